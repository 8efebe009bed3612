import type { ConfigDocument, DocumentNode } from '../../src/model/document.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Scalar, TextFile } from '../../src/model/source.ts';

export type Plain = Scalar | readonly Plain[] | { readonly [key: string]: Plain };

/** A document as data, places left out; a tag stands under `#tag`. */
export function plain(node: DocumentNode): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plain);
  const tag: [string, Plain][] = node.tag === undefined ? [] : [['#tag', node.tag]];
  return Object.fromEntries([...tag, ...[...node.entries].map(([key, entry]): [string, Plain] => [key, plain(entry.value)])]);
}

export function file(text: string, path = 'configs/train.yaml'): TextFile {
  return { path, text };
}

/** Problems as `code@line`. */
export function codes(problems: readonly Problem[]): string[] {
  return problems.map((problem) => `${problem.code}@${problem.line}`);
}

/** Every node of a document, the root first; shared nodes as often as they appear. */
export function* nodesOf(node: DocumentNode): Generator<DocumentNode> {
  yield node;
  if (node.kind === 'sequence') for (const item of node.items) yield* nodesOf(item);
  if (node.kind === 'mapping') for (const entry of node.entries.values()) yield* nodesOf(entry.value);
}

/** What must hold of any document of any text: places within the text, lines that fit, `raw` that stands there. */
export function misplaced(document: ConfigDocument, text: string): string[] {
  const lineOf = lineCounter(text);
  const wrong: string[] = [];
  for (const node of new Set(nodesOf(document.root))) {
    const { start, end, line, endLine } = node.span;
    if (start < 0 || end < start || end > text.length) wrong.push(`range ${start}…${end}`);
    else if (line !== lineOf(start) || endLine < line) wrong.push(`line ${line} for ${lineOf(start)}`);
    else if (node.kind === 'scalar' && node.raw !== text.slice(start, end)) wrong.push(`raw ${node.raw}`);
  }
  return wrong;
}

/** Lines by counting, on purpose another way than the code under test. */
function lineCounter(text: string): (offset: number) => number {
  const lines = new Uint32Array(text.length + 1);
  let line = 1;
  for (let at = 0; at <= text.length; at++) {
    lines[at] = line;
    if (text[at] === '\n') line++;
  }
  return (offset) => lines[offset] ?? 0;
}
