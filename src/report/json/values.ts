import type { Quantity } from '../../model/quantity.ts';
import type { Scalar, Sourced } from '../../model/source.ts';
import { mask, maskValue, wellFormed } from '../escape.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A number as JSON can carry it: NaN and infinities are null. */
export function finite(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** A scalar of a file: numbers finite, credentials in strings masked. */
export function scalar(value: Scalar | undefined): Scalar {
  if (typeof value === 'number') return finite(value);
  return typeof value === 'string' ? mask(wellFormed(value)) : (value ?? null);
}

/** The bare value, or null for what the file does not say. */
export function bare<T extends Scalar>(sourced: Sourced<T> | null): Scalar {
  return sourced === null ? null : scalar(sourced.value);
}

/** A length with its unit; a value that is no number is null, as if it were not said. */
export function quantity(length: Quantity | null): { value: number; unit: Quantity['unit'] } | null {
  return length === null || !Number.isFinite(length.value) ? null : { value: length.value, unit: length.unit };
}

/** An object from untrusted names: own properties only, `__proto__` among them. */
export function record<T extends JsonValue>(entries: Iterable<readonly [string, T]>): { readonly [key: string]: T } {
  return Object.fromEntries(entries);
}

/** Names to scalars, masked. */
export function scalars(values: Readonly<Record<string, Scalar>>): { readonly [key: string]: Scalar } {
  return record(Object.entries(values).map(([name, value]) => [mask(name), scalar(maskValue(name, value))] as const));
}

/** Names to numbers, strings, booleans or lists of them; the flat evidence of findings and the parameters of schedules. */
export function flat(values: Readonly<Record<string, Scalar | readonly number[] | readonly string[]>>): { readonly [key: string]: JsonValue } {
  return record(
    Object.entries(values).map(([name, value]): [string, JsonValue] => [mask(name), flatValue(typeof value === 'object' ? value : maskValue(name, value))]),
  );
}

function flatValue(value: Scalar | readonly number[] | readonly string[]): JsonValue {
  if (value === null || typeof value !== 'object') return scalar(value);
  return value.map((item: number | string) => scalar(item));
}
