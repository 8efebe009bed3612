import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Scalar, Sourced } from '../../model/source.ts';
import { peakOf } from '../bind-call.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { type Call, findCalls } from '../calls.ts';
import { type Fields, fieldsOf, firstOf } from '../fields.ts';
import { genericDraft } from '../generic/draft.ts';
import type { ConfigReader } from '../reader.ts';
import { bindKeras, findKerasSchedules } from './schedule.ts';
import { kerasSupport } from './support.ts';

const optimizerNames: ReadonlySet<string> = new Set(['SGD', 'RMSprop', 'Adam', 'AdamW', 'Adadelta', 'Adagrad', 'Adamax', 'Adafactor', 'Nadam', 'Ftrl', 'Lion']);

/** Configs that hold serialized Keras objects (`class_name` + `config`), or name its schedules through `_target_`. */
export const keras: ConfigReader = {
  id: 'keras',
  title: 'Keras',
  url: 'https://keras.io/api/optimizers/learning_rate_schedules/',
  recognisedBy: 'a schedule of `keras.optimizers.schedules`, or a serialized Keras optimizer (`class_name` + `config`)',
  languages: ['yaml', 'json', 'toml'],
  support: kerasSupport,
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findKerasSchedules(site).length > 0) return 0.65;
    return findKerasOptimizers(document).length > 0 ? 0.5 : 0;
  },
  read: (document) => ({ kind: 'read', value: [readKeras(document)], problems: [] }),
};

function isKerasOptimizer({ symbol, name, notation, fields }: Call): boolean {
  if (/keras.*optimizers\.(?!schedules)/.test(symbol)) return true;
  return notation === 'class_name' && optimizerNames.has(name) && fields.has('learning_rate');
}

function findKerasOptimizers(document: ConfigDocument): Call[] {
  return findCalls({ document, problems: [] }, optimizerNames, isKerasOptimizer);
}

function readKeras(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const draft = genericDraft(fields);
  const calls = findKerasSchedules({ document, problems: fields.problems });
  const call = calls.find(({ path }) => path.some((key) => /lr|learning_?rate|sched/i.test(key))) ?? calls[0];
  const optimizer = findKerasOptimizers(document)[0];
  const own = { ...draft, ...optimizerDraft(optimizer, draft) };
  if (call === undefined) return buildConfig('keras', fields, own);
  return buildConfig('keras', fields, { ...own, ...scheduleDraft(fields, call, draft) });
}

function scheduleDraft(fields: Fields, call: Call, draft: ConfigDraft): ConfigDraft {
  const stepsPerEpoch = fields.positive('steps_per_epoch', 'fit.steps_per_epoch', 'training.steps_per_epoch', 'train.steps_per_epoch')?.value ?? null;
  const schedule = bindKeras(fields, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return {
    learningRate: firstOf(peakOf(call, ['warmup_target', 'initial_learning_rate'], schedule), draft.learningRate ?? null),
    warmup: call.fields.has('warmup_target') ? call.fields.length('steps', 'warmup_steps') : null,
    schedule,
  };
}

function optimizerDraft(optimizer: Call | undefined, draft: ConfigDraft): ConfigDraft {
  if (optimizer === undefined) return {};
  const parameters: Readonly<Record<string, Sourced<Scalar>>> = optimizer.fields.record(
    'momentum',
    'nesterov',
    'beta_1',
    'beta_2',
    'epsilon',
    'rho',
    'amsgrad',
  );
  return {
    optimizer: { name: { value: optimizer.name, span: optimizer.symbolSpan }, parameters },
    weightDecay: firstOf(optimizer.fields.number('weight_decay'), draft.weightDecay ?? null),
  };
}
