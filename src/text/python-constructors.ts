import type { Builder, Entries } from './builder.ts';
import { PythonValues } from './python-values.ts';
import { childrenOf, type SyntaxNode, textOf } from './syntax.ts';

const settings = /(?:Arguments|Args|Config|Callback)$/;
const maxFound = 100;

/**
 * The settings that a function builds as an object: `args = TrainingArguments(learning_rate=1e-4)` in a `main()`, into entries under
 * the variable's name, or the keyword's (`callbacks=[EarlyStoppingCallback(…)]`), or the class's. Only keyword arguments are taken.
 * A name that the function itself binds (a parameter, a local variable) is not looked up among those of the module.
 */
export class PythonConstructors {
  readonly #builder: Builder;
  readonly #entries: Entries;
  readonly #text: string;
  readonly #seen = new Set<number>();
  /** What of the module can be seen in each function, by where the function begins. */
  readonly #scopes = new Map<number, Entries>();
  #found = 0;

  constructor(builder: Builder, entries: Entries) {
    this.#builder = builder;
    this.#entries = entries;
    this.#text = builder.file.text;
  }

  /** A call anywhere in the file; those of the module's own statements are read with them, and left alone. */
  call(node: SyntaxNode): void {
    const scope = enclosingFunction(node);
    const name = calleeOf(node, this.#text);
    if (scope === null || this.#found >= maxFound || !settings.test(name) || !hasKeywords(node) || this.#isInside(node)) return;
    this.#found++;
    this.#seen.add(node.from);
    const value = new PythonValues(this.#builder, this.#visible(scope)).value(node, 0);
    if (value.kind !== 'mapping') return;
    const place = this.#placeOf(node) ?? { key: name, node };
    let key = place.key;
    for (let count = 2; this.#entries.has(key); count++) key = `${place.key}_${count}`;
    this.#builder.assign(this.#entries, key, place.node.from, place.node.to, value);
  }

  /** Whether a call stands in another one that was read already. */
  #isInside(node: SyntaxNode): boolean {
    for (let at = node.parent; at !== null; at = at.parent) if (at.name === 'CallExpression' && this.#seen.has(at.from)) return true;
    return false;
  }

  #visible(scope: SyntaxNode): Entries {
    const known = this.#scopes.get(scope.from);
    if (known !== undefined) return known;
    const bound = boundNames(scope, this.#text);
    const visible: Entries = new Map([...this.#entries].filter(([name]) => !bound.has(name)));
    this.#scopes.set(scope.from, visible);
    return visible;
  }

  /** `args = …`, or `args=` in another call. */
  #placeOf(node: SyntaxNode): { readonly key: string; readonly node: SyntaxNode } | null {
    const before = node.prevSibling;
    const target = before?.name === 'AssignOp' ? before.prevSibling : null;
    if (target?.name === 'VariableName') return { key: textOf(this.#text, target), node: target };
    return null;
  }
}

/** The parameters of a function, and the variables that it or a function in it assigns. */
function boundNames(scope: SyntaxNode, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (node: SyntaxNode): void => {
    for (const child of childrenOf(node)) {
      if (child.name === 'AssignOp' || child.name === 'in' || child.name === ':') break;
      if (child.name === 'VariableName') names.add(textOf(text, child));
      else if (child.name === 'TupleExpression') bind(child);
    }
  };
  scope.cursor().iterate(({ name, node }) => {
    if (name === 'AssignStatement' || name === 'UpdateStatement' || name === 'ForStatement') bind(node);
    else if (name === 'ParamList') for (const child of childrenOf(node)) if (child.name === 'VariableName') names.add(textOf(text, child));
  });
  return names;
}

function enclosingFunction(node: SyntaxNode): SyntaxNode | null {
  let found: SyntaxNode | null = null;
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === 'FunctionDefinition') found = at;
  return found;
}

function calleeOf(node: SyntaxNode, text: string): string {
  const callee = node.firstChild;
  return callee?.name === 'MemberExpression' ? textOf(text, callee.lastChild) : callee?.name === 'VariableName' ? textOf(text, callee) : '';
}

function hasKeywords(node: SyntaxNode): boolean {
  return childrenOf(node.getChild('ArgList') ?? node).some(({ name }) => name === 'AssignOp');
}
