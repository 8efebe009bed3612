import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../../src/configs/read.ts';
import { curveOf, materialityOf, seedSpreadOf, withinNoiseAt } from '../../../src/studies/evidence/curve.ts';
import { decayOf } from '../../../src/studies/evidence/decay.ts';
import { endsUnstable } from '../../../src/studies/evidence/instability.ts';
import { fractionHistogram } from '../../../src/studies/evidence/judgeable.ts';
import { isOverfitting, overfits } from '../../../src/studies/evidence/overfitting.ts';
import { regimeOf } from '../../../src/studies/evidence/regime.ts';
import { gainBeforeDecay, tailGain } from '../../../src/studies/evidence/tail.ts';
import { type RunSpec, runs, studyOf, trialOf } from '../../helpers/study.ts';

const linear = (done: number): number => 0.1 * (1 - (done - 1) / 1_000);
const cosine = (done: number): number => 0.05 * (1 + Math.cos((Math.PI * (done - 1)) / 1_000));
const falling = (done: number): number => 3 - 0.2 * Math.log2(done);

function configOf(text: string) {
  const read = readConfigFile({ path: 'train.yaml', text: `learning_rate: 0.1\n${text}` }, new Map());
  return read.kind === 'config' ? (read.configs[0] ?? null) : null;
}

describe('the curve of a trial', () => {
  test('the first step within noise of the best is never behind the best', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 50 }), (values) => {
        const trial = trialOf({ every: 20, last: 20 * values.length, value: (done) => values[done / 20 - 1] ?? 0 });
        const curve = curveOf(trial);
        expect(curve === null ? 0 : withinNoiseAt(curve)).toBeLessThanOrEqual(trial.best?.done ?? 0);
      }),
      { seed: 1 },
    );
  });

  test('one lucky evaluation does not make a curve early', () => {
    const curve = curveOf(trialOf({ value: (done) => (done === 60 ? 0.1 : 2 - done / 1_000) }));
    expect(curve === null ? 0 : withinNoiseAt({ ...curve, bestIndex: 49 })).toBeGreaterThan(900);
  });

  test('what is material: 0.5 %, two noises, or two spreads between seeds', () => {
    const curve = curveOf(trialOf({ value: () => 2 }));
    expect(curve === null ? 0 : materialityOf(curve)).toBe(0.005);
    expect(curve === null ? 0 : materialityOf(curve, 0.1)).toBeCloseTo(0.1, 12);
    expect(curve === null ? 0 : materialityOf({ ...curve, noise: 0.02 })).toBeCloseTo(0.02, 12);
  });

  test('the spread between seeds is known where nothing else varies', () => {
    const specs = runs(3, (index) => ({ value: () => 1 + index }));
    expect(seedSpreadOf(studyOf(specs, { varied: [] }))).toBe(1);
    expect(seedSpreadOf(studyOf(specs))).toBeNull();
  });
});

describe('the decay of the learning rate', () => {
  test.for([
    ['linear', linear, 500, 0],
    ['cosine', cosine, 500, 0],
    ['constant', () => 0.1, null, 1],
  ] as const)('a logged %s', ([family, rate, halfUntil, final]) => {
    const study = studyOf([{ rate }]);
    const decay = study.trials.map((trial) => decayOf(trial, study))[0];
    expect(decay).toMatchObject({ knownFrom: 'log', family, halfUntil });
    expect(decay?.finalOverPeak).toBeCloseTo(final, 1);
  });

  test('a warmup is no decay, and half the peak counts from the peak on', () => {
    const study = studyOf([{ rate: (done) => (done < 200 ? done / 2_000 : 0.1 * (1 - (done - 200) / 800)) }]);
    const decay = study.trials.map((trial) => decayOf(trial, study))[0];
    expect(decay?.halfUntil).toBe(600);
    expect(decay?.shareBelowHalf).toBeCloseTo(0.4, 2);
  });

  test('from the config where nothing is logged; none where neither tells', () => {
    const config = configOf('max_train_steps: 1000\nlr_schedule: linear\n');
    const known = studyOf([{}], { config });
    expect(known.trials.map((trial) => decayOf(trial, known))).toMatchObject([{ knownFrom: 'config', family: 'linear' }]);
    const unknown = studyOf([{}]);
    expect(unknown.trials.map((trial) => decayOf(trial, unknown))).toEqual([null]);
  });

  test('a config that was made longer since is stretched over the run', () => {
    const study = studyOf([{}], { config: configOf('max_train_steps: 4000\nlr_schedule: linear\n') });
    const decay = study.trials.map((trial) => decayOf(trial, study))[0];
    expect(decay?.finalOverPeak).toBeLessThan(0.01);
    expect(decay?.halfUntil).toBeGreaterThan(480);
    expect(decay?.halfUntil).toBeLessThan(520);
  });
});

