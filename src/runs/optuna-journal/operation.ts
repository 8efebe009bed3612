import * as z from 'zod';

/** `JournalOperation`: what a line of a journal does. */
export const operations = {
  createStudy: 0,
  deleteStudy: 1,
  studyAttribute: 2,
  studySystem: 3,
  createTrial: 4,
  parameter: 5,
  state: 6,
  intermediate: 7,
  attribute: 8,
};

const number = z.number().nullable().catch(null).default(null);
const record = z.record(z.string(), z.unknown()).nullable().catch(null).default(null);
/** One line of a journal; a field of the wrong type is as if it were not there. */
export const Operation = z.lazy(() =>
  z.object({
    op_code: z.number(),
    study_id: number,
    trial_id: number,
    study_name: z.string().catch('').default(''),
    directions: z.array(z.number()).catch([]).default([]),
    state: number,
    value: number,
    values: z.array(z.number()).nullable().catch(null).default(null),
    param_name: z.string().catch('').default(''),
    param_value_internal: number,
    distribution: z.string().catch('').default(''),
    step: number,
    intermediate_value: number,
    user_attr: record,
    system_attr: record,
    params: record,
    distributions: record,
    intermediate_values: record,
    user_attrs: record,
  }),
);
export type Operation = z.infer<typeof Operation>;
