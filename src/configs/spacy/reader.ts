import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import type { Sourced } from '../../model/source.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { byDefault, type Fields, fieldsOf, firstOf, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import type { ConfigReader } from '../reader.ts';
import { runLength } from './length.ts';
import { bindSpacy } from './schedule.ts';
import { spacySupport } from './support.ts';

const ownNames = [
  'train_corpus',
  'dev_corpus',
  'accumulate_gradient',
  'eval_frequency',
  'frozen_components',
  'annotating_components',
  'before_to_disk',
  'score_weights',
];
const sharedNames = ['max_steps', 'max_epochs', 'patience', 'dropout', 'optimizer', 'batcher', 'seed'];

/** The config.cfg of spaCy 3: sections, `@` registries, `[training]`. */
export const spacy: ConfigReader = {
  id: 'spacy',
  title: 'spaCy',
  url: 'https://spacy.io/api/data-formats#config-training',
  recognisedBy: '`[training]` with `accumulate_gradient`, `eval_frequency`, an optimizer of `@optimizers`, beside `[nlp]` or `[components]`',
  languages: ['ini', 'json', 'yaml', 'toml'],
  support: spacySupport,
  recognise: (document) => (document.root.kind === 'mapping' ? scoreOf(document.root) : 0),
  read: (document) => ({ kind: 'read', value: [readSpacy(document)], problems: [] }),
};

function scoreOf(root: MappingNode): number {
  const training = root.entries.get('training')?.value;
  if (training?.kind !== 'mapping') return 0;
  const optimizer = training.entries.get('optimizer')?.value;
  const registered = optimizer?.kind === 'mapping' && optimizer.entries.has('@optimizers') ? 2 : 0;
  const own = ownNames.filter((name) => training.entries.has(name)).length + registered;
  const around = ['nlp', 'components', 'corpora', 'initialize', 'paths', 'system'].filter((name) => root.entries.has(name)).length;
  const shared = sharedNames.filter((name) => training.entries.has(name)).length;
  if (own === 0 && !(root.entries.has('nlp') && shared > 0)) return 0;
  return own + around >= 2 ? 0.9 : 0;
}

function readSpacy(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const training = fields.under('training');
  const rate = 'optimizer.learn_rate';
  const { augmentation } = namedRecords(document.root);
  return buildConfig('spacy', fields, {
    maxTrainSteps: runLength(fields),
    learningRate: rateOf(training),
    schedule: bindSpacy(fields),
    warmup: inUnit(training.number(`${rate}.warmup_steps`), 'steps'),
    batch: { global: batchOf(training), accumulation: firstOf(training.positive('accumulate_gradient'), byDefault(1)) },
    optimizer: { name: optimizerName(training), parameters: training.record('optimizer.beta1', 'optimizer.beta2', 'optimizer.eps', 'optimizer.grad_clip') },
    weightDecay: training.number('optimizer.L2'),
    regularization: training.record('dropout'),
    augmentation,
    evaluateEvery: firstOf(training.length('steps', 'eval_frequency'), byDefault({ value: 200, unit: 'steps' })),
    selection: selectionOf(training),
    earlyStoppingPatience: patienceOf(training),
  });
}

/** The peak: thinc calls it initial_rate, rate, base_rate, max_rate or max_lr; of `compounding` the larger end. */
function rateOf(training: Fields): Sourced<number> | null {
  const key = 'optimizer.learn_rate';
  if (training.node(key)?.kind !== 'mapping') return training.has(key) ? training.number(key) : byDefault(0.001);
  const options = training.under(key);
  const ends = [options.number('start'), options.number('stop')].filter((end) => end !== null).sort((a, b) => b.value - a.value);
  return firstOf(options.number('initial_rate', 'max_rate', 'max_lr', 'base_rate', 'rate'), ends[0] ?? null);
}

/** A number of documents only with `batch_by_sequence` and a fixed size; the other batchers count words. */
function batchOf(training: Fields): Sourced<number> | null {
  const isBySequence = training.text('batcher.@batchers')?.value.includes('batch_by_sequence') === true;
  return isBySequence && training.node('batcher.size')?.kind === 'scalar' ? training.positive('batcher.size') : null;
}

function optimizerName(training: Fields): Sourced<string> | null {
  const name = training.text('optimizer.@optimizers');
  return name === null ? null : { ...name, value: name.value.replace(/\.v\d+$/, '') };
}

/** spaCy keeps the model with the best weighted score; where one score alone has a weight, that is the metric. */
function selectionOf(training: Fields): NonNullable<ConfigDraft['selection']> {
  const weights = training.node('score_weights');
  const entries = weights?.kind === 'mapping' ? [...weights.entries.values()] : [];
  const weighted = entries.filter(({ value }) => value.kind === 'scalar' && typeof value.value === 'number' && value.value > 0);
  const [only, ...others] = weighted;
  const metric = only !== undefined && others.length === 0 ? { value: only.key, span: only.keySpan } : byDefault('score');
  return { metric, goal: byDefault('max'), loadBest: null };
}

/** `patience` counts steps; the evaluations it takes are those steps over `eval_frequency`. 0 is never. */
function patienceOf(training: Fields): Sourced<number> | null {
  const steps = training.positive('patience');
  const every = training.positive('eval_frequency')?.value ?? 200;
  return steps === null ? null : { ...steps, value: Math.ceil(steps.value / every) };
}
