import type { Words } from '../../words/words.ts';
import { inlineCode } from '../escape.ts';
import { markupMarkdown } from '../markup.ts';

/** The most characters of a command that its answer repeats. */
const COMMAND_LENGTH = 120;
/** GitHub takes 65,536; nothing that is put together here comes near. */
const MOST = 60_000;

/** What stands around an answer. */
export interface ReplyFrame {
  /** The command as it was written. */
  readonly command: string;
  /** The commit that is answered about; null where there is none. */
  readonly headSha: string | null;
  /** A push between the comment and its answer; null where none is known. `before`: the head when the comment was written. */
  readonly pushed: { readonly before: string | null } | null;
  /** Where the head stands when the answer is written; null where nobody looked. */
  readonly presentHead: string | null;
}

/** An answer to a command: what was asked, about which commit, and the answer. `body` is Markdown that is safe already. */
export function renderReply(frame: ReplyFrame, body: string, words: Words): string {
  const { command, headSha, pushed, presentHead } = frame;
  const { answers } = words;
  const head = `**${inlineCode(command, 'text', COMMAND_LENGTH)}**${headSha === null ? '' : ` ${markupMarkdown(answers.atCommit(shortSha(headSha)))}`}`;
  const since = headSha === null || pushed === null ? [] : [answers.pushedSince(pushed.before === null ? null : shortSha(pushed.before), shortSha(headSha))];
  const moved = headSha === null || presentHead === null || presentHead === headSha ? [] : [answers.movedOn(shortSha(headSha), shortSha(presentHead))];
  const whole = [head, ...[...since, ...moved].map((sentence) => markupMarkdown(sentence)), body.trim()].join('\n\n');
  return whole.length <= MOST ? whole : [head, markupMarkdown(answers.tooLong)].join('\n\n');
}

/** A mistake in a command: what is wrong, and how the command is written. */
export function renderMistake(sentence: string, usage: string | null, words: Words): string {
  const sentences = usage === null ? [sentence] : [sentence, words.answers.usage(usage)];
  return sentences
    .flatMap((one) => one.split('\n'))
    .map((one) => markupMarkdown(one))
    .join('\n\n');
}

/** The seven characters that GitHub shows of a commit. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
