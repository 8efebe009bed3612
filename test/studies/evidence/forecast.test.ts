import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../../src/model/forecast.ts';
import type { Study } from '../../../src/model/study.ts';
import { FEWEST_SCORES } from '../../../src/statistics/conformal.ts';
import { annealingBank } from '../../../src/studies/evidence/forecast/calibration-bank.ts';
import { forecastOf } from '../../../src/studies/evidence/forecast/forecast.ts';
import { restarts } from '../../../src/studies/evidence/forecast/rate.ts';
import { classOf } from '../../../src/studies/evidence/forecast/workload.ts';
import { type RunSpec, random, runs, studyOf } from '../../helpers/study.ts';

const constant = (): number => 0.1;
const power = (done: number): number => 2 + 0.5 * (done / 1_000) ** -0.5;
const cosine = (done: number): number => 0.05 * (1 + Math.cos((Math.PI * (done - 1)) / 1_000));

/** A study of four runs; the first is the best. */
const four = (spec: RunSpec = {}): Study => studyOf(runs(4, (index) => ({ value: (done) => power(done) + 0.01 * index, rate: constant, ...spec })));
const finished = (study: Study) => study.trials.filter(({ feasible }) => feasible).map((trial) => ({ trial, study }));
const ask = (study: Study, recommended: number | null = null): Forecast | null => forecastOf(study, { recommended, finished: finished(study) });
const reason = (study: Study, recommended: number | null = null) => {
  const forecast = ask(study, recommended);
  return forecast?.kind === 'refused' ? forecast.reason : forecast;
};

describe('under a constant learning rate', () => {
  test('the best trial of a noiseless power law is carried on to the recommended length', () => {
    const forecast = ask(four(), 2_000);
    expect(forecast).toMatchObject({
      kind: 'given',
      trial: 'runs/0',
      metric: 'val_loss',
      method: 'power-law-ensemble',
      schedule: 'constant',
      horizonFrom: 'recommendation',
      horizonFactor: 2,
      maxTrainSteps: 2_000,
      interval: { calibratedOn: 'public-runs', level: 0.9, workloads: 'any' },
    });
    if (forecast?.kind !== 'given') throw new Error('refused');
    expect(Math.abs(forecast.value - power(2_000))).toBeLessThan(0.1 * (power(1_000) - power(2_000)));
    expect(forecast.gain).toBeCloseTo((forecast.present - forecast.value) / forecast.present, 12);
    expect(forecast.gainAtMost).toBeGreaterThan(forecast.gain);
    expect(forecast.interval?.low).toBeLessThan(forecast.value);
    expect(forecast.interval?.high).toBeGreaterThan(forecast.value);
  });
  test('an optimizer that needs no schedule counts as one', () => {
    const { rate: _, ...withoutRate } = { rate: constant };
    const study = studyOf(runs(4, () => ({ value: power, ...withoutRate, hyperparameters: { optimizer: 'AdamWScheduleFree' } })));
    expect(ask(study)).toMatchObject({ kind: 'given', schedule: 'constant', horizonFrom: 'doubling', maxTrainSteps: 2_000 });
  });
  test('twenty finished runs of its own calibrate it, nineteen others do not', () => {
    const next = random(4);
    const noisy = (count: number) => studyOf(runs(count, () => ({ value: (done) => power(done) + 0.003 * next.normal(), rate: constant, every: 10 })));
    expect(ask(noisy(26), 2_000)).toMatchObject({ interval: { calibratedOn: 'own-runs', workloads: null } });
    expect(ask(noisy(20), 2_000)).toMatchObject({ interval: { calibratedOn: 'public-runs' } });
    expect(FEWEST_SCORES).toBe(10);
  });
});

describe('under a decaying learning rate', () => {
  /** What the annealing law gives with λ = 0.999 and a cosine of 1,000 updates, simplified: the loss falls with the area and with the decay. */
  const annealed = (done: number): number => 2 + 0.5 * (done / 1_000) ** -0.5 + 0.2 * (cosine(done) / 0.1);

  test('a finished decay shows what a decay is worth: the schedule is stretched', () => {
    const study = four({ rate: cosine, value: annealed, every: 10 });
    expect(ask(study, 2_000)).toMatchObject({ kind: 'given', method: 'annealing-law', schedule: 'stretched', gainAtMost: null, interval: null });
  });
  test('token-level losses have a calibrated interval', () => {
    const study = four({ rate: cosine, value: annealed, every: 10 });
    const trials = study.trials.map((trial) => ({
      ...trial,
      run: { ...trial.run, series: [...trial.run.series, { name: 'val_ppl', steps: [], values: [], role: 'validation' as const }] },
    }));
    expect(ask({ ...study, trials }, 2_000)).toMatchObject({
      interval: { calibratedOn: 'public-runs', workloads: 'sequence', runs: annealingBank.oneRun.runs },
    });
  });
  test('an unfinished run before its decay is not forecast: nothing shows what the decay is worth', () => {
    const late = (done: number) => (done <= 800 ? 0.1 : (0.1 * (1_000 - done)) / 200);
    const study = studyOf([{ rate: late, value: power, every: 10, last: 700, length: 1_000 }]);
    const trials = study.trials.map((trial) => ({ ...trial, learningRate: null, config: null }));
    expect(reason({ ...study, trials })).toBe('schedule-unknown');
  });
  test('a rate that rises again', () => {
    const saw = (done: number) => 0.1 * (1 - (done % 500) / 500);
    expect(reason(four({ rate: saw, every: 10 }))).toBe('learning-rate-restarts');
    const rate = { at: (u: number) => 1 - (u % 500) / 500, peak: 1, warmup: 0, horizon: null, isConstant: false };
    expect(restarts(rate, 499)).toBe(false);
    expect(restarts(rate, 1_000)).toBe(true);
  });
});

