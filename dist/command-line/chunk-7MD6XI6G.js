import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  amount,
  exponent,
  fixedSignificant,
  percent,
  significant,
  trimZeros
} from "./chunk-ZWRYHHLG.js";

// src/report/numbers.ts
function count(value) {
  return amount(Math.round(value));
}
function learningRate(value) {
  if (!Number.isFinite(value)) return "\u2013";
  if (value === 0) return "0";
  return Math.abs(value) >= 1e-3 && Math.abs(value) < 1e4 ? trimZeros(fixedSignificant(value, 4)) : exponent(value, 4);
}
function metricValue(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return significant(value, 4);
}
function quantity(length) {
  if (length.unit === "fraction") return percent(length.value);
  return `${amount(length.value)} ${length.unit}`;
}
function median(values) {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

export {
  count,
  learningRate,
  metricValue,
  quantity,
  median
};
