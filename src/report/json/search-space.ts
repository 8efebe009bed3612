import type { SearchSpace } from '../../model/search-space.ts';
import { mask, maskValue } from '../escape.ts';
import { finite, type JsonValue, scalar } from './values.ts';

/** A search as the documents carry it. */
export function searchSpaceJson({ id, framework, parameters, metric, trials, multiFidelity }: SearchSpace): JsonValue {
  return {
    id: mask(id),
    framework,
    parameters: parameters.map(({ name, role, kind, low, high, log, choices, span }) => ({
      name: mask(name),
      role,
      kind,
      low: finite(low),
      high: finite(high),
      log,
      choices: choices.map((choice) => scalar(maskValue(name, choice))),
      line: span.line,
    })),
    metric: { name: metric.name === null ? null : mask(metric.name), goal: metric.goal },
    trials: finite(trials),
    multiFidelity: multiFidelity === null ? null : { scheduler: mask(multiFidelity.scheduler), resource: mask(multiFidelity.resource ?? '') || null },
  };
}
