import { rules } from '../../src/rules/index.ts';
import type { Rule, Verdict } from '../../src/rules/rule.ts';
import { type World, worldOf } from './simulated-worlds.ts';
import { truths } from './truths.ts';

/** How often a rule spoke where it should not have, and how often it did not where it should. */
export interface ErrorRates {
  readonly rule: string;
  /** Worlds in which it should have kept silent, and those of them in which it spoke: with a warning or error, or with a note. */
  silent: number;
  falseWarnings: number;
  falseNotes: number;
  /** Worlds in which it should have spoken, those in which it did not, and those of them in which it said why it could not judge. */
  speak: number;
  misses: number;
  abstained: number;
  /** Studies of three trials, and those of them in which it spoke. */
  threeTrials: number;
  spokeAtThree: number;
}

/** The rules about studies, each with its default options, over the worlds of seeds 1 … `seeds`. */
export function simulate(seeds: number): { readonly rates: readonly ErrorRates[]; readonly notSimulated: readonly string[] } {
  const studied = rules.filter((rule) => rule.meta.subjects.includes('study'));
  const simulated = studied.filter((rule) => truths.has(rule.meta.id)).map((rule) => ({ rule, options: rule.options.parse({}), rates: noErrors(rule) }));
  for (let seed = 1; seed <= seeds; seed += 1) {
    const world = worldOf(seed);
    for (const { rule, options, rates } of simulated) count(rates, world, answerOf(rule, rule.check({ kind: 'study', study: world.study }, options)));
  }
  return { rates: simulated.map(({ rates }) => rates), notSimulated: studied.map((rule) => rule.meta.id).filter((id) => !truths.has(id)) };
}

function noErrors({ meta }: Rule): ErrorRates {
  return { rule: meta.id, silent: 0, falseWarnings: 0, falseNotes: 0, speak: 0, misses: 0, abstained: 0, threeTrials: 0, spokeAtThree: 0 };
}

type Answer = 'warning' | 'note' | 'unknown' | 'quiet';

function answerOf(rule: Rule, verdict: Verdict): Answer {
  if (verdict.kind === 'unknown') return 'unknown';
  if (verdict.kind !== 'advise') return 'quiet';
  return verdict.advice.every(({ severity }) => (severity ?? rule.meta.severity) === 'note') ? 'note' : 'warning';
}

function count(rates: ErrorRates, world: World, answer: Answer): void {
  const spoke = answer === 'warning' || answer === 'note';
  if (world.trials === 3) {
    rates.threeTrials += 1;
    if (spoke) rates.spokeAtThree += 1;
  }
  const truth = truths.get(rates.rule)?.(world) ?? null;
  if (truth === null) return;
  if (!truth) {
    rates.silent += 1;
    if (answer === 'warning') rates.falseWarnings += 1;
    if (answer === 'note') rates.falseNotes += 1;
    return;
  }
  rates.speak += 1;
  if (spoke) return;
  rates.misses += 1;
  if (answer === 'unknown') rates.abstained += 1;
}
