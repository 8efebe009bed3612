import { concludeUnjudged } from '../bot/conclude-check.ts';
import { reading } from '../bot/reading.ts';
import type { FinishedRun, PullRequest } from '../github/events.ts';
import { readPull } from '../github/pull.ts';
import { findPulls, type PullsOfRun } from '../github/pulls-of-run.ts';
import { guarded } from './guarded.ts';
import { concludeWithNothing } from './nothing.ts';
import { reviewPull } from './pull.ts';
import type { Started } from './start.ts';

/**
 * Reviews the pull request whose head a finished run was for, with the results that the run uploaded. GitHub is asked which one that is:
 * nothing that the run made, or that its author wrote, can name another.
 */
export async function reviewFinishedRun(started: Started, run: FinishedRun): Promise<number> {
  const found = await guarded(started.context, { ...run, number: null }, () => pullOf(started, run));
  if ('pull' in found) return reviewPull(started, found.pull, run.id);
  return concludeWithNothing(found.because, started.environment);
}

/** The one open pull request that the run was for, as it is now, or why there is none to review. */
async function pullOf(started: Started, run: FinishedRun): Promise<{ readonly pull: PullRequest } | { readonly because: string }> {
  const { client } = started.context;
  const found = await reading('find the pull request of the finished run', 'pull-requests: read', () => findPulls(client, run));
  const [number, ...others] = found.numbers;
  if (number === undefined) return { because: noneSentence(run, found) };
  if (others.length > 0) return { because: await several(started, run, found.numbers) };
  const pull = await reading(`read pull request ${number}`, 'pull-requests: read', () => readPull(client, run.repository, number));
  return pull.headSha === run.headSha ? { pull } : { because: outdated(run, [number]) };
}

/** A verdict on one of them would speak for the other too, since a check run belongs to the commit. */
async function several(started: Started, run: FinishedRun, numbers: readonly number[]): Promise<string> {
  const because = `The commit ${run.headSha.slice(0, 7)} is the head of several open pull requests (${listed(numbers)}), and the run does not tell which one it was for: start a review by hand with \`pr-number\`.`;
  await concludeUnjudged(started.context, { ...run, number: null }, because);
  return because;
}

function noneSentence(run: FinishedRun, { movedOn }: PullsOfRun): string {
  if (movedOn.length > 0) return outdated(run, movedOn);
  return `No open pull request has the commit ${run.headSha.slice(0, 7)} of the finished run as its head: there is nothing to review.`;
}

/** The pull request has another head now, which has a run of its own. */
function outdated({ headSha }: FinishedRun, numbers: readonly number[]): string {
  return `The finished run is outdated: ${listed(numbers)} has moved on from ${headSha.slice(0, 7)}, and the run for its new head brings the review.`;
}

function listed(numbers: readonly number[]): string {
  return numbers.map((number) => `#${number}`).join(', ');
}
