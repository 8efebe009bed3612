import * as z from 'zod';

/** One entry of the truth file: facts about one file, by name; null is what the file does not say. */
export const Fact = z.looseObject({ path: z.string(), format: z.string().optional(), framework: z.string().optional() });
export type Fact = z.infer<typeof Fact>;

export const Truth = z.object({ about: z.string(), results: z.array(Fact), configs: z.array(Fact) });

/** What was to be found in a file, and what was. */
export interface Comparison {
  readonly field: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Whether a finding agrees with a fact: numbers to a ten-thousandth, which is how the facts are rounded; lists item by item. */
export function agrees({ expected, found }: Comparison): boolean {
  if (typeof expected === 'number' && typeof found === 'number') return Math.abs(expected - found) <= Math.max(5e-5, 1e-6 * Math.abs(expected));
  if (Array.isArray(expected) && Array.isArray(found)) {
    return expected.length === found.length && expected.every((item, index) => agrees({ field: '', expected: item, found: found[index] }));
  }
  return expected === found;
}

/** A comparison for each fact that the entry states, under the names of `found`; an unstated one is not compared. */
export function compare(fact: Fact, found: Readonly<Record<string, unknown>>): Comparison[] {
  return Object.entries(found).flatMap(([field, value]) => (fact[field] === undefined ? [] : [{ field, expected: fact[field], found: value }]));
}
