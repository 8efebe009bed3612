import { parser } from '@lezer/python';
import type { ConfigDocument } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { createBuilder, emptyDocument, isUnreadable, oneLine } from './builder.ts';
import { PythonConstructors } from './python-constructors.ts';
import { PythonStatements } from './python-statements.ts';

/** Largest text that is read, in UTF-16 units: the parser does about a megabyte a second. */
const maxPythonLength = 1_000_000;
const maxLengthBehindError = 30_000;
let strictParser: typeof parser | null = null;

/**
 * Reads a Python config without running it: assignments of the module, of `if __name__ == '__main__'`, of `get_config()` and of
 * classes (under the class's name), `add_argument` defaults wherever they stand, and settings objects that functions build. Arithmetic on known numbers is done;
 * calls become mappings with the callee as tag; everything else is its own text, tagged `expression`.
 */
export function parsePython(file: TextFile): ConfigDocument {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, 'python');
  if (file.text.length > maxPythonLength) {
    builder.report('file-too-large', null, { size: file.text.length, limit: maxPythonLength });
    return emptyDocument(builder, 'python');
  }
  const tree = treeOf(withWholeNumbers(file.text));
  const statements = new PythonStatements(builder);
  statements.module(tree.topNode);
  const constructors = new PythonConstructors(builder, statements.entries);
  let broken: number | null = null;
  let functions = 0;
  tree.iterate({
    enter: (node) => {
      if (node.name === 'FunctionDefinition') functions++;
      else if (node.type.isError && functions === 0) broken ??= node.from;
      else if (node.name === 'CallExpression') {
        statements.argument(node.node);
        if (functions > 0) constructors.call(node.node);
      }
    },
    leave: (node) => {
      if (node.name === 'FunctionDefinition') functions--;
    },
  });
  if (broken !== null)
    builder.report('syntax-error', broken, { message: 'this could not be read as Python', found: oneLine(file.text.slice(broken, broken + 20), 20) });
  return builder.document('python', builder.mapping(statements.entries, 0, file.text.length));
}

/** The parser that stops at a mistake; made when the first Python is read. */
function strict(): typeof parser {
  strictParser ??= parser.configure({ strict: true });
  return strictParser;
}

/**
 * The syntax tree. Recovery from errors is thirty times slower than reading, and quadratic at worst, so that of a text with errors
 * only some pages behind the first one are read.
 */
function treeOf(text: string): ReturnType<typeof parser.parse> {
  try {
    return strict().parse(text);
  } catch (error) {
    const offset = Number(/(\d+)$/.exec(String(error))?.[1] ?? 0);
    return parser.parse(text.slice(0, offset + maxLengthBehindError));
  }
}

/** The grammar does not know `1.` and `1.e-4`. Positions are all that is taken from the tree, so a digit may stand for the dot. */
function withWholeNumbers(text: string): string {
  return text.replace(/(?<![\w.])(\d[\d_]*)\.(?=[eE][-+]?\d|[^\w.]|$)/g, (_, digits: string) => `${digits}0`);
}
