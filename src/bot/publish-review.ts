import { type CheckWish, publishCheckRun } from '../publish/check-run.ts';
import type { Outcome, Publication } from '../publish/publication.ts';
import { publishToPull } from '../publish/pull-request.ts';
import { fails } from '../review/chain.ts';
import type { BotContext } from './context.ts';
import type { JudgedPull } from './judge-pull.ts';
import { wishOf } from './render.ts';

/** What became of the surfaces on the pull request; a check run that is not asked for is null. */
export interface PullOutcome {
  readonly comments: Outcome;
  readonly check: Outcome | null;
}

/** Writes comments and, where one is named, the check run. */
export async function publishReview(context: BotContext, judged: JudgedPull): Promise<PullOutcome> {
  const { settings, log } = context;
  if (settings.dryRun) {
    log('dry-run: nothing is written to the pull request.');
    return { comments: { kind: 'unchanged' }, check: null };
  }
  const publication: Publication = { client: context.client, pull: judged.source.pull, run: context.run, log };
  const { files } = await judged.source.change();
  const comments = await publishToPull(publication, wishOf({ ...judged, files }));
  const check = settings.checkName === null ? null : await publishCheckRun(publication, checkWish(settings.checkName, judged));
  return { comments, check };
}

function checkWish(name: string, { report, rendered, policy }: JudgedPull): CheckWish {
  const conclusion = fails(report.findings, policy.failOn) ? 'failure' : report.findings.length > 0 ? 'neutral' : 'success';
  return { name, conclusion, title: `Longrun: ${report.verdict}`, summary: rendered.summary, annotations: rendered.annotations };
}
