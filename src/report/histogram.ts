import type { StudyReport } from '../model/report.ts';
import type { Trial } from '../model/study.ts';
import type { Words } from '../words/words.ts';
import { amount, median, percent } from './numbers.ts';

/** The Playbook's marks: a best step in the first 10 %, or in the last 25 %, of max_train_steps. */
export const FIRST_TENTH = 0.1;
export const LAST_QUARTER = 0.75;

/** A range of best fractions. `(low, high]` up to the last quarter, `[low, high)` from there on: both marks belong to the side that they speak of. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Where the best steps of a study lie. */
export interface Distribution {
  readonly bins: readonly Bin[];
  /** Best fractions of the trials that count, ascending. */
  readonly fractions: readonly number[];
  /** How many of all trials do not count, by reason. */
  readonly censored: ReadonlyMap<NonNullable<Trial['censoredBecause']>, number>;
  /** The usual distance of two evaluations, in the trials' own unit and as a share of the run; null when not known. */
  readonly resolution: { readonly spacing: number; readonly unit: Trial['unit']; readonly share: number } | null;
}

/** Tenths of the run, the eighth of them parted at the mark of 75 %. */
const EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1];
/** Best fractions are quotients of step numbers: 0.30000000000000004 is 0.3. */
const TOLERANCE = 1e-9;
const BAR = 24;

/** The best fractions of a study, binned. Trials that do not count (`censoredBecause`) are counted apart. */
export function distributionOf(report: StudyReport): Distribution {
  const { trials } = report.study;
  const counted = trials.filter((trial) => trial.censoredBecause === null);
  const fractions = counted.flatMap((trial) => (trial.best?.fraction == null || !Number.isFinite(trial.best.fraction) ? [] : [trial.best.fraction]));
  const censored = new Map<NonNullable<Trial['censoredBecause']>, number>();
  for (const { censoredBecause } of trials) if (censoredBecause !== null) censored.set(censoredBecause, (censored.get(censoredBecause) ?? 0) + 1);
  return { bins: binned(fractions), fractions: fractions.toSorted((a, b) => a - b), censored, resolution: resolutionOf(counted) };
}

function binned(fractions: readonly number[]): readonly Bin[] {
  const counts = new Map<number, number>();
  for (const fraction of fractions) counts.set(binOf(fraction), (counts.get(binOf(fraction)) ?? 0) + 1);
  return EDGES.slice(1).map((high, index) => ({ low: EDGES[index] ?? 0, high, count: counts.get(index) ?? 0 }));
}

/** The index of a fraction's bin; what lies outside 0 … 1 (a run beyond its plan) is in the bin at that end. */
function binOf(fraction: number): number {
  const last = EDGES.length - 2;
  const found = EDGES.slice(1).findIndex((high) =>
    fraction < LAST_QUARTER - TOLERANCE && high < LAST_QUARTER ? fraction <= high + TOLERANCE : fraction < high - TOLERANCE,
  );
  return found === -1 ? last : found;
}

function resolutionOf(trials: readonly Trial[]): Distribution['resolution'] {
  const known = trials.flatMap((trial) =>
    trial.evaluationSpacing === null || trial.plannedSteps === null || !(trial.plannedSteps.value > 0)
      ? []
      : [{ spacing: trial.evaluationSpacing, share: trial.evaluationSpacing / trial.plannedSteps.value }],
  );
  const spacing = median(known.map((each) => each.spacing));
  const share = median(known.map((each) => each.share));
  const unit = trials[0]?.unit ?? 'steps';
  return spacing === null || share === null ? null : { spacing, unit, share };
}

/** The histogram as lines of plain text, marks and resolution included; no name of anybody's making is in it. */
export function histogramLines(distribution: Distribution, words: Words): readonly string[] {
  const { bins, fractions } = distribution;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const rows = bins.map((bin) => barLine(bin, most));
  const first = bins.filter((bin) => bin.high <= FIRST_TENTH).length;
  const last = bins.filter((bin) => bin.low < LAST_QUARTER).length;
  return [
    words.report.histogram(fractions.length),
    ...rows.slice(0, first),
    markLine(words.report.firstTenth, '↑'),
    ...rows.slice(first, last),
    markLine(words.report.lastQuarter, '↓'),
    ...rows.slice(last),
    ...censoredLines(distribution, words),
    resolutionLine(distribution, words),
  ];
}

function barLine(bin: Bin, most: number): string {
  const range = `${String(Math.round(bin.low * 100)).padStart(3)} – ${String(Math.round(bin.high * 100)).padStart(3)} %`;
  const length = bin.count === 0 ? 0 : Math.max(1, Math.round((bin.count / most) * Math.min(BAR, 2 * most)));
  return `${range}  ${'█'.repeat(length)}${bin.count === 0 ? '·' : ` ${bin.count}`}`;
}

function markLine(label: string, arrow: string): string {
  return `┄┄┄┄┄┄┄┄┄┄┄┄┄ ${arrow} ${label} ┄┄┄┄┄`;
}

function censoredLines({ censored }: Distribution, words: Words): readonly string[] {
  if (censored.size === 0) return [];
  return [words.report.notCounted(sum(censored.values()), censoredReasons(censored, words))];
}

/** `2 diverged, 1 unfinished` */
export function censoredReasons(censored: Distribution['censored'], words: Words): string {
  return [...censored].map(([reason, times]) => `${times} ${words.report.censored[reason]}`).join(', ');
}

function resolutionLine({ resolution }: Distribution, words: Words): string {
  if (resolution === null) return words.report.resolutionUnknown;
  const { spacing, unit, share } = resolution;
  return words.report.resolution(`${amount(spacing)} ${unit}`, percent(share), share > FIRST_TENTH);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
