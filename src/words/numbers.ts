/** A count with thousands separators: 12,000; a fractional amount, such as 1.5 epochs, with up to four digits. */
export function amount(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (!Number.isInteger(value) && Math.abs(value) < 1000) return trimmed(value.toPrecision(4));
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A share as a percentage with two digits where it is small: 0.5 %, 9.8 %, 45 %, 151 %. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return '–';
  const value = share * 100;
  return `${Math.abs(value) >= 10 || value === 0 ? Math.round(value) : trimmed(value.toPrecision(2))} %`;
}

/** A probability that is never rounded up to certainty: 0.98, 0.998, above 0.999. */
export function probability(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value > 0.999 ? 'above 0.999' : value > 0.99 ? value.toFixed(3) : value.toFixed(2);
}

function trimmed(digits: string): string {
  if (digits.includes('e')) return String(Number(digits));
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** `digits` significant digits, as a decimal where that is short and with an exponent otherwise. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 1e-4 && size < 1e6 ? trimZeros(fixedSignificant(value, digits)) : exponent(value, digits);
}

/** `digits` significant digits as a decimal. */
export function fixedSignificant(value: number, digits: number): string {
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.min(20, Math.max(0, digits - before)));
}

/** A mantissa of `digits` digits and a power of ten: 3e-5. */
export function exponent(value: number, digits: number): string {
  const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
  return `${trimZeros(mantissa)}e${power.replace('+', '')}`;
}

/** Without the zeros at the end of a decimal fraction. */
export function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
