import { describe, expect, test } from 'vitest';
import { assemble, type Files, studyOf } from '../studies/assemble.ts';

function trialsOf(files: Files) {
  return assemble(files).studies.flatMap((study) => study.trials);
}

function trialOf(files: Files) {
  const [trial, ...others] = trialsOf(files);
  if (trial === undefined || others.length > 0) throw new Error(`${others.length + 1} trials`);
  return trial;
}

describe('Hugging Face result files', () => {
  const state = JSON.stringify({
    best_metric: null,
    best_model_checkpoint: null,
    global_step: 200,
    max_steps: 200,
    num_train_epochs: 2,
    log_history: [
      { step: 100, loss: 2, epoch: 1 },
      { step: 100, eval_loss: 1.5, epoch: 1 },
      { step: 200, loss: 1, epoch: 2 },
      { step: 200, eval_loss: 1.7, epoch: 2 },
    ],
  });
  const evaluated = { epoch: 2, eval_loss: 1.5, eval_runtime: 3, eval_samples_per_second: 9, eval_steps_per_second: 2 };
  const trained = { epoch: 2, total_flos: 1e15, train_loss: 1.4, train_runtime: 100, train_samples_per_second: 8, train_steps_per_second: 2 };
  const results = {
    'out/all_results.json': JSON.stringify({ ...evaluated, ...trained }),
    'out/eval_results.json': JSON.stringify(evaluated),
    'out/train_results.json': JSON.stringify(trained),
  };

  test('complete the run beside them', () => {
    const trial = trialOf({ 'out/trainer_state.json': state, ...results });
    expect([trial.id, trial.run.paths.length, trial.evaluations.length, trial.best?.step, trial.status]).toEqual(['out', 4, 2, 100, 'complete']);
    expect(trial.run.finalValues).toEqual({ eval_loss: 1.5, train_loss: 1.4 });
  });

  test('alone are one run that tells no curve, and say so', () => {
    const { studies, problems } = assemble(results);
    const [trial] = studies.flatMap((study) => study.trials);
    expect([studies.length, trial?.metric, trial?.best, trial?.evaluations, trial?.status]).toEqual([
      1,
      { name: 'eval_loss', goal: 'min', chosenBy: 'name' },
      null,
      [],
      'unknown',
    ]);
    expect(problems.filter(({ code }) => code === 'final-values-only').map(({ path }) => path)).toEqual(['out/all_results.json']);
  });

  test('of which of several runs they tell, nobody says', () => {
    const other = state.replaceAll('200', '900').replace('"loss":2', '"loss":2.5').replace('"eval_loss":1.5', '"eval_loss":1.6');
    const trials = trialsOf({ 'out/checkpoint-200/trainer_state.json': state, 'out/checkpoint-900/trainer_state.json': other, ...results });
    expect(trials.map((trial) => trial.run.finalValues)).toEqual([undefined, undefined]);
  });
});

