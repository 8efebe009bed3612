import * as z from 'zod';

// Lazy: most repositories have no policy file, and making a schema takes longer than reading one.

const glob = z.string().min(1).max(500);
const globs = z.union([glob.transform((one) => [one]), z.array(glob).max(100)]);
const severity = z.enum(['error', 'warning', 'note']);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2027-01-31');

const Metric = z.lazy(() => z.strictObject({ name: z.string().min(1), goal: z.enum(['min', 'max']).optional() }));

const Study = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1).max(200),
    results: globs,
    config: z.string().min(1).optional(),
    metric: Metric.optional(),
    select: z.enum(['best', 'last']).optional(),
    regime: z.enum(['auto', 'compute-bound', 'not-compute-bound']).optional(),
    purpose: z.enum(['tuning', 'scaling']).optional(),
    round: z.int().min(1).optional(),
    'production-steps': z.number().positive().optional(),
  }),
);

/** The most characters of an ignore's reason. */
export const longestReason = 500;

const Ignore = z.lazy(() =>
  z.strictObject({
    rule: z.string(),
    path: glob.optional(),
    reason: z.string().min(1).max(longestReason),
    until: isoDate.optional(),
  }),
);

/** The policy file as it is written; defaults are filled in by `read.ts`. Unknown keys are errors. */
export const PolicyFile = z.lazy(() =>
  z.strictObject({
    version: z.literal(1),
    studies: z.array(Study).max(200).optional(),
    configs: globs.optional(),
    rules: z.record(z.string(), z.union([z.literal('off'), z.literal(false), z.looseObject({ severity: severity.optional() })])).optional(),
    ignore: z.array(Ignore).max(500).optional(),
    'fail-on': z.enum(['never', 'error', 'warning', 'note']).optional(),
    comment: z.enum(['on-findings', 'always', 'never']).optional(),
    inline: z.int().min(0).max(30).optional(),
    language: z.enum(['en', 'ko']).optional(),
  }),
);
export type PolicyFile = z.infer<typeof PolicyFile>;

/** The keys that may stand at a place of the policy file; empty where any may. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  const [section] = path;
  if (section === undefined) return Object.keys(PolicyFile.unwrap().shape);
  if (section === 'studies') return Object.keys(path.includes('metric') ? Metric.unwrap().shape : Study.unwrap().shape);
  return section === 'ignore' ? Object.keys(Ignore.unwrap().shape) : [];
}
