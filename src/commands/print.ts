import { writeFile } from 'node:fs/promises';
import type { Terminal } from './context.ts';
import type { CommonOptions } from './options.ts';

/** Results go to stdout, or to the file that `--out` names; a document always ends its last line. */
export async function print(text: string, options: Pick<CommonOptions, 'out'>, terminal: Terminal): Promise<void> {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (options.out === undefined) terminal.out(whole);
  else await writeFile(options.out, whole);
}
