import type { ConfigDocument, DocumentNode, MappingEntry, ScalarNode } from '../../model/document.ts';
import { asNumber, lookup } from '../../text/lookup.ts';

const maxDepth = 20;

/**
 * HyperPyYAML's `!ref` answered from the same file: `<lr>` is the value of `lr` at its own place, `<a[b]>` one below a key, and
 * arithmetic of such numbers (`<lr> * 2`, `<steps> // <factor>`) is computed. What cannot be told stays as it is written.
 */
export function withReferences(document: ConfigDocument): ConfigDocument {
  return { ...document, root: resolved(document.root, document.root, 0) };
}

function resolved(node: DocumentNode, root: DocumentNode, depth: number): DocumentNode {
  if (node.kind === 'scalar') return node.tag === '!ref' && depth < maxDepth ? answer(node, root, depth) : node;
  if (depth >= maxDepth) return node;
  if (node.kind === 'sequence') return { ...node, items: node.items.map((item) => resolved(item, root, depth + 1)) };
  const entries = new Map<string, MappingEntry>();
  for (const [key, entry] of node.entries) entries.set(key, { ...entry, value: resolved(entry.value, root, depth + 1) });
  return { ...node, entries };
}

function answer(node: ScalarNode, root: DocumentNode, depth: number): DocumentNode {
  const text = String(node.value).trim();
  const single = /^<([^<>]+)>$/.exec(text)?.[1];
  if (single !== undefined) {
    const target = lookup(root, pathOf(single));
    return target?.kind === 'scalar' ? resolved(target, root, depth + 1) : node;
  }
  const numbers = text.replace(/<([^<>]+)>/g, (whole, name: string) => {
    const target = lookup(root, pathOf(name));
    const value = target === undefined || target.kind !== 'scalar' ? null : resolved(target, root, depth + 1);
    const number = value?.kind === 'scalar' ? asNumber(value.value) : null;
    return number === null ? whole : ` ${number} `;
  });
  const value = calculated(numbers);
  return value === null ? node : { kind: 'scalar', value, raw: node.raw, quoted: node.quoted, span: node.span };
}

/** `a[b][c]` → `a.b.c`. */
function pathOf(name: string): string {
  return name.trim().replace(/\[([^\]]*)\]/g, '.$1');
}

/** A sum of products of numbers without brackets: `3 * 1e-4`, `100 // 8 + 1`; null for anything else. */
function calculated(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|\/\/|[-+*/]|\S/gi) ?? [];
  let sum = 0;
  let term: number | null = null;
  let operator = '+';
  let sign = 1;
  for (const [index, token] of tokens.entries()) {
    if (index % 2 === 1) {
      if (token === '+' || token === '-') {
        sum += sign * (term ?? 0);
        sign = token === '-' ? -1 : 1;
        term = null;
      } else if (token !== '*' && token !== '/' && token !== '//') return null;
      operator = token;
      continue;
    }
    const value = asNumber(token);
    if (value === null) return null;
    term = term === null ? value : operator === '*' ? term * value : operator === '/' ? term / value : Math.floor(term / value);
  }
  const total = sum + sign * (term ?? Number.NaN);
  return tokens.length % 2 === 1 && Number.isFinite(total) ? total : null;
}
