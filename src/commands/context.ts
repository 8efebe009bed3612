import { styleText } from 'node:util';

/** What a command needs of the process: given once by `cli.ts`, replaced in tests. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether the results may be coloured. */
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** ISO date. */
  readonly today: string;
  readonly version: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Exit statuses, as in the interface. */
export const exitStatus = { ok: 0, findings: 1, usage: 2, nothingToRead: 3, failed: 4 } as const;

/** The user asked for something that cannot be: said in one sentence, exit status 2. */
export class UsageError extends Error {}

/** The terminal of this process. `color` false switches colours off whatever the terminal can do. */
export function processTerminal(color: boolean, version: string): Terminal {
  const { stdout, stderr } = process;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    color: color && stdout.isTTY === true && styleText('red', 'x', { stream: stdout }) !== 'x',
    width: stdout.columns ?? 100,
    today: new Date().toISOString().slice(0, 10),
    version,
    now: () => performance.now(),
  };
}