describe('MLflow file store', () => {
  const run = 'mlruns/0/cb0096518b0e4c66a94428555f05420b';
  const meta = (status: number) =>
    `artifact_uri: file:///x\nend_time: 1\nexperiment_id: '0'\nlifecycle_stage: active\nname: ''\nrun_id: cb00\nstatus: ${status}\n`;
  const metric = (values: readonly number[], first = 0) => values.map((value, index) => `16643640${index}0000 ${value} ${index + first}\n`).join('');
  const files: Files = {
    'mlruns/0/meta.yaml': "artifact_location: file:///x\nexperiment_id: '0'\nlifecycle_stage: active\nname: Default\n",
    [`${run}/meta.yaml`]: meta(3),
    [`${run}/metrics/loss`]: metric([3, 2, 1, 0.5]),
    [`${run}/metrics/val_loss`]: metric([3, 2.5, 2, 2.2]),
    [`${run}/metrics/accuracy`]: '1664364000000 0.8 0\n',
    [`${run}/params/epochs`]: '4',
    [`${run}/params/learning_rate`]: '0.001',
    [`${run}/tags/mlflow.user`]: 'me',
  };

  test('one run from all its files, in its experiment; epochs where the params say so', () => {
    const { studies } = assemble(files);
    const [trial] = studies.flatMap((study) => study.trials);
    expect([studies.length, studies[0]?.groupedBy, trial?.id, trial?.unit, trial?.stepBase]).toEqual([1, 'container', run, 'epochs', 0]);
    expect([trial?.plannedSteps?.value, trial?.lastStep, trial?.status, trial?.metric?.name, trial?.best?.step, trial?.best?.fraction]).toEqual([
      4,
      3,
      'complete',
      'val_loss',
      2,
      0.75,
    ]);
    expect([trial?.hyperparameters.learning_rate, trial?.run.finalValues, trial?.trainLoss?.name]).toEqual([0.001, { accuracy: 0.8 }, 'loss']);
  });

  test('lines of two fields have no step: the order of the calls is the axis, which is said', () => {
    const { studies } = assemble({ [`${run}/metrics/val_loss`]: '1664364000000 3\n1664364010000 2\n1664364020000 2.5\n' });
    const [trial] = studies.flatMap((study) => study.trials);
    expect([trial?.evaluations.map(({ step }) => step), trial?.best?.step, trial?.run.problems.map(({ code }) => code)]).toEqual([
      [0, 1, 2],
      1,
      ['axis-counts-log-calls'],
    ]);
  });

  test('a resumed run writes its steps again: the later value counts', () => {
    const trial = trialOf({ [`${run}/metrics/val_loss`]: `${metric([3, 2, 1.5])}${metric([1.9, 1.2, 1], 1)}` });
    expect(trial.evaluations.map(({ value }) => value)).toEqual([3, 1.9, 1.2, 1]);
  });

  test('FAILED and KILLED runs are unfinished; settings alone are no run', () => {
    expect(trialOf({ ...files, [`${run}/meta.yaml`]: meta(5) }).status).toBe('unfinished');
    expect(trialsOf({ [`${run}/params/epochs`]: '4', [`${run}/meta.yaml`]: meta(1) })).toEqual([]);
  });

  test('a test is the evaluation where nothing else is', () => {
    const test = trialOf({ [`${run}/metrics/loss`]: metric([3, 2, 1]), [`${run}/metrics/test_loss`]: metric([3, 2, 2.5]) });
    expect([test.metric?.name, test.best?.value]).toEqual(['test_loss', 2]);
  });
});

describe('W&B run folder', () => {
  const folder = 'wandb/run-20260329_130713-zi7a94pe';
  const config =
    'wandb_version: 1\n\n_wandb:\n  desc: null\n  value:\n    cli_version: 0.16.0\nlearning_rate:\n  desc: null\n  value: 0.001\nmax_iters:\n  desc: null\n  value: 500\noptim:\n  desc: null\n  value:\n    beta2: 0.99\n';
  const newer =
    '_wandb:\n    value:\n        cli_version: 0.19.8\nlearning_rate:\n    value: 0.001\nmax_iters:\n    value: 500\noptim:\n    value:\n        beta2: 0.99\n';
  const summary = JSON.stringify({ _step: 3, _runtime: 231, _timestamp: 1.7e9, 'val/loss': 2.1, 'train/loss': 1.9, lr: 0.001, mfu: 0.01, iter: 300 });
  const output =
    'loading\nstep 0: train loss 4.1, val loss 4.2\niter 0: loss 4.3, time 90ms, mfu -100.00%\nstep 100: train loss 2.5, val loss 2.4\nstep 200: train loss 2.1, val loss 2.0\nstep 300: train loss 1.9, val loss 2.1\n';

  test.for([config, newer])('settings in either shape, the curve of output.log, one run', (text) => {
    const files = { [`${folder}/files/config.yaml`]: text, [`${folder}/files/wandb-summary.json`]: summary, [`${folder}/files/output.log`]: output };
    const trial = trialOf(files);
    expect([trial.id, trial.plannedSteps?.value, trial.lastStep, trial.status, trial.best?.step, trial.best?.fraction]).toEqual([
      folder,
      500,
      300,
      'unfinished',
      200,
      0.4,
    ]);
    expect([trial.hyperparameters['optim.beta2'], trial.hyperparameters.learning_rate]).toEqual([0.99, 0.001]);
  });

  test('a summary holds last values, or the best where it was asked for; no best step', () => {
    const asked = JSON.stringify({ _step: 3, 'val/loss': { min: 2 }, epoch: 4 });
    const trial = trialOf({ [`${folder}/files/wandb-summary.json`]: asked, [`${folder}/files/config.yaml`]: newer });
    expect([trial.run.finalValues, trial.best, trial.metric?.name]).toEqual([{ 'val/loss': 2 }, null, 'val/loss']);
    const last = trialOf({ [`${folder}/files/wandb-summary.json`]: summary, [`${folder}/files/config.yaml`]: newer });
    expect([last.lastStep, last.status]).toEqual([300, 'unfinished']);
  });

  test('a run that crashed at once is no trial', () => {
    const metadata = JSON.stringify({ os: 'Linux', args: ['--lr', '0.1', '--max_iters=20'], program: 'train.py' });
    const files = {
      [`${folder}/files/wandb-summary.json`]: '{"_wandb":{"runtime":10}}',
      [`${folder}/files/output.log`]: 'Traceback\n',
      [`${folder}/files/wandb-metadata.json`]: metadata,
    };
    expect(trialsOf(files)).toEqual([]);
  });
});

