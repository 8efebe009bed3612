import type { Quantity } from '../model/quantity.ts';
import { amount, exponent, fixedSignificant, percent, significant, trimZeros } from '../words/numbers.ts';

/** Sentences and tables write the same number the same way. */
export { amount, percent, significant };

/** A count with thousands separators: 12,000. Fractions of a step are rounded; what is no number is a dash. */
export function count(value: number): string {
  return amount(Math.round(value));
}

/** A learning rate in short form: 0.1, 0.003, 5e-4, 3e-5. */
export function learningRate(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4 ? trimZeros(fixedSignificant(value, 4)) : exponent(value, 4);
}

/** A metric's value with four significant digits. */
export function metricValue(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return significant(value, 4);
}

/** A length in its own unit: `8,000 steps`, `3 epochs`, `10 %` of the run. */
export function quantity(length: Quantity): string {
  if (length.unit === 'fraction') return percent(length.value);
  return `${amount(length.value)} ${length.unit}`;
}

/** The middle of the values; of an even number of them the mean of the two in the middle; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}
