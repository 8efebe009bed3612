import { evenUpdates, isDrawable, peakOf } from '../../schedules/samples.ts';
import { compareRuns } from '../../schedules/shares.ts';
import type { Words } from '../../words/words.ts';
import { rateChart } from '../charts/learning-rates.ts';
import { codeBlock, inlineCode, plainMarkdown, terminalText } from '../escape.ts';
import { table, wrap } from '../layout.ts';
import { markupMarkdown, markupPlain } from '../markup.ts';
import { amount, learningRate, percent } from '../numbers.ts';
import { styleOf } from '../style.ts';
import { plotLines } from './plot.ts';
import type { ScheduleView } from './view.ts';

/** How a schedule is laid out in a terminal. */
export interface ScheduleTextOptions {
  readonly color: boolean;
  readonly width: number;
  /** The person asked for certain updates: a table of them takes the plot's place. */
  readonly asTable: boolean;
}

/** `longrun schedule` for a terminal: facts, then a plot or a table, then what changes, then notes. */
export function scheduleText(view: ScheduleView, against: ScheduleView | null, words: Words, options: ScheduleTextOptions): string {
  const style = styleOf(options.color);
  const one = (shown: ScheduleView) => [
    style.strong(terminalText(shown.config)),
    ...table(
      factsOf(shown, words).map(([label, value]) => [label, terminalText(value)]),
      { indent: '  ' },
    ),
    ...(options.asTable ? pointRows(shown, words) : plotLines(shown)).map((line) => `  ${line}`.trimEnd()),
    ...shown.notes.map((note) => wrap(markupPlain(note.message, style.name), options.width, '  ')),
  ];
  const change = against === null ? null : changeSentence(against, view, words);
  const blocks = [
    one(view),
    ...(against === null ? [] : [[words.schedule.label.against, ...one(against)]]),
    ...(change === null ? [] : [[`${words.schedule.label.change}: ${change}`]]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * `longrun schedule --format markdown`, and the answer to `/longrun schedule`: facts, then one chart of all that can be drawn on one axis and
 * its numbers; a table in its place where certain updates were asked for.
 */
export function scheduleMarkdown(view: ScheduleView, against: ScheduleView | null, words: Words, asTable: boolean): string {
  const chart = asTable ? null : chartOfViews(view, against, words);
  const one = (shown: ScheduleView) => {
    const lines = asTable ? pointRows(shown, words) : chart === null ? plotLines(shown) : [];
    return [
      `#### ${inlineCode(shown.config)}`,
      factsOf(shown, words)
        .map(([label, value]) => `- ${label}: ${inlineCode(value)}`)
        .join('\n'),
      ...(lines.length === 0 ? [] : [codeBlock(lines.join('\n'), 'text')]),
      ...shown.notes.map((note) => markupMarkdown(note.message)),
    ];
  };
  const change = against === null ? null : changeSentence(against, view, words);
  const blocks = [
    ...one(view),
    ...(against === null ? [] : [words.schedule.label.against, ...one(against)]),
    ...(chart === null ? [] : [chart]),
    ...(change === null ? [] : [`${words.schedule.label.change}: ${change}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The schedule, and the one that it is held against where both count the same; null where text has to do. */
function chartOfViews(view: ScheduleView, against: ScheduleView | null, words: Words): string | null {
  const runs = [view, ...(against === null ? [] : [against])].flatMap(({ config, schedule: read, runSteps, points }) =>
    read.kind === 'open' ? [] : [{ config, schedule: read.schedule, steps: Math.max(1, Math.ceil(runSteps ?? (points.at(-1)?.u ?? 0) + 1)) }],
  );
  const [first] = runs;
  const isOne =
    runs.length === (against === null ? 1 : 2) && runs.every(({ schedule, steps }) => schedule.unit === first?.schedule.unit && isDrawable(schedule, steps));
  if (first === undefined || !isOne) return null;
  const { unit } = first.schedule;
  const longest = Math.max(...runs.map(({ steps }) => steps));
  const updates = evenUpdates(longest);
  const lines = runs.map(({ config, schedule, steps }) => ({
    legend: `${inlineCode(config)} (${inlineCode(schedule.family)}, ${plainMarkdown(words.schedule.length(amount(steps), unit))})`,
    column: runs.length === 1 ? words.schedule.label.rate : inlineCode(config, 'table', 40),
    learningRates: updates.filter((u) => u < steps).map((u) => schedule.at(u)),
    peak: peakOf(schedule, steps),
  }));
  return rateChart({ unit, updates, longest, lines }, words);
}

function factsOf({ schedule: read, runSteps, shares }: ScheduleView, words: Words): readonly (readonly [string, string])[] {
  const { label, length, pastHorizon } = words.schedule;
  if (read.kind === 'open') return [[label.family, read.family ?? words.report.label['not-known']]];
  const { schedule } = read;
  const facts: (readonly [string, string])[] = [
    [label.family, schedule.family],
    [label.peak, learningRate(shares?.peak ?? schedule.peak)],
    [label.warmup, length(amount(schedule.warmup), schedule.unit)],
    [label.horizon, schedule.horizon === null ? '–' : length(amount(schedule.horizon), schedule.unit)],
    [label.run, runSteps === null ? words.report.label['not-known'] : length(amount(runSteps), schedule.unit)],
    [label['past-horizon'], pastHorizon[schedule.afterHorizon]],
  ];
  if (shares === null) return facts;
  const { half, tenth, hundredth } = shares.below;
  return [
    ...facts,
    [label.final, learningRate(shares.final)],
    [label.mean, percent(shares.meanOverPeak)],
    [label.below, words.schedule.shares(percent(half), percent(tenth), percent(hundredth))],
  ];
}

function pointRows({ points, schedule: read }: ScheduleView, words: Words): readonly string[] {
  const { label } = words.schedule;
  const counter = read.kind === 'known' && read.schedule.unit === 'epochs' ? label.epoch : label.update;
  return table([[counter, label.rate], ...points.map(({ u, learningRate: rate }) => [String(u), String(rate)])], { indent: '', ends: new Set([0]) });
}

function changeSentence(before: ScheduleView, after: ScheduleView, words: Words): string | null {
  if (before.schedule.kind === 'open' || after.schedule.kind === 'open' || before.runSteps === null || after.runSteps === null) return null;
  const change = compareRuns(
    { schedule: before.schedule.schedule, runSteps: Math.ceil(before.runSteps) },
    { schedule: after.schedule.schedule, runSteps: Math.ceil(after.runSteps) },
  );
  const sign = change.addedSteps > 0 ? '+' : '';
  return words.schedule.change({
    added: `${sign}${words.schedule.length(amount(change.addedSteps), after.schedule.schedule.unit)}`,
    addedMeanOverPeak: change.addedMeanOverPeak === null ? null : percent(change.addedMeanOverPeak),
    shareBelowOldFinal: percent(change.shareBelowOldFinal),
  });
}