describe('Ray Tune', () => {
  const reward = (iteration: number) => (iteration < 3 ? null : iteration);
  const result = (iteration: number, fields: object = {}) =>
    JSON.stringify({
      training_iteration: iteration,
      timesteps_total: iteration * 1000,
      episode_reward_mean: reward(iteration),
      episode_reward_max: 99,
      done: false,
      trial_id: 'a1',
      experiment_id: 'e',
      time_total_s: iteration * 3,
      config: { lr: 0.1, model: { dim: 42 } },
      hist_stats: { episode_reward: [1, 2] },
      ...fields,
    }).replaceAll('null', 'NaN');
  const evaluated = (value: number) => ({ evaluation: { episode_reward_mean: value, episode_reward_max: 50 } });
  const trial = (name: string, lines: readonly string[]): Files => {
    const header = 'episode_reward_mean,episode_reward_max,done,timesteps_total,training_iteration,trial_id,experiment_tag,hist_stats/episode_reward';
    const rows = lines.map((_, index) => `${index < 2 ? 'nan' : index + 1},99,False,${(index + 1) * 1000},${index + 1},a1,"0_lr=0.1,x=2",[1.5]`);
    return {
      [`results/exp/${name}/result.json`]: `${lines.join('\n')}\n`,
      [`results/exp/${name}/progress.csv`]: [header, ...rows, ''].join('\n'),
      [`results/exp/${name}/params.json`]: '{\n  "gamma": 0.99,\n  "lr": 0.1\n}',
    };
  };
  const plain = trial(
    'PPO_a',
    [1, 2, 3, 4, 5].map((iteration) => result(iteration)),
  );

  test('nan before the first episode ended is an empty cell; the mean counts, not its spread', () => {
    const read = trialOf(plain);
    expect([read.id, read.unit, read.stepBase, read.lastStep, read.metric?.name, read.metric?.goal]).toEqual([
      'results/exp/PPO_a',
      'steps',
      1,
      5,
      'episode_reward_mean',
      'max',
    ]);
    expect([read.evaluations.map(({ step }) => step), read.best?.step, read.hyperparameters.gamma]).toEqual([[3, 4, 5], 5, 0.99]);
  });

  test('metrics that start after the header of progress.csv was written are known from result.json', () => {
    const read = trialOf(
      trial(
        'PPO_a',
        [1, 2, 3, 4, 5].map((iteration) => result(iteration, iteration % 2 === 0 ? evaluated(10 - iteration) : {})),
      ),
    );
    expect([read.metric?.name, read.evaluations.map(({ step }) => step), read.best?.step]).toEqual(['evaluation/episode_reward_mean', [2, 4], 2]);
  });

  const checkpoint = (name: string, fields: object) => ({
    trial_id: name,
    logdir: `/home/me/ray_results/exp/${name}`,
    config: { lr: 0.1 },
    stopping_criterion: { training_iteration: 5 },
    ...fields,
  });
  const state = (trials: readonly object[]): Files => ({
    'results/exp/experiment_state-2020.json': JSON.stringify({ checkpoints: trials, runner_data: {}, stats: {} }).replaceAll('"inf"', 'Infinity'),
  });

  test('an experiment is one study, and its state says how each trial ended', () => {
    const short = trial(
      'PPO_b',
      [1, 2, 3].map((iteration) => result(iteration)),
    );
    const target = trial(
      'PPO_c',
      [1, 2, 3, 4].map((iteration) => result(iteration)),
    );
    const files = {
      ...plain,
      ...short,
      ...target,
      ...state([
        checkpoint('PPO_a', { status: 'TERMINATED', last_result: { training_iteration: 5 } }),
        checkpoint('PPO_b', { status: 'TERMINATED', last_result: { training_iteration: 3 } }),
        checkpoint('PPO_c', {
          status: 'TERMINATED',
          stopping_criterion: { training_iteration: 5, episode_reward_mean: 4 },
          last_result: { training_iteration: 4, episode_reward_mean: 4 },
        }),
      ]),
    };
    const study = studyOf(assemble(files), 'results/exp');
    expect([study.groupedBy, study.trials.map(({ status, plannedSteps }) => [status, plannedSteps?.value])]).toEqual([
      'container',
      [
        ['complete', 5],
        ['pruned', 5],
        ['stopped-early', 5],
      ],
    ]);
  });

  test('newer states keep trials as pairs of texts; a running trial is unfinished', () => {
    const text = JSON.stringify(checkpoint('PPO_a', { logdir: undefined, relative_logdir: 'PPO_a', status: 'RUNNING' }));
    const pairs = JSON.stringify({ trial_data: [[text, JSON.stringify({ last_result: { training_iteration: 3 } })]] });
    const read = trialOf({ ...plain, 'results/exp/experiment_state-2024.json': pairs });
    expect([read.status, read.plannedSteps?.value]).toEqual(['unfinished', 5]);
  });
});

