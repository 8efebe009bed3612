import type { RunRecord } from '../../model/run.ts';
import type { TextFile } from '../../model/source.ts';
import { type JsonValue, parseJsonData } from '../../text/json-data.ts';
import { findAxis } from '../axis.ts';
import { kindOfName } from '../names.ts';
import type { RunReadResult } from '../reader.ts';
import { type PartOfRun, partOfRun } from '../record.ts';
import { isRow } from '../text-lines.ts';

/** The last value of each measure, or the best where the run asked for it; and the last step, where it is another than the count of log calls. */
export function readSummary(file: TextFile, place: PartOfRun): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const path = file.path;
  if (!isRow(value)) return { kind: 'unreadable', problems: [...problems, { code: 'not-a-result', path, line: null, values: { reason: 'no-rows' } }] };
  const finalValues: Record<string, number> = Object.create(null);
  for (const [name, item] of Object.entries(value)) {
    const number = summarised(item);
    if (number !== null && ['validation', 'test', 'train', 'metric'].includes(kindOfName(name))) finalValues[name] = number;
  }
  const told = Object.keys(finalValues).length > 0;
  const run = partOfRun(place, {
    ...lastStepOf(value),
    ...(told ? { finalValues } : {}),
  });
  return { kind: 'read', runs: [run], problems };
}

/** A number, or what `define_metric(summary="min")` put in its place: `{"min": 3.3}`. */
function summarised(item: JsonValue): number | null {
  if (typeof item === 'number') return item;
  if (!isRow(item)) return null;
  const found = item.min ?? item.max ?? item.last ?? item.best ?? null;
  return typeof found === 'number' ? found : null;
}

function lastStepOf(summary: { readonly [key: string]: JsonValue }): Pick<RunRecord, 'lastStep' | 'unit'> {
  const names = Object.keys(summary).filter((name) => typeof summary[name] === 'number' && name !== '_step');
  const axis = findAxis(names);
  const [unit, last] = axis.step === null ? (['epochs', summary[axis.epoch ?? '']] as const) : (['steps', summary[axis.step]] as const);
  return typeof last === 'number' && last >= 0 ? { unit, lastStep: last } : { unit: 'steps', lastStep: null };
}
