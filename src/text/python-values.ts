import type { DocumentNode, ScalarNode } from '../model/document.ts';
import type { Scalar } from '../model/source.ts';
import { type Builder, type Entries, maxDepth } from './builder.ts';
import { pythonText } from './python-text.ts';
import { parseNumber } from './scalars.ts';
import { Sharing } from './sharing.ts';
import { childrenOf, type SyntaxNode, textOf } from './syntax.ts';

/** One step of `cfg.optimizer['lr']`, and where it stands. */
export interface PathStep {
  readonly key: string;
  readonly node: SyntaxNode;
}

/** Reads expressions as far as they say their value themselves. */
export class PythonValues {
  readonly #builder: Builder;
  readonly #names: ReadonlyMap<string, { readonly value: DocumentNode }>;
  readonly #sharing: Sharing;
  readonly #text: string;

  constructor(builder: Builder, names: Entries) {
    this.#builder = builder;
    this.#names = names;
    this.#sharing = new Sharing(builder);
    this.#text = builder.file.text;
  }

  /** The node of an expression; its own text, tagged `expression`, when its value cannot be told. */
  value(node: SyntaxNode, depth: number): DocumentNode {
    return (depth < maxDepth ? this.#known(node, depth) : this.#tooDeep(node)) ?? this.#expression(node);
  }

  /** Comma-separated values without brackets. */
  tuple(nodes: readonly SyntaxNode[]): DocumentNode {
    const items = nodes.map((node) => this.value(node, 1));
    return this.#builder.sequence(items, nodes[0]?.from ?? 0, nodes.at(-1)?.to ?? 0);
  }

  /** The result of an operation on two known numbers, else the text of `whole`. */
  binary(operator: string, left: DocumentNode, right: DocumentNode, whole: SyntaxNode): DocumentNode {
    const a = numberOf(left);
    const b = numberOf(right);
    const result = a === null || b === null ? null : calculate(operator, a, b);
    return result === null ? this.#expression(whole) : this.#scalar(result, whole);
  }

  /** `cfg.optimizer['lr']` as its steps; null for what is no such path. */
  path(node: SyntaxNode | null): PathStep[] | null {
    const steps: PathStep[] = [];
    for (let at = node; at !== null && steps.length < maxDepth; ) {
      if (at.name === 'VariableName') return [...steps, { key: textOf(this.#text, at), node: at }].reverse();
      if (at.name !== 'MemberExpression') return null;
      const property = at.getChild('PropertyName');
      const index = property === null ? this.#index(at) : null;
      if (property !== null) steps.push({ key: textOf(this.#text, property), node: property });
      else if (index !== null) steps.push(index);
      else return null;
      at = at.firstChild;
    }
    return null;
  }

  #index(node: SyntaxNode): PathStep | null {
    const [, open, key, close] = childrenOf(node);
    if (open?.name !== '[' || close?.name !== ']' || key === undefined) return null;
    const value = key.name === 'String' || key.name === 'Number' ? this.#known(key, 0) : null;
    return value?.kind === 'scalar' ? { key: String(value.value), node: key } : null;
  }

  #known(node: SyntaxNode, depth: number): DocumentNode | null {
    const text = textOf(this.#text, node);
    if (node.name === 'Number') return this.#maybe(parseNumber(text), node);
    if (node.name === 'String') return this.#string(pythonText(text), node);
    if (node.name === 'ContinuedString') return this.#continued(node);
    if (node.name === 'Boolean') return this.#scalar(text === 'True', node);
    if (node.name === 'None') return this.#scalar(null, node);
    if (node.name === 'VariableName' || node.name === 'MemberExpression') return this.#reference(node, depth);
    if (node.name === 'ParenthesizedExpression') return this.#parenthesized(node, depth);
    if (node.name === 'UnaryExpression') return this.#unary(node, depth);
    if (node.name === 'BinaryExpression') return this.#operation(node, depth);
    if (node.name === 'ArrayExpression' || node.name === 'TupleExpression' || node.name === 'SetExpression') return this.#list(node, depth);
    if (node.name === 'DictionaryExpression') return this.#dictionary(node, depth);
    return node.name === 'CallExpression' ? this.#call(node, depth) : null;
  }

  #scalar(value: Scalar, node: SyntaxNode): ScalarNode {
    return this.#builder.scalar(value, node.from, node.to);
  }

  #maybe(value: number | null, node: SyntaxNode): ScalarNode | null {
    return value === null ? null : this.#scalar(value, node);
  }

  #string(value: string | null, node: SyntaxNode): ScalarNode | null {
    return value === null ? null : this.#builder.scalar(value, node.from, node.to, { quoted: true });
  }

  #expression(node: SyntaxNode): ScalarNode {
    return this.#builder.scalar(textOf(this.#text, node), node.from, node.to, { tag: 'expression' });
  }

  #tooDeep(node: SyntaxNode): null {
    if (node.firstChild !== null) this.#builder.report('nesting-limit', node.from, { limit: maxDepth });
    return null;
  }

  #continued(node: SyntaxNode): ScalarNode | null {
    const parts = childrenOf(node).map((part) => (part.name === 'String' ? pythonText(textOf(this.#text, part)) : null));
    return parts.includes(null) ? null : this.#string(parts.join(''), node);
  }

  /** A name assigned before. Numbers and text get the place of this mention; lists and mappings are shared. */
  #reference(node: SyntaxNode, depth: number): DocumentNode | null {
    const [first, ...rest] = this.path(node) ?? [];
    let found = first === undefined ? undefined : this.#names.get(first.key)?.value;
    for (const { key } of rest) {
      if (found?.kind === 'sequence') found = /^\d{1,9}$/.test(key) ? found.items[Number(key)] : undefined;
      else found = found?.kind === 'mapping' ? found.entries.get(key)?.value : undefined;
    }
    if (found === undefined || (found.kind === 'scalar' && found.tag !== undefined)) return null;
    if (found.kind === 'scalar') return this.#scalar(found.value, node);
    return this.#sharing.allows(found, depth, node.from) ? found : null;
  }

  #parenthesized(node: SyntaxNode, depth: number): DocumentNode | null {
    const inner = childrenOf(node).find((child) => child.name !== '(' && child.name !== 'Comment');
    if (inner === undefined) return null;
    const value = this.value(inner, depth + 1);
    if (value.kind !== 'scalar') return value;
    return value.tag === undefined && value.quoted === false ? this.#scalar(value.value, node) : value;
  }

  #unary(node: SyntaxNode, depth: number): DocumentNode | null {
    const [operator, operand] = childrenOf(node);
    if (operator === undefined || operand === undefined) return null;
    const value = this.value(operand, depth + 1);
    const sign = textOf(this.#text, operator);
    if (sign === 'not') return value.kind === 'scalar' && typeof value.value === 'boolean' ? this.#scalar(!value.value, node) : null;
    const number = numberOf(value);
    if (number === null || (sign !== '-' && sign !== '+')) return null;
    return this.#scalar(sign === '-' ? -number : number, node);
  }

  #operation(node: SyntaxNode, depth: number): DocumentNode | null {
    const [left, operator, right] = childrenOf(node);
    if (left === undefined || operator === undefined || right === undefined) return null;
    return this.binary(textOf(this.#text, operator), this.value(left, depth + 1), this.value(right, depth + 1), node);
  }

  #list(node: SyntaxNode, depth: number): DocumentNode | null {
    const items: DocumentNode[] = [];
    for (const child of childrenOf(node)) {
      if (child.name === '*' || child.name === 'for') return null;
      if (!/^[[\](){},]$/.test(child.name) && child.name !== 'Comment') items.push(this.value(child, depth + 1));
    }
    return this.#builder.sequence(items, node.from, node.to);
  }

  #dictionary(node: SyntaxNode, depth: number): DocumentNode | null {
    const entries: Entries = new Map();
    const children = childrenOf(node).filter((child) => child.name !== 'Comment');
    for (const [index, child] of children.entries()) {
      const before = children[index - 1];
      const after = children[index + 1];
      if (child.name === '**' && after !== undefined) this.#spread(entries, after, depth);
      if (child.name !== ':' || before === undefined || after === undefined) continue;
      const key = this.value(before, depth + 1);
      if (key.kind === 'scalar') this.#builder.assign(entries, String(key.value), before.from, before.to, this.value(after, depth + 1));
    }
    return this.#builder.mapping(entries, node.from, node.to);
  }

  #spread(entries: Entries, node: SyntaxNode, depth: number): void {
    const source = this.value(node, depth + 1);
    if (source.kind !== 'mapping') return;
    for (const [key, entry] of source.entries) entries.set(key, entry);
  }