describe('what is asked', () => {
  test('of an unfinished single run its planned end', () => {
    const study = studyOf([{ value: power, rate: constant, last: 500 }]);
    expect(ask(study)).toMatchObject({ kind: 'given', horizonFrom: 'planned-length', maxTrainSteps: 1_000, horizonFactor: 2 });
  });
  test('the production length where no other is recommended', () => {
    const study = studyOf(
      runs(4, () => ({ value: power, rate: constant })),
      { policy: { productionSteps: 3_000 } },
    );
    expect(ask(study)).toMatchObject({ horizonFrom: 'production-steps', maxTrainSteps: 3_000 });
    expect(ask(study, 1_500)).toMatchObject({ horizonFrom: 'recommendation', maxTrainSteps: 1_500 });
  });
  test('nothing of a shorter run, and nothing of a sweep', () => {
    expect(ask(four(), 600)).toBeNull();
    expect(ask({ ...four(), kind: 'learning-rate-sweep' })).toBeNull();
  });
});

describe('refused', () => {
  test('farther than four times', () => expect(reason(four(), 4_001)).toBe('horizon-too-far'));
  test('four times is not', () => expect(ask(four(), 4_000)).toMatchObject({ kind: 'given' }));
  test('eleven evaluations', () => expect(reason(four({ every: 90 }))).toBe('too-few-evaluations'));
  test('a loss that rises at its end', () => expect(reason(four({ value: (done) => 1 + (done - 500) ** 2 / 1e6 }))).toBe('tail-rises'));
  test('a spike near the end', () => expect(reason(four({ value: (done) => power(done) + (done === 900 ? 3 : 0) }))).toBe('loss-spike'));
  test('a spike in the first half is past', () =>
    expect(ask(four({ value: (done) => power(done) + (done === 300 ? 3 : 0) }))).toMatchObject({ kind: 'given' }));
  test('a learning rate that nobody tells', () => expect(reason(studyOf(runs(4, () => ({ value: power }))))).toBe('schedule-unknown'));
  test('no trial that finished', () => expect(reason(four({ last: 500 }))).toBe('no-trial'));
  test('a metric with a ceiling and no loss beside it', () => {
    expect(reason(studyOf(runs(4, () => ({ metric: 'val_accuracy', value: (done) => 1 - 1 / done, rate: constant }))))).toBe('no-loss');
  });
  test('a changing batch size', () => {
    const study = four();
    const batch = { name: 'batch_size', steps: [1, 500], values: [32, 64], role: 'other' as const };
    const trials = study.trials.map((trial) => ({ ...trial, run: { ...trial.run, series: [...trial.run.series, batch] } }));
    expect(reason({ ...study, trials })).toBe('batch-changes');
  });
});

test('a metric with a ceiling is left for the loss beside it', () => {
  const study = studyOf(runs(4, () => ({ metric: 'val_accuracy', value: (done) => 1 - 1 / done, rate: constant })));
  const trials = study.trials.map((trial) => {
    const steps = trial.run.series[0]?.steps ?? [];
    const loss = { name: 'val_loss', steps, values: steps.map(power), role: 'validation' as const };
    return { ...trial, run: { ...trial.run, series: [...trial.run.series, loss] } };
  });
  expect(ask({ ...study, trials })).toMatchObject({ kind: 'given', metric: 'val_loss' });
});

test('the class of a workload is told by what only such workloads measure, then by the framework', () => {
  expect(classOf(['val/bleu', 'val/loss'], null)).toBe('sequence');
  expect(classOf(['validation/ssim'], null)).toBe('image-reconstruction');
  expect(classOf(['val_loss'], 'nanogpt')).toBe('sequence');
  expect(classOf(['val_loss', 'val_top1'], 'timm')).toBe('any');
});

test('whatever is logged, a forecast is given in finite numbers or refused', () => {
  const number = fc.oneof(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, 1e-300, 1e300));
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 12, maxLength: 40 }),
      fc.array(number, { minLength: 2, maxLength: 40 }),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
      (losses, rates, factor) => {
        const length = losses.length * 10;
        const at = (values: readonly number[]) => (done: number) => values[Math.min(values.length, done / 10) - 1] ?? 0;
        const study = studyOf(runs(4, () => ({ length, every: 10, value: at(losses), rate: at(rates), train: null })));
        const forecast = ask(study, Math.ceil(factor * length));
        if (forecast?.kind !== 'given') return true;
        const { value, present, gain, interval } = forecast;
        return [value, present, gain, interval?.low ?? 0, interval?.high ?? 0].every(Number.isFinite);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
