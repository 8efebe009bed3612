import { describe, expect, test } from 'vitest';
import { lengthCap } from '../../../src/studies/evidence/cap.ts';
import { hoursPerStep } from '../../../src/studies/evidence/wall-time.ts';
import { runs, studyOf } from '../../helpers/study.ts';

describe('hours a step', () => {
  const clock = (name: string, at: (done: number) => number) => hoursPerStep(studyOf(runs(3, () => ({ others: { [name]: { role: 'time' as const, at } } }))));

  test.for([
    ['time_total_s', (done: number) => done * 3.6, 0.001],
    ['elapsed_minutes', (done: number) => done * 0.06, 0.001],
    ['wall_hours', (done: number) => done * 0.001, 0.001],
    ['timestamp', (done: number) => 1.7e9 + done * 3.6, 0.001],
    ['timestamp', (done: number) => 1.7e12 + done * 3_600, 0.001],
  ] as const)('%s', ([name, at, hours]) => expect(clock(name, at)).toBeCloseTo(hours, 9));

  test('a duration of one step, a speed, and a clock that runs backwards tell nothing', () => {
    expect(clock('time_this_iter_s', () => 3.6)).toBeNull();
    expect(clock('seconds_per_step', (done) => done)).toBeNull();
    expect(clock('elapsed', (done) => 1_000 - done)).toBeNull();
    expect(hoursPerStep(studyOf(runs(3, () => ({}))))).toBeNull();
  });
});

describe('what no recommended length goes beyond', () => {
  const language = { metric: 'val_perplexity', stepsPerEpoch: 500 };

  test('the production length', () => {
    expect(
      lengthCap(
        studyOf(
          runs(4, () => ({})),
          { policy: { productionSteps: 5_000 } },
        ),
      ),
    ).toEqual({ length: 5_000, because: 'production-steps' });
    expect(lengthCap(studyOf(runs(4, () => ({}))))).toBeNull();
  });

  test('four epochs of the data of a language model, where it is not repeated more often already', () => {
    expect(lengthCap(studyOf(runs(4, () => language)))).toEqual({ length: 2_000, because: 'repeated-data' });
    expect(lengthCap(studyOf(runs(4, () => ({ ...language, stepsPerEpoch: 200 }))))).toBeNull();
    expect(lengthCap(studyOf(runs(4, () => ({ stepsPerEpoch: 500 }))))).toBeNull();
  });

  test('the smaller of both', () => {
    expect(
      lengthCap(
        studyOf(
          runs(4, () => language),
          { policy: { productionSteps: 1_500 } },
        ),
      )?.because,
    ).toBe('production-steps');
    expect(
      lengthCap(
        studyOf(
          runs(4, () => language),
          { policy: { productionSteps: 9_000 } },
        ),
      )?.because,
    ).toBe('repeated-data');
  });
});
