import type { DocumentNode, MappingNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import type { FoundCall } from '../text/python-searches.ts';
import { calleeName, child, choicesOf, entriesOf, goalOf, numberOf, rangeOf, textOf, unboundedOf } from './parameters.ts';
import type { FoundSearch, SearchDocument, SearchReader } from './reader.ts';

/** Ray Tune: `tune.loguniform(…)` and its kin in Python, `grid_search` in YAML. */
export const rayTune: SearchReader = {
  id: 'ray-tune',
  title: 'Ray Tune',
  url: 'https://docs.ray.io/en/latest/tune/api/search_space.html',
  recognisedBy: '`tune.loguniform(…)`, `tune.choice(…)` and their kin, or `grid_search:` in YAML',
  languages: ['yaml', 'json', 'python'],
  ownsFile: false,
  read: (source) => (source.document.language === 'python' ? inPython(source) : inDocument(source.document.root)),
};

/** Schedulers that give trials unequal lengths, with what they count where nothing is said. */
const multiFidelity = /^(?:ASHAScheduler|AsyncHyperBandScheduler|HyperBandScheduler|HyperBandForBOHB)$/;

function inPython({ python }: SearchDocument): FoundSearch[] {
  const isTunes = ({ node }: FoundCall) => /^(?:ray\.)?tune\.\w+$/.test(node.tag ?? '');
  const parameters = python.calls.filter(isTunes).flatMap((call) => sampled(call) ?? []);
  if (parameters.length === 0) return [];
  const named = (pattern: RegExp) => python.calls.find(({ node }) => pattern.test(calleeName(node)))?.node;
  const run = named(/^TuneConfig$/) ?? python.calls.find(({ node }) => /^(?:ray\.)?tune\.run$/.test(node.tag ?? ''))?.node;
  const scheduler = named(multiFidelity);
  const metricOf = (key: string) => textOf(child(run, key)) ?? textOf(child(scheduler, key));
  return [
    {
      parameters,
      metric: { name: metricOf('metric'), goal: goalOf(metricOf('mode')) },
      trials: numberOf(child(run, 'num_samples')),
      multiFidelity:
        scheduler === undefined ? null : { scheduler: calleeName(scheduler), resource: textOf(child(scheduler, 'time_attr')) ?? 'training_iteration' },
    },
  ];
}

/** A sampling function of Ray Tune; also the names that Syne Tune gives the same things. */
export function sampled({ node, name }: FoundCall): SearchParameter | null {
  const kind = calleeName(node);
  if (name === null) return null;
  if (kind === 'choice' || kind === 'grid_search' || kind === 'ordinal' || kind === 'logordinal') return choicesOf(name, node.span, listOf(node));
  if (kind === 'randn' || kind === 'qrandn') return unboundedOf(name, node.span);
  if (!/^(?:q?(?:log)?uniform|reverseloguniform|q?(?:log)?randint|(?:log)?finrange)$/.test(kind)) return null;
  return rangeOf(name, node.span, { low: numberOf(child(node, 'lower', '0')), high: numberOf(child(node, 'upper', '1')), log: kind.includes('log') });
}

function listOf(node: MappingNode): DocumentNode | undefined {
  return child(node, 'categories', 'values', '0');
}

const maxDepth = 12;

function inDocument(root: DocumentNode): FoundSearch[] {
  const parameters = gridsIn(root, [], 0);
  return parameters.length === 0 ? [] : [{ parameters }];
}

/** Every `name: {grid_search: […]}`, under its path within the trial's config. */
function gridsIn(node: DocumentNode, path: readonly string[], depth: number): SearchParameter[] {
  if (depth > maxDepth) return [];
  return entriesOf(node).flatMap(({ key, keySpan, value }) => {
    const grid = child(value, 'grid_search');
    if (grid?.kind === 'sequence') return [choicesOf([...path, key].join('.'), keySpan, grid)];
    return gridsIn(value, key === 'config' ? [] : [...path, key], depth + 1);
  });
}
