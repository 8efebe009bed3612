import type { PullRequest } from '../../github/events.ts';
import type { BotContext } from '../context.ts';
import { type JudgedPull, judgePull } from '../judge-pull.ts';
import { RequestMistake, ReviewImpossible } from '../mistake.ts';

/** The pull request as it is judged now, or the sentence that says why it cannot be: an answer about a rule is worth something without. */
export type Judged = { readonly kind: 'judged'; readonly judged: JudgedPull } | { readonly kind: 'not-judged'; readonly why: string };

/** Judges a pull request for an answer about it; writes nothing. */
export async function judgedNow(context: BotContext, pull: PullRequest): Promise<Judged> {
  try {
    return { kind: 'judged', judged: await judgePull(context, pull) };
  } catch (error) {
    if (error instanceof RequestMistake || error instanceof ReviewImpossible) return { kind: 'not-judged', why: error.message };
    throw error;
  }
}
