import type { BotContext } from '../bot/context.ts';
import { RequestMistake } from '../bot/mistake.ts';
import { createClient } from '../github/client.ts';
import { readTrigger, type Trigger } from '../github/events.ts';
import { log } from './conclude.ts';
import type { Environment } from './environment.ts';
import { type Inputs, readInputs } from './inputs.ts';

/** What every kind of work of the Action begins with. */
export interface Started {
  readonly environment: Environment;
  readonly context: BotContext;
}

/** Reads the inputs and makes the one client. Asks GitHub nothing yet. Throws RequestMistake where an input is wrong. */
export function start(environment: Environment): Started & { readonly settings: Inputs } {
  const settings = readInputs(environment.input);
  const client = createClient({ ...environment, token: settings.token, log });
  return { environment, settings, context: { ...environment, client, settings, log } };
}

/** What the event asks for. Throws RequestMistake where it cannot be used as it is. */
export function askedBy(environment: Environment, { pullNumber }: Inputs): Exclude<Trigger, { kind: 'unusable' }> {
  const asked = readTrigger({ ...environment, name: environment.eventName, pullNumber });
  if (asked.kind === 'unusable') throw new RequestMistake(asked.because);
  return asked;
}
