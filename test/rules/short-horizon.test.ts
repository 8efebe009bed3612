import { describe, expect, test } from 'vitest';
import { shortHorizon } from '../../src/rules/short-horizon.ts';
import { judged, sentencesOf, type Tried, triedStudy } from '../helpers/promotion.ts';

const trainer = (steps: number, rate = '1.0e-3', more = '') => `learning_rate: ${rate}
max_steps: ${steps}
lr_scheduler_type: cosine
per_device_train_batch_size: 8
${more}`;

const rates = [1e-4, 3e-4, 1e-3, 3e-3, 1e-2];
const sweep: readonly Tried[] = rates.map((learning_rate) => [{ learning_rate }, 1 + Math.abs(Math.log10(learning_rate / 1e-3))]);
const judge = (to: string, studies = [triedStudy(1000, sweep)], more = {}) => judged(shortHorizon, { before: trainer(1000), after: to, studies, ...more });

describe('complete runs of 1,000 steps', () => {
  test('at half a per cent of the new length: a re-sweep to twice the rate', () => {
    const verdict = judge(trainer(200_000));
    expect(verdict).toMatchObject({
      advice: [
        {
          confidence: 'medium',
          key: 'learning-rate',
          at: { line: 1 },
          evidence: {
            reason: 'short',
            learningRates: rates,
            learningRate: 1e-3,
            measuredSteps: 1000,
            maxTrainSteps: 200_000,
            share: 0.005,
            lowLearningRate: 2.5e-4,
            highLearningRate: 2e-3,
          },
        },
      ],
    });
    const said = sentencesOf(shortHorizon, verdict);
    // Both effects, in opposite directions.
    expect(said).toMatch(/too small.*smaller as the run gets longer/);
    expect(said).toContain('from 0.00025 to 0.002');
  });

  test.each([
    [100_000, 'advise'],
    [99_000, 'clear'],
    [2000, 'clear'],
    [1000, 'silent'],
    [500, 'silent'],
  ])('at %i steps: %s', (to, kind) => expect(judge(trainer(to)).kind).toBe(kind));

  test('a rate that the study did not try was not chosen by it', () => {
    expect(judge(trainer(200_000, '2.0e-3'))).toEqual({ kind: 'silent' });
  });

  test('a study that compared no learning rates chose none', () => {
    const study = triedStudy(1000, [
      [{ learning_rate: 1e-3, weight_decay: 0 }, 1],
      [{ learning_rate: 1e-3, weight_decay: 0.1 }, 2],
    ]);
    expect(judge(trainer(200_000), [study])).toEqual({ kind: 'silent' });
    expect(judge(trainer(200_000), [])).toEqual({ kind: 'silent' });
  });

  test('three rates at a fifth of the new length are a re-sweep, at less, or two, they are none', () => {
    const related = (steps: number, count: number) => ({ related: [triedStudy(steps, sweep.slice(0, count))] });
    expect(judge(trainer(200_000), undefined, related(40_000, 3))).toEqual({ kind: 'clear' });
    expect(judge(trainer(200_000), undefined, related(39_000, 3)).kind).toBe('advise');
    expect(judge(trainer(200_000), undefined, related(40_000, 2)).kind).toBe('advise');
  });

  test('the longest comparison is what the rate rests on', () => {
    expect(judge(trainer(200_000), [triedStudy(1000, sweep), triedStudy(10_000, sweep)])).toEqual({ kind: 'clear' });
  });

  test('a batch that changes too, or higher rates that diverged, leave it with low confidence', () => {
    const batch = trainer(200_000).replace('size: 8', 'size: 64');
    expect(judge(batch)).toMatchObject({ advice: [{ confidence: 'low', evidence: { isBatchChanged: true } }] });
    const study = triedStudy(1000, sweep);
    const trials = study.trials.map((trial, index) => (index === 4 ? { ...trial, status: 'diverged' as const, feasible: false } : trial));
    const verdict = judge(trainer(200_000), [{ ...study, trials }]);
    expect(verdict).toMatchObject({ advice: [{ confidence: 'low', evidence: { divergedAbove: 1, trials: 4 } }] });
    expect(sentencesOf(shortHorizon, verdict)).toContain('1 run with a higher learning rate diverged');
  });

  test.each(['AdamWScheduleFree', 'prodigy', 'DAdaptAdam'])('%s chooses its own rate', (optim) => {
    expect(judge(trainer(200_000, '1.0e-3', `optim: ${optim}\n`))).toEqual({ kind: 'silent' });
  });

  test('smoke tests and scaling studies are left alone', () => {
    expect(judge(trainer(200_000), undefined, { path: 'debug/train.yaml' })).toEqual({ kind: 'silent' });
    expect(judge(trainer(200_000), [triedStudy(1000, sweep, { policy: { purpose: 'scaling' } })])).toEqual({ kind: 'silent' });
  });
});

describe('prefixes of longer runs', () => {
  const stopped = (last: number) => triedStudy(100_000, sweep, {}, { last, every: last / 10 });
  const before = trainer(100_000, '3.0e-4');

  test('runs stopped at 5 % of their length, and the best rate taken over: up to ten times', () => {
    const verdict = judged(shortHorizon, { before, after: trainer(100_000), studies: [stopped(5000)] });
    expect(verdict).toMatchObject({
      advice: [{ evidence: { reason: 'unfinished', measuredSteps: 5000, maxTrainSteps: 100_000, lowLearningRate: 2.5e-4, highLearningRate: 0.01 } }],
    });
    expect(sentencesOf(shortHorizon, verdict)).toContain('stopped on the way');
  });

  test('at 60 % they are hardly prefixes', () => {
    expect(judged(shortHorizon, { before, after: trainer(100_000), studies: [stopped(60_000)] })).toEqual({ kind: 'silent' });
  });

  test('neither length nor rate changed: an old choice stays what it was', () => {
    const after = `${trainer(100_000)}weight_decay: 0.1\n`;
    expect(judged(shortHorizon, { before: trainer(100_000), after, studies: [stopped(5000)] })).toEqual({ kind: 'silent' });
  });

  test('where the chosen rate ran its length, the others were pruned against it', () => {
    const study = stopped(5000);
    const complete = triedStudy(100_000, [sweep[2] ?? [{}, 1]]).trials;
    const trials = [...study.trials.filter((_, index) => index !== 2), ...complete];
    expect(judged(shortHorizon, { before, after: trainer(100_000), studies: [{ ...study, trials }] })).toEqual({ kind: 'silent' });
  });

  test('a schedule of 100,000 steps under runs of 5,000', () => {
    const nanogpt = (max: number) =>
      `learning_rate = 1e-3\nmax_iters = ${max}\nlr_decay_iters = 100000\nmin_lr = 1e-4\nwarmup_iters = 100\nbatch_size = 12\nblock_size = 64\nn_layer = 6\n`;
    const verdict = judged(shortHorizon, { path: 'config/train.py', before: nanogpt(5000), after: nanogpt(100_000), studies: [triedStudy(5000, sweep)] });
    expect(verdict).toMatchObject({ advice: [{ evidence: { reason: 'un-annealed', share: 0.05, highLearningRate: 0.01 } }] });
    expect(sentencesOf(shortHorizon, verdict)).toContain('none of which was annealed');
  });
});
