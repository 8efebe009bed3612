import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/words/numbers.ts
function amount(value) {
  if (!Number.isFinite(value)) return "\u2013";
  if (!Number.isInteger(value) && Math.abs(value) < 1e3) return trimmed(value.toPrecision(4));
  if (Math.abs(value) >= 1e15) return value.toExponential(3);
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function percent(share) {
  if (!Number.isFinite(share)) return "\u2013";
  const value = share * 100;
  return `${Math.abs(value) >= 10 || value === 0 ? Math.round(value) : trimmed(value.toPrecision(2))} %`;
}
function probability(value) {
  if (!Number.isFinite(value)) return "\u2013";
  return value > 0.999 ? "above 0.999" : value > 0.99 ? value.toFixed(3) : value.toFixed(2);
}
function trimmed(digits) {
  if (digits.includes("e")) return String(Number(digits));
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
function significant(value, digits) {
  if (value === 0) return "0";
  const size = Math.abs(value);
  return size >= 1e-4 && size < 1e6 ? trimZeros(fixedSignificant(value, digits)) : exponent(value, digits);
}
function fixedSignificant(value, digits) {
  const before = Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.min(20, Math.max(0, digits - before)));
}
function exponent(value, digits) {
  const [mantissa = "", power = ""] = value.toExponential(digits - 1).split("e");
  return `${trimZeros(mantissa)}e${power.replace("+", "")}`;
}
function trimZeros(digits) {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

export {
  amount,
  percent,
  probability,
  significant,
  fixedSignificant,
  exponent,
  trimZeros
};
