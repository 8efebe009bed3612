import type { Scalar } from '../../model/source.ts';
import type { JsonValue } from '../../text/json-data.ts';
import { isRow } from '../text-lines.ts';

/** Deeper objects than `{"history": {"train": {"loss": […]}}}` are no log. */
const maxNesting = 3;

export type Cell = number | string | boolean | undefined;

/** A JSON object that holds lists of numbers: curves by name, and what stands beside them. */
export interface JsonColumns {
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly settings: Readonly<Record<string, Scalar>>;
}

/**
 * The lists of an object by name, those of objects within as `train/loss`; an object with the keys 0, 1, 2, … is a list (pandas' `to_json`).
 * Scalars are settings. A wrapping object of a single name (`{"history": …}`) is looked through.
 */
export function columnsOf(value: JsonValue): JsonColumns {
  const columns = new Map<string, readonly Cell[]>();
  const settings: Record<string, Scalar> = Object.create(null);
  const walk = (name: string, item: JsonValue, depth: number): void => {
    const list = listOf(item);
    if (list !== null) columns.set(name, list);
    else if (isRow(item)) for (const [key, child] of Object.entries(item)) if (depth < maxNesting) walk(joined(name, key), child, depth + 1);
    if (name !== '' && !name.includes('/') && (typeof item === 'number' || typeof item === 'string' || typeof item === 'boolean')) settings[name] = item;
  };
  walk('', value, 0);
  return { columns: unwrapped(columns), settings };
}

/** Lists that all lie in one object (`training_history/loss`) go by their own names, unless that object names a split. */
function unwrapped(columns: ReadonlyMap<string, readonly Cell[]>): ReadonlyMap<string, readonly Cell[]> {
  const wrappers = new Set([...columns.keys()].map((name) => name.slice(0, Math.max(0, name.indexOf('/')))));
  const [wrapper = ''] = wrappers;
  if (wrappers.size !== 1 || wrapper === '' || /^(train|training|val|valid|validation|eval|test)$/i.test(wrapper)) return columns;
  return unwrapped(new Map([...columns].map(([name, cells]) => [name.slice(wrapper.length + 1), cells])));
}

function joined(name: string, key: string): string {
  return name === '' || name === 'history' || name === 'metrics' ? key : `${name}/${key}`;
}

/** Cells of a list whose items are scalars; null for anything else, and for a list without a number. */
function listOf(item: JsonValue): readonly Cell[] | null {
  const items = isList(item) ? item : isRow(item) ? indexed(item) : null;
  if (items === null || !items.some((cell) => typeof cell === 'number')) return null;
  const cells: Cell[] = [];
  for (const cell of items) {
    if (typeof cell === 'object' && cell !== null) return null;
    cells.push(cell ?? undefined);
  }
  return cells;
}

function indexed(item: { readonly [key: string]: JsonValue }): readonly JsonValue[] | null {
  const keys = Object.keys(item);
  return keys.length > 1 && keys.every((key, index) => key === String(index)) ? Object.values(item) : null;
}

/** Whether a JSON value is a list. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
