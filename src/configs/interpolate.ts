import type { ConfigDocument, DocumentNode, MappingEntry, ScalarNode } from '../model/document.ts';
import type { Scalar } from '../model/source.ts';
import { lookup } from '../text/lookup.ts';
import { resolvePlain } from '../text/scalars.ts';
import { type Piece, piecesOf } from './interpolation-syntax.ts';

const maxSteps = 20;
/** How often a part that was copied by an interpolation may copy parts itself. */
const maxCopies = 3;
const maxLength = 2000;

/**
 * A document with those interpolations resolved that the document, composed with what it includes, answers: OmegaConf's `${a.b}`,
 * `${a[0].b}`, relative `${.b}` and `${..b}`, nested `${a.${b}}`, several within a text, and the resolvers `oc.env` with its default,
 * `oc.select` and `oc.decode`. A value keeps the place of the interpolation. Everything else stays as it is written: other resolvers,
 * what leads nowhere or in a circle, and `???`.
 */
export function resolveInterpolations(document: ConfigDocument): ConfigDocument {
  if ((document.language !== 'yaml' && document.language !== 'ini') || !mayInterpolate(document.root)) return document;
  const root = resolved({ node: document.root, path: [], root: document.root, copies: 0 });
  return root === document.root ? document : { ...document, root };
}

function mayInterpolate(node: DocumentNode): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string' && node.value.includes('${');
  if (node.kind === 'sequence') return node.items.some(mayInterpolate);
  for (const { value } of node.entries.values()) if (mayInterpolate(value)) return true;
  return false;
}

interface Place {
  readonly node: DocumentNode;
  readonly path: readonly string[];
  readonly root: DocumentNode;
  readonly copies: number;
}

