import type { Goal, TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Quantity } from '../../model/quantity.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf } from '../fields.ts';
import { namedRecords } from '../named.ts';
import { textOf } from '../nodes.ts';
import type { ConfigReader } from '../reader.ts';
import { bindEspnet, rateOf } from './schedule.ts';
import { espnetSupport } from './support.ts';

const ownNames = [
  'optim_conf',
  'scheduler_conf',
  'accum_grad',
  'batch_bins',
  'num_iters_per_epoch',
  'keep_nbest_models',
  'best_model_criterion',
  'val_scheduler_criterion',
  'early_stopping_criterion',
  'encoder_conf',
  'decoder_conf',
  'model_conf',
  'frontend_conf',
  'specaug_conf',
  'valid_batch_bins',
];

/** The training configs of ESPnet2. */
export const espnet: ConfigReader = {
  id: 'espnet',
  title: 'ESPnet2',
  url: 'https://espnet.github.io/espnet/espnet2_training_option.html',
  recognisedBy: '`optim_conf` or `scheduler_conf` beside `max_epoch`, `accum_grad`, `batch_bins`, `encoder_conf` or the like',
  languages: ['yaml'],
  support: espnetSupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readEspnet(document)], problems: [] }),
};

function scoreOf(root: MappingNode): number {
  const own = ownNames.filter((name) => root.entries.has(name)).length + (root.entries.has('max_epoch') ? 1 : 0);
  return own >= 2 && ['optim_conf', 'scheduler_conf', 'max_epoch'].some((name) => root.entries.has(name)) ? 0.85 : 0;
}

function readEspnet(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const rate = rateOf(fields);
  const byCount = ['unsorted', 'sorted', 'folded', 'catbel'].includes(fields.text('batch_type')?.value ?? 'folded');
  return buildConfig('espnet', fields, {
    maxTrainSteps: firstOf(fields.length('epochs', 'max_epoch'), fields.has('max_epoch') ? null : byDefault<Quantity>({ value: 40, unit: 'epochs' })),
    learningRate: firstOf(fields.number('optim_conf.lr'), rate === null || fields.has('optim_conf.lr') ? null : byDefault(rate)),
    schedule: bindEspnet(fields),
    warmup: fields.length('steps', 'scheduler_conf.warmup_steps'),
    batch: {
      global: byCount ? firstOf(fields.positive('batch_size'), fields.has('batch_size') ? null : byDefault(20)) : null,
      accumulation: firstOf(fields.positive('accum_grad'), byDefault(1)),
      devices: fields.positive('ngpu'),
    },
    optimizer: {
      name: firstOf(fields.text('optim'), byDefault('adadelta')),
      parameters: fields.record('optim_conf.betas.0', 'optim_conf.betas.1', 'optim_conf.eps', 'optim_conf.momentum'),
    },
    weightDecay: fields.number('optim_conf.weight_decay'),
    ...namedRecords(document.root),
    evaluateEvery: byDefault<Quantity>({ value: 1, unit: 'epochs' }),
    saveEvery: byDefault<Quantity>({ value: 1, unit: 'epochs' }),
    keepCheckpoints: fields.positive('keep_nbest_models'),
    selection: selectionOf(fields),
    earlyStoppingPatience: fields.positive('patience'),
  });
}

/** The first of `best_model_criterion`: `[phase, name, mode]`. */
function selectionOf(fields: Fields): NonNullable<ConfigDraft['selection']> {
  const list = fields.node('best_model_criterion');
  const first = list?.kind === 'sequence' ? list.items[0] : undefined;
  const [phase, name, mode] = first?.kind === 'sequence' ? first.items : [];
  const [phaseText, nameText, modeText] = [textOf(phase), textOf(name), textOf(mode)];
  if (name === undefined || mode === undefined || nameText === null) return { metric: null, goal: null, loadBest: null };
  const goal: Goal | null = modeText === 'min' || modeText === 'max' ? modeText : null;
  return {
    metric: { value: `${phaseText ?? 'valid'}/${nameText}`, span: name.span },
    goal: goal === null ? null : { value: goal, span: mode.span },
    loadBest: null,
  };
}
