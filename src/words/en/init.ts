import type { InitWords } from '../init.ts';
import { code } from '../markup.ts';

/** The English sentences of `longrun init`. */
export const init: InitWords = {
  wrote: (path) => `Wrote ${code(path)}`,
  wouldWrite: (path, lines) => `Would write ${code(path)}, ${lines} lines:`,
  left: (path) => `Left ${code(path)} as it is: it exists already`,
  next: (branch) =>
    `Next: read them, commit them and merge them into ${branch === null ? 'the default branch' : code(branch)}; GitHub takes the workflow and the policy from there`,
  nothingNew: 'Both files exist already; nothing was written',
};
