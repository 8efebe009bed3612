import type { DocumentNode, MappingNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import { calleeName, child, choicesOf, isTrue, mappingsIn, numberOf, rangeOf, textOf } from './parameters.ts';
import type { FoundSearch, SearchDocument, SearchReader } from './reader.ts';

/** Ax: lists of parameters with `bounds` or `values`, and the parameter classes in Python. */
export const ax: SearchReader = {
  id: 'ax',
  title: 'Ax',
  url: 'https://ax.dev/docs/core/',
  recognisedBy: '`parameters` with `type: range` and `bounds` or `type: choice` and `values`, or `RangeParameter(…)` in Python',
  languages: ['yaml', 'json', 'python'],
  ownsFile: true,
  read: (source) => (source.document.language === 'python' ? inPython(source) : inDocument(source.document.root)),
};

function inDocument(root: DocumentNode): FoundSearch[] {
  const parameters = mappingsIn(child(root, 'parameters')).flatMap((node) => listedParameter(node) ?? []);
  if (parameters.length === 0) return [];
  const minimize = child(root, 'minimize');
  const goal = minimize === undefined ? null : isTrue(minimize) ? 'min' : 'max';
  return [{ parameters, metric: { name: textOf(child(root, 'objective_name')), goal }, trials: numberOf(child(root, 'total_trials')) }];
}

/** `{name: lr, type: range, bounds: [1e-5, 1e-1], log_scale: true}`: also what Hydra's Ax sweeper takes, under the parameter's name. */
export function listedParameter(node: DocumentNode, key?: string): SearchParameter | null {
  const name = key ?? textOf(child(node, 'name'));
  const type = textOf(child(node, 'type'));
  if (name === null) return null;
  const values = child(node, 'values');
  if (type === 'choice' && values !== undefined) return choicesOf(name, node.span, values);
  const bounds = child(node, 'bounds');
  if (type !== 'range' || bounds?.kind !== 'sequence') return null;
  return rangeOf(name, node.span, { low: numberOf(bounds.items[0]), high: numberOf(bounds.items[1]), log: isTrue(child(node, 'log_scale')) });
}

function inPython({ python }: SearchDocument): FoundSearch[] {
  const parameters = [
    ...python.dictionaries.flatMap((node) => listedParameter(node) ?? mappingsIn(child(node, 'parameters')).flatMap((one) => listedParameter(one) ?? [])),
    ...python.calls.flatMap(({ node }) => constructed(node) ?? []),
  ];
  return parameters.length === 0 ? [] : [{ parameters }];
}

/** `RangeParameter(name, parameter_type, lower, upper, log_scale)`, `RangeParameterConfig(name, bounds=…, scaling='log')` and the choices beside them. */
function constructed(node: MappingNode): SearchParameter | null {
  const callee = calleeName(node);
  const name = textOf(child(node, 'name', '0'));
  if (name === null) return null;
  if (callee === 'RangeParameter') {
    const [low, high] = [child(node, 'lower', '2'), child(node, 'upper', '3')];
    return rangeOf(name, node.span, { low: numberOf(low), high: numberOf(high), log: isTrue(child(node, 'log_scale', '4')) });
  }
  if (callee === 'RangeParameterConfig') {
    const bounds = child(node, 'bounds', '1');
    const [low, high] = bounds?.kind === 'sequence' ? bounds.items : [];
    return rangeOf(name, node.span, { low: numberOf(low), high: numberOf(high), log: textOf(child(node, 'scaling')) === 'log' });
  }
  if (callee === 'ChoiceParameter') return choicesOf(name, node.span, child(node, 'values', '2'));
  return callee === 'ChoiceParameterConfig' ? choicesOf(name, node.span, child(node, 'values', '1')) : null;
}
