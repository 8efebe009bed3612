import type { DocumentNode, MappingEntry } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import { child, choicesOf, entriesOf, goalOf, numberOf, rangeOf, textOf, unboundedOf } from './parameters.ts';
import type { FoundSearch, SearchReader } from './reader.ts';

/** Microsoft NNI: a search space of `_type` and `_value`, alone, in an experiment's config, or as a Python dictionary. */
export const nni: SearchReader = {
  id: 'nni',
  title: 'NNI',
  url: 'https://nni.readthedocs.io/en/stable/hpo/search_space.html',
  recognisedBy: 'parameters with `_type` and `_value`',
  languages: ['yaml', 'json', 'python'],
  ownsFile: true,
  read: ({ document, python }) => [document.root, ...python.dictionaries].flatMap((node) => searchIn(node)),
};

function searchIn(node: DocumentNode): FoundSearch[] {
  const parameters = entriesOf(child(node, 'searchSpace', 'search_space') ?? node).flatMap((entry) => parameterOf(entry) ?? []);
  if (parameters.length === 0) return [];
  const tuner = child(node, 'advisor', 'tuner');
  const name = textOf(child(tuner, 'name', 'builtinTunerName', 'builtinAdvisorName'));
  const mode = textOf(child(child(tuner, 'classArgs'), 'optimize_mode'));
  return [
    {
      parameters,
      metric: { name: null, goal: goalOf(mode) },
      trials: numberOf(child(node, 'maxTrialNumber', 'maxTrialNum')),
      multiFidelity: name !== null && /hyperband|bohb/i.test(name) ? { scheduler: name, resource: 'TRIAL_BUDGET' } : null,
    },
  ];
}

function parameterOf({ key, keySpan, value }: MappingEntry): SearchParameter | null {
  const type = textOf(child(value, '_type'));
  const given = child(value, '_value');
  if (type === null || given?.kind !== 'sequence') return null;
  if (type === 'choice') return choicesOf(key, keySpan, given);
  const log = type.includes('log');
  if (type.endsWith('normal')) return unboundedOf(key, keySpan, { log });
  return rangeOf(key, keySpan, { low: numberOf(given.items[0]), high: numberOf(given.items[1]), log });
}
