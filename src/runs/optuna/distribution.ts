import * as z from 'zod';
import type { ParameterDistribution } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { parseJsonLine } from '../../text/json-data.ts';

const Numeric = z.object({
  low: z.number(),
  high: z.number(),
  log: z.boolean().catch(false).default(false),
  step: z.number().nullable().catch(null).default(null),
  q: z.number().nullable().catch(null).default(null),
});
const Scalars = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]).catch(null));
const Distribution = z.lazy(() => z.object({ name: z.string(), attributes: z.union([Numeric, z.object({ choices: Scalars })]) }));

/**
 * A distribution as Optuna writes it (`distribution_to_json`): those of today (`FloatDistribution`, `IntDistribution`,
 * `CategoricalDistribution`) and those of version 2 (`LogUniformDistribution`, `DiscreteUniformDistribution`, `IntUniformDistribution`, …).
 * Null for anything else.
 */
export function distributionOf(json: Scalar | undefined): ParameterDistribution | null {
  if (typeof json !== 'string') return null;
  const parsed = Distribution.safeParse(parseJsonLine(json));
  if (!parsed.success) return null;
  const { name, attributes } = parsed.data;
  if ('choices' in attributes) return { kind: 'categorical', choices: attributes.choices };
  const { low, high, log, step, q } = attributes;
  return { kind: name.startsWith('Int') ? 'int' : 'float', low, high, log: log || /LogUniform/.test(name), step: step ?? q };
}

/** What a number in a storage stands for: of a categorical parameter it is the index of the choice. */
export function parameterValue(internal: number, distribution: ParameterDistribution | null): Scalar {
  return distribution?.kind === 'categorical' ? (distribution.choices[Math.trunc(internal)] ?? null) : internal;
}
