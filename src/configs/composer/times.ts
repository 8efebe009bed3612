import type { Quantity, Unit } from '../../model/quantity.ts';
import type { Scalar, Sourced } from '../../model/source.ts';
import { asNumber } from '../../text/lookup.ts';
import type { Fields } from '../fields.ts';

/** Units of Composer's Time: batches (optimizer updates), epochs, samples, tokens, a share of `max_duration`. */
export type TimeUnit = 'ba' | 'ep' | 'sp' | 'tok' | 'dur';

export interface Time {
  readonly value: number;
  readonly unit: TimeUnit;
}

const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['ba', 'ba'],
  ['ep', 'ep'],
  ['sp', 'sp'],
  ['tok', 'tok'],
  ['dur', 'dur'],
]);

const quantityUnits: Readonly<Record<TimeUnit, Unit>> = { ba: 'steps', ep: 'epochs', sp: 'samples', tok: 'tokens', dur: 'fraction' };

/**
 * A time string such as `100ba`, `2ep`, `1e9tok`, `0.3dur`; null for what is none, and for `iter` and `sec`, which no config can turn into updates.
 * A bare number means `bare`, or nothing without it. Source: composer `core/time.py` Time.from_timestring.
 */
export function parseTime(value: Scalar, bare: TimeUnit | null = null): Time | null {
  const number = asNumber(value);
  if (number !== null) return bare === null ? null : { value: number, unit: bare };
  const match = typeof value === 'string' ? /^\s*([-+\d_.eE]+?)\s*(ba|ep|sp|tok|dur)\s*$/.exec(value) : null;
  const amount = asNumber(match?.[1] ?? null);
  const unit = units.get(match?.[2] ?? '');
  return amount === null || unit === undefined ? null : { value: amount, unit };
}

/** A time below one of these keys; what is there and is none is noted. */
export function timeAt(fields: Fields, bare: TimeUnit | null, ...keys: readonly string[]): Sourced<Time> | null {
  const key = keys.find((name) => fields.has(name));
  const found = key === undefined ? null : fields.scalar(key);
  if (key === undefined || found === null) return null;
  const time = parseTime(found.value, bare);
  if (time !== null) return { ...found, value: time };
  fields.report('value-not-understood', key, { value: String(found.value).slice(0, 80), expected: 'a time such as 100ba, 1ep, 1e9tok, 0.1dur' });
  return null;
}

/** The time as a quantity of ours; null for nothing and for times of no length. */
export function quantityOf(time: Sourced<Time> | null): Sourced<Quantity> | null {
  if (time === null || time.value.value < 0) return null;
  return { ...time, value: { value: time.value.value, unit: quantityUnits[time.value.unit] } };
}

/** As `quantityOf`, but a time of no length is no length. */
export function lengthOf(time: Sourced<Time> | null): Sourced<Quantity> | null {
  return time !== null && time.value.value > 0 ? quantityOf(time) : null;
}
