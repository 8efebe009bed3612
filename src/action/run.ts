import { readTrigger } from '../github/events.ts';
import { concludeWithNothing } from './conclude.ts';
import type { Environment } from './environment.ts';
import { WorkflowMistake } from './failure.ts';
import { readInputs } from './inputs.ts';

/** One run of the Action: what was asked for, the review of it, the exit status. What a review needs is loaded only when there is one. */
export async function runAction(environment: Environment): Promise<number> {
  const inputs = readInputs(environment.input);
  const trigger = readTrigger({
    name: environment.eventName,
    payload: environment.payload,
    repository: environment.repository,
    pullNumber: inputs.pullNumber,
  });
  if (trigger.kind === 'unusable') throw new WorkflowMistake(trigger.because);
  if (trigger.kind === 'nothing') return concludeWithNothing(trigger.because, environment);
  if (inputs.token === '') throw new WorkflowMistake('The input `token` is empty; leave it out to use the job’s own token.');
  const { reviewPull } = await import('./review-pull.ts');
  return reviewPull(trigger, inputs, environment);
}
