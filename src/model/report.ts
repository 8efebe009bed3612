import type { TrainingConfig } from './config.ts';
import type { Abstention, Finding, Suppressed } from './finding.ts';
import type { Forecast } from './forecast.ts';
import type { PolicyChange } from './policy-change.ts';
import type { Problem } from './problem.ts';
import type { RunRecord } from './run.ts';
import type { SearchSpace } from './search-space.ts';
import type { Study } from './study.ts';

export type Verdict = 'clear' | 'advice' | 'attention' | 'nothing-to-judge';

/** What was read in one file. */
export interface FileReading {
  readonly path: string;
  readonly kind: 'config' | 'run' | 'search-space' | 'unknown';
  /** The reader's id, or null. */
  readonly format: string | null;
  readonly configs: readonly TrainingConfig[];
  readonly runs: readonly RunRecord[];
  /** The searches that the file declares, beside a config or on their own; absent: none. */
  readonly searchSpaces?: readonly SearchSpace[];
  readonly problems: readonly Problem[];
}

/** `decay-kept`: the peak is held longer before a decay of the old length. `taken-along`: stretched with the run, as its recipe says. */
export type ScheduleConfirmation = 'decay-kept' | 'taken-along';

/** A schedule of the change that was looked at and is as it should be, or is shown for reference. */
export interface ScheduleEntry {
  readonly config: string;
  readonly family: string;
  /** What is right about it, where it was changed with the length. */
  readonly confirmation: ScheduleConfirmation | null;
  readonly values: Readonly<Record<string, number | string | boolean | null>>;
}

/** Which learning rate a line shows: that of the version before the change, that of the change, or the one that the advice leads to. */
export type ScheduleRole = 'before' | 'now' | 'recommended';

/** The learning rate of one run at the first updates of a chart. */
export interface ScheduleLine {
  readonly role: ScheduleRole;
  readonly family: string;
  /** The run's length in the chart's unit. */
  readonly runSteps: number;
  /** A value for each of the chart's `updates` that the run reaches: fewer, where it ends before the others. */
  readonly learningRates: readonly number[];
  /** The largest rate of the run and its update, which may lie between two of the chart's. */
  readonly peak: { readonly u: number; readonly learningRate: number };
}

/** The learning rate of one config before and after the change: for a picture beside a finding about it. */
export interface ScheduleChart {
  readonly config: string;
  readonly unit: 'steps' | 'epochs';
  /** At most 60 evenly spaced indices, from the first to the last update of the longest run. */
  readonly updates: readonly number[];
  /** Two or three lines, in the order of their roles. */
  readonly lines: readonly ScheduleLine[];
}

/** What `best-step-*` recommend for one study. */
export interface Recommendation {
  readonly maxTrainSteps: number;
  readonly low: number;
  readonly high: number;
}

export interface StudyReport {
  readonly study: Study;
  readonly judged: number;
  readonly censored: number;
  readonly regime: { readonly label: string; readonly confidence: string; readonly votes: Readonly<Record<string, number>> };
  readonly recommendation: Recommendation | null;
  /** The end of a longer run; null where nobody would ask for one. */
  readonly forecast: Forecast | null;
}

/** The whole outcome of a review: data; renderers turn it into words. */
export interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly abstentions: readonly Abstention[];
  readonly suppressed: readonly Suppressed[];
  readonly studies: readonly StudyReport[];
  readonly schedules: readonly ScheduleEntry[];
  /** One for each config with a finding about its schedule that can be drawn; absent: none. */
  readonly charts?: readonly ScheduleChart[];
  readonly files: readonly FileReading[];
  /** The head commit, or null for a local folder. */
  readonly headSha: string | null;
  /** The command that reproduces this report on a checkout. */
  readonly command: string;
  /** What the change does to the policy file that the review is made under; absent where it makes no difference. */
  readonly policyChange?: PolicyChange;
}
