import type { TrainingConfig } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { Trial } from '../model/study.ts';
import type { Words } from '../words/words.ts';
import { defuse, inlineCode, plainMarkdown, terminalText } from './escape.ts';
import { type ConfigField, configFields } from './inspect-fields.ts';
import { trialsByFile } from './json.ts';
import { table, wrap } from './layout.ts';
import { type LoggedSchedule, loggedSchedule } from './logged-schedule.ts';
import { markupMarkdown, markupPlain } from './markup.ts';
import { notesOf } from './notes.ts';
import { amount, learningRate, metricValue, percent } from './numbers.ts';
import { searchFields } from './search-fields.ts';
import { type Style, styleOf } from './style.ts';

/** `longrun inspect` for a terminal: per file what it is, what was read with its lines, and what was not understood. */
export function renderInspectText(
  readings: readonly FileReading[],
  trials: readonly Trial[],
  words: Words,
  options: { readonly color: boolean; readonly width: number },
): string {
  const style = styleOf(options.color);
  const owned = trialsByFile(readings, trials);
  if (readings.length === 0) return `${words.report.nothingRelevant('here')}\n`;
  const files = readings.map((reading) => fileText(reading, owned.get(reading.path) ?? [], words, style, Math.max(40, options.width)));
  return defuse(`${files.join('\n\n')}\n`);
}

function fileText(reading: FileReading, trials: readonly Trial[], words: Words, style: Style, width: number): string {
  const format = reading.format === null ? '' : ` · ${terminalText(reading.format)}`;
  const blocks = [
    `${style.strong(terminalText(reading.path))} · ${words.report.kind[reading.kind]}${format}`,
    ...reading.configs.flatMap((config) => configText(config, reading, words, style)),
    ...(reading.searchSpaces ?? []).flatMap((space) => fieldsText(searchFields(space), words, style)),
    ...trialText(trials, words, style),
    ...notesOf(reading).map((problem) => {
      const place = placeOf(problem, reading, words);
      const at = place === '' ? '' : `${problem.path === reading.path ? place : style.name(terminalText(place, 160))}: `;
      return wrap(`${at}${markupPlain(words.problem(problem), style.name)}`, width, '  ');
    }),
  ];
  return blocks.join('\n');
}

/** Where a note belongs: a line of the file that it stands under, or a place in a file that this one includes. */
function placeOf({ path, line }: Problem, reading: FileReading, words: Words): string {
  if (path === reading.path) return line === null ? '' : words.report.line(line);
  return line === null ? path : `${path}:${line}`;
}

function configText(config: TrainingConfig, reading: FileReading, words: Words, style: Style): readonly string[] {
  const name = reading.configs.length > 1 ? [`  ${style.name(terminalText(config.id))}`] : [];
  return [...name, ...fieldsText(configFields(config), words, style)];
}

function fieldsText(fields: readonly ConfigField[], words: Words, style: Style): readonly string[] {
  const rows = fields.map(({ field, value, line, path }) => [
    terminalText(field, 60),
    terminalText(value, 80),
    line === null ? '' : style.faint(path === undefined ? words.report.line(line) : terminalText(`${path}:${line}`, 160)),
  ]);
  return table(rows, { indent: '  ' });
}

function trialText(trials: readonly Trial[], words: Words, style: Style): readonly string[] {
  if (trials.length === 0) return [];
  const rows = trials.map((trial) => trialCells(trial, words).map((cell) => terminalText(cell, 60)));
  const metrics = [...metricSentences(trials, words), ...loggedSentences(trials, words)].map((sentence) => `  ${markupPlain(sentence, style.name)}`);
  return [...table(rows, { indent: '  ', ends: new Set([1, 2, 4, 5]), head: words.report.trialColumns }), ...metrics];
}

/** `longrun inspect --format markdown`. */
export function renderInspectMarkdown(readings: readonly FileReading[], trials: readonly Trial[], words: Words): string {
  const owned = trialsByFile(readings, trials);
  if (readings.length === 0) return `${plainMarkdown(words.report.nothingRelevant('here'))}\n`;
  return `${readings.map((reading) => fileMarkdown(reading, owned.get(reading.path) ?? [], words)).join('\n\n')}\n`;
}

