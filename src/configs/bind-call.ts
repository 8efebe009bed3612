import type { Quantity } from '../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../model/schedule.ts';
import type { Sourced } from '../model/source.ts';
import { type Bound, bindSchedule, lengthsWith, scheduleKeys } from './binding.ts';
import type { Call } from './calls.ts';
import { type Fields, fieldsOf } from './fields.ts';

/** How long the run is, as far as the config says. */
export interface RunLength {
  readonly maxTrainSteps?: Sourced<Quantity> | null;
  readonly stepsPerEpoch?: number | null;
}

/**
 * The schedule of a call that counts updates and does not know how long the run is: `bind` gives the schedule, the run length is
 * added from the config or from what is known. The keys are everything in the call.
 */
export function bindCall(fields: Fields, call: Call, run: RunLength, bind: (known: KnownQuantities) => Bound): ConfigSchedule {
  const length = run.maxTrainSteps ?? null;
  const path = call.path.join('.');
  const top = call.node.kind === 'mapping' ? [...call.node.entries.keys()] : [];
  const keys = path === '' ? scheduleKeys(fieldsOf(call.fields.document, call.node), top) : scheduleKeys(fields, [path]);
  return bindSchedule(keys, (known) => {
    const bound = bind(known);
    if (bound.kind === 'open') return bound;
    const updates = lengthsWith(known, { stepsPerEpoch: run.stepsPerEpoch ?? null }).updates(length?.value ?? null, 'run length');
    return { ...bound, runLength: length?.value.unit === 'steps' ? updates : (known.steps ?? (updates === null ? null : Math.ceil(updates))) };
  });
}

/**
 * The peak that a call names: the largest of these arguments, with its place; of a schedule whose parts name theirs, the peak without a place.
 */
export function peakOf(call: Call, names: readonly string[], schedule: ConfigSchedule): Sourced<number> | null {
  const values = names.flatMap((name) => call.fields.number(name) ?? []);
  const [first, ...others] = values;
  if (first !== undefined) return others.reduce((best, value) => (value.value > best.value ? value : best), first);
  return schedule.kind === 'known' && Number.isFinite(schedule.schedule.peak) ? { value: schedule.schedule.peak } : null;
}
