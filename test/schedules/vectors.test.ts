import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { makers, Parameters } from './vector-families.ts';

const file = new URL('../../../shared/reference/schedule_vectors.json', import.meta.url);
const entrySchema = z.object({
  id: z.string(),
  framework: z.string(),
  reference_fn: z.string(),
  params: z.record(z.string(), z.unknown()),
  vectors: z.array(z.tuple([z.number(), z.number()])),
});

function entries(): z.infer<typeof entrySchema>[] {
  const found: z.infer<typeof entrySchema>[] = [];
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  for (const value of Object.values(z.record(z.string(), z.unknown()).parse(document))) {
    if (Array.isArray(value)) for (const item of value) found.push(entrySchema.parse(item));
  }
  return found;
}

/** Stepped by evaluations, not by updates: see simulations.test.ts. */
const simulated = new Set(['plateau', 'hf_greedy']);

// The vectors lie in ../shared, which a checkout need not have.
describe.skipIf(!existsSync(file))('the values that the frameworks computed', () => {
  const all = existsSync(file) ? entries() : [];
  test.for(all.filter((entry) => !simulated.has(entry.reference_fn)).map((entry) => [entry.id, entry] as const))('%s', ([, entry]) => {
    const schedule = makers[entry.reference_fn]?.(new Parameters(entry.params));
    expect(schedule, entry.reference_fn).toBeDefined();
    const peak = Math.max(...entry.vectors.map(([, rate]) => rate));
    const tolerance = (/optax|keras/i.test(entry.framework) ? 3e-7 : 1e-12) * peak;
    for (const [t, rate] of entry.vectors) expect(Math.abs((schedule?.at(t) ?? Number.NaN) - rate), `at ${t}`).toBeLessThanOrEqual(tolerance);
  });
});