describe('the gain at the end', () => {
  const measured = (spec: RunSpec) => {
    const study = studyOf([{ value: falling, ...spec }]);
    const trial = study.trials[0];
    const curve = trial === undefined ? null : curveOf(trial);
    if (trial === undefined || curve === null) throw new Error('no curve');
    const decay = decayOf(trial, study);
    return { tail: tailGain(curve, 1_000, decay), before: gainBeforeDecay(curve, decay), scale: curve.scale };
  };

  test('0.2 a doubling over the best', () => {
    const { tail, before, scale } = measured({});
    expect(tail).toEqual({ relative: expect.closeTo(0.2 / scale, 9), part: 'tail' });
    expect(before).toBeNull();
  });

  test('a decay over the whole run leaves no tail before it', () => {
    const { tail, before, scale } = measured({ rate: linear });
    expect(tail?.part).toBe('decayed');
    expect(before).toBeCloseTo(0.2 / scale, 9);
  });

  test('a decay of the last fifth leaves one', () => {
    expect(measured({ rate: (done) => (done <= 800 ? 0.1 : 0.01) }).tail?.part).toBe('tail-before-decay');
  });

  test('ten evaluations a run are six in its last half, nine are five', () => {
    expect(measured({ every: 100 }).tail).not.toBeNull();
    expect(measured({ every: 110 }).tail).toBeNull();
  });
});

describe('overfitting and instability', () => {
  const rising = (done: number): number => 1 + Math.abs(done - 300) / 1_000;

  test('the metric rises while the training loss falls', () => {
    expect(overfits(trialOf({ value: rising, train: (done) => 10 / done }))).toBe(true);
    expect(overfits(trialOf({ value: rising, train: (done) => (done < 300 ? 10 / done : done / 9_000) }))).toBe(false);
    expect(overfits(trialOf({ value: falling }))).toBe(false);
    expect(overfits(trialOf({ value: rising, train: null }))).toBeNull();
    expect(overfits(trialOf({ metric: 'val_accuracy', value: (done) => 0.9 - Math.abs(done - 300) / 10_000, train: (done) => 10 / done }))).toBe(true);
  });

  test('a rise within noise is none', () => {
    expect(overfits(trialOf({ value: (done) => 1 + (done % 40) / 500 + Math.max(0, done - 300) / 100_000, train: (done) => 10 / done }))).toBe(false);
  });

  test('a study overfits where half of at least three trials do', () => {
    expect(isOverfitting({ count: 2, judged: 2 })).toBe(false);
    expect(isOverfitting({ count: 2, judged: 4 })).toBe(true);
    expect(isOverfitting({ count: 1, judged: 3 })).toBe(false);
  });

  test('a training loss that ends well above its minimum is unstable; batch noise near zero is not', () => {
    expect(endsUnstable(trialOf({ train: (done) => (done < 500 ? 3 - done / 200 : 0.5 + (done - 500) / 500) }))).toBe(true);
    expect(endsUnstable(trialOf({ train: (done) => 3 * Math.exp(-done / 50) + 0.004 + 0.003 * Math.sin(done) }))).toBe(false);
    expect(endsUnstable(trialOf({ train: null }))).toBe(false);
  });
});

describe('the regime', () => {
  const constant = (): number => 0.1;
  const slow = (done: number): number => 3 - 0.2 * Math.log2(done);

  test.for([
    ['compute-bound', { value: slow, train: slow, rate: constant }],
    ['saturated', { value: (done: number) => 1 + Math.exp(-done / 40), train: (done: number) => 3 * Math.exp(-done / 40), rate: constant }],
    ['overfitting', { value: (done: number) => 1 + Math.abs(done - 300) / 1_000, train: (done: number) => 10 / done, rate: constant }],
    ['optimisation-limited', { value: (done: number) => 1 + 1 / done, train: (done: number) => 1 + Math.exp(-done / 40), rate: constant }],
  ] as const)('%s', ([label, spec]) => {
    const regime = regimeOf(studyOf(runs(12, () => spec)));
    expect(regime).toEqual({ label, confidence: 'medium', votes: { [label]: 4 } });
  });

  test('undetermined with fewer than three trials, with sparse evaluations, and under a decay', () => {
    const spec = { value: slow, train: slow };
    expect(regimeOf(studyOf(runs(2, () => spec))).label).toBe('undetermined');
    expect(regimeOf(studyOf(runs(12, () => ({ ...spec, every: 60 })))).label).toBe('undetermined');
    expect(regimeOf(studyOf(runs(12, () => ({ ...spec, rate: linear })))).label).toBe('undetermined');
    expect(regimeOf(studyOf([]))).toEqual({ label: 'undetermined', confidence: 'low', votes: {} });
  });

  test('the policy file sets it, and the votes stay visible', () => {
    const study = studyOf(
      runs(12, () => ({ value: slow, train: slow, rate: constant })),
      { policy: { regime: 'not-compute-bound' } },
    );
    expect(regimeOf(study)).toEqual({ label: 'not-compute-bound', confidence: 'policy', votes: { 'compute-bound': 4 } });
  });
});

test('the histogram puts 0.10 into the first tenth and 1 into the last', () => {
  expect(fractionHistogram([0.001, 0.1, 0.1000001, 0.75, 1])).toEqual([2, 1, 0, 0, 0, 0, 0, 1, 0, 1]);
});
