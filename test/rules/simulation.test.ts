import { describe, expect, test } from 'vitest';
import { bestStepEarly } from '../../src/rules/best-step-early.ts';
import { bestStepLate } from '../../src/rules/best-step-late.ts';
import type { Verdict } from '../../src/rules/rule.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';

const SEEDS = 200;
type Random = ReturnType<typeof random>;

/** The share of simulated studies on which each rule advises, and the verdicts themselves. */
function rates(trials: number, spec: (next: Random) => RunSpec): { early: number; late: number; strong: number; verdicts: Verdict[] } {
  let [early, late, strong] = [0, 0, 0];
  const verdicts: Verdict[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const next = random(seed * 7_919);
    const study = studyOf(runs(trials, () => spec(next)));
    const onEarly = bestStepEarly.check({ kind: 'study', study }, { fraction: 0.1, evaluations: 20 });
    const onLate = bestStepLate.check({ kind: 'study', study }, { fraction: 0.75, strong: 0.9, evaluations: 12 });
    verdicts.push(onEarly, onLate);
    if (onEarly.kind === 'advise') early += 1;
    if (onLate.kind === 'advise') late += 1;
    if (onLate.kind === 'advise' && onLate.advice[0]?.severity === 'warning') strong += 1;
  }
  return { early: early / SEEDS, late: late / SEEDS, strong: strong / SEEDS, verdicts };
}

const learned = (done: number): number => 1 + 3 / done;
const cosine = (done: number): number => 0.05 * (1 + Math.cos((Math.PI * (done - 1)) / 1_000));
const constant = (): number => 0.1;

describe('simulated studies with a known truth', () => {
  test('flat noise around a value that is reached late: neither rule speaks', () => {
    // The metric needs 40 % of the run to arrive, and is flat from there on: the length is right.
    const flat = rates(10, (next) => ({
      value: (done) => Math.max(0, 1 - done / 400) + 1 + 0.005 * next.normal(),
      train: learned,
      rate: constant,
    }));
    expect(flat.early).toBe(0);
    expect(flat.late).toBeLessThanOrEqual(0.02);
  });

  test('a well-sized run under a cosine decay gains to the end: late warns of nothing', () => {
    const well = rates(10, (next) => ({
      value: (done) => 1 + 0.4 * Math.exp(-done / 150) + 0.04 * (cosine(done) / 0.1) + 0.003 * next.normal(),
      train: learned,
      rate: cosine,
    }));
    expect(well.early).toBe(0);
    expect(well.strong).toBe(0);
  });

  test('a power law that still falls at a constant rate: late speaks, strongly', () => {
    const short = rates(10, (next) => ({ value: (done) => 1 + 8 * done ** -0.5 + 0.003 * next.normal(), train: learned, rate: constant }));
    expect(short.early).toBe(0);
    expect(short.strong).toBeGreaterThan(0.95);
  });

  test('a plateau from the first fiftieth on: early speaks, though noise makes it wait in a few', () => {
    const long = rates(10, (next) => ({
      every: 5,
      value: (done) => Math.max(0, 1 - done / 20) + 1 + 0.005 * next.normal(),
      train: (done) => 1 + 1 / done,
      rate: constant,
    }));
    expect(long.early).toBeGreaterThan(0.7);
    expect(long.late).toBeLessThanOrEqual(0.02);
  });

  test('three trials are never enough, whatever they show', () => {
    const few = [
      rates(3, (next) => ({ value: (done) => 1 + 8 * done ** -0.5 + 0.003 * next.normal(), train: learned, rate: constant })),
      rates(3, (next) => ({ value: (done) => Math.max(0, 1 - done / 50) + 1 + 0.005 * next.normal(), train: learned })),
    ];
    for (const { verdicts } of few)
      expect(new Set(verdicts.map((verdict) => (verdict.kind === 'unknown' ? verdict.because : verdict.kind)))).toEqual(new Set(['too-few-trials']));
  });
});
