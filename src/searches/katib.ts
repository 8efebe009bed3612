import type { DocumentNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import { child, choicesOf, goalOf, mappingsIn, numberOf, rangeOf, textOf } from './parameters.ts';
import type { SearchReader } from './reader.ts';

/** Kubeflow Katib experiments. */
export const katib: SearchReader = {
  id: 'katib',
  title: 'Kubeflow Katib',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/hp-tuning/configure-experiment/',
  recognisedBy: '`apiVersion: kubeflow.org/…`, `kind: Experiment` and `spec.parameters` with a `feasibleSpace`',
  languages: ['yaml', 'json'],
  ownsFile: true,
  read: ({ document: { root } }) => {
    const isExperiment = textOf(child(root, 'apiVersion'))?.startsWith('kubeflow.org/') && textOf(child(root, 'kind')) === 'Experiment';
    const spec = child(root, 'spec');
    if (!isExperiment || spec === undefined) return [];
    const objective = child(spec, 'objective');
    const algorithm = child(spec, 'algorithm');
    return [
      {
        parameters: mappingsIn(child(spec, 'parameters')).flatMap((node) => parameterOf(node) ?? []),
        metric: { name: textOf(child(objective, 'objectiveMetricName')), goal: goalOf(textOf(child(objective, 'type'))) },
        trials: numberOf(child(spec, 'maxTrialCount')),
        multiFidelity: multiFidelityOf(algorithm),
      },
    ];
  },
};

function multiFidelityOf(algorithm: DocumentNode | undefined) {
  const name = textOf(child(algorithm, 'algorithmName'));
  if (name === null || !/hyperband|pbt|bohb/i.test(name)) return null;
  const settings = mappingsIn(child(algorithm, 'algorithmSettings'));
  const resource = settings.find((setting) => textOf(child(setting, 'name')) === 'resource_name');
  return { scheduler: name, resource: textOf(child(resource, 'value')) };
}

function parameterOf(node: DocumentNode): SearchParameter | null {
  const name = textOf(child(node, 'name'))?.replace(/^-+/, '') ?? null;
  const space = child(node, 'feasibleSpace');
  if (name === null || space === undefined) return null;
  const list = child(space, 'list');
  if (list !== undefined) return choicesOf(name, node.span, list);
  const log = /log/i.test(textOf(child(space, 'distribution')) ?? '');
  return rangeOf(name, node.span, { low: numberOf(child(space, 'min')), high: numberOf(child(space, 'max')), log });
}
