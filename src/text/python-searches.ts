import { parser } from '@lezer/python';
import type { DocumentNode, MappingNode } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { createBuilder } from './builder.ts';
import { PythonStatements } from './python-statements.ts';
import { childrenOf, type SyntaxNode, textOf } from './syntax.ts';

/** A call wherever it stands, and the name that its result is given: a dictionary key, a keyword, a variable; levels joined by dots. */
export interface FoundCall {
  readonly node: MappingNode;
  readonly name: string | null;
}

/** What of a Python text declares searches: calls, and dictionaries that stand in no other one. */
export interface PythonSearches {
  readonly calls: readonly FoundCall[];
  readonly dictionaries: readonly MappingNode[];
}

const maxPythonLength = 300_000;
const maxFound = 2000;
/** A cheap look at whether a text is worth parsing a second time. */
const hint =
  /suggest_|tune\.|syne_tune|wandb\.sweep|['"]parameters['"]|create_experiment|RangeParameter|ChoiceParameter|Distribution\(|_param\(|['"]_type['"]|create_study/;

/** Finds calls and dictionaries in a Python text, in functions too; names that the module assigns are put in. Nothing is run. */
export function pythonSearches(file: TextFile): PythonSearches {
  if (file.text.length > maxPythonLength || !hint.test(file.text)) return { calls: [], dictionaries: [] };
  const tree = parser.parse(file.text);
  const statements = new PythonStatements(createBuilder(file));
  statements.module(tree.topNode);
  const calls: FoundCall[] = [];
  const dictionaries: MappingNode[] = [];
  let depth = 0;
  tree.iterate({
    enter: ({ node }) => {
      if (node.name === 'CallExpression' && calls.length < maxFound) {
        const value = statements.valueOf(node);
        if (value.kind === 'mapping') calls.push({ node: value, name: nameOf(file.text, node) });
      }
      if (node.name === 'DictionaryExpression' && depth++ === 0 && dictionaries.length < maxFound) {
        const value: DocumentNode = statements.valueOf(node);
        if (value.kind === 'mapping') dictionaries.push(value);
      }
    },
    leave: ({ node }) => {
      if (node.name === 'DictionaryExpression') depth--;
    },
  });
  return { calls, dictionaries };
}

/** The name that an expression's value is given, outermost level first; null where it is given none. */
function nameOf(text: string, node: SyntaxNode): string | null {
  const names: string[] = [];
  let inner = node;
  for (let outer = node.parent; outer !== null && names.length < 8; outer = outer.parent) {
    const key = keyIn(text, outer, inner);
    if (key !== null) names.unshift(key);
    if (outer.name === 'AssignStatement' || outer.name.endsWith('Statement')) {
      if (names.length === 0 && outer.name === 'AssignStatement') names.unshift(targetOf(text, outer, inner) ?? '');
      break;
    }
    inner = outer;
  }
  const name = names.join('.');
  return name === '' ? null : name;
}

/** The key of a dictionary's value, or the keyword of an argument of `dict(…)`. */
function keyIn(text: string, outer: SyntaxNode, inner: SyntaxNode): string | null {
  if (outer.name === 'DictionaryExpression') {
    const children = childrenOf(outer).filter((child) => child.name !== 'Comment');
    const index = children.findIndex((child) => child.from === inner.from && child.to === inner.to);
    const [key, colon] = [children[index - 2], children[index - 1]];
    return colon?.name === ':' && key?.name === 'String' ? unquoted(textOf(text, key)) : null;
  }
  if (outer.name !== 'ArgList' || textOf(text, outer.parent?.firstChild ?? null) !== 'dict') return null;
  const children = childrenOf(outer);
  const index = children.findIndex((child) => child.from === inner.from && child.to === inner.to);
  const [key, sign] = [children[index - 2], children[index - 1]];
  return sign?.name === 'AssignOp' && key !== undefined ? textOf(text, key) : null;
}

/** `config["lr"] = …` → lr; `lr = …` → lr. */
function targetOf(text: string, statement: SyntaxNode, value: SyntaxNode): string | null {
  const target = statement.firstChild;
  if (target === null || target.from === value.from) return null;
  if (target.name === 'VariableName') return textOf(text, target);
  const key = target.name === 'MemberExpression' ? target.getChild('String') : null;
  return key === null ? null : unquoted(textOf(text, key));
}

function unquoted(literal: string): string {
  return literal.replace(/^[a-zA-Z]*(['"])(.*)\1$/s, '$2');
}
