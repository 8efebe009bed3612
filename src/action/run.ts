import { nothingToReview } from '../github/quiet-events.ts';
import { dispatchedCommands } from './dispatched-command.ts';
import type { Environment } from './environment.ts';
import { concludeWithNothing } from './nothing.ts';

/** One run of the Action: does the event ask for a review or give a command, and if so, which. What that needs is loaded only then. */
export async function runAction(environment: Environment): Promise<number> {
  const { eventName, payload } = environment;
  const because = nothingToReview(eventName, payload);
  const commands = eventName === 'workflow_dispatch' ? dispatchedCommands(payload) : [];
  if (commands.length > 0 || (eventName === 'issue_comment' && because === null)) {
    const { answerComment, answerDispatched } = await import('./comment.ts');
    return commands.length > 0 ? answerDispatched(environment, commands) : answerComment(environment);
  }
  if (because !== null && environment.input('pr-number') === '') return concludeWithNothing(because, environment);
  const { review } = await import('./review.ts');
  return review(environment);
}
