import type { DocumentNode, MappingNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import { calleeName, child, choicesOf, goalOf, mappingsIn, numberOf, rangeOf, textOf } from './parameters.ts';
import type { FoundSearch, SearchDocument, SearchReader } from './reader.ts';

/** Vizier: study specs of Google Cloud in YAML and JSON, of its predecessor in `trainingInput`, and search spaces in Python. */
export const vizier: SearchReader = {
  id: 'vizier',
  title: 'Vizier',
  url: 'https://cloud.google.com/vertex-ai/docs/vizier/overview',
  recognisedBy: '`studySpec` with `parameterId`s, `hyperparameters.params` with `parameterName`s, or `add_float_param(…)` in Python',
  languages: ['yaml', 'json', 'python'],
  ownsFile: true,
  read: (source) => (source.document.language === 'python' ? inPython(source) : inDocument(source.document.root)),
};

function inDocument(root: DocumentNode): FoundSearch[] {
  const spec = child(root, 'studySpec', 'study_spec') ?? root;
  const listed = mappingsIn(child(spec, 'parameters')).flatMap((node) => parameterOf(node) ?? []);
  if (listed.length > 0) {
    const [metric] = mappingsIn(child(spec, 'metrics'));
    return [
      {
        parameters: listed,
        metric: { name: textOf(child(metric, 'metricId', 'metric_id')), goal: goalOf(textOf(child(metric, 'goal'))) },
        trials: numberOf(child(root, 'maxTrialCount', 'max_trial_count')),
      },
    ];
  }
  const old = child(child(root, 'trainingInput') ?? root, 'hyperparameters');
  const parameters = mappingsIn(child(old, 'params')).flatMap((node) => parameterOf(node) ?? []);
  if (parameters.length === 0) return [];
  const metric = { name: textOf(child(old, 'hyperparameterMetricTag')), goal: goalOf(textOf(child(old, 'goal'))) };
  return [{ parameters, metric, trials: numberOf(child(old, 'maxTrials')) }];
}

function parameterOf(node: MappingNode): SearchParameter | null {
  const name = textOf(child(node, 'parameterId', 'parameter_id', 'parameterName'));
  if (name === null) return null;
  const list =
    child(child(node, 'categoricalValueSpec', 'categorical_value_spec', 'discreteValueSpec', 'discrete_value_spec'), 'values') ??
    child(node, 'categoricalValues', 'discreteValues');
  if (list !== undefined) return choicesOf(name, node.span, list);
  const range = child(node, 'doubleValueSpec', 'double_value_spec', 'integerValueSpec', 'integer_value_spec') ?? node;
  const low = child(range, 'minValue', 'min_value');
  const high = child(range, 'maxValue', 'max_value');
  if (low === undefined || high === undefined) return null;
  return rangeOf(name, node.span, { low: numberOf(low), high: numberOf(high), log: /log/i.test(textOf(child(node, 'scaleType', 'scale_type')) ?? '') });
}

function inPython({ python }: SearchDocument): FoundSearch[] {
  const parameters = python.calls.flatMap(({ node, name }) => addedParameter(node) ?? specifiedParameter(node, name) ?? []);
  return parameters.length === 0 ? [] : [{ parameters }];
}

/** `root.add_float_param('lr', 1e-4, 1e-1, scale_type=vz.ScaleType.LOG)`. */
function addedParameter(node: MappingNode): SearchParameter | null {
  const [, kind] = /^add_(float|int|discrete|categorical)_param$/.exec(calleeName(node)) ?? [];
  const name = textOf(child(node, 'name', '0'));
  if (kind === undefined || name === null) return null;
  if (kind === 'discrete' || kind === 'categorical') return choicesOf(name, node.span, child(node, 'feasible_values', '1'));
  const log = /LOG/.test(textOf(child(node, 'scale_type', 'scale')) ?? '');
  return rangeOf(name, node.span, { low: numberOf(child(node, 'min_value', '1')), high: numberOf(child(node, 'max_value', '2')), log });
}

/** `{'lr': hpt.DoubleParameterSpec(min=1e-4, max=1e-1, scale='log')}` of Vertex AI. */
function specifiedParameter(node: MappingNode, name: string | null): SearchParameter | null {
  const [, kind] = /^(Double|Integer|Categorical|Discrete)ParameterSpec$/.exec(calleeName(node)) ?? [];
  if (kind === undefined || name === null) return null;
  const key = name.split('.').at(-1) ?? name;
  if (kind === 'Categorical' || kind === 'Discrete') return choicesOf(key, node.span, child(node, 'values', '0'));
  const log = /log/i.test(textOf(child(node, 'scale', '2')) ?? '');
  return rangeOf(key, node.span, { low: numberOf(child(node, 'min', '0')), high: numberOf(child(node, 'max', '1')), log });
}
