import { nothingToReview } from '../github/quiet-events.ts';
import type { Environment } from './environment.ts';
import { concludeWithNothing } from './nothing.ts';

/** One run of the Action: does the event ask for a review, and if so, which. What a review needs is loaded only then. */
export async function runAction(environment: Environment): Promise<number> {
  const quiet = environment.input('pr-number') === '' ? nothingToReview(environment.eventName, environment.payload) : null;
  if (quiet !== null) return concludeWithNothing(quiet, environment);
  const { review } = await import('./review.ts');
  return review(environment);
}
