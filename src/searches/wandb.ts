import type { DocumentNode, MappingEntry } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import { child, choicesOf, entriesOf, goalOf, numberOf, rangeOf, textOf, unboundedOf } from './parameters.ts';
import type { FoundSearch, SearchReader } from './reader.ts';

const methods = new Set(['grid', 'random', 'bayes', 'custom']);
/** Distributions whose bounds are exponents of e. */
const exponents = new Set(['log_uniform', 'q_log_uniform', 'inv_log_uniform']);
const maxDepth = 6;

/** Weights & Biases sweeps: `method` and `parameters`, in YAML, JSON or a Python dictionary. */
export const wandbSweep: SearchReader = {
  id: 'wandb-sweep',
  title: 'Weights & Biases sweep',
  url: 'https://docs.wandb.ai/guides/sweeps/sweep-config-keys/',
  recognisedBy: '`method: grid|random|bayes` beside `parameters` with `values`, or `min` and `max`',
  languages: ['yaml', 'json', 'python'],
  ownsFile: true,
  read: ({ document, python }) => [document.root, ...python.dictionaries].flatMap((node) => sweepIn(node)),
};

function sweepIn(node: DocumentNode): FoundSearch[] {
  const method = textOf(child(node, 'method'));
  const parameters = child(node, 'parameters');
  if (method === null || !methods.has(method) || parameters?.kind !== 'mapping') return [];
  const metric = child(node, 'metric');
  const early = textOf(child(child(node, 'early_terminate'), 'type'));
  return [
    {
      parameters: parametersIn(parameters, '', 0),
      metric: { name: textOf(child(metric, 'name')), goal: goalOf(textOf(child(metric, 'goal'))) },
      trials: numberOf(child(node, 'run_cap')),
      multiFidelity: early === null ? null : { scheduler: early, resource: null },
    },
  ];
}

function parametersIn(node: DocumentNode, prefix: string, depth: number): SearchParameter[] {
  return entriesOf(node).flatMap((entry) => {
    const nested = child(entry.value, 'parameters');
    if (nested?.kind === 'mapping' && depth < maxDepth) return parametersIn(nested, `${prefix}${entry.key}.`, depth + 1);
    return parameterOf(entry, `${prefix}${entry.key}`) ?? [];
  });
}

function parameterOf({ keySpan, value }: MappingEntry, name: string): SearchParameter | null {
  if (value.kind !== 'mapping') return null;
  const values = child(value, 'values');
  if (values !== undefined) return choicesOf(name, keySpan, values);
  const distribution = textOf(child(value, 'distribution')) ?? '';
  const [min, max] = [child(value, 'min'), child(value, 'max')];
  const log = distribution.includes('log');
  if (min === undefined || max === undefined) return /normal|beta/.test(distribution) ? unboundedOf(name, keySpan, { log }) : null;
  const bound = (node: DocumentNode) => {
    const number = numberOf(node);
    return number !== null && exponents.has(distribution) ? Math.exp(number) : number;
  };
  return rangeOf(name, keySpan, { low: bound(min), high: bound(max), log });
}
