import type { Report } from '../../src/model/report.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { review } from '../../src/review/engine.ts';
import { collectChange } from '../../src/sources/collect.ts';
import { compareSnapshots } from '../../src/sources/folder.ts';
import { localSource, type Snapshot } from '../../src/sources/local.ts';
import type { Content, TreeEntry } from '../../src/sources/source.ts';

/** The files of one side, by path. */
export type Files = Readonly<Record<string, string>>;

/** Reviews the way from one set of files to another, as a pull request would be. */
export async function reviewChange(before: Files, after: Files, policy: Policy = defaultPolicy): Promise<Report> {
  const [base, head] = [snapshotOf(before), snapshotOf(after)];
  const source = localSource(base, head, () => compareSnapshots(base, head));
  const collected = await collectChange(source, policy);
  return review({ ...collected, policy, command: 'longrun review', today: '2026-11-26' });
}

function snapshotOf(files: Files): Snapshot {
  const contents = new Map(Object.entries(files).map(([path, text]): [string, Content] => [path, { kind: 'bytes', bytes: new TextEncoder().encode(text) }]));
  return {
    sha: null,
    list: async () => [...contents].map(([path]): TreeEntry => ({ path, size: null, kind: 'file' })),
    read: async (paths) => new Map(paths.map((path) => [path, contents.get(path) ?? { kind: 'missing' }])),
  };
}
