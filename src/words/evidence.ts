import type { Evidence } from '../model/finding.ts';

/** A number of the evidence; NaN where it is missing or none. */
export function numberIn(evidence: Evidence, name: string): number {
  const value = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  return typeof value === 'number' ? value : Number.NaN;
}

/** A text of the evidence; empty where it is missing or none. Untrusted: names go through `code`. */
export function textIn(evidence: Evidence, name: string): string {
  const value = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  return typeof value === 'string' ? value : '';
}

export function flagIn(evidence: Evidence, name: string): boolean {
  return Object.hasOwn(evidence, name) && evidence[name] === true;
}

/** The numbers of a list of the evidence; empty where it is missing. */
export function numbersIn(evidence: Evidence, name: string): readonly number[] {
  const value = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  return Array.isArray(value) ? value.flatMap((item: unknown) => (typeof item === 'number' ? [item] : [])) : [];
}

/** The texts of a list of the evidence; empty where it is missing. Untrusted. */
export function textsIn(evidence: Evidence, name: string): readonly string[] {
  const value = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  return Array.isArray(value) ? value.flatMap((item: unknown) => (typeof item === 'string' ? [item] : [])) : [];
}
