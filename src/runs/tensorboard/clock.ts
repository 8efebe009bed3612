import type { RunRecord } from '../../model/run.ts';
import { epochCurveOf } from '../curve-runs.ts';
import type { Curve } from '../curves.ts';

/** The curves of one file that share an axis, and what that axis counts. */
export interface Clock {
  readonly curves: ReadonlyMap<string, Curve>;
  readonly unit: RunRecord['unit'];
  /** Known from the writing tool; null where the numbers must tell. */
  readonly stepBase: 0 | 1 | null;
}

type Named = ReadonlyMap<string, Curve>;

/**
 * Which curves count on the axis of the run. Left out are those whose step is another clock: Megatron-LM's `X vs samples`, Keras's
 * `evaluation_X_vs_iterations` and `batch_X` beside its `epoch_X`. Ray Tune counts environment steps and logs its iterations beside.
 */
export function clockOf(tags: Named): Clock {
  const keras = new Map([...tags].flatMap(([tag, curve]) => (tag.startsWith('epoch_') ? [[tag.slice('epoch_'.length), curve] as const] : [])));
  const others = [...tags.keys()].filter((tag) => !tag.startsWith('epoch_') && !/^(batch_|evaluation_\w+_vs_iterations$)/.test(tag));
  if (keras.size > 0 && others.length === 0) return { curves: keras, unit: 'epochs', stepBase: 0 };
  const ray = rayClock(tags);
  if (ray !== null) return ray;
  const curves = new Map([...tags].filter(([tag]) => !/ vs (samples|tokens|time|seconds)$/i.test(tag) && tag !== 'hp_metric'));
  return { curves, unit: isByEpoch(curves) ? 'epochs' : 'steps', stepBase: null };
}

/** Ray Tune: `ray/tune/X` on the axis of `training_iteration`, each result one iteration. */
function rayClock(tags: Named): Clock | null {
  const prefix = 'ray/tune/';
  if (tags.size === 0 || ![...tags.keys()].every((tag) => tag.startsWith(prefix))) return null;
  const plain = new Map([...tags].map(([tag, curve]) => [tag.slice(prefix.length), curve] as const));
  const iterations = plain.get('training_iteration') ?? plain.get('iterations_since_restore');
  if (iterations === undefined) return { curves: plain, unit: 'steps', stepBase: 1 };
  const iterationAt = new Map(iterations.steps.map((step, index) => [step, iterations.values[index] ?? Number.NaN]));
  const curves = new Map([...plain].map(([name, curve]) => [name, onIterations(curve, iterationAt)] as const));
  return { curves, unit: 'steps', stepBase: 1 };
}

function onIterations({ steps, values, order }: Curve, iterationAt: ReadonlyMap<number, number>): Curve {
  const kept = steps.flatMap((step, index) => (Number.isFinite(iterationAt.get(step)) ? [index] : []));
  return {
    steps: kept.map((index) => iterationAt.get(steps[index] ?? 0) ?? 0),
    values: kept.map((index) => values[index] ?? Number.NaN),
    order: kept.map((index) => order[index] ?? 0),
  };
}

/** Whether steps are epochs: the epoch that is logged beside them is the step itself. */
function isByEpoch(curves: Named): boolean {
  const epoch = epochCurveOf(curves);
  if (epoch === null || epoch.steps.length < 3) return false;
  return epoch.steps.every((step, index) => step === epoch.values[index]) || epoch.steps.every((step, index) => step === (epoch.values[index] ?? 0) + 1);
}
