import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import { buildConfig } from '../build.ts';
import { byDefault, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import { mappingsOf, textOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { bindTorchtune, readLength, readRate } from './schedule.ts';
import { torchtuneSupport } from './support.ts';

/** The recipe configs of torchtune. */
export const torchtune: ConfigReader = {
  id: 'torchtune',
  title: 'torchtune',
  url: 'https://meta-pytorch.org/torchtune',
  recognisedBy: '`_component_` that names a part of torchtune',
  languages: ['yaml', 'json'],
  support: torchtuneSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document) : 0),
  read: (document) => ({ kind: 'read', value: [readTune(document)], problems: [] }),
};

const maxLooked = 500;
/** Recipes for evaluation, generation and quantization have none of these. */
const trainingKeys = ['optimizer', 'epochs', 'num_steps', 'max_steps_per_epoch', 'lr_scheduler', 'training'];

function scoreOf({ root }: ConfigDocument): number {
  const components = mappingsOf(root)
    .slice(0, maxLooked)
    .flatMap(({ node }) => textOf(node.entries.get('_component_')?.value) ?? []);
  const own = components.filter((name) => /^torchtune\b/.test(name)).length;
  const trains = trainingKeys.some((key) => root.kind === 'mapping' && root.entries.has(key));
  return own > 0 && trains ? Math.min(0.95, 0.8 + 0.03 * own) : 0;
}

function readTune(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const length = readLength(fields);
  return buildConfig('torchtune', fields, {
    maxTrainSteps: length,
    learningRate: readRate(fields),
    schedule: fields.node('optimizer') === null ? null : bindTorchtune(fields),
    warmup: inUnit(fields.number('lr_scheduler.num_warmup_steps'), 'steps'),
    batch: { perDevice: fields.positive('batch_size'), accumulation: firstOf(fields.positive('gradient_accumulation_steps'), byDefault(1)) },
    optimizer: {
      name: fields.text('optimizer._component_'),
      parameters: fields.record('optimizer.betas.0', 'optimizer.betas.1', 'optimizer.eps', 'optimizer.momentum', 'clip_grad_norm'),
    },
    weightDecay: fields.number('optimizer.weight_decay'),
    ...namedRecords(document.root),
    evaluateEvery: fields.length('steps', 'run_val_every_n_steps'),
    saveEvery: firstOf(
      fields.length('steps', 'save_every_n_steps'),
      fields.length('epochs', 'save_every_n_epochs'),
      fields.has('epochs') ? byDefault({ value: 1, unit: 'epochs' }) : null,
    ),
    keepCheckpoints: fields.positive('checkpointer.keep_last_n_checkpoints'),
  });
}
