import type { Series } from '../../model/run.ts';
import { kindOfName } from '../names.ts';

/** The `log_history` column by column. */
export interface TrainerLog {
  readonly series: readonly Series[];
  /** The largest step of any row; null for an empty log. */
  readonly lastStep: number | null;
  readonly rowsWithoutStep: number;
  /** Rows that were written again at a step that had one; the first counts. */
  readonly doubled: number;
  /** Whether the row that the trainer writes when training has ended by itself is there. */
  readonly hasEnded: boolean;
  /** The step of an evaluation that was written behind that row; null for none. */
  readonly evaluatedAfterEnd: number | null;
  /** The values of an evaluation behind that row at a step that had been evaluated before; null for none. They are not in the series. */
  readonly repeatedAfterEnd: { readonly step: number; readonly values: ReadonlyMap<string, number> } | null;
  /** Step and epoch of the rows that have both. */
  readonly epochs: readonly { readonly done: number; readonly epoch: number }[];
}

const notMeasured = new Set(['step', 'epoch', 'total_flos', 'train_runtime', 'train_samples_per_second', 'train_steps_per_second']);
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads the rows in their order; a row without a step is left out. The summary row (`train_runtime`) gives no curve. */
export function readLog(history: readonly unknown[]): TrainerLog {
  const columns = new Map<string, Map<number, number>>();
  const epochs: { done: number; epoch: number }[] = [];
  let lastStep: number | null = null;
  let rowsWithoutStep = 0;
  let doubled = 0;
  let hasEnded = false;
  let evaluatedAfterEnd: number | null = null;
  let repeatedAfterEnd: TrainerLog['repeatedAfterEnd'] = null;
  for (const row of history) {
    const entries = isRow(row) ? Object.entries(row) : [];
    const step = entries.find(([key]) => key === 'step')?.[1];
    if (typeof step !== 'number' || !Number.isFinite(step) || step < 0) {
      rowsWithoutStep++;
      continue;
    }
    lastStep = Math.max(lastStep ?? 0, step);
    const keys = entries.map(([key]) => key);
    if (keys.includes('train_runtime')) {
      hasEnded = true;
      continue;
    }
    if (hasEnded && keys.some(isEvaluation)) evaluatedAfterEnd = step;
    const epoch = entries.find(([key]) => key === 'epoch')?.[1];
    if (typeof epoch === 'number') epochs.push({ done: step, epoch });
    const again = new Map<string, number>();
    for (const [key, value] of entries) if (!addValue(columns, key, step, value)) again.set(key, numberOf(value) ?? Number.NaN);
    if (again.size === 0) continue;
    if (hasEnded && keys.some(isEvaluation)) repeatedAfterEnd = { step, values: again };
    else doubled++;
  }
  return { series: seriesOf(columns), lastStep, rowsWithoutStep, doubled, hasEnded, evaluatedAfterEnd, repeatedAfterEnd, epochs };
}

/** Adds a value to its column; false where the column has one at that step, which then stays. */
function addValue(columns: Map<string, Map<number, number>>, key: string, step: number, raw: unknown): boolean {
  const value = numberOf(raw);
  if (value === null || notMeasured.has(key) || reserved.has(key)) return true;
  const column = columns.get(key) ?? new Map<number, number>();
  columns.set(key, column);
  if (column.has(step)) return false;
  column.set(step, value);
  return true;
}

/** Python's JSON has bare NaN and Infinity; newer versions of the library write them as text. */
function numberOf(raw: unknown): number | null {
  if (typeof raw === 'number') return raw;
  if (raw === 'NaN' || raw === 'nan') return Number.NaN;
  if (raw === 'Infinity' || raw === 'inf') return Number.POSITIVE_INFINITY;
  return raw === '-Infinity' || raw === '-inf' ? Number.NEGATIVE_INFINITY : null;
}

function isRow(row: unknown): row is object {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

function isEvaluation(key: string): boolean {
  return key.startsWith('eval_') && kindOfName(key) === 'validation';
}

function seriesOf(columns: ReadonlyMap<string, ReadonlyMap<number, number>>): Series[] {
  return [...columns].map(([name, points]) => {
    const steps = [...points.keys()].sort((a, b) => a - b);
    return { name, steps, values: steps.map((step) => points.get(step) ?? Number.NaN), role: roleOf(name) };
  });
}

/** `eval_*` is what the trainer evaluated, less its clocks; `loss` and `learning_rate` are the training log's own names. */
function roleOf(name: string): Series['role'] {
  if (name === 'learning_rate') return 'learning-rate';
  if (name === 'loss') return 'train';
  const kind = kindOfName(name);
  if (kind === 'validation' || kind === 'test') return name.startsWith('eval_') || kind === 'validation' ? 'validation' : 'other';
  if (kind === 'train' || kind === 'time' || kind === 'learning-rate') return kind;
  return 'other';
}
