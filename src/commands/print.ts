import { writeFile } from 'node:fs/promises';
import { messageOf } from '../sources/files.ts';
import type { Terminal } from './context.ts';
import type { CommonOptions } from './options.ts';

/** A file cannot be written; `what` names it, `because` says why and what would be right. */
export class NotWritten extends Error {
  constructor(what: string, because: string) {
    super(`${what} cannot be written: ${because}.`);
  }
}

/** Results go to stdout, or to the file that `--out` names; a document always ends its last line. */
export async function print(text: string, options: Pick<CommonOptions, 'out'>, terminal: Terminal): Promise<void> {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (options.out === undefined) terminal.out(whole);
  else
    await writeFile(options.out, whole).catch((error: unknown) =>
      Promise.reject(new NotWritten(`The file \`${options.out ?? ''}\` of --out`, `${messageOf(error)}; name a file in a folder that exists`)),
    );
}
