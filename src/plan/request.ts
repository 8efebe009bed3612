import * as z from 'zod';
import type { Plan } from '../model/plan.ts';
import { planRounds } from './rounds.ts';

/** The numbers that a plan is asked for with, by the names they have on the command line and in comments. */
export const planNumbers = {
  'production-steps': { what: 'a whole number of steps from 1 on', schema: z.coerce.number().int().min(1) },
  compute: { what: 'a number of steps above 0 and at most 1e18', schema: z.coerce.number().positive().max(1e18) },
  rounds: { what: 'a whole number from 1 to 10', schema: z.coerce.number().int().min(1).max(10) },
  'first-fraction': { what: 'a share above 0 and below 1', schema: z.coerce.number().gt(0).lt(1) },
  'final-runs': { what: 'a whole number from 1 to 1000', schema: z.coerce.number().int().min(1).max(1000) },
  'step-seconds': { what: 'a number of seconds above 0 and at most 1e9', schema: z.coerce.number().positive().max(1e9) },
  parallel: { what: 'a whole number from 1 on', schema: z.coerce.number().int().min(1) },
} as const;
export type PlanNumber = keyof typeof planNumbers;

/** A plan, or what is wrong with the numbers. */
export type PlanReading =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** A number that is none, or out of its range; `what` says what is expected. */
  | { readonly kind: 'wrong'; readonly name: PlanNumber; readonly what: string; readonly given: string }
  | { readonly kind: 'no-production-steps' }
  /** The compute does not pay for the final runs and a trial in each round before them. */
  | { readonly kind: 'too-little'; readonly computeSteps: number | null; readonly finalRuns: number; readonly productionSteps: number };

/** Checks the numbers and plans with them; `given` has the text of each, undefined where nobody gave it. */
export function planFrom(given: (name: PlanNumber) => unknown): PlanReading {
  const wrong: PlanReading[] = [];
  const number = (name: PlanNumber): number | null => {
    const value = given(name);
    if (value === undefined) return null;
    const { what, schema } = planNumbers[name];
    const parsed = schema.safeParse(value);
    if (!parsed.success) wrong.push({ kind: 'wrong', name, what, given: String(value) });
    return parsed.success ? parsed.data : null;
  };
  const productionSteps = number('production-steps');
  const computeSteps = number('compute');
  const finalRuns = number('final-runs') ?? 3;
  const others = {
    rounds: number('rounds') ?? 2,
    firstFraction: number('first-fraction') ?? 0.1,
    stepSeconds: number('step-seconds'),
    parallel: number('parallel') ?? 1,
  };
  const [first] = wrong;
  if (first !== undefined) return first;
  if (productionSteps === null) return { kind: 'no-production-steps' };
  const plan = planRounds({ productionSteps, computeSteps, finalRuns, ...others });
  return plan === null ? { kind: 'too-little', computeSteps, finalRuns, productionSteps } : { kind: 'plan', plan };
}
