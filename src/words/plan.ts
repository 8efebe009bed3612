import type { PlanNote } from '../model/plan.ts';

/** The sentences of `longrun plan`; numbers arrive formatted. */
export interface PlanWords {
  /** Columns of the table: round, length, share of production, trials, keep, cost, wall time. */
  readonly columns: readonly [string, string, string, string, string, string, string];
  title(productionSteps: string, rounds: number): string;
  total(cost: string, times: string, hours: string | null): string;
  note(note: PlanNote): string;
  /** Above the keys of one round's config. */
  roundConfig(round: number, config: string): string;
  /** A round's config that cannot be written in its file's own keys. */
  notExpressible: string;
}
