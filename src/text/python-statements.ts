import type { DocumentNode } from '../model/document.ts';
import type { Builder, Entries } from './builder.ts';
import { PythonValues } from './python-values.ts';
import { childrenOf, type SyntaxNode, textOf } from './syntax.ts';
import { Tables } from './tables.ts';

const maxPathLength = 20;

/** Carries out assignments, into entries; nothing is run. */
export class PythonStatements {
  readonly #builder: Builder;
  readonly #tables: Tables;
  readonly #values: PythonValues;
  readonly #text: string;
  readonly entries: Entries = new Map();

  constructor(builder: Builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
    this.#text = builder.file.text;
    this.#values = new PythonValues(builder, this.entries);
  }

  /** The statements of a module. */
  module(top: SyntaxNode): void {
    this.#block(top, this.entries);
  }

  /** The value of an expression that stands anywhere, with the names that were assigned so far. */
  valueOf(node: SyntaxNode): DocumentNode {
    return this.#values.value(node, 0);
  }

  #block(body: SyntaxNode, entries: Entries): void {
    for (const statement of childrenOf(body)) this.#statement(statement, entries);
  }

  #statement(node: SyntaxNode, entries: Entries): void {
    if (node.name === 'AssignStatement') this.#assignment(node, entries);
    else if (node.name === 'UpdateStatement') this.#update(node, entries);
    else if (node.name === 'StatementGroup') this.#block(node, entries);
    else if (node.name === 'IfStatement') this.#main(node, entries);
    else if (node.name === 'ClassDefinition') this.#class(node, entries);
    else if (node.name === 'FunctionDefinition') this.#function(node, entries);
    else if (node.name === 'DecoratedStatement') this.#decorated(node, entries);
    else if (node.name === 'ExpressionStatement') this.#call(node.firstChild, entries);
  }

  #decorated(node: SyntaxNode, entries: Entries): void {
    const inner = node.lastChild;
    if (inner?.name === 'ClassDefinition') this.#class(inner, entries);
    else if (inner?.name === 'FunctionDefinition') this.#function(inner, entries);
  }

  /** Of conditions only one is sure to hold: that the file is run. */
  #main(node: SyntaxNode, entries: Entries): void {
    const body = node.getChild('Body');
    const condition = this.#text.slice(node.from, Math.min(body?.from ?? node.from, node.from + 60));
    if (body !== null && /^if\s*\(?\s*__name__\s*==\s*["']__main__["']/.test(condition)) this.#block(body, entries);
  }

  /** `def get_config():` is how ml_collections files hold their config, `def build_…config…():` how OLMo-core's scripts build theirs. */
  #function(node: SyntaxNode, entries: Entries): void {
    const body = node.getChild('Body');
    const name = node.getChild('VariableName');
    if (body === null || name === null) return;
    const isBuilder = /^build_\w*config\w*$/.test(textOf(this.#text, name));
    if (isBuilder || textOf(this.#text, name) === 'get_config') this.#block(body, entries);
    if (isBuilder) this.#returned(body, name, entries);
  }

  /** What `return Config(…)` says, under the function's name. */
  #returned(body: SyntaxNode, name: SyntaxNode, entries: Entries): void {
    const value = body.getChildren('ReturnStatement').at(-1)?.getChild('CallExpression') ?? null;
    if (value !== null) this.#builder.assign(entries, textOf(this.#text, name), name.from, name.to, this.#values.value(value, 0));
  }

  #class(node: SyntaxNode, entries: Entries): void {
    const name = node.getChild('VariableName');
    const body = node.getChild('Body');
    if (name === null || body === null) return;
    const fields: Entries = new Map();
    for (const statement of childrenOf(body)) if (statement.name === 'AssignStatement') this.#assignment(statement, fields);
    if (fields.size === 0) return;
    this.#builder.assign(entries, textOf(this.#text, name), name.from, name.to, this.#builder.mapping(fields, node.from, node.to, 'class'));
  }

  /** `a = 1`, `a = b = 1`, `a, b = 1, 2`, `cfg.a['b'] = 1`, `a: int = 1`. */
  #assignment(node: SyntaxNode, entries: Entries): void {
    const groups = splitAt(node, 'AssignOp');
    const values = groups.pop();
    if (values === undefined || groups.length === 0) return;
    const [single] = values;
    if (single === undefined) return;
    const whole = values.length === 1 ? this.#values.value(single, 0) : this.#values.tuple(values);
    for (const targets of groups) {
      const [target] = targets;
      if (targets.length === 1 && target !== undefined) this.#target(target, whole, entries);
      else this.#unpack(targets, whole, entries);
    }
  }

  #unpack(targets: readonly SyntaxNode[], whole: DocumentNode, entries: Entries): void {
    const items = whole.kind === 'sequence' && whole.items.length === targets.length ? whole.items : null;
    for (const [index, target] of targets.entries()) {
      const item = items?.[index];
      if (item !== undefined) this.#target(target, item, entries);
      else this.#forget(target, entries);
    }
  }

  /** `x += 1`: the result stands nowhere in the text, so its place is empty and no edit can replace it. */
  #update(node: SyntaxNode, entries: Entries): void {
    const [target, operator, operand] = childrenOf(node);
    if (target === undefined || operator === undefined || operand === undefined) return;
    const sign = textOf(this.#text, operator).replace('=', '');
    const value = this.#values.binary(sign, this.#values.value(target, 0), this.#values.value(operand, 0), node);
    if (value.kind !== 'scalar' || value.tag !== undefined) this.#target(target, value, entries);
    else this.#target(target, this.#builder.scalar(value.value, operand.from, operand.from), entries);
  }

  #target(node: SyntaxNode, value: DocumentNode, entries: Entries): void {
    const path = this.#values.path(node);
    const last = path?.at(-1);
    if (path === null || last === undefined || path.length > maxPathLength) return;
    let within = entries;
    for (const { key, node: place } of path.slice(0, -1)) {
      within = this.#tables.under(within, key, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
    }
    this.#builder.assign(within, last.key, last.node.from, last.node.to, value);
  }

  /** A name that was given something that cannot be told is not known any more. */
  #forget(node: SyntaxNode, entries: Entries): void {
    if (node.name === 'VariableName') entries.delete(textOf(this.#text, node));
  }

  /** `cfg.update(a=1)`, `cfg.update({…})`, `parser.set_defaults(a=1)`, and a printed `Namespace(a=1)`. */
  #call(node: SyntaxNode | null, entries: Entries): void {
    if (node?.name !== 'CallExpression') return;
    const callee = this.#values.path(node.firstChild);
    const method = callee?.at(-1)?.key;
    if (method === 'Namespace') {
      const printed = this.#values.value(node, 0);
      for (const [key, entry] of printed.kind === 'mapping' ? printed.entries : []) entries.set(key, entry);
      return;
    }
    if (callee === null || callee === undefined || (method !== 'update' && method !== 'set_defaults')) return;
    let within = entries;
    if (method === 'update') {
      for (const { key, node: place } of callee.slice(0, -1)) {
        if (!within.has(key)) return;
        within = this.#tables.under(within, key, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
      }
    }
    const given = this.#values.value(node, 0);
    const sources = given.kind === 'mapping' ? [given, given.entries.get('0')?.value] : [];
    for (const source of sources) {
      if (source?.kind !== 'mapping') continue;
      for (const [key, entry] of source.entries) if (key !== '0') within.set(key, entry);
    }
  }

  /** `parser.add_argument('--max-steps', default=100)`: the default, under the name that the program will use (`max_steps`). */
  argument(node: SyntaxNode): void {
    const callee = node.firstChild;
    if (callee?.name !== 'MemberExpression' || textOf(this.#text, callee.lastChild) !== 'add_argument') return;
    const given = this.#values.value(node, 0);
    if (given.kind !== 'mapping') return;
    const flags = [...given.entries.values()].filter((entry) => /^\d+$/.test(entry.key) && entry.value.kind === 'scalar');
    const long = flags.find((entry) => entry.value.kind === 'scalar' && String(entry.value.value).startsWith('--'));
    if (long === undefined) return;
    const destination = scalarText(given.entries.get('dest')?.value);
    const name = destination ?? scalarText(long.value)?.replace(/^--/, '').replaceAll('-', '_');
    const action = scalarText(given.entries.get('action')?.value);
    const { start, end } = long.value.span;
    const absent = this.#builder.scalar(action === 'store_true' ? false : action === 'store_false' ? true : null, end, end);
    if (name !== undefined && name !== '') this.#builder.assign(this.entries, name, start, end, given.entries.get('default')?.value ?? absent);
  }
}

function scalarText(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The parts of an assignment between its `=`, each as its comma-separated expressions; annotations are left out. */
function splitAt(node: SyntaxNode, separator: string): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const child of childrenOf(node)) {
    if (child.name === separator) groups.push([]);
    else if (child.name !== ',' && child.name !== 'TypeDef' && child.name !== 'Comment') groups.at(-1)?.push(child);
  }
  return groups;
}
