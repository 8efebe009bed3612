import type { Scalar } from '../model/source.ts';
import type { JsonValue } from '../text/json-data.ts';

/** Settings beyond this are not kept: a configuration has hundreds. */
const maxSettings = 2000;
const maxDepth = 12;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** The scalars of nested settings by their dotted paths; lists, and what is nested too deeply, are left out. */
export function flatSettings(value: JsonValue, prefix = ''): Readonly<Record<string, Scalar>> {
  const found: Record<string, Scalar> = Object.create(null);
  let count = 0;
  const add = (node: JsonValue, path: string, depth: number): void => {
    if (typeof node !== 'object' || node === null) {
      if (path !== '' && count++ < maxSettings) found[path] = node;
      return;
    }
    if (Array.isArray(node) || depth > maxDepth) return;
    for (const [key, item] of Object.entries(node)) if (!reserved.has(key)) add(item, path === '' ? key : `${path}.${key}`, depth + 1);
  };
  if (!reserved.has(prefix)) add(value, prefix, 0);
  return found;
}

/** Settings from pairs; reserved names are left out, later pairs win. */
export function settingsFrom(pairs: Iterable<readonly [string, Scalar]>): Readonly<Record<string, Scalar>> {
  const found: Record<string, Scalar> = Object.create(null);
  for (const [key, value] of pairs) if (!reserved.has(key)) found[key] = value;
  return found;
}
