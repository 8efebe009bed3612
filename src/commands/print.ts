import { writeFile } from 'node:fs/promises';
import { messageOf } from '../sources/files.ts';
import type { Terminal } from './context.ts';
import type { CommonOptions } from './options.ts';

/** The file of `--out` cannot be written. */
export class NotWritten extends Error {
  constructor(path: string, cause: unknown) {
    super(`The file \`${path}\` of --out cannot be written (${messageOf(cause)}); name a file in a folder that exists.`, { cause });
  }
}

/** Results go to stdout, or to the file that `--out` names; a document always ends its last line. */
export async function print(text: string, options: Pick<CommonOptions, 'out'>, terminal: Terminal): Promise<void> {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (options.out === undefined) terminal.out(whole);
  else await writeFile(options.out, whole).catch((error: unknown) => Promise.reject(new NotWritten(options.out ?? '', error)));
}
