import { sweepCandidate } from '../../src/rules/sweep-candidate.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';
import { sweepOf } from './sweeps.ts';

const interior = [
  { learningRate: 0.01, fits: 9_000 },
  { learningRate: 0.03, fits: 4_000 },
  { learningRate: 0.1, fits: 6_000 },
] as const;

const config = (text: string): string => `learning_rate: 0.03\nmax_train_steps: 20000\n${text}`;

checkRule(sweepCandidate, [
  {
    name: 'inside the range, one seed',
    study: () => sweepOf(interior),
    expect: {
      advise: [
        {
          confidence: 'medium',
          evidence: {
            recommendedMaxTrainSteps: 4_000,
            lowMaxTrainSteps: 3_900,
            highMaxTrainSteps: 4_000,
            learningRate: 0.03,
            place: 'interior',
            seeds: 1,
            isWorthRefining: true,
          },
        },
      ],
    },
  },
  {
    name: 'two seeds that agree',
    study: () => sweepOf([...interior, { learningRate: 0.03, fits: 4_200 }]),
    expect: { advise: [{ confidence: 'high', evidence: { recommendedMaxTrainSteps: 4_100, lowMaxTrainSteps: 4_000, seeds: 2 } }] },
  },
  {
    name: 'two seeds far apart confirm nothing',
    study: () => sweepOf([...interior, { learningRate: 0.03, fits: 5_000 }]),
    expect: { advise: [{ confidence: 'medium', evidence: { recommendedMaxTrainSteps: 4_500, seeds: 2 } }] },
  },
  {
    name: 'ties: the most steps and the smallest rate',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 9_000 },
        { learningRate: 0.03, fits: 4_000, every: 500 },
        { learningRate: 0.06, fits: 4_200, every: 700 },
        { learningRate: 0.1, fits: 9_000 },
      ]),
    options: { values: 25 },
    expect: { advise: [{ evidence: { recommendedMaxTrainSteps: 4_200, learningRate: 0.03, tiedLearningRates: [0.03, 0.06] } }] },
  },
  {
    name: 'the worked example: capped by stability, low',
    study: () =>
      sweepOf([
        { learningRate: 1e-4, fits: 'never' },
        { learningRate: 3e-4, fits: 18_000 },
        { learningRate: 1e-3, fits: 6_200 },
        { learningRate: 3e-3, fits: 2_600 },
        { learningRate: 1e-2, fits: 'diverges' },
      ]),
    expect: { advise: [{ confidence: 'low', evidence: { recommendedMaxTrainSteps: 2_600, highMaxTrainSteps: 2_600, place: 'capped-by-stability' } }] },
  },
  {
    name: 'an optimum on the edge gives no candidate',
    study: () =>
      sweepOf([
        { learningRate: 0.001, fits: 16_000 },
        { learningRate: 0.003, fits: 9_000 },
        { learningRate: 0.01, fits: 8_000 },
      ]),
    expect: { unknown: 'optimum-on-edge' },
  },
  {
    name: 'two rates that fit are too few',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 'never' },
        { learningRate: 0.03, fits: 4_000 },
        { learningRate: 0.06, fits: 9_000 },
        { learningRate: 0.1, fits: 'never' },
      ]),
    expect: { unknown: 'too-few-fits' },
  },
  {
    name: 'nobody fits and the best lies inside',
    study: () =>
      sweepOf([
        { learningRate: 0.001, fits: 'never' },
        { learningRate: 0.01, fits: 'never' },
        { learningRate: 0.1, fits: 'never', train: (done) => 2.3 - done / 20_000 },
      ]),
    expect: { unknown: 'nobody-fits' },
  },
  {
    name: 'a neighbour that was cut too early',
    study: () => sweepOf([...interior.slice(0, 2), { learningRate: 0.02, fits: 5_000 }, { learningRate: 0.1, fits: 'never', length: 3_000 }]),
    expect: { unknown: 'neighbour-censored' },
  },
  { name: 'too few values to place a fit', study: () => sweepOf(interior.map((one) => ({ ...one, every: 500 }))), expect: { unknown: 'too-few-values' } },
  {
    name: 'a rate that decays',
    study: () => sweepOf(interior.map((one) => ({ ...one, rate: (done: number) => one.learningRate * (1 - done / 20_001) }))),
    expect: { unknown: 'assumptions-broken' },
  },
  {
    name: 'no training metric',
    study: () => sweepOf(interior.map((one) => ({ ...one, train: null, others: {} }))),
    expect: { unknown: 'fit-unknown' },
  },
  {
    name: 'what the study is for regularises: it comes back',
    config: config('dropout: 0.1\n'),
    study: (found) => sweepOf(interior, { config: found }),
    expect: { advise: [{ line: 2, evidence: { comesBack: ['dropout = 0.1'] } }] },
  },
  {
    name: 'a config that already asks for the candidate has followed the advice',
    config: config('').replace('20000', '4000'),
    study: (found) => sweepOf(interior, { config: found }),
    expect: 'clear',
  },
  { name: 'a study that is no sweep', study: () => studyOf(runs(4, () => ({}))), expect: 'silent' },
]);
