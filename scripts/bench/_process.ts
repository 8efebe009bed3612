import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Wall-clock milliseconds of whole processes. */
export interface Timing {
  readonly fastest: number;
  readonly median: number;
  readonly exitStatus: number | null;
}

/** Runs a command several times, one after the other, its output thrown away. */
export function timeProcess(command: string, values: readonly string[], times: number): Timing {
  const durations: number[] = [];
  let exitStatus: number | null = null;
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    exitStatus = spawnSync(command, values, { stdio: 'ignore' }).status;
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  return { fastest: durations[0] ?? NaN, median: durations[durations.length >> 1] ?? NaN, exitStatus };
}

/** The Node that runs this script, and the machine's own where it is another. */
export function nodes(): readonly string[] {
  return [process.execPath, ...['/usr/bin/node', '/usr/local/bin/node'].filter((path) => path !== process.execPath && existsSync(path))];
}

/** A row: what was run, the fastest and the median run in milliseconds, and more words. */
export function row(name: string, { fastest, median }: Timing, more = ''): string {
  return `  ${name.padEnd(34)} ${fastest.toFixed(0).padStart(7)} ms ${median.toFixed(0).padStart(7)} ms  ${more}`;
}
