import type { ClaimStatus, Confidence, ExpiredIgnore, Severity, Suppressed } from '../model/finding.ts';
import type { Forecast } from '../model/forecast.ts';
import type { FileReading, ScheduleConfirmation, ScheduleRole, Verdict } from '../model/report.ts';
import type { Trial, TrialStatus } from '../model/study.ts';

/** Why a trial is shown and not counted. */
export type CensoredBecause = NonNullable<Trial['censoredBecause']>;

/** How many of what a report rests on. */
export interface Totals {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly studies: number;
  readonly judgedTrials: number;
  readonly censoredTrials: number;
  readonly configs: number;
  readonly files: number;
  /** Rules that could not judge a subject. */
  readonly abstentions: number;
  /** Findings that the policy file keeps silent. */
  readonly suppressed: number;
}

/** The lists that a report may have to cut short. */
export type ListName =
  | 'studies'
  | 'forecasts'
  | 'histograms'
  | 'findings'
  | 'abstentions'
  | 'notes'
  | 'suppressed'
  | 'schedules'
  | 'charts'
  | 'trials'
  | 'lines'
  | 'files'
  | 'files'
  | 'policy-changes';

/**
 * The sentences around the findings: headings, labels, counts.
 * Plain text with `code` spans like all words; numbers arrive formatted, as strings, where they carry a unit.
 */
export interface ReportWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly status: Readonly<Record<TrialStatus, string>>;
  readonly censored: Readonly<Record<CensoredBecause, string>>;
  readonly kind: Readonly<Record<FileReading['kind'], string>>;
  readonly chosenBy: Readonly<Record<'policy' | 'config' | 'run' | 'name', string>>;
  readonly goal: Readonly<Record<'min' | 'max', string>>;
  /** What is right about a schedule that was taken to another length; before its line. */
  readonly confirmation: Readonly<Record<ScheduleConfirmation, string>>;
  /** Headings and labels, without a colon. */
  readonly label: Readonly<Record<Label, string>>;
  /** Columns of the table of studies. */
  readonly studyColumns: Readonly<Record<StudyColumn, string>>;
  /** Columns of the table of trials. */
  readonly trialColumns: readonly [string, string, string, string, string, string];

  /** After the verdict where nothing is to be said about lengths. */
  clear(totals: Totals): string;
  /** No file of the change is a config or a result. */
  nothingRelevant(place: 'pull-request' | 'here'): string;
  /** Files were read and no rule could judge. */
  nothingJudged(totals: Totals): string;
  /** What the report rests on, in one line. */
  totals(totals: Totals): string;
  /** Behind the first finding's title, when there are others. */
  andOthers(others: number): string;
  leftOut(list: ListName, count: number): string;
  /** Above what is folded: that many studies more. */
  moreStudies(count: number): string;
  judged(judged: number, all: number): string;
  notCounted(count: number, reasons: string): string;
  medianRange(median: string, low: string, high: string): string;
  recommended(value: string, low: string, high: string): string;
  /** The caption of a histogram. */
  histogram(judged: number): string;
  firstTenth: string;
  lastQuarter: string;
  /** The spacing of evaluations is the resolution of a best step; `coarse` when it is wider than a tenth of the run. */
  resolution(spacing: string, share: string, coarse: boolean): string;
  resolutionUnknown: string;
  /** What a finding rests on: claims of the reference, and how their source marks them. */
  restsOn(claims: readonly string[], status: ClaimStatus): string;
  severityAndConfidence(severity: Severity, confidence: Confidence): string;
  /** Why a finding is silent, and how long yet; the reason is untrusted. */
  suppressed(suppressed: Pick<Suppressed, 'by' | 'reason' | 'until' | 'endsInDays'>): string;
  /** Behind the message of a finding that was ignored up to a day that has passed. */
  expiredIgnore(ignore: ExpiredIgnore): string;
  /** A rule whose abstention has no sentence. */
  couldNotJudge(reason: string): string;
  /** A schedule of the change, in one line; numbers are formatted, null is what is not known. */
  schedule(facts: ScheduleFacts): string;
  /** A forecast in one line, given or refused with its reason; a trial's and a metric's name are untrusted. */
  forecast(forecast: Forecast): string;
  readonly chart: ChartWords;
  line(line: number): string;
  /** Of how many configs more a finding holds, the first ones by name. */
  alsoOf(names: readonly string[], more: number): string;
  /** Above the command that gives the same report: which Longrun spoke, about which commit. */
  reproduce(version: string, headSha: string | null): string;
}

/** The words around charts; plain text where Mermaid shows it, with `code` spans elsewhere. `power`: `10⁻⁶`, the unit of an axis; empty for none. */
export interface ChartWords {
  readonly role: Readonly<Record<ScheduleRole, string>>;
  /** What is folded, by whether a version before the change and a recommended one are drawn. */
  summary(shown: { readonly before: boolean; readonly recommended: boolean }): string;
  /** A line of the legend behind its mark; `family` is untrusted where a config names a class of its own and null where all lines share it; numbers are formatted. */
  line(role: string, family: string | null, length: string): string;
  /** What the x axis counts. */
  counter(unit: 'steps' | 'epochs', power: string): string;
  rate(power: string): string;
  /** The y axis where learning rates are too far apart for one scale. */
  logRate: string;
  /** Said where a run is shorter than the axis. */
  readonly ends: string;
}

/** What a line about a schedule can say. */
export interface ScheduleFacts {
  /** Untrusted where a config names a class of its own. */
  readonly family: string;
  readonly peak: string | null;
  /** The learning rate of the run's last update. */
  readonly final: string | null;
  readonly warmup: string | null;
  readonly horizon: string | null;
  readonly runLength: string | null;
  /** `steps` or `epochs`. */
  readonly unit: string;
  /** Share of the run below 10 % of the peak. */
  readonly belowTenth: string | null;
}

export type StudyColumn = 'study' | 'judged' | 'length' | 'fractions' | 'finding' | 'recommended';

export type Label =
  | 'studies'
  | 'findings'
  | 'other-findings'
  | 'best-steps'
  | 'do'
  | 'how-sure'
  | 'schedules'
  | 'forecasts'
  | 'abstentions'
  | 'notes'
  | 'suppressed'
  | 'rule'
  | 'metric'
  | 'not-known'
  | 'severity'
  | 'best-step'
  | 'sweep';
