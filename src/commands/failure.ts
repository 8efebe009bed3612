import { RequestMistake, ReviewImpossible } from '../bot/mistake.ts';
import { terminalText } from '../report/escape.ts';
import { NoSuchPath } from '../sources/files.ts';
import { GitFailed } from '../sources/git.ts';
import { UsageError } from './context.ts';
import { NotWritten } from './print.ts';

/** Whether an error is the user's, the file system's or the network's, and not a mistake of ours. */
export function isExpectedFailure(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    error instanceof RequestMistake ||
    error instanceof ReviewImpossible ||
    error instanceof NoSuchPath ||
    error instanceof GitFailed ||
    error instanceof NotWritten ||
    (error instanceof Error && 'syscall' in error)
  );
}

/** Whether the user asked for something that cannot be. */
export function isMisuse(error: Error): boolean {
  return error instanceof UsageError || error instanceof RequestMistake;
}

/** The sentence for people; control characters of file names do not reach the terminal. */
export function sentenceOf(error: Error): string {
  return error.message
    .split('\n')
    .map((line) => terminalText(line))
    .join('\n');
}
