import { extname } from 'node:path';
import * as z from 'zod';
import { ratesByEvaluation } from '../configs/plateau.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { ConfigSchedule } from '../model/schedule.ts';
import type { Policy } from '../policy/policy.ts';
import { jsonText } from '../report/escape.ts';
import { scheduleCsv } from '../report/schedule/csv.ts';
import { scheduleDocument } from '../report/schedule/document.ts';
import { type ChosenConfig, configNamed, viewOfConfig } from '../report/schedule/of-config.ts';
import { scheduleSvg } from '../report/schedule/svg.ts';
import { scheduleMarkdown, scheduleText } from '../report/schedule/text.ts';
import type { ScheduleView } from '../report/schedule/view.ts';
import { named } from '../schedules/compose/scaled.ts';
import { piecewiseConstant } from '../schedules/families/piecewise.ts';
import { collectFiles } from '../sources/collect.ts';
import { includedReader, NoSuchPath, readContent } from '../sources/files.ts';
import { wordsOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { exitStatus, type Terminal, UsageError } from './context.ts';
import { CommonOptions, once } from './options.ts';
import { policyFromFile, policyOfFolder } from './policy.ts';
import { print } from './print.ts';

const wholeNumber = z.coerce.number().int().min(0);

const ScheduleOptions = CommonOptions.extend({
  format: z.enum(['text', 'markdown', 'json', 'csv', 'svg']),
  against: z.string().optional(),
  steps: z.coerce.number().positive().optional(),
  stepsPerEpoch: z.coerce.number().positive().optional(),
  at: z.string().optional(),
  evaluations: z.string().optional(),
});
type ScheduleOptions = z.infer<typeof ScheduleOptions>;

/** `longrun schedule CONFIG`: the learning rate that a config really produces. Gives the exit status. */
export async function scheduleCommand(path: string, given: unknown, terminal: Terminal): Promise<number> {
  const options = readOptions(given);
  const at = readIndices(options.at);
  const overrides = { failOn: null, language: options.language ?? null };
  const policy = options.policy === undefined ? await policyOfFolder('.', overrides) : await policyFromFile(options.policy, overrides);
  const { words } = wordsOf(policy.language);
  const view = await viewConfig(path, options, at, policy, words);
  const against = options.against === undefined ? null : await viewConfig(options.against, { ...options, steps: undefined }, at, policy, words);
  await print(render(view, against, words, options, terminal), options, terminal);
  return view.schedule.kind === 'known' ? exitStatus.ok : exitStatus.nothingToRead;
}

function readOptions(given: unknown): ScheduleOptions {
  const parsed = ScheduleOptions.safeParse(given, once);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`--${String(issue?.path[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} takes a number above 0.`);
}

/** The indices of `--at 0,10,100`. Throws UsageError on anything else. */
function readIndices(text: string | undefined): readonly number[] | null {
  if (text === undefined) return null;
  const parsed = z
    .array(wholeNumber)
    .min(1)
    .max(100_000)
    .safeParse(text.split(',').map((part) => part.trim() || 'none'));
  if (!parsed.success) throw new UsageError(`--at takes indices of updates from 0, such as --at 0,10,100; \`${text.slice(0, 80)}\` is something else.`);
  return parsed.data;
}

function render(view: ScheduleView, against: ScheduleView | null, words: Words, options: ScheduleOptions, { color, width, version }: Terminal): string {
  const asTable = options.at !== undefined;
  switch (options.format) {
    case 'json':
      return jsonText(scheduleDocument(view, against, version));
    case 'csv':
      return scheduleCsv(view, against);
    case 'svg':
      return scheduleSvg(against === null ? [view] : [view, against]);
    case 'markdown':
      return scheduleMarkdown(view, against, words, asTable);
    case 'text':
      return scheduleText(view, against, words, { color: color && options.out === undefined, width, asTable });
  }
}

async function viewConfig(named: string, options: ScheduleOptions, at: readonly number[] | null, policy: Policy, words: Words): Promise<ScheduleView> {
  const chosen = await readConfig(named, words);
  const { steps, stepsPerEpoch } = options;
  return viewOfConfig(chosen, { at, steps, stepsPerEpoch, simulated: simulated(chosen.config, options.evaluations) }, policy, words);
}

/** Where a schedule follows the evaluations (reduce on plateau, greedy): what it does over the given values; u counts evaluations. */
function simulated(config: TrainingConfig, text: string | undefined): ConfigSchedule | null {
  if (text === undefined) return null;
  const parsed = z
    .array(z.coerce.number())
    .min(1)
    .max(100_000)
    .safeParse(text.split(',').map((part) => part.trim() || 'none'));
  if (!parsed.success) throw new UsageError('--evaluations takes the values of the metric in their order, such as --evaluations 1.0,0.9,0.91.');
  const values = ratesByEvaluation(config, parsed.data);
  if (values === null) throw new UsageError(`The schedule of \`${config.id}\` does not follow evaluations; leave out --evaluations.`);
  const schedule = piecewiseConstant({ values, boundaries: values.slice(1).map((_, index) => index + 1) });
  const family = config.schedule?.kind === 'open' ? (config.schedule.family ?? schedule.family) : schedule.family;
  return { kind: 'known', schedule: named(schedule, family), runLength: values.length, keys: config.schedule?.keys ?? {} };
}

/** The config of a path, or of `path#name` where one file holds several. */
async function readConfig(named: string, words: Words): Promise<ChosenConfig> {
  const path = (await readContent(named)).kind === 'missing' && named.includes('#') ? named.slice(0, named.lastIndexOf('#')) : named;
  const { readings } = await collectFiles([path], readContent, () => {}, includedReader([path]));
  const [reading] = readings;
  if (reading?.problems.some((problem) => problem.code === 'file-missing' && problem.path === path)) {
    throw new NoSuchPath(`There is no file \`${path}\`; name a training config${extname(path) === '' ? '' : ' that exists'}.`);
  }
  const chosen = reading === undefined ? null : configNamed(reading, named, words);
  if (chosen !== null) return chosen;
  const why = reading?.problems[0] === undefined ? '' : ` ${words.problem(reading.problems[0])}`;
  throw new UsageError(`\`${named}\` is not a training config that is understood.${why}`);
}
