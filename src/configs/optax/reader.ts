import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import { peakOf } from '../bind-call.ts';
import { buildConfig } from '../build.ts';
import { type Call, findCalls } from '../calls.ts';
import { fieldsOf, firstOf } from '../fields.ts';
import { genericDraft } from '../generic/draft.ts';
import type { ConfigReader } from '../reader.ts';
import { bindOptax, findOptaxSchedules } from './schedule.ts';
import { optaxSupport } from './support.ts';

/** Configs that name schedules of optax: through `_target_`, by name with arguments, as a mapping under the name. */
export const optax: ConfigReader = {
  id: 'optax',
  title: 'JAX with optax',
  url: 'https://optax.readthedocs.io/en/latest/api/optimizer_schedules.html',
  recognisedBy: 'a schedule of optax, as `_target_`, `name`, `type` or a key of its own',
  languages: ['yaml', 'json', 'toml'],
  support: optaxSupport,
  recognise: (document) => (findOptaxSchedules({ document, problems: [] }).length > 0 ? 0.65 : 0),
  read: (document) => ({ kind: 'read', value: [readOptax(document)], problems: [] }),
};

const noNames: ReadonlySet<string> = new Set();

function readOptax(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const site = { document, problems: fields.problems };
  const draft = genericDraft(fields);
  const calls = findOptaxSchedules(site);
  const call = calls.find(({ path }) => path.some((key) => /lr|learning_?rate|sched/i.test(key))) ?? calls[0];
  if (call === undefined) return buildConfig('optax', fields, draft);
  const optimizer = optimizerAround(document, call);
  const stepsPerEpoch = fields.positive('steps_per_epoch')?.value ?? null;
  const schedule = bindOptax(fields, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return buildConfig('optax', fields, {
    ...draft,
    learningRate: firstOf(peakOf(call, ['peak_value', 'init_value', 'end_value', 'value'], schedule), draft.learningRate ?? null),
    warmup: firstOf(call.fields.length('steps', 'warmup_steps'), draft.warmup ?? null),
    optimizer: optimizer === null ? (draft.optimizer ?? {}) : { ...draft.optimizer, name: { value: optimizer.symbol, span: optimizer.symbolSpan } },
    schedule,
  });
}

/** The call that takes the schedule as its learning rate. */
function optimizerAround(document: ConfigDocument, call: Call): Call | null {
  const around = findCalls({ document, problems: [] }, noNames, ({ symbol, path }) => /(?:^|\.)optax\./.test(symbol) && path.length < call.path.length);
  return around.find(({ path }) => path.every((key, index) => call.path[index] === key)) ?? null;
}
