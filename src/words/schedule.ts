import type { LearningRateSchedule, OpenQuantity } from '../model/schedule.ts';

/** The sentences of `longrun schedule`. Numbers arrive formatted. */
export interface ScheduleWords {
  readonly label: Readonly<
    Record<
      'family' | 'peak' | 'final' | 'warmup' | 'horizon' | 'run' | 'mean' | 'below' | 'past-horizon' | 'update' | 'epoch' | 'rate' | 'against' | 'change',
      string
    >
  >;
  readonly pastHorizon: Readonly<Record<LearningRateSchedule['afterHorizon'], string>>;
  /** What is missing, which key needs it, and how to supply it. */
  open(quantity: OpenQuantity, why: string): string;
  length(amount: string, unit: LearningRateSchedule['unit']): string;
  shares(half: string, tenth: string, hundredth: string): string;
  /** The way from the old run to the new one. */
  change(facts: { readonly added: string; readonly addedMeanOverPeak: string | null; readonly shareBelowOldFinal: string }): string;
  /** The person asked for another length than the config says. */
  otherLength(asked: string, own: string): string;
  severalConfigs(shown: string, others: readonly string[]): string;
  /** What a run's logged rates show, and whether its config's schedule explains them; numbers are formatted, null is what is not known. */
  logged(facts: {
    readonly family: string;
    readonly peak: string | null;
    readonly warmup: string | null;
    readonly horizon: string | null;
    readonly config: { readonly explains: boolean; readonly deviation: string; readonly shift: number; readonly worstAt: string } | null;
  }): string;
}
