import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileReading } from '../../model/report.ts';
import type { Study } from '../../model/study.ts';
import { defaultPolicy } from '../../policy/policy.ts';
import { mayBeConfig, mayBeResult } from '../../review/select.ts';
import { collectFiles, type OnFile } from '../../sources/collect.ts';
import { readBelow } from '../../sources/files.ts';
import { defaultBranchName, workingTreeSnapshot } from '../../sources/git.ts';
import type { Content } from '../../sources/source.ts';
import { assembleStudies } from '../../studies/group.ts';

/** A first look at a repository is a look, not a review: at most so many files of a kind, none larger than this. */
const mostFiles = 300;
const mostBytes = 4 * 1024 * 1024;

/** What a new policy file can say about the repository that it is for. */
export interface RepositoryFacts {
  /** The default branch; null where it is not known. */
  readonly branch: string | null;
  /** Training configs, by path, with the format that was recognised. */
  readonly configs: readonly { readonly path: string; readonly format: string }[];
  readonly studies: readonly Study[];
  /** How many files were looked into. */
  readonly read: number;
  /** How many more could hold a config or a result. */
  readonly left: number;
}

/** Looks for configs and results among the files that git knows or would take, within bounds. */
export async function repositoryFacts(root: string, onFile: OnFile): Promise<RepositoryFacts> {
  const paths = (await workingTreeSnapshot(root).list()).map(({ path }) => path);
  const results = paths.filter(mayBeResult);
  const configs = paths.filter((path) => mayBeConfig(path) && !mayBeResult(path)).toSorted((a, b) => rank(a) - rank(b));
  const wanted = [...results.slice(0, mostFiles), ...configs.slice(0, mostFiles)];
  const { readings } = await collectFiles(wanted, (path) => readSmall(root, path), onFile);
  const { studies, runConfigPaths } = assembleStudies({ readings, policy: defaultPolicy, paths });
  return {
    branch: await defaultBranchName(root),
    configs: readings.filter(({ kind, path }) => kind === 'config' && !runConfigPaths.has(path)).map(asConfig),
    studies: studies.filter(({ trials, folder }) => trials.length > 1 && folder !== ''),
    read: wanted.length,
    left: results.length + configs.length - wanted.length,
  };
}

function asConfig({ path, format }: FileReading): RepositoryFacts['configs'][number] {
  return { path, format: format ?? '' };
}

/** Scripts are read last, and what lies deep behind what lies high: a repository holds more code than configs. */
function rank(path: string): number {
  return path.split('/').length + (/\.(py|sh)$/.test(path) ? 100 : 0);
}

async function readSmall(root: string, path: string): Promise<Content> {
  const status = await lstat(join(root, path)).catch(() => null);
  return status !== null && status.size > mostBytes ? { kind: 'too-large', size: status.size } : readBelow(root, path);
}
