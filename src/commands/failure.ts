import { terminalText } from '../report/escape.ts';
import { NoSuchPath } from '../sources/files.ts';
import { GitFailed } from '../sources/git.ts';
import { UsageError } from './context.ts';
import { NotWritten } from './print.ts';

/** Whether an error is the user's, the file system's or the network's, and not a mistake of ours. */
export function isExpectedFailure(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    error instanceof NoSuchPath ||
    error instanceof GitFailed ||
    error instanceof NotWritten ||
    (error instanceof Error && 'syscall' in error)
  );
}

/** The sentence for people; control characters of file names do not reach the terminal. */
export function sentenceOf(error: Error): string {
  return error.message
    .split('\n')
    .map((line) => terminalText(line))
    .join('\n');
}
