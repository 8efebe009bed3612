import type { Repository } from '../github/client.ts';
import { readDefaultBranch } from '../github/compare.ts';
import { failureOf } from '../github/failure.ts';
import { type ChangeSource, openRange } from '../sources/github.ts';
import type { BotContext } from './context.ts';
import { type Judged, judgeSource } from './judge-source.ts';
import { reading } from './reading.ts';
import { mayMatter, resultsElsewhere } from './results.ts';

/** Commits that are judged without a pull request. */
export interface Commits {
  readonly repository: Repository;
  readonly headSha: string;
  /** What the head is compared with; null: the default branch. */
  readonly baseSha: string | null;
  /** Whether the default branch stands in for a base that is gone, as after a force-push. */
  readonly mayFallBack: boolean;
  /** The name of the default branch; null: GitHub is asked. */
  readonly defaultBranch: string | null;
}

/** Commits with everything that is to be said about them. */
export interface JudgedCommits extends Judged {
  readonly source: ChangeSource;
}

/**
 * Reads what the head has that its base has not, by SHA, judges it under the base's policy, and renders every surface. Writes nothing.
 * Null where the two share no history: there is nothing to compare.
 */
export async function judgeCommit(context: BotContext, commits: Commits): Promise<JudgedCommits | null> {
  const source = await reading('compare the commits', 'contents: read', () => open(context, commits));
  if (source === null) return null;
  const elsewhere = () => resultsElsewhere(context, { ...commits, body: '', runId: null });
  return { source, ...(await judgeSource(context, source, { elsewhere, command: () => commandFor(source), place: 'here', repository: commits.repository })) };
}

async function open({ client, log }: BotContext, commits: Commits): Promise<ChangeSource | null> {
  const { repository, headSha, baseSha } = commits;
  const from = (base: string) => openRange(client, repository, { base, head: headSha }, mayMatter);
  if (baseSha !== null) {
    const source = commits.mayFallBack ? await orNull(isGone, () => from(baseSha)) : await from(baseSha);
    if (source !== null) return source;
    log(`The commit ${baseSha.slice(0, 7)} that stood there before is gone or shares no history with this one: the default branch is compared with.`);
  }
  const branch = commits.defaultBranch ?? (await readDefaultBranch(client, repository));
  return orNull(sharesNothing, () => from(branch));
}

async function orNull<T>(isExpected: (error: unknown) => boolean, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isExpected(error)) return null;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return failureOf(error).kind === 'not-found';
}

/** GitHub says so with the status of something that is not there. */
function sharesNothing(error: unknown): boolean {
  const { kind, message } = failureOf(error);
  return kind === 'not-found' && /no common ancestor/i.test(message);
}

/** What makes the same review on a clone of the repository. */
function commandFor(source: ChangeSource): string {
  const base = source.knownBase();
  return `git fetch origin ${source.headSha} && longrun review${base === null ? '' : ` --base ${base}`} --head ${source.headSha}`;
}