  /** `dict(a=1)`, `SGD(params, lr=0.1)`: keyword arguments by name, positional ones by number, the callee as tag. */
  #call(node: SyntaxNode, depth: number): DocumentNode | null {
    const callee = node.firstChild;
    const list = node.getChild('ArgList');
    if (callee === null || list === null) return null;
    const entries: Entries = new Map();
    const children = childrenOf(list).filter((child) => child.name !== 'Comment' && child.name !== '(' && child.name !== ')');
    let position = 0;
    for (const argument of splitArguments(children)) {
      const [first, sign, value] = argument;
      if (first === undefined) continue;
      if (first.name === '**' && sign !== undefined) this.#spread(entries, sign, depth);
      else if (sign?.name === 'AssignOp' && value !== undefined) {
        this.#builder.assign(entries, textOf(this.#text, first), first.from, first.to, this.value(value, depth + 1));
      } else if (argument.length === 1) this.#builder.assign(entries, String(position++), first.from, first.from, this.value(first, depth + 1));
    }
    const tag = this.#calleeName(callee);
    if (mappingMakers.test(tag)) mergeFirst(entries);
    return this.#conversion(tag, entries, node) ?? this.#builder.mapping(entries, node.from, node.to, tag);
  }

  /** `int(1e5)` and `float('5e-4')` are numbers. */
  #conversion(tag: string, entries: Entries, node: SyntaxNode): DocumentNode | null {
    const only = entries.size === 1 ? entries.get('0')?.value : undefined;
    if (only?.kind !== 'scalar' || (tag !== 'int' && tag !== 'float')) return null;
    const number = typeof only.value === 'string' && only.quoted ? parseNumber(only.value.trim()) : numberOf(only);
    return this.#maybe(number === null || tag === 'float' ? number : Math.trunc(number), node);
  }

  /** The name that is called; of `L(AdamW)(…)`, detectron2's lazy call, that of what will be called. */
  #calleeName(callee: SyntaxNode): string {
    if (callee.name !== 'CallExpression') return textOf(this.#text, callee);
    const wrapper = textOf(this.#text, callee.firstChild);
    const wrapped = callee.getChild('ArgList')?.firstChild?.nextSibling ?? null;
    return /^(?:L|LazyCall)$/.test(wrapper) && wrapped !== null ? textOf(this.#text, wrapped) : textOf(this.#text, callee);
  }
}

/** Callables that make a mapping of the mapping that they are given: `ConfigDict({'lr': 0.1})`. */
const mappingMakers =
  /(?:^|\.)(?:dict|OrderedDict|ConfigDict|FrozenConfigDict|EasyDict|edict|Box|DictConfig|(?:OmegaConf\.)?create|CfgNode|CN|AttrDict|Config)$/;

/** The entries of a mapping that is the first argument, in place of it; keyword arguments win. */
function mergeFirst(entries: Entries): void {
  const first = entries.get('0')?.value;
  if (first?.kind !== 'mapping') return;
  const keywords = [...entries].filter(([key]) => key !== '0');
  entries.clear();
  for (const [key, entry] of [...first.entries, ...keywords]) entries.set(key, entry);
}

function splitArguments(children: readonly SyntaxNode[]): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const child of children) {
    if (child.name === ',') groups.push([]);
    else groups.at(-1)?.push(child);
  }
  return groups;
}

function numberOf(node: DocumentNode): number | null {
  return node.kind === 'scalar' && typeof node.value === 'number' ? node.value : null;
}

/** Python's arithmetic on numbers; null where it would fail, or leave the finite numbers. */
function calculate(operator: string, a: number, b: number): number | null {
  if (b === 0 && (operator === '/' || operator === '//' || operator === '%')) return null;
  const operations: Record<string, () => number> = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    '/': () => a / b,
    '//': () => Math.floor(a / b),
    '%': () => a - b * Math.floor(a / b),
    '**': () => a ** b,
  };
  const result = operations[operator]?.() ?? null;
  return result !== null && Number.isFinite(result) ? result : null;
}
