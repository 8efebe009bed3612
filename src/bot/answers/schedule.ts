import type { PullRequest } from '../../github/events.ts';
import type { ChangedFile } from '../../model/change.ts';
import type { FileReading } from '../../model/report.ts';
import type { Policy } from '../../policy/policy.ts';
import { shortSha } from '../../report/answers/reply.ts';
import { typedText } from '../../report/escape.ts';
import { markupMarkdown } from '../../report/markup.ts';
import { configNamed, viewOfConfig } from '../../report/schedule/of-config.ts';
import { scheduleMarkdown } from '../../report/schedule/text.ts';
import type { ScheduleView } from '../../report/schedule/view.ts';
import { mayBeConfig } from '../../review/select.ts';
import { collectFiles } from '../../sources/collect.ts';
import { openPull, type PullSource } from '../../sources/github.ts';
import type { Content, Side } from '../../sources/source.ts';
import type { Words } from '../../words/words.ts';
import type { BotContext } from '../context.ts';
import { trustedPolicy } from '../policy.ts';
import { reading } from '../reading.ts';
import { type Command, CommandMistake, neededPull } from './command.ts';
import { nearest, unquoted } from './parse.ts';

const usage = '/longrun schedule PATH';
/** A file can have a problem on every line; an answer shows the first ones. */
const mostNotes = 10;
/** Longer paths are not compared with others. */
const longestCompared = 200;

/** `/longrun schedule PATH`: the learning rate that a config at the head really produces, and against the base where it changed. */
export const schedule: Command = {
  name: 'schedule',
  usage,
  async answer(request) {
    const { context, words } = request;
    const pull = neededPull(request, usage);
    const named = unquoted(request.rest).replace(/^(?:\.?\/)+/, '');
    if (named === '') throw new CommandMistake(words.answers.noPath);
    const { source, policy } = await open(context, pull);
    const after = await viewAt('head', named, { source, policy, words });
    if (after.kind !== 'view') throw new CommandMistake(await whyNot(after, named, source, words));
    const { files } = await source.change();
    const answer = (markdown: string) => ({ markdown, pull: source.pull });
    const before = await viewAt('base', basePath(named, files), { source, policy, words });
    if (before.kind !== 'view') return answer(scheduleMarkdown(after.view, null, words, false));
    if (isSame(before.view, after.view)) return answer(`${scheduleMarkdown(after.view, null, words, false)}\n${markupMarkdown(words.answers.sameAsBefore)}`);
    return answer(scheduleMarkdown(...apart(after.view, before.view, source), words, false));
  },
};

/** Two versions of one config, told apart by their commits; what is to be said about both is said once. */
function apart(after: ScheduleView, before: ScheduleView, source: PullSource): readonly [ScheduleView, ScheduleView] {
  const at = (view: ScheduleView, sha: string | null) => (sha === null ? view.config : `${view.config} (${shortSha(sha)})`);
  const said = new Set(after.notes.map(({ message }) => message));
  const notes = before.notes.filter(({ message }) => !said.has(message));
  return [
    { ...after, config: at(after, source.pull.headSha) },
    { ...before, config: at(before, source.knownBase()), notes },
  ];
}

interface Opened {
  readonly source: PullSource;
  readonly policy: Policy;
}

async function open(context: BotContext, pull: PullRequest): Promise<Opened> {
  const source = await reading('list the changed files', 'pull-requests: read', () => openPull(context.client, pull, () => false));
  const policy = await reading('read the policy file', 'contents: read', () => trustedPolicy(source, context.settings));
  return { source, policy };
}

/** The path at the base of a file, or of a config in it, that the change renamed. */
function basePath(named: string, files: readonly ChangedFile[]): string {
  const renamed = files.find(({ path, previousPath }) => previousPath !== null && (named === path || named.startsWith(`${path}#`)));
  return renamed === undefined ? named : `${renamed.previousPath}${named.slice(renamed.path.length)}`;
}

type ViewReading =
  | { readonly kind: 'view'; readonly view: ScheduleView }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-config'; readonly file: FileReading };

async function viewAt(side: Side, named: string, { source, policy, words }: Opened & { readonly words: Words }): Promise<ViewReading> {
  const file = await readNamed(source, side, named);
  if (file === null) return { kind: 'missing' };
  const chosen = configNamed(file, named, words);
  if (chosen === null) return { kind: 'not-a-config', file };
  const view = viewOfConfig(chosen, { at: null, steps: undefined, stepsPerEpoch: undefined, simulated: null }, policy, words);
  return { kind: 'view', view: { ...view, notes: view.notes.slice(0, mostNotes) } };
}

/** A file of one side with all that it includes from there: `path`, or the file of `path#name`; null where nothing stands there. */
async function readNamed(source: PullSource, side: Side, named: string): Promise<FileReading | null> {
  for (const path of [named, named.slice(0, Math.max(0, named.lastIndexOf('#')))]) {
    if (path === '' || path.split('/').includes('..')) continue;
    const first = await contentAt(source, side, path);
    if (first.kind === 'missing') continue;
    const { readings } = await collectFiles(
      [path],
      async () => first,
      () => {},
      (included) => contentAt(source, side, included),
    );
    return readings.find((candidate) => candidate.path === path) ?? null;
  }
  return null;
}

async function contentAt(source: PullSource, side: Side, path: string): Promise<Content> {
  if (path === '' || path.startsWith('/') || path.split('/').includes('..')) return { kind: 'missing' };
  const contents = await reading('read a config', 'contents: read', () => source.read(side, [path]));
  return contents.get(path) ?? { kind: 'missing' };
}

async function whyNot(found: Exclude<ViewReading, { kind: 'view' }>, named: string, source: PullSource, words: Words): Promise<string> {
  const sha = shortSha(source.pull.headSha);
  if (found.kind === 'not-a-config') {
    const [problem] = found.file.problems;
    return words.answers.notAConfig(typedText(named), sha, problem === undefined ? null : words.problem(problem));
  }
  const { files } = await source.change();
  const configs = files.filter(({ path, status }) => status !== 'removed' && path.length <= longestCompared && mayBeConfig(path)).map(({ path }) => path);
  return words.answers.noSuchFile(typedText(named), sha, configs.length === 0 ? null : nearest(named, configs.slice(0, 500)));
}

/** Whether two views show the same learning rate over the same run. */
function isSame(before: ScheduleView, after: ScheduleView): boolean {
  if (before.schedule.kind === 'open' || after.schedule.kind === 'open') return before.schedule.kind === after.schedule.kind && sameOpen(before, after);
  return before.runSteps === after.runSteps && JSON.stringify(before.points) === JSON.stringify(after.points);
}

function sameOpen(before: ScheduleView, after: ScheduleView): boolean {
  const openOf = ({ schedule: read }: ScheduleView) => (read.kind === 'open' ? JSON.stringify([read.family, read.parameters, read.open]) : '');
  return openOf(before) === openOf(after);
}
