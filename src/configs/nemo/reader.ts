import type { Goal, TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { scalarAt } from '../../text/lookup.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import { mappingsOf, textOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { convertNemo } from './convert.ts';
import { partsOf, readLength, readRate } from './parts.ts';
import { bindNemo } from './schedule.ts';
import { nemoSchedulers } from './schedules.ts';
import { nemoSupport } from './support.ts';

/** Configs of NeMo 1.x (`trainer`, `exp_manager`, `model.optim.sched`), and of NeMo 2 where they are YAML. */
export const nemo: ConfigReader = {
  id: 'nemo',
  title: 'NVIDIA NeMo',
  url: 'https://github.com/NVIDIA/NeMo',
  recognisedBy: '`trainer` beside `exp_manager`, `model.optim.sched` or classes of `nemo`',
  languages: ['yaml', 'json'],
  support: nemoSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readNemo(document)], problems: [] }),
  convert: convertNemo,
};

function scoreOf(root: MappingNode): number {
  const trainer = root.entries.get('trainer')?.value.kind === 'mapping';
  const manager = root.entries.get('exp_manager')?.value.kind === 'mapping';
  const scheduler = ['model.optim.sched.name', 'optim.sched.name'].some((path) => nemoSchedulers.has(String(scalarAt(root, path)?.value ?? '')));
  if (manager && (trainer || scheduler)) return 0.9;
  if (scheduler) return trainer ? 0.85 : 0.7;
  return trainer && namesNemo(root) ? 0.92 : 0;
}

/** Whether a `_target_` of the first mappings is a class of NeMo. */
function namesNemo(root: MappingNode): boolean {
  return mappingsOf(root)
    .slice(0, 500)
    .some(({ node }) => /^nemo\./.test(textOf(node.entries.get('_target_')?.value) ?? ''));
}

function readNemo(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const parts = partsOf(fields);
  const { optimizer, optimizerOptions, options } = parts;
  return buildConfig('nemo', fields, {
    maxTrainSteps: readLength(fields),
    learningRate: readRate(parts),
    schedule: bindNemo(parts),
    warmup: firstOf(inUnit(options.number('warmup_steps'), 'steps'), inUnit(options.number('warmup_ratio'), 'fraction')),
    batch: readBatch(fields),
    optimizer: {
      name: firstOf(optimizer.text('name'), optimizerOptions.text('optimizer'), optimizer.text('_target_')),
      parameters: optimizerOptions.record('betas.0', 'betas.1', 'eps', 'momentum', 'adam_beta1', 'adam_beta2'),
    },
    weightDecay: firstOf(optimizerOptions.number('weight_decay'), optimizer.number('weight_decay')),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation(fields),
    ...readCheckpoints(fields),
    earlyStoppingPatience: fields.positive('exp_manager.early_stopping_callback_params.patience', 'callbacks.early_stopping.patience'),
  });
}

const trainData = ['model.data.train_ds', 'model.train_ds', 'model.train_ds.dataloader_params', 'data.train_ds', 'data.common'];

function readBatch(fields: Fields): NonNullable<ConfigDraft['batch']> {
  const below = (name: string) => ['model', ...trainData].map((path) => `${path}.${name}`);
  return {
    perDevice: fields.positive(...below('micro_batch_size'), ...below('batch_size')),
    global: fields.positive(...below('global_batch_size')),
    accumulation: firstOf(fields.positive('trainer.accumulate_grad_batches'), fields.node('trainer') === null ? null : byDefault(1)),
    devices: readDevices(fields),
  };
}

/** Devices times nodes; -1 is all that there are. */
function readDevices(fields: Fields): Sourced<number> | null {
  const node = fields.node('trainer.devices', 'trainer.gpus');
  const devices = node?.kind === 'scalar' && typeof node.value === 'number' && node.value > 0 ? { value: node.value, span: node.span } : null;
  const nodes = fields.positive('trainer.num_nodes')?.value ?? 1;
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}

/**
 * Lightning's `val_check_interval`: a float is a part of an epoch, an int a number of batches; `check_val_every_n_epoch` else.
 * A batch of Megatron models is a whole global batch, which makes one update.
 */
function readEvaluation(fields: Fields): Sourced<Quantity> | null {
  const node = fields.node('trainer.val_check_interval');
  const value = fields.positive('trainer.val_check_interval');
  if (value === null || node?.kind !== 'scalar') return fields.length('epochs', 'trainer.check_val_every_n_epoch');
  if (/[.eE]/.test(node.raw) || !Number.isInteger(value.value)) return inUnit(value, 'epochs');
  const perUpdate = fields.has('model.micro_batch_size') ? 1 : (fields.positive('trainer.accumulate_grad_batches')?.value ?? 1);
  return inUnit({ ...value, value: value.value / perUpdate }, 'steps');
}

function readCheckpoints(fields: Fields): Pick<ConfigDraft, 'saveEvery' | 'keepCheckpoints' | 'selection'> {
  const places = ['exp_manager.checkpoint_callback_params', 'callbacks.checkpoint', 'callbacks.model_checkpoint'];
  const below = (name: string) => places.map((place) => `${place}.${name}`);
  const mode = fields.text(...below('mode'));
  const goal: Goal | null = mode?.value === 'min' || mode?.value === 'max' ? mode.value : null;
  return {
    saveEvery: firstOf(fields.length('steps', ...below('every_n_train_steps')), fields.length('epochs', ...below('every_n_epochs'))),
    keepCheckpoints: fields.positive(...below('save_top_k')),
    selection: { metric: fields.text(...below('monitor')), goal: mode === null || goal === null ? null : { ...mode, value: goal }, loadBest: null },
  };
}
