import type { OnFile } from '../sources/collect.ts';
import type { Terminal } from './context.ts';

/** Reading that takes longer than this is worth a word. */
const patienceMs = 1000;

/** Says on stderr, at most once a second, how far reading is; silent when it is quick or `quiet`. */
export function progressOn(terminal: Terminal, quiet: boolean): OnFile {
  let spoken = terminal.now();
  return (done, total) => {
    if (quiet || terminal.now() - spoken < patienceMs) return;
    spoken = terminal.now();
    terminal.err(`longrun: read ${done} of ${total} files\n`);
  };
}
