import type { Trial } from '../../model/study.ts';

/** A length and how many trials were given it. */
export interface LengthGroup {
  readonly length: number;
  readonly count: number;
}

/** The fewest lengths in which a progression is told from chance. */
const FEWEST_RUNGS = 3;
/** How far the ratio of neighbouring rungs may lie from a whole number. */
const MOST_ROUNDING = 0.02;

/**
 * Whether lengths look like the rungs of a multi-fidelity search (successive halving, Hyperband, ASHA): at least three in geometric
 * progression by one whole factor, and no longer one with more trials than a shorter one, nor all with one.
 */
export function areRungs(groups: readonly LengthGroup[]): boolean {
  const first = groups[0];
  const second = groups[1];
  if (groups.length < FEWEST_RUNGS || first === undefined || second === undefined) return false;
  const factor = Math.round(second.length / first.length);
  if (factor < 2) return false;
  return groups.every(({ length, count }, index) => {
    const before = groups[index - 1];
    return before === undefined || (Math.abs(length / before.length / factor - 1) <= MOST_ROUNDING && count < before.count);
  });
}

/**
 * Whether the learning rate of a rung ends with the rung and not with the longest: then the schedule was defined on the present rung,
 * and the rungs are compared annealed against annealed at different lengths. Null where no trial tells.
 */
export function endsWithRung(trials: readonly Trial[], longest: number): boolean | null {
  const shorter = trials.filter(({ plannedSteps }) => plannedSteps !== null && plannedSteps.value < longest * 0.99);
  const told = shorter.flatMap(({ config, plannedSteps }) => {
    const schedule = config?.schedule ?? null;
    if (schedule?.kind !== 'known' || plannedSteps === null) return [];
    const { horizon } = schedule.schedule;
    return [horizon !== null && horizon <= plannedSteps.value * 1.01];
  });
  return told.length === 0 ? null : told.filter(Boolean).length * 2 > told.length;
}
