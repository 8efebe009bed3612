import { maxStepsTuned } from '../../src/rules/max-steps-tuned.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

/** Successive halving by three: 4, 2 and 1 trials. */
const rungs = [100, 100, 100, 100, 300, 300, 900];
const lengths = [400, 800, 400, 1_200];

checkRule(maxStepsTuned, [
  {
    name: 'rungs of a multi-fidelity search whose schedule is not known',
    study: () => studyOf(runs(7, (index) => ({ length: rungs[index] ?? 0 }))),
    expect: { unknown: 'may-be-rungs' },
  },
  {
    name: 'rungs under a schedule that runs on to the longest',
    config: 'learning_rate: 0.1\nlr_schedule: constant\nmax_train_steps: 900\n',
    study: (config) => studyOf(runs(7, (index) => ({ length: rungs[index] ?? 0, ...(config === null ? {} : { config }) }))),
    expect: 'clear',
  },
  {
    name: 'rungs whose schedule ends with each',
    config: 'learning_rate: 0.1\nlr_schedule: linear\nmax_train_steps: 100\n',
    study: (config) => studyOf(runs(7, (index) => ({ length: rungs[index] ?? 0, ...(config === null ? {} : { config }) }))),
    expect: { advise: [{ evidence: { lengths: 3 } }] },
  },
  {
    name: 'a geometric grid with as many trials on each is tuning',
    study: () => studyOf(runs(6, (index) => ({ length: [100, 300, 900][index % 3] ?? 0 }))),
    expect: { advise: [{ evidence: { lengths: 3 } }] },
  },
  {
    name: 'three lengths among four trials',
    study: () => studyOf(runs(4, (index) => ({ length: lengths[index] ?? 0 }))),
    expect: {
      advise: [
        {
          key: 'max_train_steps',
          confidence: 'high',
          evidence: { maxTrainSteps: [400, 800, 1_200], trialsPerLength: [2, 1, 1], lengths: 3, trials: 4, recommendedMaxTrainSteps: 1_200 },
        },
      ],
    },
  },
  { name: 'one length', study: () => studyOf(runs(4, () => ({}))), expect: 'clear' },
  {
    name: 'lengths that differ on purpose',
    study: () =>
      studyOf(
        runs(4, (index) => ({ length: lengths[index] ?? 0 })),
        { policy: { purpose: 'scaling' } },
      ),
    expect: 'silent',
  },
  { name: 'one run', study: () => studyOf([{}]), expect: 'silent' },
  {
    name: 'a learning-rate sweep',
    study: () =>
      studyOf(
        runs(4, (index) => ({ length: lengths[index] ?? 0 })),
        { kind: 'learning-rate-sweep' },
      ),
    expect: 'silent',
  },
  {
    name: 'pruned trials carry the rung that they reached',
    study: () => studyOf(runs(6, (index) => (index < 2 ? { length: 900 } : { length: 100 * index, stated: 'pruned' as const }))),
    expect: 'clear',
  },
  {
    name: 'unfinished trials were planned too',
    study: () => studyOf(runs(4, (index) => ({ length: index < 2 ? 1_000 : 2_000, last: index < 2 ? 1_000 : 600 }))),
    expect: { advise: [{ evidence: { lengths: 2, trials: 4, pruned: 0 } }] },
  },
  { name: 'rounding of epochs to steps', study: () => studyOf(runs(4, (index) => ({ length: 1_000 + index }))), expect: 'clear' },
  {
    name: 'one number of epochs with several batch sizes',
    study: () => studyOf(runs(4, (index) => ({ length: 1_000 * (index + 1), stepsPerEpoch: 100 * (index + 1) }))),
    expect: 'clear',
  },
  {
    name: 'several numbers of epochs',
    study: () => studyOf(runs(4, (index) => ({ length: 1_000 * (index + 1), stepsPerEpoch: 100 }))),
    expect: { advise: [{ evidence: { lengths: 4 } }] },
  },
  { name: 'lengths that are not known', study: () => studyOf(runs(4, () => ({ length: null }))), expect: { unknown: 'length-unknown' } },
  { name: 'epochs beside steps', study: () => studyOf(runs(4, (index) => ({ unit: index < 2 ? 'steps' : 'epochs' }))), expect: { unknown: 'units-differ' } },
  {
    name: 'the line of the length in the config',
    config: 'learning_rate: 0.1\nmax_train_steps: 400\n',
    study: (config) =>
      studyOf(
        runs(4, (index) => ({ length: lengths[index] ?? 0 })),
        { config },
      ),
    expect: { advise: [{ line: 2 }] },
  },
  {
    name: 'a wider tolerance',
    options: { tolerance: 0.5 },
    study: () => studyOf(runs(4, (index) => ({ length: 1_000 + 150 * index }))),
    expect: 'clear',
  },
  {
    name: 'a search whose epochs are a list: the longest is fixed',
    isSearch: true,
    path: 'sweep.yaml',
    config: 'method: bayes\nparameters:\n  lr: {min: 0.001, max: 0.1}\n  epochs:\n    values: [10, 40, 20]\n',
    expect: {
      advise: [
        {
          key: 'epochs',
          confidence: 'high',
          line: 4,
          edit: '[40]',
          evidence: { parameter: 'epochs', choices: ['10', '40', '20'], recommendedLength: 40, alsoSearched: ['lr'] },
        },
      ],
    },
  },
  {
    name: 'a search whose epochs are a block list',
    isSearch: true,
    path: 'sweep.yaml',
    config: 'method: grid\nparameters:\n  max_steps:\n    values:\n      - 100 # short\n      - 200\n  lr: {values: [1, 2]}\n',
    expect: { advise: [{ key: 'max_steps', line: 3, edit: '[200]' }] },
  },
  {
    name: 'a search over a range of steps',
    isSearch: true,
    path: 'tune.py',
    config: 'def objective(trial):\n    lr = trial.suggest_float("lr", 1e-5, 1e-1)\n    steps = trial.suggest_int("max_steps", 1000, 5000)\n',
    expect: { advise: [{ key: 'max_steps', line: 3, evidence: { low: 1000, high: 5000, recommendedLength: 5000 } }] },
  },
  {
    name: 'a multirun in a launch script',
    isSearch: true,
    path: 'run.sh',
    config: 'python train.py -m optimizer.lr=0.1,0.2 trainer.max_epochs=10,20\n',
    expect: { advise: [{ key: 'trainer.max_epochs', line: 1, edit: '20' }] },
  },
  {
    name: 'the resource of a multi-fidelity search',
    isSearch: true,
    path: 'katib.yaml',
    config:
      'apiVersion: kubeflow.org/v1beta1\nkind: Experiment\nspec:\n  algorithm:\n    algorithmName: hyperband\n    algorithmSettings: [{name: resource_name, value: epochs}]\n  parameters:\n    - {name: lr, parameterType: double, feasibleSpace: {min: "0.1", max: "0.2"}}\n    - {name: epochs, parameterType: int, feasibleSpace: {min: "1", max: "20"}}\n',
    expect: 'clear',
  },
  {
    name: 'a search with one length',
    isSearch: true,
    path: 'sweep.yaml',
    config: 'method: grid\nparameters:\n  lr: {values: [0.1, 0.2]}\n  epochs: {value: 10}\n',
    expect: 'clear',
  },
]);
