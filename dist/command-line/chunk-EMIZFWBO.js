import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  mask,
  maskValue,
  wellFormed
} from "./chunk-FLBJ2J7N.js";

// src/report/json/values.ts
function finite(value) {
  return value !== null && value !== void 0 && Number.isFinite(value) ? value : null;
}
function scalar(value) {
  if (typeof value === "number") return finite(value);
  return typeof value === "string" ? mask(wellFormed(value)) : value ?? null;
}
function bare(sourced) {
  return sourced === null ? null : scalar(sourced.value);
}
function quantity(length) {
  return length === null || !Number.isFinite(length.value) ? null : { value: length.value, unit: length.unit };
}
function record(entries) {
  return Object.fromEntries(entries);
}
function scalars(values) {
  return record(Object.entries(values).map(([name, value]) => [mask(name), scalar(maskValue(name, value))]));
}
function flat(values) {
  return record(
    Object.entries(values).map(([name, value]) => [mask(name), flatValue(typeof value === "object" ? value : maskValue(name, value))])
  );
}
function flatValue(value) {
  if (value === null || typeof value !== "object") return scalar(value);
  return value.map((item) => scalar(item));
}

export {
  finite,
  scalar,
  bare,
  quantity,
  record,
  scalars,
  flat
};
