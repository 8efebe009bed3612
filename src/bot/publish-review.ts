import { type CheckWish, publishCheckRun } from '../publish/check-run.ts';
import type { Outcome, Publication, PullPublication, Target } from '../publish/publication.ts';
import { publishToPull } from '../publish/pull-request.ts';
import { fails } from '../review/chain.ts';
import type { BotContext } from './context.ts';
import type { JudgedPull } from './judge-pull.ts';
import type { Judged } from './judge-source.ts';
import { wishOf } from './render.ts';
import { checkToWrite, instanceOf } from './settings.ts';
import { noSurfaces, type Surfaces } from './surfaces.ts';

/** Writes to the pull request, surface by surface: review comments, summary, and, where one is named, the check run. */
export async function publishReview(context: BotContext, judged: JudgedPull): Promise<Surfaces> {
  const { settings, log } = context;
  if (settings.dryRun) {
    log('dry-run: nothing is written to the pull request.');
    return { ...noSurfaces, summary: { kind: 'unchanged' } };
  }
  const { pull } = judged.source;
  const publication: PullPublication = { ...publicationTo(context, pull), target: pull };
  const { files } = await judged.source.change();
  const comments = await publishToPull(publication, wishOf({ ...judged, files }));
  return { ...comments, check: await publishCheck(context, pull, judged) };
}

/** Writes the check run that is asked for on a commit, with or without a pull request; null where none is, or nothing may be written. */
export async function publishCheck(context: BotContext, target: Target, judged: Judged): Promise<Outcome | null> {
  const name = checkToWrite(context.settings);
  return name === null ? null : publishCheckRun(publicationTo(context, target), checkWish(name, judged));
}

/** Who writes to that commit. */
export function publicationTo(context: BotContext, target: Target): Publication {
  const { client, run, serverUrl, log, settings } = context;
  return { client, target, run, instance: instanceOf(settings), serverUrl, log };
}

function checkWish(name: string, { report, rendered, policy }: Judged): CheckWish {
  const isQuiet = report.findings.length === 0 && (report.policyChange?.mistakes ?? []).length === 0;
  const conclusion = fails(report.findings, policy.failOn) ? 'failure' : isQuiet ? 'success' : 'neutral';
  return { name, conclusion, ...rendered.check };
}