describe('tables of trials', () => {
  const table =
    'run_name,seed,batch_size,max_iters,learning_rate,dropout,final_train_loss,final_val_loss,training_time_sec\nbase,1,64,5000,0.001,0.2,0.64,1.69,827\nwide,1,64,5000,0.001,0.1,1.03,1.55,892\ndeep,1,32,5000,0.01,0.1,1.0,1.75,893\n';

  test('one row a trial: settings, what it ended with, no best step, one study', () => {
    const { studies, problems } = assemble({ 'sweep/metrics.csv': table });
    const [study] = studies;
    expect([studies.length, study?.groupedBy, study?.trials.length, study?.maxTrainSteps, study?.metric]).toEqual([
      1,
      'container',
      3,
      { value: 5000, unit: 'steps' },
      { name: 'final_val_loss', goal: 'min', chosenBy: 'name' },
    ]);
    expect(study?.trials.map(({ run, best, feasible }) => [run.finalValues?.final_val_loss, best, feasible])).toEqual([
      [1.69, null, false],
      [1.55, null, false],
      [1.75, null, false],
    ]);
    expect([study?.varied, problems.filter(({ code }) => code === 'final-values-only').length]).toEqual([['batch_size', 'dropout', 'learning_rate'], 1]);
  });

  test("W&B's table of runs tells how they ended", () => {
    const runs = 'Name,State,Runtime,batch_size,epochs,lr,val_acc\n"a","finished","10","32","5","0.1","0.9"\n"b","crashed","10","32","5","0.2","0.8"\n';
    expect(trialsOf({ 'runs.csv': runs }).map(({ status, plannedSteps, unit }) => [status, plannedSteps?.value, unit])).toEqual([
      ['complete', 5, 'epochs'],
      ['unfinished', 5, 'epochs'],
    ]);
  });

  test('a log with settings on every row stays a log', () => {
    const log = 'step,batch_size,lr,loss,val_loss\n10,32,0.1,3,3\n20,32,0.1,2,2\n30,32,0.1,1,1\n';
    expect(trialOf({ 'log.csv': log }).evaluations.length).toBe(3);
  });
});
