import type { GitHubClient } from '../github/client.ts';
import type { RunIdentity } from '../publish/marker.ts';
import type { Settings } from './settings.ts';

/** What everything that the bot does needs, whoever starts it: the Action, or a person on the command line. */
export interface BotContext {
  readonly client: GitHubClient;
  readonly settings: Settings;
  /** The run that writes. */
  readonly run: RunIdentity;
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
  readonly version: string;
  /** ISO date. */
  readonly today: string;
  /** Takes one sentence about what was done, or why not. */
  readonly log: (sentence: string) => void;
}