function fileMarkdown(reading: FileReading, trials: readonly Trial[], words: Words): string {
  const format = reading.format === null ? '' : ` · ${inlineCode(reading.format)}`;
  const parts = [
    `#### ${inlineCode(reading.path)} · ${plainMarkdown(words.report.kind[reading.kind])}${format}`,
    ...reading.configs.map((config) => fieldsMarkdown(config.id, configFields(config), words)),
    ...(reading.searchSpaces ?? []).map((space) => fieldsMarkdown(space.id, searchFields(space), words)),
    trialMarkdown(trials, words),
    [...metricSentences(trials, words), ...loggedSentences(trials, words)].map((sentence) => markupMarkdown(sentence)).join('\n\n'),
    notesOf(reading)
      .map((problem) => {
        const place = placeOf(problem, reading, words);
        const at = place === '' ? '' : `${problem.path === reading.path ? plainMarkdown(place) : inlineCode(place)}: `;
        return `- ${at}${markupMarkdown(words.problem(problem))}`;
      })
      .join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function fieldsMarkdown(id: string, fields: readonly ConfigField[], words: Words): string {
  const rows = fields.map(({ field, value, line, path }) => [
    inlineCode(field, 'table'),
    inlineCode(value, 'table'),
    line === null ? '' : path === undefined ? plainMarkdown(words.report.line(line)) : inlineCode(`${path}:${line}`, 'table'),
  ]);
  return markdownTable([inlineCode(id, 'table'), '', ''], rows);
}

function trialMarkdown(trials: readonly Trial[], words: Words): string {
  if (trials.length === 0) return '';
  const rows = trials.map((trial) => trialCells(trial, words).map((cell, column) => (column === 0 ? inlineCode(cell, 'table') : plainMarkdown(cell))));
  return markdownTable(
    words.report.trialColumns.map((column) => plainMarkdown(column)),
    rows,
  );
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Id, planned length, last step, status, best step and best fraction, unescaped. */
function trialCells(trial: Trial, words: Words): readonly string[] {
  const unknown = words.report.label['not-known'];
  const { best, plannedSteps, lastStep } = trial;
  return [
    trial.id,
    plannedSteps === null ? unknown : `${amount(plannedSteps.value)} ${trial.unit}`,
    lastStep === null ? unknown : amount(lastStep),
    words.report.status[trial.status],
    best === null ? withFinalValue(trial, unknown) : `${amount(best.step)} (${metricValue(best.value)})`,
    best === null || best.fraction === null ? unknown : percent(best.fraction),
  ];
}

/** Where a run tells no curve, what it ended with. */
function withFinalValue({ run, metric }: Trial, unknown: string): string {
  const value = metric === null ? undefined : run.finalValues?.[metric.name];
  return value === undefined ? unknown : `${unknown} (${metricValue(value)})`;
}

/** The metric of the trials and why it was chosen; one sentence for each that occurs. */
function metricSentences(trials: readonly Trial[], words: Words): readonly string[] {
  const sentences = trials.flatMap(({ metric }) =>
    metric === null
      ? []
      : [`${words.report.label.metric}: \`${metric.name.replaceAll('`', "'")}\`, ${words.report.goal[metric.goal]}, ${words.report.chosenBy[metric.chosenBy]}`],
  );
  return [...new Set(sentences)].slice(0, 8);
}

/** What each run's logged learning rates show; runs that show the same share a sentence. */
function loggedSentences(trials: readonly Trial[], words: Words): readonly string[] {
  const sentences = trials.flatMap((trial) => {
    const logged = loggedSchedule(trial);
    return logged === null ? [] : [loggedSentence(logged, words)];
  });
  return [...new Set(sentences)];
}

function loggedSentence({ inferred, config }: LoggedSchedule, words: Words): string {
  const steps = (value: number | null) => (value === null ? null : amount(value));
  return words.schedule.logged({
    family: inferred.family,
    peak: inferred.peak === null ? null : learningRate(inferred.peak),
    warmup: inferred.warmupSteps === 0 ? null : steps(inferred.warmupSteps),
    horizon: steps(inferred.horizonSteps),
    config:
      config === null || config.maxRelativeDeviation === null
        ? null
        : { explains: config.explains, deviation: percent(config.maxRelativeDeviation), shift: config.shift, worstAt: steps(config.worstAt) ?? '' },
  });
}
