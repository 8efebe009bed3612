import type { Quantity } from '../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule, OpenQuantity } from '../model/schedule.ts';
import type { Scalar, Sourced } from '../model/source.ts';
import { flatten } from '../text/lookup.ts';
import { type Fields, numbersIn, toRecord } from './fields.ts';

/** A quantity that a config leaves open, and why. */
export interface Open {
  readonly quantity: OpenQuantity;
  readonly why: string;
}

/** What a binding makes of a config and of what is known besides it. */
export type Bound =
  | { readonly kind: 'known'; readonly schedule: LearningRateSchedule; readonly runLength: number | null }
  | {
      readonly kind: 'open';
      readonly family: string | null;
      readonly parameters: Readonly<Record<string, Scalar | readonly number[]>>;
      readonly open: readonly Open[];
      readonly horizon: Quantity | null;
    };

/** A schedule's keys by their names in the file, with their places. */
export type ScheduleKeys = Readonly<Record<string, Sourced<Scalar>>>;

/**
 * A ConfigSchedule from a framework's binding: a pure function of what is known besides the config.
 * What a later `resolve` supplies is added to what earlier ones did.
 */
export function bindSchedule(keys: ScheduleKeys, bind: (known: KnownQuantities) => Bound, known: KnownQuantities = {}): ConfigSchedule {
  const bound = bind(known);
  const resolve = (more: KnownQuantities) => bindSchedule(keys, bind, { ...known, ...more });
  if (bound.kind === 'known' && bound.schedule.unit === 'steps') return { ...bound, keys };
  return { ...bound, keys, resolve };
}

/** Turns lengths into updates with what is known, and keeps a list of what was missing. */
export interface Lengths {
  /** What was needed and is not known, without repeats. */
  readonly open: readonly Open[];
  /** Updates of a length, not rounded; null, with the missing quantity noted, where it cannot be told. `total`: the run's updates, for fractions. */
  updates(length: Quantity | null, of: string, total?: number | null): number | null;
  /** Notes a missing quantity by hand. */
  miss(quantity: OpenQuantity, why: string): null;
}

/** What a config itself says about conversions; beats what is known from elsewhere. */
export interface Conversions {
  readonly stepsPerEpoch?: number | null;
  readonly tokensPerStep?: number | null;
  /** The global batch. */
  readonly samplesPerStep?: number | null;
}

/** Starts a conversion; `of` in its methods names the key that needs the missing quantity. */
export function lengthsWith(known: KnownQuantities, own: Conversions = {}): Lengths {
  const open: Open[] = [];
  const miss = (quantity: OpenQuantity, why: string): null => {
    if (!open.some((other) => other.quantity === quantity)) open.push({ quantity, why });
    return null;
  };
  const stepsPerEpoch = own.stepsPerEpoch ?? known.stepsPerEpoch ?? null;
  const tokensPerStep = own.tokensPerStep ?? known.tokensPerStep ?? null;
  const samplesPerStep = own.samplesPerStep ?? null;
  const updates = (length: Quantity | null, of: string, total: number | null = null): number | null => {
    if (length === null) return miss('steps', of);
    switch (length.unit) {
      case 'steps':
        return length.value;
      case 'epochs':
        return stepsPerEpoch === null ? miss('steps-per-epoch', of) : length.value * stepsPerEpoch;
      case 'tokens':
        return tokensPerStep === null ? miss('tokens-per-step', of) : length.value / tokensPerStep;
      case 'samples':
        return samplesPerStep === null ? miss('world-size', of) : length.value / samplesPerStep;
      case 'fraction':
        return total === null ? miss('steps', of) : length.value * total;
    }
  };
  return { open, updates, miss };
}

/** An open answer. */
export function openBound(
  lengths: Pick<Lengths, 'open'>,
  more: { family: string | null; parameters?: Extract<Bound, { kind: 'open' }>['parameters']; horizon?: Quantity | null },
): Bound {
  return { kind: 'open', family: more.family, parameters: more.parameters ?? {}, open: lengths.open, horizon: more.horizon ?? null };
}

/** The options of a scheduler as an open answer shows them: scalars and lists of numbers, under their own names. */
export function parametersIn({ root }: Fields): Readonly<Record<string, Scalar | readonly number[]>> {
  const parameters = new Map<string, Scalar | readonly number[]>();
  for (const [path, { value }] of flatten(root)) parameters.set(path, value);
  for (const { key, value } of root.kind === 'mapping' ? root.entries.values() : []) {
    const numbers = value.kind === 'sequence' ? numbersIn(value) : null;
    if (numbers === null) continue;
    parameters.set(key, numbers);
    for (const index of numbers.keys()) parameters.delete(`${key}.${index}`);
  }
  return toRecord(parameters);
}

/** The keys that a schedule rests on, with everything below those that are mappings; `more` beats the file, null ones are left out. */
export function scheduleKeys(fields: Fields, names: readonly string[], more: Readonly<Record<string, Sourced<Scalar> | null>> = {}): ScheduleKeys {
  const keys = new Map<string, Sourced<Scalar>>();
  for (const name of names) {
    const node = fields.node(name);
    if (node === null) continue;
    for (const [path, value] of flatten(node)) keys.set(path === '' ? name : `${name}.${path}`, value);
  }
  for (const [name, value] of Object.entries(more)) if (value !== null) keys.set(name, value);
  return toRecord(keys);
}
