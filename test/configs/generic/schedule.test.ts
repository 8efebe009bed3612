import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const config = (...lines: string[]) => ['learning_rate: 0.004', 'warmup_steps: 50', 'max_train_steps: 500', ...lines, ''].join('\n');
const rates = (lines: string[], updates: number[]) => ratesOf('config.yaml', config(...lines), updates);

/** The formulas of the generic keys, as the training scripts that define them have them. */
function defined(schedule: string, c: { peak: number; warmup: number; total: number; decay: number; ratio: number; over: number }, u: number): number {
  const { peak, warmup, total, decay, ratio, over } = c;
  if (u < warmup) return (peak * (u + 1)) / warmup;
  if (schedule === 'constant') return peak;
  if (schedule === 'linear') return u < total - decay ? peak : (peak * (total - u)) / decay;
  if (schedule === 'cosine') return peak * 0.5 * (1 + Math.cos((Math.PI * (u - warmup)) / Math.max(1, total - warmup)));
  if (schedule === 'inverse_sqrt') return peak * Math.sqrt(Math.max(1, warmup) / (u + 1));
  return peak * ratio ** (u / over);
}

describe('the schedules of the generic keys', () => {
  test.for(['constant', 'linear', 'cosine', 'inverse_sqrt', 'exponential'] as const)('%s is what it is defined to be, for any lengths', (name) => {
    const lengths = fc.record({
      peak: fc.double({ min: 1e-6, max: 1, noNaN: true }),
      warmup: fc.integer({ min: 0, max: 60 }),
      rest: fc.integer({ min: 2, max: 500 }),
      decayShare: fc.double({ min: 0.01, max: 1.2, noNaN: true }),
      ratio: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      over: fc.integer({ min: 1, max: 600 }),
    });
    void fc.assert(
      fc.property(lengths, ({ peak, warmup, rest, decayShare, ratio, over }) => {
        const total = warmup + rest;
        const decay = Math.max(1, Math.round(rest * decayShare));
        const keys = {
          learning_rate: peak,
          warmup_steps: warmup,
          max_train_steps: total,
          decay_steps: decay,
          final_lr_ratio: ratio,
          decay_over: over,
          lr_schedule: name,
        };
        const used = name === 'exponential' ? keys : { ...keys, final_lr_ratio: null };
        const schedule = knownSchedule(configOf('config.json', JSON.stringify(used)).schedule);
        for (let u = 0; u < total; u += Math.max(1, Math.floor(total / 23))) {
          expect(Math.abs(schedule.at(u) - defined(name, { peak, warmup, total, decay, ratio, over }, u))).toBeLessThanOrEqual(1e-12 * peak);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('linear decays over everything behind the warmup by default', () => {
    const [first, last, peak, middle, end] = rates(['lr_schedule: linear'], [0, 49, 50, 275, 500]);
    expect([first, last, peak, end]).toEqual([0.00008, 0.004, 0.004, 0]);
    expect(middle).toBeCloseTo(0.002, 15);
  });

  test('a floor in the keys is kept', () => {
    const [end] = rates(['lr_schedule: cosine', 'min_lr_ratio: 0.1'], [500]);
    expect(end).toBeCloseTo(0.0004, 15);
    const [low] = rates(['lr_schedule: linear', 'min_lr: 0.001'], [500]);
    expect(low).toBeCloseTo(0.001, 15);
  });

  test('epochs stay open until somebody tells their updates', () => {
    const text = 'lr: 0.1\nscheduler: cosine\nepochs: 10\nwarmup_epochs: 1\n';
    const { schedule } = configOf('c.yaml', text);
    expect(schedule).toMatchObject({ kind: 'open', family: 'cosine', open: [{ quantity: 'steps-per-epoch' }], horizon: { value: 10, unit: 'epochs' } });
    const known = knownSchedule(schedule, { stepsPerEpoch: 20 });
    expect([known.warmup, known.horizon]).toEqual([20, 200]);
    expect(knownSchedule(configOf('c.yaml', `${text}steps_per_epoch: 30\n`).schedule).horizon).toBe(300);
  });

  test('what is missing is named, and supplied bit by bit', () => {
    const { schedule } = configOf('c.yaml', 'max_train_tokens: 1000\nwarmup_ratio: 0.1\nlr_schedule: linear\n');
    expect(schedule?.kind === 'open' ? schedule.open.map(({ quantity }) => quantity) : null).toEqual(['tokens-per-step', 'learning-rate', 'steps']);
    const once = schedule?.kind === 'open' ? schedule.resolve({ tokensPerStep: 10 }) : null;
    expect(knownSchedule(once, { learningRate: 1 }).warmup).toBe(10);
  });

  test('a schedule that is not one of the five is not guessed', () => {
    const { schedule, problems } = configOf('c.yaml', config('lr_schedule: step'));
    expect(schedule).toMatchObject({ kind: 'open', family: null, open: [{ quantity: 'custom' }] });
    expect(problems).toContainEqual(expect.objectContaining({ code: 'schedule-unknown', line: 4 }));
    expect(configOf('c.yaml', config()).schedule).toBeNull();
  });
});
