import type { Plan, PlanNote, PlannedRound } from '../model/plan.ts';

/** What a plan of tuning rounds is made from; steps are optimizer updates. */
export interface PlanInput {
  /** N: the length of the run that is to be launched in the end. */
  readonly productionSteps: number;
  /** C: updates of all trials together; null: as many as the first round needs for 25 trials. */
  readonly computeSteps: number | null;
  readonly rounds: number;
  /** q: length of the first round over the production length. */
  readonly firstFraction: number;
  /** F: runs at production length. */
  readonly finalRuns: number;
  /** Seconds of an update, and trials that run at once, for the wall time; null where they are not known. */
  readonly stepSeconds: number | null;
  readonly parallel: number;
}

/** Trials of the first round where no compute is given: enough for three optimizer hyperparameters. */
const usualFirstTrials = 25;
const fewestForLearningRate = 10;
/** Ranks at a tenth of the length hardly predict the final ones (Kendall's tau 0.24 to 0.35, science.md §3.2): a third should go on. */
const keptShare = 1 / 3;

/**
 * Rounds of geometrically growing length, equal compute for each but the last, `finalRuns` at production length. Source: science.md §6.1.
 * Null where the compute does not pay for the final runs and one trial in each round before them.
 */
export function planRounds(input: PlanInput): Plan | null {
  const { productionSteps, rounds, firstFraction, finalRuns, computeSteps } = input;
  const growth = rounds > 1 ? (1 / firstFraction) ** (1 / (rounds - 1)) : 1;
  const lengths = Array.from({ length: rounds }, (_, index) => Math.max(1, Math.round(productionSteps / growth ** (rounds - 1 - index))));
  const final = finalRuns * productionSteps;
  const share = rounds > 1 ? (computeSteps === null ? usualFirstTrials * (lengths[0] ?? 1) : (computeSteps - final) / (rounds - 1)) : 0;
  const trials = lengths.map((steps, index) => (index === rounds - 1 ? lastTrials(input) : Math.floor(share / steps)));
  if (trials.some((count) => count < 1)) return null;
  const planned = lengths.map((steps, index): PlannedRound => {
    const count = trials[index] ?? 0;
    const wall = input.stepSeconds === null ? null : Math.ceil(count / input.parallel) * steps * input.stepSeconds;
    return { round: index + 1, steps, trials: count, keep: trials[index + 1] ?? 1, cost: count * steps, wallSeconds: wall };
  });
  return { productionSteps, rounds: planned, totalCost: planned.reduce((sum, { cost }) => sum + cost, 0), notes: notesOn(input, planned) };
}

/** In a plan of one round all compute goes to production length. */
function lastTrials({ rounds, computeSteps, productionSteps, finalRuns }: PlanInput): number {
  return rounds === 1 && computeSteps !== null ? Math.floor(computeSteps / productionSteps) : finalRuns;
}

function notesOn({ rounds, firstFraction }: PlanInput, planned: readonly PlannedRound[]): PlanNote[] {
  const notes: PlanNote[] = [];
  const [first] = planned;
  if (rounds > 3) notes.push('rounds-overkill');
  if (rounds > 1 && firstFraction < 0.02) notes.push('first-fraction-very-low');
  else if (rounds > 1 && firstFraction < 0.1) notes.push('first-fraction-low');
  if (first !== undefined && rounds > 1) {
    if (first.trials < fewestForLearningRate) notes.push('too-few-for-learning-rate');
    else if (first.trials < usualFirstTrials) notes.push('too-few-for-optimizer');
    if (rounds === 2 && first.keep < Math.min(3, Math.ceil(first.trials * keptShare))) notes.push('keeps-too-few');
    notes.push('controls');
  }
  notes.push('complete-schedules');
  return notes;
}
