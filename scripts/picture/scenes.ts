import { readFileSync } from 'node:fs';
import type { Report } from '../../src/model/report.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { review } from '../../src/review/engine.ts';
import { collectChange } from '../../src/sources/collect.ts';
import { compareSnapshots, folderSnapshot } from '../../src/sources/folder.ts';
import { localSource, type Snapshot } from '../../src/sources/local.ts';
import { wordsOf } from '../../src/words/languages.ts';
import { checkRun, conversation, reviewThread } from './page.ts';
import type { Theme } from './style.ts';

/** A picture of the documentation. */
export interface Scene {
  readonly name: string;
  readonly theme: Theme;
  readonly body: string;
}

const version = '0.1.0';
const headSha = '4be1c07d52f1a9e3b8c6d0f7a2e5b9c8d1f03a64';
const command = 'longrun review --base 1f0c2a9 --head 4be1c07';
const { words } = wordsOf('en');
const path = 'configs/bytes.yaml';

/** Every picture, made from the reviews of the examples. */
export async function scenes(): Promise<readonly Scene[]> {
  const example = await reviewed(folderSnapshot('examples/pull-request/base'), folderSnapshot('examples/pull-request/head'));
  const exponential = await lengthened('exponential');
  const linear = await lengthened('linear');
  const chart = conversation(summaryOf(exponential.report), { opened: true });
  return [
    { name: 'summary', theme: 'light', body: conversation(summaryOf(example), { cut: true }) },
    { name: 'review-comment', theme: 'light', body: commentOf(linear) },
    { name: 'schedule-chart', theme: 'light', body: chart },
    { name: 'schedule-chart-dark', theme: 'dark', body: chart },
    { name: 'check-run', theme: 'light', body: checkOf(exponential.report) },
    { name: 'part-judged', theme: 'light', body: conversation(summaryOf(await thin())) },
  ];
}

function summaryOf(report: Report): string {
  return renderSummaryComment(report, words, { version });
}

/** A review of two versions of some files, as it would be on a pull request. */
async function reviewed(base: Snapshot, head: Snapshot): Promise<Report> {
  const collected = await collectChange(
    localSource(base, head, () => compareSnapshots(base, head)),
    defaultPolicy,
  );
  return { ...review({ ...collected, policy: defaultPolicy, command, today: '2026-11-26' }), headSha };
}

interface Lengthened {
  readonly before: string;
  readonly after: string;
  readonly report: Report;
}

/** A config of the bytes example, taken from 500 to 5,000 steps. */
async function lengthened(family: string): Promise<Lengthened> {
  const before = readFileSync(`examples/bytes/round-1/${family}-lr0.004/config.yaml`, 'utf8');
  const after = before.replace('max_train_steps: 500', 'max_train_steps: 5000');
  return { before, after, report: await reviewed(snapshotOf({ [path]: before }), snapshotOf({ [path]: after })) };
}

function commentOf({ before, after, report }: Lengthened): string {
  const [comment] = renderReviewComments(report, words, () => ({ path, text: after }), { version });
  if (comment === undefined) throw new Error('The example has no comment on a line any more');
  return reviewThread(comment, { before: before.trimEnd().split('\n'), after: after.trimEnd().split('\n') });
}

/** The check run of a workflow with `check-name: longrun` and `fail-on: error`. */
function checkOf(report: Report): string {
  const { title, summary, annotations } = renderCheckRun(report, words, { version, place: 'pull-request' });
  return checkRun({ name: 'longrun', conclusion: 'failure', title, summary, annotations });
}

/** A first run without a config beside it: nobody knows how long it was meant to be. */
function thin(): Promise<Report> {
  const metrics = readFileSync('examples/digits/well-sized/trial-00/metrics.csv', 'utf8').split('\n');
  const columns = (metrics[0] ?? '').split(',');
  const kept = [columns.indexOf('step'), columns.indexOf('val_loss')];
  const rows = metrics.map((row) => kept.map((column) => row.split(',')[column] ?? '').join(','));
  return reviewed(snapshotOf({}), snapshotOf({ 'runs/first-try/metrics.csv': rows.join('\n') }));
}

function snapshotOf(files: Readonly<Record<string, string>>): Snapshot {
  const bytes = new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return {
    sha: null,
    list: async () => [...bytes.keys()].map((name) => ({ path: name, size: null, kind: 'file' as const })),
    read: async (paths) =>
      new Map(
        paths.map((name) => {
          const found = bytes.get(name);
          return [name, found === undefined ? { kind: 'missing' as const } : { kind: 'bytes' as const, bytes: found }];
        }),
      ),
  };
}
