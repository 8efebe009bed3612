import type { World } from './simulated-worlds.ts';

/** Whether a rule should speak about a world; null where a careful reviewer might do either, or where the trials are too few for it to be allowed to. */
export type Truth = (world: World) => boolean | null;

/** What matters there: half a per cent, or twice the noise. */
function materiality({ noise }: World): number {
  return Math.max(0.005, 2 * noise);
}

/** Clearly more than matters: true; clearly less: false; between half and twice of it: null. */
function clearly(value: number, threshold: number): boolean | null {
  if (value > 2 * threshold) return true;
  return value < threshold / 2 ? false : null;
}

/** A true statement that needs more trials than there are is not one that the rule can miss. */
function withTrials(truth: boolean | null, { trials }: World, fewest: number): boolean | null {
  return truth === true && trials < fewest ? null : truth;
}

/** One truth a rule, by its id. A rule without one is listed as not simulated. */
export const truths: ReadonlyMap<string, Truth> = new Map<string, Truth>([
  [
    'best-step-early',
    (world) => {
      if (world.kind === 'lengths-tuned' || world.kind === 'sparse') return null;
      const early = world.withinNoiseFraction;
      return withTrials(early <= 0.06 ? true : early >= 0.2 ? false : null, world, 6);
    },
  ],
  [
    'best-step-late',
    (world) => {
      if (world.kind === 'lengths-tuned' || world.kind === 'sparse') return null;
      return withTrials(clearly(world.gainOfDoubling, materiality(world)), world, 4);
    },
  ],
  ['max-steps-tuned', ({ kind }) => kind === 'lengths-tuned'],
  ['checkpoint-selection', ({ kind, evaluations }) => (kind === 'lengths-tuned' ? null : evaluations < 20)],
  ['overfitting', (world) => (world.kind === 'overfitting' ? withTrials(clearly(world.riseAfterBest, materiality(world)), world, 3) : false)],
  ['early-instability', () => false],
  ['longer-was-worse', () => false],
  ['sweep-assumptions', () => false],
  ['sweep-boundary', () => false],
  ['sweep-candidate', () => false],
]);
