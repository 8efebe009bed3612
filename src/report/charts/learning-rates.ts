import type { Words } from '../../words/words.ts';
import { codeBlock } from '../escape.ts';
import { count, learningRate } from '../numbers.ts';
import { axisPower, inPower, LINE_MARKS, powerName, xychart } from './mermaid.ts';

/** Learning rates of up to three runs over common, evenly spaced updates. */
export interface RateChart {
  readonly unit: 'steps' | 'epochs';
  /** The evenly spaced indices, from 0 to the last update of the longest run. */
  readonly updates: readonly number[];
  /** The length of the longest run. */
  readonly longest: number;
  readonly lines: readonly RateLine[];
}

export interface RateLine {
  /** Markdown for the legend. */
  readonly legend: string;
  /** Markdown for the head of the table's column. */
  readonly column: string;
  /** A rate for each update that the run reaches. */
  readonly learningRates: readonly number[];
  /** The run's largest rate: drawn at the point nearest to it, so that a short warmup does not hide the peak. */
  readonly peak: { readonly u: number; readonly learningRate: number };
}

/** Peaks that are this many times apart are flat lines on one linear scale. */
const FAR_APART = 20;
/** On a logarithmic scale nothing is drawn below this share of the largest rate: the way to 0 has no end. */
const LEAST_SHARE = 1e-6;
/** Lines of the table beside a chart, for readers whose program shows no charts: the first number that takes every so many-th point, else the first. */
const TABLE_ROWS = [9, 11, 10, 8, 7] as const;

/** Legend, chart and table as Markdown; null where there is nothing to draw. */
export function rateChart(chart: RateChart, words: Words): string | null {
  const source = chartSource(chart, words);
  if (source === null) return null;
  const marks = chart.lines.length === 1 ? [] : [chart.lines.map(({ legend }, index) => `${LINE_MARKS[index] ?? ''} ${legend}`).join(' · ')];
  const ends = chart.lines.some(({ learningRates }) => learningRates.length < chart.updates.length) ? ` ${words.report.chart.ends}` : '';
  return [...marks.map((line) => `${line}.${ends}`), codeBlock(source, 'mermaid'), rateTable(chart, words)].join('\n\n');
}

function chartSource({ unit, updates, longest, lines }: RateChart, words: Words): string | null {
  const padded = lines.map((line) => drawnRates(line, updates));
  const isLog = areFarApart(padded);
  const power = isLog ? 0 : axisPower(padded.flat());
  // Up to sixty updates each is a point; of more, the last point stands for the end of the run.
  const end = updates.length < longest ? longest : longest - 1;
  const xPower = end < 1_000_000 ? 0 : axisPower([end]);
  const { counter, rate, logRate } = words.report.chart;
  return xychart({
    xTitle: counter(unit, powerName(xPower)),
    x: [0, inPower([end], xPower)[0] ?? 0],
    yTitle: isLog ? logRate : rate(powerName(power)),
    yFrom: isLog ? 'range' : 'zero',
    lines: (isLog ? logarithms(padded) : padded.map((values) => inPower(values, power))).map((values) => ({ values })),
  });
}

/** A peak between two points is drawn at the nearer one where that would show less than this share of it. */
const SEEN_SHARE = 0.9;

/** A rate for each point: 0 where the run is over, and the peak where no point comes near it; the first point keeps the rate that a run begins with. */
function drawnRates({ learningRates, peak }: RateLine, updates: readonly number[]): readonly number[] {
  const last = learningRates.length - 1;
  let nearest = peak.u > 0 && last > 0 ? 1 : 0;
  for (let index = nearest + 1; index <= last; index += 1) {
    if (Math.abs((updates[index] ?? 0) - peak.u) < Math.abs((updates[nearest] ?? 0) - peak.u)) nearest = index;
  }
  const isMissed = !((learningRates[nearest] ?? 0) >= SEEN_SHARE * peak.learningRate);
  return updates.map((_, index) => (index === nearest && isMissed ? peak.learningRate : (learningRates[index] ?? 0)));
}

function areFarApart(lines: readonly (readonly number[])[]): boolean {
  const peaks = lines.map((values) => Math.max(0, ...values)).filter((peak) => peak > 0);
  return peaks.length > 1 && Math.max(...peaks) >= FAR_APART * Math.min(...peaks);
}

function logarithms(lines: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const least = LEAST_SHARE * Math.max(...lines.flat());
  return lines.map((values) => values.map((value) => Math.log10(Math.max(value, least))));
}

/** The same in numbers. */
function rateTable({ unit, updates, lines }: RateChart, words: Words): string {
  const rows = Math.min(updates.length, TABLE_ROWS.find((each) => (updates.length - 1) % (each - 1) === 0) ?? TABLE_ROWS[0]);
  const shown = Array.from({ length: rows }, (_, row) => (rows === 1 ? 0 : Math.round((row * (updates.length - 1)) / (rows - 1))));
  const cells = (values: readonly string[]) => `| ${values.join(' | ')} |`;
  return [
    cells([words.report.chart.counter(unit, ''), ...lines.map(({ column }) => column)]),
    cells(Array.from({ length: lines.length + 1 }, () => '---:')),
    ...shown.map((index) => cells([count(updates[index] ?? 0), ...lines.map(({ learningRates }) => rateCell(learningRates[index]))])),
  ].join('\n');
}

function rateCell(rate: number | undefined): string {
  return rate === undefined ? '–' : learningRate(rate);
}
