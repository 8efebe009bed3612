import type { MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { ConfigDraft } from '../build.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';

const pluginNames = [
  'dist_config',
  'kernel_config',
  'peft_config',
  'optim_config',
  'quant_config',
  'lr_scheduler_config',
  'sample_backend',
  'batching_strategy',
];

/** Whether a config is one of LLaMA-Factory's rewritten trainer, which has names of its own. */
export function isOfV1({ entries }: MappingNode): boolean {
  const plugins = pluginNames.filter((name) => entries.has(name)).length;
  return entries.has('model') && entries.has('train_dataset') && (entries.has('model_class') || entries.has('cutoff_len')) && plugins >= 1;
}

/**
 * Every field of a v1 config. Accumulation follows from the global batch; nothing is evaluated; nothing is saved unless asked for.
 * Source: LLaMA-Factory `src/llamafactory/v1/config/training_args.py`, `v1/core/base_trainer.py`.
 */
export function argumentsOfV1(fields: Fields): ConfigDraft {
  const optimizer = fields.under('optim_config');
  return {
    maxTrainSteps: readLength(fields),
    learningRate: readRate(fields),
    schedule: bindV1(fields),
    batch: {
      perDevice: firstOf(fields.positive('micro_batch_size'), fields.has('micro_batch_size') ? null : byDefault(1)),
      global: fields.positive('global_batch_size'),
      devices: fields.positive('dp_size'),
    },
    optimizer: {
      name: optimizer.text('name'),
      parameters: { ...optimizer.record('momentum', 'nesterov', 'adamw_betas.0', 'adamw_betas.1', 'adamw_eps'), ...fields.record('max_grad_norm') },
    },
    weightDecay: optimizer.number('wd', 'weight_decay'),
    saveEvery: firstOf(fields.length('steps', 'save_steps'), fields.length('epochs', 'save_epochs')),
    keepCheckpoints: fields.positive('save_total_limit'),
  };
}

/** `max_steps` above 0, else `num_train_epochs`, which is 3 by default. */
function readLength(fields: Fields): Sourced<Quantity> | null {
  const epochs = fields.has('num_train_epochs') ? null : byDefault<Quantity>({ value: 3, unit: 'epochs' });
  return firstOf(fields.length('steps', 'max_steps'), fields.length('epochs', 'num_train_epochs'), epochs);
}

/** 1e-4 by default. */
function readRate(fields: Fields): Sourced<number> | null {
  return fields.has('learning_rate') ? fields.number('learning_rate') : byDefault(1e-4);
}

/** The rate stays, unless `lr_scheduler_config` names a plugin, whose code decides. */
function bindV1(fields: Fields): ConfigSchedule {
  const plugin = fields.text('lr_scheduler_config.name');
  if (plugin !== null) fields.report('schedule-custom', 'lr_scheduler_config.name', { schedule: plugin.value.slice(0, 80) });
  const keys = scheduleKeys(fields, ['max_steps', 'num_train_epochs', 'lr_scheduler_config'], { learning_rate: readRate(fields) });
  return bindSchedule(keys, (known) => bind(fields, plugin !== null, known));
}

function bind(fields: Fields, isCustom: boolean, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const peak = readRate(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'learning_rate');
  const length = readLength(fields)?.value ?? null;
  if (isCustom) lengths.miss('custom', 'lr_scheduler_config');
  if (peak === null || isCustom) {
    return openBound(lengths, { family: isCustom ? null : 'constant', parameters: parametersIn(fields.under('lr_scheduler_config')), horizon: length });
  }
  const ofEpochs = length === null || known.stepsPerEpoch === undefined ? null : length.value * known.stepsPerEpoch;
  return { kind: 'known', schedule: constant({ rate: peak }), runLength: length?.unit === 'steps' ? length.value : (known.steps ?? ofEpochs) };
}
