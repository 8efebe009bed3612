import { type JudgedPull, judgePull } from '../bot/judge-pull.ts';
import { publishReview } from '../bot/publish-review.ts';
import { reading } from '../bot/reading.ts';
import type { Surfaces } from '../bot/surfaces.ts';
import type { Repository } from '../github/client.ts';
import type { PullRequest } from '../github/events.ts';
import { readPull } from '../github/pull.ts';
import { conclude, log } from './conclude.ts';
import { guarded } from './guarded.ts';
import { publishToJob } from './publish-to-job.ts';
import type { Started } from './start.ts';

/** A review that was made and published. */
export interface Reviewed {
  readonly judged: JudgedPull;
  readonly outcome: Surfaces;
}

/** Reviews one pull request: read, judge, render, publish. `runId` names the finished run that holds its results. */
export async function makeReview({ context, environment }: Started, pull: PullRequest, runId: number | null = null): Promise<Reviewed> {
  const judged = await judgePull(context, pull, runId);
  log(judged.rendered.text);
  const outcome = await publishReview(context, judged);
  await publishToJob({ ...judged, outcome, environment });
  log(`Reviewed ${pull.repository.owner}/${pull.repository.name}#${pull.number} at ${judged.source.headSha}: ${judged.report.verdict}.`);
  return { judged, outcome };
}

/** Reviews one pull request and concludes the job. */
export function reviewPull(started: Started, pull: PullRequest, runId: number | null = null): Promise<number> {
  return guarded(started.context, pull, async () => {
    const { judged } = await makeReview(started, pull, runId);
    return conclude(judged.report, judged.policy.failOn);
  });
}

/** Reviews the pull request of that number, open or closed. */
export async function reviewNumber(started: Started, repository: Repository, number: number): Promise<number> {
  const { client } = started.context;
  return reviewPull(started, await reading(`read pull request ${number}`, 'pull-requests: read', () => readPull(client, repository, number)));
}
