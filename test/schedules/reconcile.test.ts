import { describe, expect, test } from 'vitest';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { constant } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { reconcile } from '../../src/schedules/reconcile.ts';
import { log } from './logged.ts';

const schedule = withWarmup({ steps: 50, body: linear({ start: 0.004, end: 0, steps: 450 }) });

describe('a schedule and what was logged', () => {
  test('the same to the last digit', () => {
    expect(reconcile(schedule, log(schedule, { every: 10, until: 500 }))).toEqual({ explains: true, maxRelativeDeviation: 0, shift: 0, worstAt: 10 });
  });

  test('the same in six digits', () => {
    const found = reconcile(schedule, log(schedule, { every: 10, until: 500, digits: 6 }));
    expect(found).toMatchObject({ explains: true, shift: 0 });
    expect(found.maxRelativeDeviation).toBeLessThan(1e-5);
  });

  test('read one update ahead', () => {
    expect(reconcile(schedule, log(schedule, { every: 10, until: 500, ahead: 1 }))).toMatchObject({ explains: true, shift: 1 });
  });

  test('step numbers that are indices', () => {
    const logged = log(schedule, { every: 10, until: 490, stepBase: 0 });
    expect(reconcile(schedule, logged)).toMatchObject({ explains: true, shift: 0 });
    expect(reconcile(schedule, { ...logged, stepBase: 1 })).toMatchObject({ explains: true, shift: 1 });
  });

  test('another horizon is not explained, and the worst step is named', () => {
    const longer = withWarmup({ steps: 50, body: linear({ start: 0.004, end: 0, steps: 950 }) });
    const found = reconcile(longer, log(schedule, { every: 10, until: 500 }));
    expect(found).toMatchObject({ explains: false, worstAt: 500 });
    expect(found.maxRelativeDeviation).toBeCloseTo(0.524, 2);
  });

  test('another shape, another peak', () => {
    const logged = log(schedule, { every: 10, until: 500 });
    expect(reconcile(withWarmup({ steps: 50, body: cosine({ peak: 0.004, steps: 450 }) }), logged).explains).toBe(false);
    expect(reconcile(withWarmup({ steps: 50, body: linear({ start: 0.0041, end: 0, steps: 450 }) }), logged).explains).toBe(false);
  });

  test('a constant has no shift', () => {
    expect(reconcile(constant({ rate: 0.1 }), log(constant({ rate: 0.1 }), { every: 10, until: 100 }))).toMatchObject({ explains: true, shift: 0 });
  });

  test('nothing logged explains nothing', () => {
    const none = { steps: [], rates: [], stepBase: 1, plannedSteps: null } as const;
    expect(reconcile(schedule, none)).toEqual({ explains: false, maxRelativeDeviation: null, shift: 0, worstAt: null });
  });
});
