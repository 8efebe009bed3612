import type { ConfigDocument, DocumentNode, MappingNode } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { Span } from '../model/source.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { collectionsIn, maxVisited, textOf } from './nodes.ts';

/** A class or function that a config names together with its arguments. */
export interface Call {
  /** As written: `torch.optim.lr_scheduler.StepLR`. */
  readonly symbol: string;
  /** Where the name stands. */
  readonly symbolSpan: Span;
  /** The key that names it (`_target_`, `class_path`, `type`), or `tag`, or `key`. */
  readonly notation: string;
  /** Its last part: `StepLR`. */
  readonly name: string;
  /** The keyword arguments. */
  readonly fields: Fields;
  readonly positional: readonly DocumentNode[];
  readonly node: DocumentNode;
  /** The keys that lead to it. */
  readonly path: readonly string[];
}

/** Where to look, and where what is not understood is noted. */
export interface CallSite {
  readonly document: ConfigDocument;
  readonly problems: Problem[];
}

/** Names that may stand as `name: StepLR`, `type: StepLR` and the like, which alone would not show a call. */
export type KnownNames = ReadonlySet<string>;

/** The keys that name a callable beyond doubt, each with the key of its arguments; null where they stand beside the name. */
const notations: ReadonlyMap<string, string | null> = new Map([
  ['_target_', null],
  ['_component_', null],
  ['_name_', null],
  ['_CLASS_', null],
  ['@schedules', null],
  ['class_path', 'init_args'],
  ['class_name', 'config'],
]);
const looseKeys = ['name', 'type', 'kind', 'class', 'cls', 'function', 'fn', 'func', 'target', 'schedule', 'scheduler', 'schedule_type', 'schedule_name'];
const looseArguments = ['kwargs', 'params', 'args', 'config', 'init_args', 'parameters', 'options', 'hyperparameters'];
const tagPrefix = /^!(?:new|name|apply|obj|ref)?:?/;
const maxDepth = 12;
const maxCalls = 500;

/**
 * Reads a node as a call: Hydra's `_target_` (with `_args_`), jsonargparse's `class_path` + `init_args`, Keras's `class_name` + `config`,
 * torchtune's `_component_`, YAML tags (`!new:…`) and Python calls, `name:`/`type:` with a known name, and a mapping of one known name.
 */
export function callOf(site: CallSite, node: DocumentNode, path: readonly string[], known: KnownNames): Call | null {
  const head = headOf(node, known);
  if (head === null) return null;
  const { symbol, symbolSpan, notation } = head;
  const inner = head.argumentKeys.find((key) => node.kind === 'mapping' && node.entries.get(key)?.value.kind === 'mapping');
  const args = inner !== undefined && node.kind === 'mapping' ? (node.entries.get(inner)?.value ?? node) : node;
  const prefix = [...path, ...(inner === undefined ? [] : [inner])].map((key) => `${key}.`).join('');
  const positional = node.kind === 'sequence' ? node.items : listIn(node, '_args_');
  return {
    symbol,
    symbolSpan,
    notation,
    name: lastPart(symbol),
    fields: fieldsOf(site.document, args, site.problems, prefix),
    positional,
    node,
    path: [...path],
  };
}

/** The outermost calls of a document whose names are wanted, in source order; of a very large document those in its first part. */
export function findCalls(site: CallSite, known: KnownNames, wanted: (call: Call) => boolean): Call[] {
  const found: Call[] = [];
  const path: string[] = [];
  let visited = 0;
  const visit = (node: DocumentNode): void => {
    visited += 1;
    if (visited > maxVisited || path.length > maxDepth || found.length >= maxCalls) return;
    const call = callOf(site, node, path, known);
    if (call !== null && wanted(call)) {
      found.push(call);
      return;
    }
    for (const [key, child] of collectionsIn(node)) {
      if (visited > maxVisited) return;
      path.push(key);
      visit(child);
      path.pop();
    }
  };
  visit(site.document.root);
  return found;
}

/** The argument of a call: by keyword, or by its position in the signature. */
export function argumentOf(call: Call, name: string, position: number | null = null): DocumentNode | null {
  return call.fields.node(name) ?? (position === null ? null : (call.positional[position] ?? null));
}

interface Head {
  readonly symbol: string;
  readonly symbolSpan: Span;
  readonly notation: string;
  /** Where the arguments may stand; beside the name where none of these is a mapping. */
  readonly argumentKeys: readonly string[];
}

function headOf(node: DocumentNode, known: KnownNames): Head | null {
  const tag = node.tag?.replace(tagPrefix, '');
  if (tag !== undefined && tag !== '' && (tag.includes('.') || known.has(tag)))
    return { symbol: tag, symbolSpan: node.span, notation: 'tag', argumentKeys: [] };
  if (node.kind !== 'mapping') return null;
  for (const [key, argumentKey] of notations) {
    const value = node.entries.get(key)?.value;
    const symbol = textOf(value);
    if (value !== undefined && symbol !== null)
      return { symbol, symbolSpan: value.span, notation: key, argumentKeys: argumentKey === null ? [] : [argumentKey] };
  }
  for (const key of looseKeys) {
    const value = node.entries.get(key)?.value;
    const symbol = textOf(value);
    if (value !== undefined && symbol !== null && known.has(lastPart(symbol)))
      return { symbol, symbolSpan: value.span, notation: key, argumentKeys: looseArguments };
  }
  return onlyKnownKey(node, known);
}

/** `{warmup_cosine_decay_schedule: {…}}`: one key, which is the name. */
function onlyKnownKey(node: MappingNode, known: KnownNames): Head | null {
  if (node.entries.size !== 1) return null;
  const [entry] = node.entries.values();
  if (entry === undefined || entry.value.kind !== 'mapping' || !known.has(lastPart(entry.key))) return null;
  return { symbol: entry.key, symbolSpan: entry.keySpan, notation: 'key', argumentKeys: [entry.key] };
}

function lastPart(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

function listIn(node: DocumentNode, key: string): readonly DocumentNode[] {
  const list = node.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
  return list?.kind === 'sequence' ? list.items : [];
}
