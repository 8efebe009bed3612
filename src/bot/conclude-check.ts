import { type CheckWish, publishCheckRun } from '../publish/check-run.ts';
import type { Outcome, Target } from '../publish/publication.ts';
import { standingChecks } from '../publish/standing-checks.ts';
import { plainMarkdown } from '../report/escape.ts';
import type { BotContext } from './context.ts';
import { publicationTo } from './publish-review.ts';
import { checkToWrite } from './settings.ts';

/**
 * Concludes the check run that is asked for where nothing could be judged: `neutral`, with the sentence that says why. A verdict that stands
 * on the commit already is left. Null where no check run is asked for, or nothing may be written.
 */
export async function concludeUnjudged(context: BotContext, target: Target, because: string): Promise<Outcome | null> {
  const name = checkToWrite(context.settings);
  if (name === null) return null;
  const publication = publicationTo(context, target);
  const standing = await standingChecks(publication, name);
  if (standing.length > 0) return { kind: 'unchanged' };
  return publishCheckRun(publication, wishOf(name, because));
}

function wishOf(name: string, because: string): CheckWish {
  return { name, conclusion: 'neutral', title: 'Longrun: not judged', summary: plainMarkdown(because), annotations: [] };
}
