import type { Scalar, TextFile } from '../../model/source.ts';
import { type JsonValue, parseJsonData } from '../../text/json-data.ts';
import { folderOf } from '../folders.ts';
import type { RunReadResult } from '../reader.ts';
import { partOfRun } from '../record.ts';
import { isRow } from '../text-lines.ts';
import { experimentOf } from './experiment.ts';

const maxNesting = 4;

/** `params.json`: what the trial was given; nested settings by their dotted names. */
export function readParams(file: TextFile, format: string): RunReadResult {
  const { value, problems } = parseJsonData(file);
  if (!isRow(value)) return { kind: 'not-mine' };
  const part = folderOf(file.path);
  const run = partOfRun({ format, path: file.path, part, container: experimentOf(part) }, { hyperparameters: settingsOf(value) });
  return { kind: 'read', runs: [run], problems };
}

/** The scalars of nested settings by their dotted names; lists are left out. */
export function settingsOf(value: { readonly [key: string]: JsonValue }, prefix = '', depth = 0): Readonly<Record<string, Scalar>> {
  const settings: Record<string, Scalar> = Object.create(null);
  for (const [key, item] of Object.entries(value)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (isRow(item)) {
      if (depth < maxNesting) Object.assign(settings, settingsOf(item, name, depth + 1));
    } else if (typeof item !== 'object' || item === null) settings[name] = item;
  }
  return settings;
}
