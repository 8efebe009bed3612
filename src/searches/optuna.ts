import type { DocumentNode, MappingEntry, MappingNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import { calleeName, child, choicesOf, entriesOf, goalOf, isTrue, numberOf, rangeOf, textOf } from './parameters.ts';
import type { FoundSearch, SearchDocument, SearchReader } from './reader.ts';

/** Optuna: `trial.suggest_…` calls and distributions in Python, spaces with `low`, `high` and `choices` in YAML and JSON. */
export const optuna: SearchReader = {
  id: 'optuna',
  title: 'Optuna',
  url: 'https://optuna.readthedocs.io/en/stable/reference/generated/optuna.trial.Trial.html',
  recognisedBy: '`suggest_float(…)` and its kin, `FloatDistribution`, or parameters with `type`, `low` and `high`, or `choices`',
  languages: ['yaml', 'json', 'toml', 'python'],
  ownsFile: false,
  read: (source) => (source.document.language === 'python' ? inPython(source) : inDocument(source.document.root)),
};

const pruners = /^(?:Hyperband|SuccessiveHalving)Pruner$/;

function inPython({ python }: SearchDocument): FoundSearch[] {
  const parameters = python.calls.flatMap(({ node, name }) => suggested(node) ?? distribution(calleeName(node), node, name?.split('.').at(-1) ?? null) ?? []);
  if (parameters.length === 0) return [];
  const call = (...names: readonly string[]) => python.calls.find(({ node }) => names.includes(calleeName(node)))?.node;
  const study = call('create_study');
  const pruner = python.calls.find(({ node }) => pruners.test(calleeName(node)))?.node;
  return [
    {
      parameters,
      metric: { name: null, goal: study === undefined ? null : (goalOf(textOf(child(study, 'direction'))) ?? 'min') },
      trials: numberOf(child(call('optimize', 'hyperparameter_search'), 'n_trials')),
      multiFidelity: pruner === undefined ? null : { scheduler: calleeName(pruner), resource: null },
    },
  ];
}

/** `trial.suggest_float('lr', 1e-5, 1e-1, log=True)` and the older names. */
function suggested(node: MappingNode): SearchParameter | null {
  const [, kind] = /^suggest_(float|int|categorical|uniform|loguniform|discrete_uniform)$/.exec(calleeName(node)) ?? [];
  const name = textOf(child(node, 'name', '0'));
  if (kind === undefined || name === null || child(node, 'name', '0')?.tag !== undefined) return null;
  if (kind === 'categorical') return choicesOf(name, node.span, child(node, 'choices', '1'));
  const log = kind === 'loguniform' || isTrue(child(node, 'log'));
  return rangeOf(name, node.span, { low: numberOf(child(node, 'low', '1')), high: numberOf(child(node, 'high', '2')), log });
}

/** A distribution by its class's name: `FloatDistribution(1e-5, 1e-1, log=True)` in Python, `{name, attributes}` in JSON. */
function distribution(className: string, node: MappingNode, name: string | null): SearchParameter | null {
  const [, kind] = /^(Float|Int|Categorical|Uniform|LogUniform|DiscreteUniform|IntUniform|IntLogUniform)Distribution$/.exec(className) ?? [];
  if (kind === undefined || name === null) return null;
  if (kind === 'Categorical') return choicesOf(name, node.span, child(node, 'choices', '0'));
  const log = kind.includes('Log') || isTrue(child(node, 'log'));
  return rangeOf(name, node.span, { low: numberOf(child(node, 'low', '0')), high: numberOf(child(node, 'high', '1')), log });
}

const places = ['search_space', 'searchSpace', 'space', 'distributions', 'params', 'parameters', 'hyperparameters', 'hyperparameter_space', 'hpo', 'optuna'];
const maxDepth = 4;

function inDocument(root: DocumentNode): FoundSearch[] {
  const parameters = spaceIn(root, 0);
  if (parameters.length === 0) return [];
  const study = child(root, 'study', 'optuna') ?? root;
  const direction = textOf(child(study, 'direction') ?? child(root, 'direction'));
  const trials = numberOf(child(root, 'n_trials')) ?? numberOf(child(study, 'n_trials'));
  return [{ parameters, metric: { name: textOf(child(study, 'metric') ?? child(root, 'metric')), goal: goalOf(direction) }, trials }];
}

/** The parameters of a mapping itself, else of the first of the usual places below it. */
function spaceIn(node: DocumentNode, depth: number): SearchParameter[] {
  const own = entriesOf(node).flatMap((entry) => spaceParameter(entry) ?? []);
  if (own.length > 0 || depth > maxDepth) return own;
  for (const key of places) {
    const below = child(node, key);
    const found = below === undefined ? [] : spaceIn(below, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** `lr: {type: float, low: 1e-5, high: 1e-1, log: true}`, `bs: {type: categorical, choices: [16, 32]}`: also Hydra's older Optuna sweeper. */
export function spaceParameter({ key, keySpan, value }: MappingEntry): SearchParameter | null {
  if (value.kind !== 'mapping') return null;
  const attributes = child(value, 'attributes');
  const className = textOf(child(value, 'name'));
  if (attributes?.kind === 'mapping' && className !== null) return distribution(className, attributes, key);
  const type = textOf(child(value, 'type', 'distribution', 'suggest', 'method')) ?? '';
  if (!/^(?:suggest_)?(?:float|int|integer|double|categorical|choice|uniform|loguniform|log_uniform|int_uniform|discrete_uniform)$/.test(type)) return null;
  const choices = child(value, 'choices', 'values');
  if (choices !== undefined && choices.kind === 'sequence') return choicesOf(key, keySpan, choices);
  const [low, high] = [child(value, 'low', 'min'), child(value, 'high', 'max')];
  if (low === undefined || high === undefined) return null;
  return rangeOf(key, keySpan, { low: numberOf(low), high: numberOf(high), log: isTrue(child(value, 'log')) || type.includes('log') });
}
