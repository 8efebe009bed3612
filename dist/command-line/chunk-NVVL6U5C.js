import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/commands/progress.ts
var patienceMs = 1e3;
function progressOn(terminal, quiet) {
  let spoken = terminal.now();
  return (done, total) => {
    if (quiet || terminal.now() - spoken < patienceMs) return;
    spoken = terminal.now();
    terminal.err(`longrun: read ${done} of ${total} files
`);
  };
}

export {
  progressOn
};
