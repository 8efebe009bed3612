import type { parser } from '@lezer/python';

/** A node of the parser's syntax tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** The direct children of a syntax node, in order, comments included. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The source text of a node; empty for none. */
export function textOf(text: string, node: SyntaxNode | null): string {
  return node === null ? '' : text.slice(node.from, node.to);
}
