import type { TrainingConfig } from '../../model/config.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { Scalar, Sourced, Span } from '../../model/source.ts';
import { flatten } from '../../text/lookup.ts';
import { buildConfig, type ConfigDraft } from '../build.ts';
import { type Call, findCalls } from '../calls.ts';
import { type Fields, fieldsOf, firstOf } from '../fields.ts';
import { genericDraft } from '../generic/draft.ts';
import type { ConfigReader } from '../reader.ts';
import { convertTorch } from './convert.ts';
import { findOptimizers, nearestOptimizer, optimizerRate, torchOptimizerNames } from './optimizer.ts';
import { bindTorch, isScheduler, schedulerNames, statedInterval } from './schedule.ts';
import { torchSupport } from './support.ts';

/** Configs that name classes of torch: through Hydra (`_target_`), as `type:` or `name:` with arguments, as tags. */
export const torch: ConfigReader = {
  id: 'torch',
  title: 'PyTorch through Hydra and plain configs',
  url: 'https://docs.pytorch.org/docs/stable/optim.html',
  recognisedBy: 'a class of `torch.optim` or `torch.optim.lr_scheduler`, as `_target_`, `type`, `name` or a tag',
  languages: ['yaml', 'json', 'toml', 'ini'],
  support: torchSupport,
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findSchedulers(document).length > 0) return 0.6;
    return findOptimizers(site).some(({ symbol }) => symbol.includes('torch.optim')) ? 0.5 : 0;
  },
  read: (document) => ({ kind: 'read', value: [readTorch(document)], problems: [] }),
  convert: convertTorch,
};

/** The schedulers that a document names, outermost first in source order. */
export function findSchedulers(document: ConfigDocument): Call[] {
  return findCalls({ document, problems: [] }, schedulerNames, isScheduler);
}

function readTorch(document: ConfigDocument): TrainingConfig {
  const fields = fieldsOf(document);
  const draft = genericDraft(fields);
  const unit = draft.maxTrainSteps?.value.unit === 'epochs' ? 'epoch' : 'step';
  return buildConfig('torch', fields, { ...draft, ...torchDraft(fields, draft, unit) });
}

/**
 * Optimizer, learning rate and schedule of a config that names torch classes; `interval` is what steps the scheduler where the config
 * does not say: torch leaves it to the training loop.
 */
export function torchDraft(fields: Fields, draft: ConfigDraft, interval: 'step' | 'epoch'): ConfigDraft {
  const site = { document: fields.document, problems: fields.problems };
  const scheduler = findSchedulers(fields.document)[0] ?? null;
  const optimizers = findOptimizers(site);
  const optimizer = nearestOptimizer(optimizers, scheduler);
  const others = optimizers.filter((other) => other !== optimizer);
  const given = optimizer?.fields.has('lr') || optimizer?.fields.has('learning_rate');
  const rate = given ? optimizerRate(optimizer) : firstOf(unlessInside(others, draft.learningRate ?? null), optimizerRate(optimizer));
  const peakKey = scheduler === null ? null : scheduler.fields.number('max_lr');
  const common = {
    learningRate: firstOf(peakKey, rate),
    optimizer: optimizerDraft(optimizer) ?? draft.optimizer ?? {},
    weightDecay: firstOf(optimizer?.fields.number('weight_decay') ?? null, draft.weightDecay ?? null),
  };
  if (scheduler === null) return { ...common, schedule: draft.schedule ?? null };
  const stated = statedInterval(fields, scheduler);
  const schedule = bindTorch({
    site,
    scheduler: withSite(scheduler, fields),
    optimizer,
    rate,
    interval: stated.interval ?? interval,
    frequency: stated.frequency,
    length: draft.maxTrainSteps ?? null,
    stepsPerEpoch: fields.positive('steps_per_epoch')?.value ?? null,
  });
  return { ...common, schedule };
}

/** A value that stands outside all of these calls. */
function unlessInside<T>(calls: readonly Call[], value: Sourced<T> | null): Sourced<T> | null {
  const span = value?.span;
  if (span === undefined) return value;
  const isSame = (other: Span | undefined) => other?.start === span.start && other.end === span.end && other.path === span.path;
  return calls.some(({ node }) => [...flatten(node).values()].some((inside) => isSame(inside.span))) ? null : value;
}

/** The call with its misunderstood arguments noted where the config's are. */
function withSite(call: Call, fields: Fields): Call {
  const path = call.path.map((key) => `${key}.`).join('');
  return { ...call, fields: fieldsOf(fields.document, call.fields.root, fields.problems, path) };
}

function optimizerDraft(optimizer: Call | null): ConfigDraft['optimizer'] | null {
  if (optimizer === null) return null;
  const { symbol, symbolSpan, fields } = optimizer;
  const parameters: Readonly<Record<string, Sourced<Scalar>>> = fields.record('momentum', 'nesterov', 'betas.0', 'betas.1', 'eps', 'amsgrad', 'alpha', 'rho');
  const name = torchOptimizerNames.has(optimizer.name) ? optimizer.name : symbol;
  return { name: { value: name, span: symbolSpan }, parameters };
}