function resolved({ node, path, root, copies }: Place): DocumentNode {
  if (node.kind === 'scalar') return answer({ node, path, root, copies }) ?? node;
  if (node.kind === 'sequence') {
    const items = node.items.map((item, index) => resolved({ node: item, path: [...path, String(index)], root, copies }));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed = false;
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of node.entries) {
    const value = resolved({ node: entry.value, path: [...path, key], root, copies });
    changed ||= value !== entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}

/** What an interpolation leads to: a node with the keys that lead to it, or a value that a resolver gives. */
type Target = { readonly kind: 'node'; readonly node: DocumentNode; readonly path: readonly string[] } | { readonly kind: 'value'; readonly value: Scalar };

/** Where interpolations are looked up, and how many more may be followed. */
interface Search {
  readonly root: DocumentNode;
  left: number;
}

/** What a scalar with interpolations means; null where any of them stays open. */
function answer({ node, path, root, copies }: Place & { readonly node: ScalarNode }): DocumentNode | null {
  if (typeof node.value !== 'string' || !node.value.includes('${') || node.value.length > maxLength) return null;
  const target = targetOf(node.value, path, { root, left: maxSteps });
  if (target === null) return null;
  if (target.kind === 'value') return { ...node, value: target.value };
  return placed({ node: target.node, path: target.path, root, copies: copies + 1 }, node);
}

/** A scalar is found where it was asked for; a mapping or list keeps its own places, and its own interpolations are answered too. */
function placed(found: Place, asked: ScalarNode): DocumentNode {
  if (found.node.kind === 'scalar') return { ...asked, value: found.node.value, raw: found.node.raw, quoted: found.node.quoted };
  return found.copies > maxCopies ? found.node : resolved(found);
}

/** What a text leads to: the one interpolation that it is, or itself with the values of those that it holds. */
function targetOf(text: string, path: readonly string[], search: Search): Target | null {
  const pieces = piecesOf(text.trim());
  if (pieces === null) return null;
  const [only, ...others] = pieces;
  if (only?.kind === 'interpolation' && others.length === 0) return targetOfOne(only.inside, path, search);
  const joined = textOf(pieces, path, search);
  return joined === null ? null : { kind: 'value', value: joined };
}

function textOf(pieces: readonly Piece[], path: readonly string[], search: Search): string | null {
  let text = '';
  for (const piece of pieces) {
    const target = piece.kind === 'text' ? null : targetOfOne(piece.inside, path, search);
    const value = piece.kind === 'text' ? piece.text : target === null ? undefined : scalarOf(target);
    if (value === undefined || text.length > maxLength) return null;
    text += value === null ? 'null' : String(value);
  }
  return text;
}

function scalarOf(target: Target): Scalar | undefined {
  if (target.kind === 'value') return target.value;
  return target.node.kind === 'scalar' ? target.node.value : undefined;
}

function targetOfOne(inside: readonly Piece[], path: readonly string[], search: Search): Target | null {
  search.left -= 1;
  if (search.left < 0) return null;
  const [first] = inside;
  const resolver = first?.kind === 'text' ? /^\s*([\w.]+):/.exec(first.text) : null;
  if (first?.kind === 'text' && resolver !== null) {
    const rest = first.text.slice(resolver[0].length);
    const before: Piece[] = rest === '' ? [] : [{ kind: 'text', text: rest }];
    return resolverAnswer(resolver[1] ?? '', argumentsOf([...before, ...inside.slice(1)]), path, search);
  }
  const written = textOf(inside, path, search);
  const key = written === null ? null : absoluteKey(written, path);
  return key === null ? null : follow(key, search);
}

/** The node of a key, through the interpolations that stand there; `???` is a value that is not given yet. */
function follow(key: string, search: Search): Target | null {
  const node = lookup(search.root, key);
  if (node === undefined) return null;
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return { kind: 'node', node, path: key.split('.') };
  if (node.value === '???') return null;
  if (!node.value.includes('${')) return { kind: 'node', node, path: key.split('.') };
  return node.value.length > maxLength ? null : targetOf(node.value, key.split('.'), search);
}

/** What OmegaConf's own resolvers give without an environment: `oc.env`'s default, `oc.select`'s value or default, `oc.decode`'s value. */
function resolverAnswer(name: string, args: readonly (readonly Piece[])[], path: readonly string[], search: Search): Target | null {
  const [first = [], second] = args;
  const fallback = (): Target | null => (second === undefined ? null : decoded(second, path, search));
  if (name === 'oc.env' || name === 'env') return fallback();
  if (name === 'oc.decode') return decoded(first, path, search);
  if (name !== 'oc.select') return null;
  const key = textOf(first, path, search);
  return (key === null ? null : follow(key.trim(), search)) ?? fallback();
}

/** An argument as a value: what one interpolation leads to, or a plain scalar. */
function decoded(argument: readonly Piece[], path: readonly string[], search: Search): Target | null {
  const filled = argument.filter((piece) => piece.kind === 'interpolation' || piece.text.trim() !== '');
  const [only, ...others] = filled;
  const target = only?.kind === 'interpolation' && others.length === 0 ? targetOfOne(only.inside, path, search) : null;
  if (target !== null && (target.kind === 'value' ? typeof target.value !== 'string' : target.node.kind !== 'scalar' || typeof target.node.value !== 'string'))
    return target;
  const text = target === null ? textOf(argument, path, search) : scalarOf(target);
  if (typeof text !== 'string') return null;
  const quoted = /^(['"])(.*)\1$/s.exec(text.trim())?.[2];
  return { kind: 'value', value: quoted ?? resolvePlain(text.trim()).value };
}

/** The arguments of a resolver: what stands between its commas, outside of quotes and of inner interpolations. */
function argumentsOf(pieces: readonly Piece[]): Piece[][] {
  const args: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'interpolation') {
      args.at(-1)?.push(piece);
      continue;
    }
    const [first = '', ...others] = piece.text.match(/(?:"[^"]*"|'[^']*'|[^,"']|["'])+|,/g) ?? [];
    for (const part of [first, ...others]) {
      if (part === ',') args.push([]);
      else args.at(-1)?.push({ kind: 'text', text: part });
    }
  }
  return args;
}

/** `a[0].b` and `a.0.b`; with leading dots relative to the mapping that the value stands in: one dot for itself, one more for each above. */
function absoluteKey(inside: string, path: readonly string[]): string | null {
  if (inside.includes(':')) return null;
  const written = inside.trim().replace(/\[\s*['"]?([^\]'"]*)['"]?\s*\]/g, '.$1');
  const dots = /^\.*/.exec(written)?.[0].length ?? 0;
  const own = written.slice(dots);
  if (own === '' || /\.\.|\.$/.test(own)) return null;
  if (dots === 0) return own;
  if (dots > path.length) return null;
  return [...path.slice(0, path.length - dots), own].join('.');
}
