import type { GitHubClient } from '../github/client.ts';
import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { type CheckWish, publishCheckRun } from '../publish/check-run.ts';
import type { Outcome, Publication } from '../publish/publication.ts';
import { publishToPull } from '../publish/pull-request.ts';
import { fails } from '../review/chain.ts';
import type { PullSource } from '../sources/github.ts';
import { log } from './conclude.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { type Rendered, wishOf } from './render.ts';

export interface ReviewPublication {
  readonly client: GitHubClient;
  readonly source: PullSource;
  readonly inputs: Inputs;
  readonly policy: Policy;
  readonly report: Report;
  readonly rendered: Rendered;
  readonly environment: Environment;
}

/** What became of the surfaces on the pull request; a check run that is not asked for is null. */
export interface PullOutcome {
  readonly comments: Outcome;
  readonly check: Outcome | null;
}

/** Writes comments and, where the workflow names one, the check run. */
export async function publishReview({ client, source, inputs, policy, report, rendered, environment }: ReviewPublication): Promise<PullOutcome> {
  if (inputs.dryRun) {
    log('dry-run: nothing is written to the pull request.');
    return { comments: { kind: 'unchanged' }, check: null };
  }
  const publication: Publication = { client, pull: source.pull, run: environment.run, log };
  const { files } = await source.change();
  const comments = await publishToPull(publication, wishOf({ rendered, policy, files }));
  const check = inputs.checkName === null ? null : await publishCheckRun(publication, checkWish(inputs.checkName, { report, rendered, policy }));
  return { comments, check };
}

function checkWish(name: string, { report, rendered, policy }: Pick<ReviewPublication, 'report' | 'rendered' | 'policy'>): CheckWish {
  const conclusion = fails(report.findings, policy.failOn) ? 'failure' : report.findings.length > 0 ? 'neutral' : 'success';
  return { name, conclusion, title: `Longrun: ${report.verdict}`, summary: rendered.summary, annotations: rendered.annotations };
}
