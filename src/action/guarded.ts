import { concludeUnjudged } from '../bot/conclude-check.ts';
import type { BotContext } from '../bot/context.ts';
import { RequestMistake, ReviewImpossible } from '../bot/mistake.ts';
import type { Target } from '../publish/publication.ts';

/**
 * Does the work on a commit. Where it fails, the check run that is asked for says so, as far as it can be written: a required check that
 * nobody concludes holds a pull request up for ever. The failure itself goes on to the job's status.
 */
export async function guarded<T>(context: BotContext, target: Target, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await sayOnCheck(context, target, error);
    throw error;
  }
}

async function sayOnCheck(context: BotContext, target: Target, error: unknown): Promise<void> {
  try {
    const outcome = await concludeUnjudged(context, target, sentenceOf(error));
    if (outcome?.kind === 'denied' || outcome?.kind === 'failed') context.log(outcome.why);
  } catch {
    context.log('The check run could not be concluded.');
  }
}

function sentenceOf(error: unknown): string {
  const isSaid = error instanceof RequestMistake || error instanceof ReviewImpossible;
  return isSaid ? error.message : 'Longrun failed because of an error of its own; the log of the job has it.';
}
