/**
 * `node scripts/bench/results.ts [TRIALS] [ROWS]`: reads and judges made-up trials, by default 1,000 of 10,000 rows, in one process,
 * beside a bare scan of the same files. Targets: at most 3 times the scan, under 600 MB of memory.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { writeTrials } from './_trials.ts';

const mostTimesScan = 3;
const mostBytes = 600e6;

const Measured = z.object({ seconds: z.number(), cpuSeconds: z.number(), peakBytes: z.number(), printed: z.number() });

function measure(script: string, folder: string): z.infer<typeof Measured> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return Measured.parse(JSON.parse(execFileSync(process.execPath, [path, folder], { encoding: 'utf8', maxBuffer: 1e6 })));
}

/** Prints how reading results compares with a bare scan; answers whether the targets were met. */
export function benchResults(trials = 1000, rows = 10_000): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'longrun-bench-'));
  try {
    const { bytes } = writeTrials(folder, { trials, rows });
    // Measured before and behind, and the quicker scan counts: a busy machine slows either.
    const scans = [measure('_scan.ts', folder)];
    const study = measure('_study.ts', folder);
    scans.push(measure('_scan.ts', folder));
    const scan = scans.reduce((quickest, one) => (one.cpuSeconds < quickest.cpuSeconds ? one : quickest));
    print(`results: ${trials} trials of ${rows} rows, ${megabytes(bytes)} MB of CSV`);
    print(line('bare scan', scan, bytes));
    print(line('longrun study', study, bytes));
    const times = study.cpuSeconds / scan.cpuSeconds;
    print(
      `longrun study takes ${times.toFixed(2)} times the processor time of the bare scan (target: ${mostTimesScan}); memory target ${megabytes(mostBytes)} MB`,
    );
    return times <= mostTimesScan && study.peakBytes < mostBytes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line(name: string, { seconds, cpuSeconds, peakBytes }: z.infer<typeof Measured>, bytes: number): string {
  const cells = [
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s of processor`,
    `${megabytes(bytes / cpuSeconds)} MB/s`,
    `${megabytes(peakBytes)} MB peak`,
  ];
  return `  ${name.padEnd(16)}${cells.map((cell) => cell.padStart(22)).join('')}`;
}

function megabytes(count: number): string {
  return (count / 1e6).toFixed(0);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The section of `npm run bench`. */
export function run(): void {
  benchResults();
}

if (import.meta.main) {
  const [trials, rows] = process.argv.slice(2).map(Number);
  process.exitCode = benchResults(trials, rows) ? 0 : 1;
}
