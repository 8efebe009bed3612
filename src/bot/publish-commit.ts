import type { CommitRequest } from '../github/events.ts';
import type { Outcome, Target } from '../publish/publication.ts';
import { standingChecks } from '../publish/standing-checks.ts';
import type { BotContext } from './context.ts';
import type { Judged } from './judge-source.ts';
import { publicationTo, publishCheck } from './publish-review.ts';
import { checkToWrite } from './settings.ts';

/**
 * Writes the check run that is asked for on a commit without a pull request. A push sees the last commits of a branch only, so its check run
 * never stands over that of a pull request with the same head. Null where no check run is asked for or none is written.
 */
export async function publishCommit(context: BotContext, { repository, headSha, from }: CommitRequest, judged: Judged): Promise<Outcome | null> {
  const name = checkToWrite(context.settings);
  if (name === null) return null;
  const target: Target = { repository, headSha, number: null };
  if (from === 'push' && (await standingChecks(publicationTo(context, target), name)).some(({ isOfPull }) => isOfPull)) {
    context.log('The check run of a pull request with this head stands: the push leaves it as it is.');
    return null;
  }
  return publishCheck(context, target, judged);
}
