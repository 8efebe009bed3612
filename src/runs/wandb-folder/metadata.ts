import type { Scalar, TextFile } from '../../model/source.ts';
import { parseJsonData } from '../../text/json-data.ts';
import { isList } from '../json/columns.ts';
import type { RunReadResult } from '../reader.ts';
import { type PartOfRun, partOfRun } from '../record.ts';
import { isRow } from '../text-lines.ts';

const literal = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/** `wandb-metadata.json`: the machine, and the flags that the program was started with, which are hyperparameters. */
export function readMetadata(file: TextFile, place: PartOfRun): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const given = isRow(value) ? value.args : undefined;
  const args = given !== undefined && isList(given) ? given.filter((arg) => typeof arg === 'string') : [];
  return { kind: 'read', runs: [partOfRun(place, { hyperparameters: flagsOf(args) })], problems };
}

/** `--lr=0.1` and `--lr 0.1`; a flag without a value is true. */
function flagsOf(args: readonly string[]): Readonly<Record<string, Scalar>> {
  const flags: Record<string, Scalar> = Object.create(null);
  for (const [index, arg] of args.entries()) {
    const [, name, given] = /^--([a-z][\w.-]{0,60})(?:=(.*))?$/i.exec(arg) ?? [];
    if (name === undefined) continue;
    const next = args[index + 1];
    const text = given ?? (next === undefined || next.startsWith('--') ? 'true' : next);
    flags[name] = text === 'true' ? true : literal.test(text) ? Number(text) : text;
  }
  return flags;
}
