import type { Repository } from '../../github/client.ts';
import type { PullRequest } from '../../github/events.ts';
import { failureOf } from '../../github/failure.ts';
import { type LaterPush, pushedSince } from '../../github/head-history.ts';
import { readPull } from '../../github/pull.ts';
import { defaultPolicy } from '../../policy/policy.ts';
import { publishAnswer } from '../../publish/answer.ts';
import type { Outcome } from '../../publish/publication.ts';
import { type Reaction, react } from '../../publish/reactions.ts';
import { renderMistake, renderReply } from '../../report/answers/reply.ts';
import { typedText } from '../../report/escape.ts';
import { wordsOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import type { BotContext } from '../context.ts';
import { RequestMistake, ReviewImpossible } from '../mistake.ts';
import { publicationTo } from '../publish-review.ts';
import { reading } from '../reading.ts';
import { type Command, CommandMistake, type CommandRequest } from './command.ts';
import { commands } from './index.ts';
import { parseLine } from './parse.ts';

/** A command on its way to its answer. */
export interface Asked {
  /** The line as it was written, with or without `/longrun`. */
  readonly line: string;
  readonly repository: Repository;
  /** Null where no pull request was named. */
  readonly pullNumber: number | null;
  /** The comment that holds the command; null where the command came from elsewhere. */
  readonly comment: { readonly id: number; readonly createdAt: string } | null;
  readonly review: CommandRequest['review'];
}

/** What became of a command. */
export interface Answered {
  /** The whole answer as Markdown; null where the command's effect is the answer. */
  readonly markdown: string | null;
  /** What became of the comment with the answer; null where none was to be written. */
  readonly outcome: Outcome | null;
  /** Whether it was carried out. */
  readonly isDone: boolean;
  /** What kept the command from being carried out, to be thrown on; null for nothing, or a mistake of the person's. */
  readonly failure: unknown;
}

interface Answer {
  readonly body: string | null;
  /** The pull request at the head that is answered about. */
  readonly pull: PullRequest | null;
  readonly isDone: boolean;
  readonly failure: unknown;
}

/** Carries out one command: a sign that it was seen, the answer bound to the head of this moment, a sign of how it went. */
export async function answerCommand(context: BotContext, asked: Asked): Promise<Answered> {
  await sign(context, asked, 'eyes');
  const { words } = wordsOf(context.settings.language ?? defaultPolicy.language);
  const read = await pullOf(context, asked);
  const answer = read.failure === null ? await answerTo(context, asked, read.pull, words) : failed(read.failure, read.pull, words);
  const { body, pull } = answer;
  const pushed = pull === null ? null : await pushOf(context, pull, asked);
  const frame = { command: asked.line, headSha: pull?.headSha ?? null, pushed };
  const markdown = body === null ? null : renderReply({ ...frame, presentHead: null }, body, words);
  const reply = (presentHead: string) => renderReply({ ...frame, presentHead }, body ?? '', words);
  const outcome = body === null ? null : await post(context, asked, pull, reply);
  await sign(context, asked, answer.isDone ? 'rocket' : '-1');
  return { markdown, outcome, isDone: answer.isDone, failure: answer.failure };
}

async function sign({ client, settings, log }: BotContext, { repository, comment }: Asked, reaction: Reaction): Promise<void> {
  if (comment !== null && !settings.dryRun) await react({ client, repository, commentId: comment.id, log }, reaction);
}

async function pullOf({ client }: BotContext, { repository, pullNumber }: Asked): Promise<{ pull: PullRequest | null; failure: unknown }> {
  if (pullNumber === null) return { pull: null, failure: null };
  try {
    return {
      pull: await reading(`read pull request ${pullNumber}`, 'pull-requests: read', () => readPull(client, repository, pullNumber)),
      failure: null,
    };
  } catch (failure) {
    return { pull: null, failure };
  }
}

async function answerTo(context: BotContext, { line, review }: Asked, pull: PullRequest | null, words: Words): Promise<Answer> {
  const parsed = parseLine(
    line,
    commands.map(({ name }) => name),
  );
  const command = parsed.kind === 'command' ? commands.find(({ name }) => name === parsed.name) : undefined;
  if (parsed.kind === 'unknown' || command === undefined) {
    const sentence = parsed.kind === 'unknown' ? words.answers.unknownCommand(typedText(parsed.given), parsed.nearest) : '';
    return { body: renderMistake(sentence, null, words), pull, isDone: false, failure: null };
  }
  try {
    const answer = await command.answer({ context, rest: parsed.rest, pull, words, commands, review });
    return { body: answer?.markdown ?? null, pull: answer?.pull ?? pull, isDone: true, failure: null };
  } catch (error) {
    return error instanceof CommandMistake ? mistaken(error, command, pull, words) : failed(error, pull, words);
  }
}

function mistaken(mistake: CommandMistake, { usage }: Command, pull: PullRequest | null, words: Words): Answer {
  return { body: renderMistake(mistake.message, usage, words), pull, isDone: false, failure: null };
}

function failed(failure: unknown, pull: PullRequest | null, words: Words): Answer {
  const isKnown = failure instanceof RequestMistake || failure instanceof ReviewImpossible;
  return { body: renderMistake(isKnown ? failure.message : words.answers.ownError, null, words), pull, isDone: false, failure };
}

/** Whether the head was pushed after the command was written. What cannot be found out is left unsaid. */
async function pushOf({ client, log }: BotContext, pull: PullRequest, { comment }: Asked): Promise<LaterPush | null> {
  if (comment === null) return null;
  try {
    return await pushedSince(client, pull, comment.createdAt);
  } catch (error) {
    log(`Whether the head was pushed after the comment could not be found out (${failureOf(error).message}).`);
    return null;
  }
}

/** For an answer about a head that could not be read. */
const unknownSha = '0'.repeat(40);

/** The comment with the answer, where there is a conversation to write into. */
async function post(context: BotContext, asked: Asked, pull: PullRequest | null, body: (presentHead: string) => string): Promise<Outcome | null> {
  if (asked.pullNumber === null || context.settings.dryRun) return null;
  const target = { repository: asked.repository, number: asked.pullNumber, headSha: pull?.headSha ?? unknownSha };
  const to = asked.comment === null ? `run-${context.run.run}` : String(asked.comment.id);
  return publishAnswer({ ...publicationTo(context, target), target }, { to, body });
}
