import type { GitHubClient, Repository } from '../github/client.ts';
import { type Conversation, readConversation } from '../github/conversation.ts';
import { describeFailure, failureOf, type Permission } from '../github/failure.ts';
import { instanceKey, type Marker, type RunIdentity } from './marker.ts';

/** The commit that was reviewed. */
export interface Target {
  readonly repository: Repository;
  readonly headSha: string;
  /** The pull request that it is the head of; null for a commit of a merge queue or a branch. */
  readonly number: number | null;
}

/** The head of a pull request. */
export interface PullTarget extends Target {
  readonly number: number;
}

/** Who publishes what to where. */
export interface Publication {
  readonly client: GitHubClient;
  readonly target: Target;
  readonly run: RunIdentity;
  /** Which of several reviews of one pull request this is; empty for the only one. Each keeps a summary, threads and a check run of its own. */
  readonly instance: string;
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  /** Takes one sentence about what was done, or why not. */
  readonly log: (sentence: string) => void;
}

/** Whose comments a run may touch: those of its own instance, written by its own identity. */
export type Writer = Pick<PullPublication, 'target' | 'run' | 'instance'>;

/** A publication that can write under a pull request. */
export interface PullPublication extends Publication {
  readonly target: PullTarget;
}

/**
 * What became of a surface. `denied`: the token may not write, the next surface takes over.
 * `outdated`: the pull request has moved on, and the run for its new head publishes.
 */
export type Outcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'denied'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

/** The permission that everything in `publish/` needs. */
export const writePermission: Permission = 'pull-requests: write';

const maxSends = 3;

/** The marker of what this run writes. */
export function markerOf({ target, run, instance }: Writer, kind: Marker['kind'], fp: string): Marker {
  return { schema: 1, kind, fp, sha: target.headSha, run: run.run, attempt: run.attempt, instance: instanceKey(instance), posted: [] };
}

/**
 * Sends a write. After an answer that leaves open whether it landed, looks at what GitHub holds
 * and sends again only when it is not there. Throws the last failure.
 */
export async function sendOnce(publication: PullPublication, send: () => Promise<unknown>, landed: (now: Conversation) => boolean): Promise<void> {
  for (let sends = 1; ; sends++) {
    try {
      await send();
      return;
    } catch (error) {
      if (failureOf(error).kind !== 'unclear' || sends === maxSends) throw error;
      if (landed(await readConversation(publication.client, publication.target))) return;
    }
  }
}

/** Turns a failed write into its outcome. An error of our own is thrown on. */
export function outcomeOf(error: unknown, doing: string): Outcome {
  const what = failureOf(error);
  if (what.kind === 'bug') throw error;
  if (what.kind === 'forbidden' && /\block(?:ed)?\b/i.test(what.message))
    return { kind: 'denied', why: `The conversation is locked: GitHub did not let Longrun ${doing}.` };
  const why = describeFailure(what, doing, writePermission);
  return { kind: what.kind === 'forbidden' || what.kind === 'not-found' || what.kind === 'unauthorized' ? 'denied' : 'failed', why };
}
