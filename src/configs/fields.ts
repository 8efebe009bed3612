import type { ConfigDocument, DocumentNode, ScalarNode } from '../model/document.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { Quantity, Unit } from '../model/quantity.ts';
import type { Scalar, Sourced } from '../model/source.ts';
import { asNumber, lookup } from '../text/lookup.ts';
import { problemAt } from './nodes.ts';

/**
 * Typed access to a mapping by dotted keys. Each method takes the keys that a framework knows for one meaning, in order of
 * precedence: the first that is there and not null is read. What is there and cannot be understood costs that field, with a problem.
 */
export interface Fields {
  readonly document: ConfigDocument;
  readonly root: DocumentNode;
  /** What was not understood so far; shared with the fields made by `under`. */
  readonly problems: Problem[];
  /** The node itself, for values that are no scalars. */
  node(...keys: readonly string[]): DocumentNode | null;
  has(key: string): boolean;
  /** A finite number; text that is a number counts. */
  number(...keys: readonly string[]): Sourced<number> | null;
  /** A number above 0; 0 and below are how frameworks say "not set" (`max_steps: -1`) and answer null. */
  positive(...keys: readonly string[]): Sourced<number> | null;
  /** As `positive`, in a unit. */
  length(unit: Unit, ...keys: readonly string[]): Sourced<Quantity> | null;
  text(...keys: readonly string[]): Sourced<string> | null;
  flag(...keys: readonly string[]): Sourced<boolean> | null;
  /** A list of numbers: a sequence, or text such as `(60000, 80000)`. */
  numbers(...keys: readonly string[]): Sourced<readonly number[]> | null;
  scalar(...keys: readonly string[]): Sourced<Scalar> | null;
  /** The scalars of these keys that are there, each under the key's own name. */
  record(...keys: readonly string[]): Readonly<Record<string, Sourced<Scalar>>>;
  /** The same access below a key; to nothing where the key is not there. */
  under(key: string): Fields;
  /** Notes something about the node of a key, or about the whole file. */
  report(code: ProblemCode, key: string | null, values?: Readonly<Record<string, Scalar>>): void;
}

const emptyWords = new Set(['', 'none', 'null', 'nil', '~']);

/** Access to a document's root, or to a part of it. */
export function fieldsOf(document: ConfigDocument, root: DocumentNode = document.root, problems: Problem[] = [], prefix = ''): Fields {
  const node = (...keys: readonly string[]): DocumentNode | null => firstPresent(root, keys)?.node ?? null;
  const read = <T>(keys: readonly string[], expected: string, parse: (node: DocumentNode) => T | null): Sourced<T> | null => {
    const found = firstPresent(root, keys);
    if (found === null) return null;
    const value = parse(found.node);
    if (value !== null) return { value, span: found.node.span };
    problems.push(misunderstood(document, prefix + found.key, found.node, expected));
    return null;
  };
  const number = (...keys: readonly string[]) => read(keys, 'number', numberIn);
  const positive = (...keys: readonly string[]) => unlessUnset(number(...keys));
  const scalar = (...keys: readonly string[]) => read(keys, 'scalar', (found) => (found.kind === 'scalar' ? found.value : null));
  return {
    document,
    root,
    problems,
    node,
    has: (key) => firstPresent(root, [key]) !== null,
    number,
    positive,
    length: (unit, ...keys) => inUnit(positive(...keys), unit),
    text: (...keys) => read(keys, 'text', textIn),
    flag: (...keys) => read(keys, 'true or false', flagIn),
    numbers: (...keys) => read(keys, 'list of numbers', numbersIn),
    scalar,
    record: (...keys) =>
      toRecord(
        keys.flatMap((key) => {
          const value = scalar(key);
          return value === null ? [] : [[key, value] as const];
        }),
      ),
    under: (key) => fieldsOf(document, node(key) ?? { kind: 'mapping', entries: new Map(), span: root.span }, problems, `${prefix}${key}.`),
    report: (code, key, values = {}) => {
      const at = key === null ? null : lookup(root, key);
      problems.push(problemAt(document, code, at?.span ?? null, key === null ? values : { key: prefix + key, ...values }));
    },
  };
}

/** The first that is not null: readers list where a field can stand. */
export function firstOf<T>(...candidates: readonly (T | null)[]): T | null {
  return candidates.find((candidate) => candidate !== null) ?? null;
}

/** Puts a unit to a number. */
export function inUnit(value: Sourced<number> | null, unit: Unit): Sourced<Quantity> | null {
  return value === null ? null : { ...value, value: { value: value.value, unit } };
}

/** What the framework does where the file says nothing. */
export function byDefault<T>(value: T): Sourced<T> {
  return { value };
}

/** A record in an object without prototype: names come from files. */
export function toRecord<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

/** The number of a scalar, `"5e-4"` in quotes included; null for anything else. */
export function numberIn(node: DocumentNode): number | null {
  return node.kind === 'scalar' ? asNumber(node.value) : null;
}

/** The flag of a scalar; text such as `"true"` counts, numbers do not. */
export function flagIn(node: DocumentNode): boolean | null {
  if (node.kind !== 'scalar') return null;
  if (typeof node.value === 'boolean') return node.value;
  const word = String(node.value).toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

/** The numbers of a sequence, of one number, or of text such as `(60000, 80000)`, `[1, 2]`, `1,2`; null for anything else. */
export function numbersIn(node: DocumentNode): readonly number[] | null {
  if (node.kind === 'mapping') return null;
  const parts = node.kind === 'sequence' ? node.items.map(numberIn) : numbersOfText(node);
  const numbers = parts.filter((part) => part !== null);
  return numbers.length === parts.length ? numbers : null;
}

function numbersOfText(node: ScalarNode): (number | null)[] {
  if (typeof node.value !== 'string') return [numberIn(node)];
  const inside = /^\s*[([]?([^()[\]]*)[)\]]?\s*$/.exec(node.value)?.[1];
  if (inside === undefined) return [null];
  return inside
    .replace(/,\s*$/, '')
    .split(',')
    .map((part) => asNumber(part));
}

/** Text, numbers and flags as text; of expressions only the members of an enumeration (`IntervalStrategy.STEPS`) say what they are. */
function textIn(node: DocumentNode): string | null {
  if (node.kind !== 'scalar' || node.value === null || node.value === '???') return null;
  return node.tag === 'expression' && !/^(?:\w+\.)*[A-Z]\w*\.[A-Z][A-Z\d_]*$/.test(String(node.value)) ? null : String(node.value);
}

function firstPresent(root: DocumentNode, keys: readonly string[]): { key: string; node: DocumentNode } | null {
  for (const key of keys) {
    const node = lookup(root, key);
    if (node !== undefined && !isEmpty(node)) return { key, node };
  }
  return null;
}

function isEmpty(node: DocumentNode): boolean {
  return node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && !node.quoted && emptyWords.has(node.value.toLowerCase())));
}

function misunderstood(document: ConfigDocument, key: string, node: DocumentNode, expected: string): Problem {
  const text = node.kind === 'scalar' ? String(node.value) : node.kind;
  const value = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  if (text.includes('${') || text === '???') return problemAt(document, 'interpolation-open', node.span, { key, value });
  if (text === 'auto' || node.tag === 'expression') return problemAt(document, 'quantity-open', node.span, { key, value });
  return problemAt(document, 'value-not-understood', node.span, { key, value, expected });
}

function unlessUnset(value: Sourced<number> | null): Sourced<number> | null {
  return value === null || value.value <= 0 ? null : value;
}
