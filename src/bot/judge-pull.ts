import './once.ts';
import type { PullRequest } from '../github/events.ts';
import { openPull, type PullSource } from '../sources/github.ts';
import type { BotContext } from './context.ts';
import { type Judged, judgeSource } from './judge-source.ts';
import { reading } from './reading.ts';
import { mayMatter, resultsElsewhere } from './results.ts';

/** A pull request with everything that is to be said about it. */
export interface JudgedPull extends Judged {
  readonly source: PullSource;
}

/**
 * Reads a pull request by SHA, judges it under the base branch's policy, and renders every surface. Writes nothing.
 * `runId` names the finished run whose artifacts hold its results; null where there is none.
 */
export async function judgePull(context: BotContext, pull: PullRequest, runId: number | null = null): Promise<JudgedPull> {
  const source = await reading('list the changed files', 'pull-requests: read', () => openPull(context.client, pull, mayMatter));
  const elsewhere = () => resultsElsewhere(context, { ...source.pull, runId });
  return {
    source,
    ...(await judgeSource(context, source, { elsewhere, command: () => commandFor(source), place: 'pull-request', repository: source.pull.repository })),
  };
}

/** What makes the same review on a clone of the repository. */
function commandFor(source: PullSource): string {
  const base = source.knownBase();
  return `git fetch origin pull/${source.pull.number}/head && longrun review${base === null ? '' : ` --base ${base}`} --head ${source.headSha}`;
}
