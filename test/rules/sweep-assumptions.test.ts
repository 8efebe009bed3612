import { expect, test } from 'vitest';
import { sweepAssumptions } from '../../src/rules/sweep-assumptions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';
import { assemble } from '../studies/assemble.ts';
import { sweepOf } from './sweeps.ts';

const rates = [0.01, 0.03, 0.1];
const clean = rates.map((learningRate) => ({ learningRate, fits: 5_000 }));
const config = (text: string): string => `learning_rate: 0.03\nmax_train_steps: 20000\n${text}`;

const broken = (text: string, assumptions: readonly string[]) => ({
  config: config(text),
  study: (found: Parameters<NonNullable<Parameters<typeof checkRule>[1][number]['study']>>[0]) =>
    sweepOf(clean.map((one) => ({ ...one, ...(found === null ? {} : { config: found }) }))),
  expect: { advise: [{ confidence: 'high' as const, evidence: { broken: assumptions } }] },
});

checkRule(sweepAssumptions, [
  { name: 'constant rates, nothing that regularises, one length, a clean metric', study: () => sweepOf(clean), expect: 'clear' },
  {
    name: 'the same with a warmup',
    study: () => sweepOf(clean.map((one) => ({ ...one, rate: (done: number) => Math.min(1, done / 1_000) }))),
    expect: 'clear',
  },
  {
    name: 'a rate that decays in one trial',
    study: () => sweepOf(clean.map((one, index) => ({ ...one, rate: (done: number) => (index === 0 ? 1 - done / 20_001 : 1) }))),
    expect: { advise: [{ evidence: { broken: ['learning-rate-decays'], decaying: 1, decayKnown: 3 } }] },
  },
  { name: 'weight decay', ...broken('weight_decay: 0.01\n', ['regularization-on']) },
  { name: 'dropout makes the training metric unclean', ...broken('dropout: 0.1\n', ['regularization-on', 'train-metric-not-clean']) },
  { name: 'augmentation too', ...broken('mixup: 0.2\n', ['augmentation-on', 'train-metric-not-clean']) },
  { name: 'noise on the labels', ...broken('label_noise: 0.1\n', ['label-noise']) },
  { name: 'what is switched off is off', ...broken('weight_decay: 0\ndropout: 0.0\nmixup: none\n', []), expect: 'clear' },
  {
    name: 'lengths that differ',
    study: () => sweepOf(clean.map((one, index) => ({ ...one, length: index === 2 ? 10_000 : 20_000 }))),
    expect: { advise: [{ evidence: { broken: ['lengths-differ'], maxTrainSteps: [10_000, 20_000] } }] },
  },
  {
    name: 'no training metric',
    study: () => sweepOf(clean.map((one) => ({ ...one, train: null, others: {} }))),
    expect: { advise: [{ evidence: { broken: ['train-metric-missing'], trainMetric: null } }] },
  },
  {
    name: 'a running mean',
    study: () => sweepOf(clean.map((one) => ({ ...one, others: { train_acc_avg: { role: 'train' as const, at: () => 1 } } }))),
    expect: { advise: [{ evidence: { broken: ['train-metric-not-clean'], trainMetric: 'train_acc_avg' } }] },
  },
  { name: 'a study that is no sweep', study: () => studyOf(runs(4, () => ({}))), expect: 'silent' },
]);

const log = 'step,train_loss,val_loss\n10,3,3\n20,2,2\n30,1,1\n40,0.5,1\n';
const sweepFiles = (values: readonly number[], text: (index: number) => string) =>
  Object.fromEntries(
    values.flatMap((value, index) => [
      [`runs/s/t${index}/config.yaml`, `learning_rate: ${value}\nbatch_size: 64\nseed: ${index}\n${text(index)}`],
      [`runs/s/t${index}/metrics.csv`, log],
    ]),
  );
const kindOf = (files: Readonly<Record<string, string>>) => assemble(files).studies.map(({ kind }) => kind);

test('a sweep whose rates decay is one where it spans two decades; a narrow one is ordinary tuning', () => {
  const cosine = () => 'lr_schedule: cosine\nmax_train_steps: 40\n';
  expect(kindOf(sweepFiles([0.001, 0.003, 0.01, 0.03, 0.1], cosine))).toEqual(['learning-rate-sweep']);
  expect(kindOf(sweepFiles([0.01, 0.02, 0.04, 0.08, 0.1], cosine))).toEqual(['study']);
  expect(kindOf(sweepFiles([0.001, 0.01, 0.1], cosine))).toEqual(['study']);
});

test('a sweep of which a few runs were given other steps is one; where most lengths differ the length was tuned', () => {
  const constant = (length: number) => `lr_schedule: constant\nmax_train_steps: ${length}\n`;
  expect(kindOf(sweepFiles([0.001, 0.003, 0.01, 0.03], (index) => constant(index === 0 ? 80 : 40)))).toEqual(['learning-rate-sweep']);
  expect(kindOf(sweepFiles([0.001, 0.003, 0.01, 0.03], (index) => constant(40 + 10 * index)))).toEqual(['study']);
});
