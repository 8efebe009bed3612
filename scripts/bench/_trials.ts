import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** How many trials of how many rows. */
export interface TrialsSize {
  readonly trials: number;
  readonly rows: number;
}

/** How often a trial is evaluated, in rows. */
const evaluateEvery = 50;
const seed = 20261125;

/**
 * Writes a study of made-up trials, one `trial-N/metrics.csv` each, with numbers as Python prints them: about 50 bytes a row.
 * The same bytes each time. Gives the paths and how many bytes they hold together.
 */
export function writeTrials(folder: string, { trials, rows }: TrialsSize): { readonly paths: readonly string[]; readonly bytes: number } {
  const random = mulberry32(seed);
  const paths: string[] = [];
  let bytes = 0;
  for (let trial = 1; trial <= trials; trial++) {
    const path = join(folder, `trial-${String(trial).padStart(4, '0')}`, 'metrics.csv');
    mkdirSync(join(path, '..'), { recursive: true });
    const file = openSync(path, 'w');
    bytes += writeSync(file, trialText(rows, random));
    closeSync(file);
    paths.push(path);
  }
  return { paths, bytes };
}

function trialText(rows: number, random: () => number): string {
  const peak = 10 ** (-4 + 2 * random());
  const warmup = Math.round(rows / 20);
  const lines = ['step,max_steps,train_loss,learning_rate,val_loss'];
  for (let step = 1; step <= rows; step++) {
    const rate = step <= warmup ? (peak * step) / warmup : (peak / 2) * (1 + Math.cos((Math.PI * (step - warmup)) / (rows - warmup)));
    const loss = 1.5 + 4 / Math.sqrt(1 + step / 20) + 0.1 * (random() + random() - 1);
    const evaluated = step % evaluateEvery === 0 ? String(Math.fround(1.6 + 4 / Math.sqrt(1 + step / 20) + 0.01 * random())) : '';
    lines.push(`${step},${rows},${Math.fround(loss)},${rate.toPrecision(12)},${evaluated}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A small seeded generator of numbers in [0, 1): the same sequence everywhere. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
