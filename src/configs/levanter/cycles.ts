import type { Fields } from '../fields.ts';

const maxCycles = 10_000;

/** A share of the steps up to 1, whole steps above; null for what levanter refuses. */
export function stepsIn(shareOrSteps: number, steps: number): number | null {
  if (shareOrSteps < 0 || (shareOrSteps > 1 && !Number.isInteger(shareOrSteps))) return null;
  return shareOrSteps <= 1 ? Math.trunc(shareOrSteps * steps) : shareOrSteps;
}

/**
 * Where each cycle ends, the last one with the run: `cycle_length`, `haps` or `cycles`; one cycle by default. Null for what levanter refuses.
 * Source: levanter 9263f81e `src/levanter/optim/config.py` _get_cycle_minima.
 */
export function cycleEnds(optimizer: Fields, total: number): number[] | null {
  const ends = innerEnds(optimizer, total);
  if (ends === null || ends.length > maxCycles || ends.some((end, i) => end <= (ends[i - 1] ?? 0) || end > total)) return null;
  return ends.at(-1) === total ? ends : [...ends, total];
}

function innerEnds(optimizer: Fields, total: number): number[] | null {
  const isList = (key: string): boolean => optimizer.node(key)?.kind === 'sequence';
  if (optimizer.has('cycle_length')) {
    if (optimizer.has('cycles')) return null;
    return isList('cycle_length') ? summed(optimizer.numbers('cycle_length')?.value ?? []) : repeated(optimizer.number('cycle_length')?.value ?? null, total);
  }
  if (optimizer.has('haps')) return [...(optimizer.numbers('haps')?.value ?? [])];
  if (isList('cycles')) return [...(optimizer.numbers('cycles')?.value ?? [])];
  const count = Math.min(optimizer.number('cycles')?.value ?? 1, maxCycles + 1);
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => Math.trunc((total / count) * (i + 1)));
}

function summed(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => (end += length));
}

/** The last cycle takes what is left, so that it is longer, not shorter, where the length does not divide the run. */
function repeated(shareOrSteps: number | null, total: number): number[] | null {
  const length = shareOrSteps === null ? null : stepsIn(shareOrSteps, total);
  if (length === null || length <= 0) return null;
  const count = Math.min(Math.floor(total / length) - 1, maxCycles + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => (i + 1) * length);
}
