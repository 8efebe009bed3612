import type { PullRequest } from '../../github/events.ts';
import type { CommandEntry } from '../../report/answers/help.ts';
import type { Words } from '../../words/words.ts';
import type { BotContext } from '../context.ts';

/** A command as somebody gave it. */
export interface CommandRequest {
  readonly context: BotContext;
  /** What stands behind the command's name, trimmed. Whatever it is, it is data. */
  readonly rest: string;
  /** The pull request at its head; null where the command was given without one. */
  readonly pull: PullRequest | null;
  readonly words: Words;
  readonly commands: readonly CommandEntry[];
  /** Makes the ordinary review and shows it; gives the sentences about what could not be shown. */
  readonly review: (pull: PullRequest) => Promise<readonly string[]>;
}

/** What a command has to say. */
export interface CommandAnswer {
  readonly markdown: string;
  /** The pull request as it was read for the answer, which may be at a later head than when the command was taken up; null for none. */
  readonly pull: PullRequest | null;
}

/** A command of a pull request: everything about it stands in its file. */
export interface Command extends CommandEntry {
  /** Gives the answer, null where there is nothing to say. Throws CommandMistake, RequestMistake and ReviewImpossible. */
  answer(request: CommandRequest): Promise<CommandAnswer | null>;
}

/** Somebody gave a command that cannot be carried out: a sentence with `code` spans that says what would be right. */
export class CommandMistake extends Error {
  override readonly name = 'CommandMistake';
}

/** The pull request that a command is about. Throws CommandMistake where there is none. */
export function neededPull({ pull, words }: CommandRequest, usage: string): PullRequest {
  if (pull === null) throw new CommandMistake(words.answers.needsPull(usage));
  return pull;
}
