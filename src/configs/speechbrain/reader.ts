import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, DocumentNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig } from '../build.ts';
import { type Call, type CallSite, findCalls } from '../calls.ts';
import { byDefault, type Fields, fieldsOf, firstOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { findOptimizers, optimizerRate } from '../torch/optimizer.ts';
import { withReferences } from './references.ts';
import { bindSpeechBrain } from './schedule.ts';
import { speechbrainSupport } from './support.ts';

const own = /^!(?:new|name|apply|include)?:?speechbrain\./;
const learningRates = ['lr', 'lr_adam', 'learning_rate', 'lr_model', 'lr_sgd', 'base_lr'];
const partial = /wav2vec|whisper|ssl|hubert|encoder|pretrained|discriminator|weights/i;

/** The hyperparameter files of SpeechBrain (HyperPyYAML): `!new:speechbrain.…`, `!ref <…>`. */
export const speechbrain: ConfigReader = {
  id: 'speechbrain',
  title: 'SpeechBrain',
  url: 'https://speechbrain.readthedocs.io/en/latest/tutorials/basics/hyperpyyaml.html',
  recognisedBy: 'tags that make objects of SpeechBrain, such as `!new:speechbrain.nnet.schedulers.NoamScheduler`, or its `number_of_epochs` beside `!ref`',
  languages: ['yaml'],
  support: speechbrainSupport,
  recognise: (document) => scoreOf(document.root),
  read: (document) => ({ kind: 'read', value: [readSpeechBrain(withReferences(document))], problems: [] }),
};

function scoreOf(root: DocumentNode): number {
  if (root.kind !== 'mapping') return 0;
  let references = 0;
  for (const { value } of root.entries.values()) {
    if (value.tag !== undefined && own.test(value.tag)) return 0.9;
    if (value.tag === '!ref') references += 1;
  }
  return references > 0 && ['number_of_epochs', 'N_epochs'].some((key) => root.entries.has(key)) ? 0.8 : 0;
}

function readSpeechBrain(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const site: CallSite = { document, problems: fields.problems };
  const scheduler = mainOf(findCalls(site, new Set(), isScheduler));
  const optimizer = mainOf(findOptimizers(site));
  const rate = firstOf(optimizer?.fields.has('lr') ? optimizerRate(optimizer) : null, fields.number(...learningRates), optimizerRate(optimizer));
  const length = lengthOf(fields);
  const stated = scheduler?.fields.number('lr_initial', 'initial_value', 'lr', 'max_lr') ?? null;
  return buildConfig('speechbrain', fields, {
    maxTrainSteps: length,
    learningRate: firstOf(stated, rate),
    schedule: bindSpeechBrain({ fields, scheduler, rate, length }),
    warmup: warmupOf(scheduler),
    batch: {
      perDevice: fields.positive('batch_size'),
      accumulation: firstOf(fields.positive('grad_accumulation_factor', 'gradient_accumulation'), byDefault(1)),
    },
    optimizer: {
      name: optimizer === null ? null : { value: optimizer.name, span: optimizer.symbolSpan },
      parameters: optimizer?.fields.record('momentum', 'betas.0', 'betas.1', 'eps') ?? {},
    },
    weightDecay: firstOf(optimizer?.fields.number('weight_decay') ?? null, fields.number('weight_decay')),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length('epochs', 'valid_every', 'valid_interval'), byDefault<Quantity>({ value: 1, unit: 'epochs' })),
    keepCheckpoints: fields.positive('num_to_keep', 'avg_checkpoints'),
  });
}

function isScheduler({ symbol }: Call): boolean {
  return /(?:^|\.)(?:lr_)?schedulers?\./.test(symbol) && !/loss/i.test(symbol);
}

/** Of several, the one of the model as a whole, not of a pretrained part. */
function mainOf(calls: readonly Call[]): Call | null {
  return calls.find(({ path }) => !partial.test(path.join('.'))) ?? calls[0] ?? null;
}

/** `optimizer_step_limit` ends a run in updates; else the limit of the epoch counter, or the key that it usually refers to. */
function lengthOf(fields: Fields): Sourced<Quantity> | null {
  const counter = findCalls({ document: fields.document, problems: [] }, new Set(), ({ name }) => name.startsWith('EpochCounter'))[0];
  return firstOf(
    fields.length('steps', 'optimizer_step_limit'),
    fields.length('epochs', 'number_of_epochs', 'N_epochs', 'num_epochs', 'epochs', 'n_epochs'),
    counter?.fields.length('epochs', 'limit') ?? null,
  );
}

function warmupOf(scheduler: Call | null): Sourced<Quantity> | null {
  return scheduler?.fields.length('steps', 'n_warmup_steps', 'num_warmup_steps', 'warmup_steps', 'warmup') ?? null;
}
