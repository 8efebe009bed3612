import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Series } from '../../src/model/run.ts';
import { mostPoints, SeriesThinner, thinSeries } from '../../src/runs/thin.ts';
import { inferSchedule } from '../../src/schedules/infer.ts';
import { evaluationNoise } from '../../src/statistics/noise.ts';

function series(role: Series['role'], values: readonly number[]): Series {
  return { name: 'x', role, steps: values.map((_, index) => index + 1), values };
}

function pointsOf({ steps, values }: Series): ReadonlyMap<number, number> {
  return new Map(steps.map((step, index) => [step, values[index] ?? Number.NaN]));
}

const finite = (values: readonly number[]) => values.filter(Number.isFinite);

/** A seeded number in [0, 1) for each index. */
function noise(index: number): number {
  const mixed = Math.sin(index * 12.9898 + 78.233) * 43_758.5453;
  return mixed - Math.floor(mixed);
}

describe('a thinned series', () => {
  test('is itself while it is short, and where it holds evaluations', () => {
    const short = series(
      'train',
      Array.from({ length: mostPoints }, (_, index) => index),
    );
    const evaluations = series(
      'validation',
      Array.from({ length: 50_000 }, (_, index) => index),
    );
    expect([thinSeries(short), thinSeries(evaluations)]).toEqual([short, evaluations]);
  });

  test.for(['train', 'learning-rate', 'time', 'other'] as const)('keeps points of the log only, its ends, its extremes and their number: %s', (role) => {
    const value = fc.oneof({ weight: 20, arbitrary: fc.double({ noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity) });
    fc.assert(
      fc.property(fc.array(value, { minLength: mostPoints + 1, maxLength: 12_000, size: 'max' }), (values) => {
        const whole = series(role, values);
        const thinned = thinSeries(whole);
        const all = pointsOf(whole);
        expect([...pointsOf(thinned)].every(([step, kept]) => Object.is(all.get(step), kept))).toBe(true);
        expect([thinned.steps[0], thinned.steps.at(-1)]).toEqual([1, values.length]);
        expect(thinned.steps.every((step, index) => index === 0 || step > (thinned.steps[index - 1] ?? 0))).toBe(true);
        const least = (numbers: readonly number[]) => finite(numbers).reduce((low, number) => Math.min(low, number), Infinity);
        expect(least(thinned.values)).toBe(least(values));
        expect(-least(thinned.values.map((number) => -number))).toBe(-least(values.map((number) => -number)));
        expect(thinned.thinned).toEqual({ count: values.length, notFinite: values.length - finite(values).length, spacing: 1 });
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  test('keeps what is not finite', () => {
    const thinned = thinSeries(
      series(
        'train',
        Array.from({ length: 20_000 }, (_, index) => (index % 401 === 17 ? Number.NaN : 1 / (index + 1))),
      ),
    );
    expect(thinned.values.filter(Number.isNaN).length).toBe(thinned.thinned?.notFinite);
  });

  test('stays below the points that an inference looks at, however long the log', () => {
    const rates = Array.from({ length: 300_000 }, (_, index) => 10 ** -(1 + (Math.floor(index / 900) % 7)) * (1 + (index % 3)));
    const losses = Array.from({ length: 300_000 }, (_, index) => noise(index));
    for (const long of [series('learning-rate', rates), series('train', losses)]) expect(thinSeries(long).steps.length).toBeLessThanOrEqual(mostPoints);
  });

  test('does not become noisier than it was', () => {
    const values = Array.from({ length: 30_000 }, (_, index) => 2 + noise(index));
    const before = evaluationNoise(values) ?? 0;
    const after = evaluationNoise(thinSeries(series('train', values)).values) ?? 0;
    expect(after / before).toBeGreaterThan(0.8);
    expect(after / before).toBeLessThan(1.3);
  });

  test('has the last sight of half the peak of a learning rate exactly', () => {
    const steps = 10_000;
    const values = Array.from({ length: steps }, (_, index) => (1 + Math.cos((Math.PI * index) / steps)) / 2);
    const crossing = values.findLastIndex((value) => value >= 0.5) + 1;
    const thinned = thinSeries(series('learning-rate', values));
    expect(thinned.steps).toEqual(expect.arrayContaining([crossing, crossing + 1]));
  });

  test.for<[string, (u: number, length: number) => number]>([
    ['linear', (u, length) => (u < 500 ? (u + 1) / 500 : (length - u) / (length - 500))],
    ['cosine', (u, length) => (u < 500 ? (u + 1) / 500 : 0.5 * (1 + Math.cos((Math.PI * (u - 500)) / (length - 500))))],
    ['constant', () => 1],
    ['step', (u) => 0.1 ** Math.floor(u / 7001)],
  ])('of a schedule says the same as all of it: %s', ([family, rate]) => {
    const length = 24_000;
    const whole = series(
      'learning-rate',
      Array.from({ length }, (_, u) => rate(u, length) * 3e-4),
    );
    const infer = ({ steps, values }: Series) => inferSchedule({ steps, rates: values, stepBase: 1, plannedSteps: length });
    const [all, thinned] = [infer(whole), infer(thinSeries(whole))];
    expect([thinned.family, all.family].every((found) => found === family || family === 'step')).toBe(true);
    expect([thinned.family, thinned.warmupSteps, thinned.horizonSteps]).toEqual([all.family, all.warmupSteps, all.horizonSteps]);
  });
});

describe('a series that is thinned while it is read', () => {
  test('forgets what a resumed run writes again', () => {
    const thinner = new SeriesThinner('train');
    for (let step = 1; step <= 50_000; step++) thinner.add(step, step);
    thinner.rewind(40_001);
    for (let step = 40_001; step <= 45_000; step++) thinner.add(step, -step);
    const { steps, values } = thinner.finish();
    expect(steps.every((step, index) => values[index] === (step <= 40_000 ? step : -step))).toBe(true);
    expect([steps[0], steps.at(-1)]).toEqual([1, 45_000]);
  });
});
