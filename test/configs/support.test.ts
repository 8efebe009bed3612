import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configReaders } from '../../src/configs/index.ts';
import type { SupportedField } from '../../src/configs/support.ts';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { DocumentNode } from '../../src/model/document.ts';
import type { Sourced, Span } from '../../src/model/source.ts';
import { parseDocuments } from '../../src/text/documents.ts';
import { readText } from './vectors.ts';

interface NativeFile {
  readonly name: string;
  readonly text: string;
}

const files: readonly NativeFile[] = ['vectors', 'configs'].flatMap((folder) => {
  const url = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'vectors.json')
    .map((entry) => ({ name: entry.name, text: readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8') }));
});

/** A value of a file under its path, with the place of its key. */
interface Leaf {
  readonly path: string;
  readonly key: Span;
  readonly value: Span;
}

function leavesOf(node: DocumentNode, path: readonly string[], key: Span | null): Leaf[] {
  const own = key === null ? [] : [{ path: path.join('.'), key, value: node.span }];
  if (node.kind === 'scalar') return own;
  if (node.kind === 'sequence') return [...own, ...node.items.flatMap((item) => leavesOf(item, [...path, '*'], null))];
  return [...own, ...[...node.entries.values()].flatMap((entry) => leavesOf(entry.value, [...path, entry.key], entry.keySpan))];
}

const getters: Readonly<Record<SupportedField, (config: TrainingConfig) => Sourced<unknown> | null>> = {
  maxTrainSteps: (config) => config.maxTrainSteps,
  learningRate: (config) => config.learningRate,
  warmup: (config) => config.warmup,
  'batch.perDevice': (config) => config.batch.perDevice,
  'batch.accumulation': (config) => config.batch.accumulation,
  'batch.devices': (config) => config.batch.devices,
  'batch.global': (config) => config.batch.global,
  'optimizer.name': (config) => config.optimizer.name,
  weightDecay: (config) => config.weightDecay,
  evaluateEvery: (config) => config.evaluateEvery,
  saveEvery: (config) => config.saveEvery,
  keepCheckpoints: (config) => config.keepCheckpoints,
  'selection.metric': (config) => config.selection?.metric ?? null,
  'selection.goal': (config) => config.selection?.goal ?? null,
  'selection.loadBest': (config) => config.selection?.loadBest ?? null,
  earlyStoppingPatience: (config) => config.earlyStoppingPatience,
};

function isSupportedField(name: string): name is SupportedField {
  return Object.hasOwn(getters, name);
}

/** Where a file's configs have the values of a field, when this reader reads it. */
function placesOf(reader: string, file: NativeFile, field: SupportedField): readonly Span[] {
  const reading = readings.get(file) ?? readText(file.name, file.text);
  if (reading.kind !== 'config' || reading.format !== reader) return [];
  return reading.configs.flatMap((config) => getters[field](config)?.span ?? []);
}

function holds(leaf: Leaf, place: Span): boolean {
  return leaf.value.start <= place.start && place.end <= leaf.value.end;
}

const readings = new Map(files.map((file) => [file, readText(file.name, file.text)]));
const leaves = new Map(files.map((file) => [file, parseDocuments({ path: file.name, text: file.text }).flatMap(({ root }) => leavesOf(root, [], null))]));

/** The file with one key renamed, and the distance by which what is behind it moved. */
function renamed(file: NativeFile, { key, path }: Leaf, name: string): { file: NativeFile; shift: number } {
  const before = file.text.slice(key.start, key.end);
  const last = path.slice(path.lastIndexOf('.') + 1);
  const after = before.replace(last.replace(/^-+/, ''), name.replace(/^-+/, ''));
  return { file: { ...file, text: file.text.slice(0, key.start) + after + file.text.slice(key.end) }, shift: after.length - before.length };
}

/** Whether a native file gives the field from this key, or would if its own key were called so. */
function isRead(reader: string, field: SupportedField, key: string): boolean {
  const parent = key.slice(0, key.lastIndexOf('.') + 1);
  const name = key.slice(parent.length);
  for (const file of files) {
    const places = placesOf(reader, file, field);
    if (places.length === 0) continue;
    for (const leaf of (leaves.get(file) ?? []).filter(({ path }) => path.slice(0, path.lastIndexOf('.') + 1) === parent)) {
      const place = places.find((each) => holds(leaf, each));
      if (place === undefined) continue;
      if (leaf.path === key) return true;
      const { file: other, shift } = renamed(file, leaf, name);
      if (placesOf(reader, other, field).some(({ start }) => start === place.start + shift)) return true;
    }
  }
  return false;
}

describe('every key that a reader says it reads gives its field, with its place', () => {
  test.for(configReaders.map((reader) => [reader.id, reader] as const))('%s', ([id, { support }]) => {
    const listed = Object.entries(support.keys).flatMap(([field, keys]) => (isSupportedField(field) ? keys.map((key) => [field, key] as const) : []));
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.filter(([field, key]) => !isRead(id, field, key))).toEqual([]);
    expect(support.composition.length * support.notSupported.length).toBeGreaterThan(0);
  });
});
