import type { Goal, TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { type Call, callOf, findCalls } from '../calls.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { genericDraft } from '../generic/draft.ts';
import type { ConfigReader } from '../reader.ts';
import { convertTorch } from '../torch/convert.ts';
import { findOptimizers } from '../torch/optimizer.ts';
import { findSchedulers, torchDraft } from '../torch/reader.ts';
import { lightningSupport } from './support.ts';

const noNames: ReadonlySet<string> = new Set();

/** PyTorch Lightning: the config of a LightningCLI (`class_path`, `init_args`), and Hydra configs with a Lightning trainer. */
export const lightning: ConfigReader = {
  id: 'lightning',
  title: 'PyTorch Lightning (LightningCLI, lightning-hydra-template)',
  url: 'https://lightning.ai/docs/pytorch/stable/cli/lightning_cli.html',
  recognisedBy: '`trainer` beside `seed_everything` or `class_path` + `init_args`; a `_target_` of Lightning; torch classes as `class_path`',
  languages: ['yaml', 'json', 'toml'],
  support: lightningSupport,
  recognise,
  read: (document) => ({ kind: 'read', value: [readLightning(document)], problems: [] }),
  convert: convertTorch,
};

function recognise(document: ConfigDocument): number {
  const { root } = document;
  if (root.kind !== 'mapping') return 0;
  const site = { document, problems: [] };
  const trainer = trainerCall(document);
  if (trainer !== null && isLightning(trainer)) return 0.75;
  const calls = [...findSchedulers(document), ...findOptimizers(site)];
  const ofParser = calls.some(({ notation }) => notation === 'class_path');
  const hasTrainer = root.entries.get('trainer')?.value.kind === 'mapping';
  if (hasTrainer && (ofParser || root.entries.has('seed_everything'))) return 0.75;
  return ofParser ? 0.65 : 0;
}

function isLightning({ symbol }: Call): boolean {
  return /(?:^|\.)(?:lightning|pytorch_lightning|pl)\./.test(symbol);
}

/** The trainer as a call: under `trainer`, or the whole document. */
function trainerCall(document: ConfigDocument): Call | null {
  const site = { document, problems: [] };
  const { root } = document;
  const below = root.kind === 'mapping' ? root.entries.get('trainer')?.value : undefined;
  const call = below === undefined ? null : callOf(site, below, ['trainer'], noNames);
  const own = callOf(site, root, [], noNames);
  return call ?? (own?.name === 'Trainer' ? own : null);
}

function readLightning(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const call = trainerCall(document);
  const trainer = trainerFields(fields, call);
  const length = readLength(trainer);
  const base = { ...genericDraft(fields), maxTrainSteps: length };
  return buildConfig('lightning', fields, {
    ...base,
    ...torchDraft(fields, base, 'epoch'),
    warmup: base.warmup ?? null,
    batch: readBatch(trainer, base),
    evaluateEvery: readEvaluation(trainer),
    ...readCallbacks(fields),
  });
}

function trainerFields(fields: Fields, call: Call | null): Fields {
  if (call === null) return fields.under('trainer');
  const prefix = call.path.map((key) => `${key}.`).join('');
  return fieldsOf(fields.document, call.fields.root, fields.problems, prefix);
}

/** Lightning stops at the first of both; -1 is no limit; without either it runs 1000 epochs. */
function readLength(trainer: Fields): Sourced<Quantity> | null {
  const steps = trainer.length('steps', 'max_steps');
  const epochs = trainer.length('epochs', 'max_epochs');
  if (steps !== null && epochs !== null) trainer.report('keys-conflict', 'max_epochs', { with: 'max_steps', meaning: 'the first of both ends the run' });
  if (steps !== null || epochs !== null) return firstOf(steps, epochs);
  const isTrainer = trainer.root.kind === 'mapping' && trainer.root.entries.size > 0;
  const says = ['max_steps', 'max_epochs', 'max_time'].some((key) => trainer.has(key));
  return isTrainer && !says && trainer.document.composition?.isWhole !== false ? byDefault({ value: 1000, unit: 'epochs' }) : null;
}

function readBatch(trainer: Fields, draft: ConfigDraft): NonNullable<ConfigDraft['batch']> {
  const accumulation = trainer.has('accumulate_grad_batches') ? trainer.positive('accumulate_grad_batches') : byDefault(1);
  return { ...draft.batch, accumulation, devices: readDevices(trainer) };
}

/** `devices: 2`, `devices: [0, 1]`, times `num_nodes`; null for `auto`, which is how many the machine has. */
function readDevices(trainer: Fields): Sourced<number> | null {
  const node = trainer.node('devices', 'gpus');
  const nodes = trainer.positive('num_nodes')?.value ?? 1;
  if (node === null || (node.kind === 'scalar' && typeof node.value === 'string')) return null;
  const devices = node.kind === 'sequence' ? { value: node.items.length, span: node.span } : trainer.positive('devices', 'gpus');
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}

/** A float `val_check_interval` is a share of an epoch, a whole number counts batches; without it every `check_val_every_n_epoch` epochs. */
function readEvaluation(trainer: Fields): Sourced<Quantity> | null {
  if (trainer.number('limit_val_batches')?.value === 0) return null;
  const everyEpochs = firstOf(trainer.length('epochs', 'check_val_every_n_epoch'), byDefault<Quantity>({ value: 1, unit: 'epochs' }));
  const node = trainer.node('val_check_interval');
  const interval = trainer.positive('val_check_interval');
  if (node?.kind !== 'scalar' || interval === null) return everyEpochs;
  if (/[.eE]/.test(node.raw)) return interval.value === 1 ? everyEpochs : inUnit(interval, 'epochs');
  const accumulation = trainer.positive('accumulate_grad_batches')?.value ?? 1;
  return { ...interval, value: { value: interval.value / accumulation, unit: 'steps' } };
}

function readCallbacks(fields: Fields): ConfigDraft {
  const site = { document: fields.document, problems: fields.problems };
  const calls = findCalls(site, noNames, ({ name }) => name === 'ModelCheckpoint' || name === 'EarlyStopping');
  const checkpoint = calls.find(({ name }) => name === 'ModelCheckpoint')?.fields ?? fields.under('callbacks.model_checkpoint');
  const stopping = calls.find(({ name }) => name === 'EarlyStopping')?.fields ?? fields.under('callbacks.early_stopping');
  const isStopping = stopping.root.kind === 'mapping' && stopping.root.entries.size > 0;
  const selector = checkpoint.has('monitor') ? checkpoint : stopping;
  return {
    saveEvery: firstOf(checkpoint.length('steps', 'every_n_train_steps'), checkpoint.length('epochs', 'every_n_epochs')),
    keepCheckpoints: checkpoint.positive('save_top_k'),
    selection: { metric: selector.text('monitor'), goal: goalOf(selector) },
    earlyStoppingPatience: isStopping ? firstOf(stopping.positive('patience'), byDefault(3)) : null,
  };
}

/** Both callbacks look for the smallest value unless told otherwise. */
function goalOf(callback: Fields): Sourced<Goal> | null {
  if (!callback.has('monitor')) return null;
  const mode = callback.text('mode');
  if (mode === null) return byDefault('min');
  return mode.value === 'min' || mode.value === 'max' ? { ...mode, value: mode.value } : null;
}
