import type { DocumentNode, MappingEntry } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import type { Scalar } from '../model/source.ts';
import { child, choicesOf, entriesOf, mappingsIn, numberOf, rangeOf, textOf, valuesOf } from './parameters.ts';
import type { FoundSearch, SearchReader } from './reader.ts';

/** AlgoPerf's `tuning_search_space.json`: ranges and feasible points, or the list of the points themselves. */
export const algoperf: SearchReader = {
  id: 'algoperf',
  title: 'AlgoPerf tuning search space',
  url: 'https://github.com/mlcommons/algorithmic-efficiency',
  recognisedBy: 'parameters with `feasible_points`, or `min`, `max` and `scaling`; a list of points in a file called `…search_space….json`',
  languages: ['json'],
  ownsFile: true,
  read: ({ document }) => {
    const ranges = entriesOf(document.root).flatMap((entry) => parameterOf(entry) ?? []);
    if (ranges.length > 0) return [{ parameters: ranges }];
    return /search_space[^/]*\.json$/i.test(document.path) ? pointsIn(document.root) : [];
  },
};

function parameterOf({ key, keySpan, value }: MappingEntry): SearchParameter | null {
  const points = child(value, 'feasible_points');
  if (points?.kind === 'sequence') return choicesOf(key, keySpan, points);
  const [low, high, scaling] = [child(value, 'min'), child(value, 'max'), textOf(child(value, 'scaling'))];
  if (low === undefined || high === undefined || scaling === null) return null;
  return rangeOf(key, keySpan, { low: numberOf(low), high: numberOf(high), log: scaling === 'log' });
}

/** Each parameter with the values that the points give it, at its place in the first point. */
function pointsIn(root: DocumentNode): FoundSearch[] {
  const points = mappingsIn(root);
  const [first] = points;
  if (points.length < 2 || first === undefined) return [];
  const parameters = entriesOf(first).flatMap(({ key, keySpan }) => {
    const values = points.flatMap((point): Scalar[] => {
      const value = child(point, key);
      return value?.kind === 'scalar' ? [value.value] : [];
    });
    return values.length === points.length ? [valuesOf(key, keySpan, values)] : [];
  });
  return parameters.length === 0 ? [] : [{ parameters, trials: points.length }];
}
