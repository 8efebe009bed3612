import type { TrainingConfig } from '../../src/model/config.ts';
import type { Quantity, Unit } from '../../src/model/quantity.ts';
import type { Sourced } from '../../src/model/source.ts';
import { type Comparison, compare, type Fact } from './facts.ts';

/**
 * Compares what an entry states, field by field, whatever the framework. Entries say some things in words
 * (`"0.02 from base"`, `"disabled (freq 500)"`): there the number or the word that they begin with counts.
 */
export function statedFacts(fact: Fact, config: TrainingConfig): Comparison[] {
  return [...lengths(fact, config), ...rates(fact, config), ...batches(fact, config), ...intervals(fact, config), ...others(fact, config)];
}

function lengths(fact: Fact, config: TrainingConfig): Comparison[] {
  const found = { max_steps: quantity(config.maxTrainSteps, 'steps'), epochs: quantity(config.maxTrainSteps, 'epochs') };
  const isInSteps = typeof fact.max_steps === 'number' && fact.max_steps > 0;
  const stated = compare(fact, isInSteps ? { max_steps: found.max_steps } : found);
  return stated.map((each) => ({ ...each, expected: typeof each.expected === 'number' && each.expected <= 0 ? null : each.expected }));
}

function rates(fact: Fact, config: TrainingConfig): Comparison[] {
  const warmupSteps = quantity(config.warmup, 'steps') ?? shareOf(config.maxTrainSteps, config.warmup);
  const found: Record<string, unknown> = {
    learning_rate: config.learningRate?.value ?? null,
    warmup_ratio: quantity(config.warmup, 'fraction'),
    warmup_steps: warmupSteps,
    warmup_epochs: quantity(config.warmup, 'epochs'),
    warmup: config.warmup?.value.value ?? null,
    min_lr: parameter(config, /(?:^|[.-])min[-_]lr$/),
    warmup_lr: parameter(config, /^warmup_lr$/),
    constant_steps: parameter(config, /\.constant_steps$/),
    lr_decay_iters: parameter(config, /lr[-_]decay[-_]iters$/),
    cooldown_epochs: parameter(config, /^cooldown_epochs$/),
    final_lr_scale: parameter(config, /final_lr_scale$/),
  };
  return [...compare(fact, found).map(asNumber), ...scheduleOf(fact, config), ...floorOf(fact, config)].filter(comparable);
}

/** The floor as a share of the peak, under whichever name the framework has for it. */
function floorOf(fact: Fact, config: TrainingConfig): Comparison[] {
  const found = parameter(
    config,
    /(?:^|\.)(?:min_lr_ratio|min_lr_rate|alpha_f|learning_rate_final_fraction|cosine_learning_rate_final_fraction|lr_schedule_final_fraction)$/,
  );
  return compare(fact, { min_lr_ratio: found ?? 0 });
}

/** The first word of a schedule as the entry has it, and the name that the config gives it. */
function scheduleOf(fact: Fact, { schedule, values }: TrainingConfig): Comparison[] {
  if (typeof fact.schedule !== 'string') return [];
  const [word = ''] = fact.schedule.split(' ');
  if (word === 'not' || word === '') return [];
  const families = schedule === null ? [] : schedule.kind === 'known' ? [schedule.schedule.family] : [];
  const names = [...families, ...[...values.values()].map(({ value }) => value)].map((name) => flat(String(name)));
  const isNamed = names.some((name) => name.includes(flat(word)) || (name.length > 3 && flat(word).includes(name)));
  return [{ field: 'schedule', expected: word, found: isNamed ? word : (families[0] ?? schedule?.kind ?? null) }];
}

function flat(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function batches(fact: Fact, { batch }: TrainingConfig): Comparison[] {
  const perDevice = batch.perDevice?.value ?? null;
  const found = {
    per_device_batch: perDevice,
    micro_batch: perDevice,
    batch: perDevice ?? batch.global?.value ?? null,
    global_batch: batch.global?.value ?? null,
    grad_accum: batch.accumulation?.value ?? null,
    world_size: batch.devices?.value ?? null,
  };
  return compare(fact, found).map(asNumber).filter(comparable);
}

function intervals(fact: Fact, config: TrainingConfig): Comparison[] {
  const found = {
    eval_steps: quantity(config.evaluateEvery, 'steps'),
    save_steps: quantity(config.saveEvery, 'steps'),
    save_every_n_epochs: quantity(config.saveEvery, 'epochs'),
    evals_per_epoch: perEpoch(config.evaluateEvery),
    saves_per_epoch: perEpoch(config.saveEvery),
    save_total_limit: config.keepCheckpoints?.value ?? null,
    save_limit: config.keepCheckpoints?.value ?? null,
    save_top_k: config.keepCheckpoints?.value ?? null,
    keep: config.keepCheckpoints?.value ?? null,
    eval: cadence(config.evaluateEvery),
    save: cadence(config.saveEvery),
    save_strategy: cadence(config.saveEvery),
  };
  const words = new Set(['epoch', 'steps', 'no', 'disabled', '1ep']);
  return compare(fact, found)
    .map((each) => ({ ...asNumber(each), expected: asCadence(each) }))
    .filter((each) => comparable(each) || each.expected === null || (typeof each.expected === 'string' && words.has(each.expected)));
}

function others(fact: Fact, config: TrainingConfig): Comparison[] {
  const record = { ...config.regularization, ...config.augmentation };
  const named = (name: RegExp): unknown => Object.entries(record).find(([key]) => name.test(key))?.[1].value ?? null;
  const found = {
    weight_decay: config.weightDecay?.value ?? null,
    optimizer: config.optimizer.name?.value ?? null,
    monitor: config.selection?.metric?.value ?? null,
    mode: config.selection?.goal?.value ?? null,
    eval_metric: config.selection?.metric?.value ?? null,
    best_metric: config.selection?.metric?.value ?? null,
    load_best_model_at_end: config.selection?.loadBest?.value ?? null,
    early_stopping_patience: config.earlyStoppingPatience?.value ?? null,
    dropout: named(/(?:^|[._])(?:\w*dropout|drop)(?:_rate)?$/),
    drop_path: named(/drop_path$/),
    mixup: named(/mixup$/),
    smoothing: named(/smoothing$/),
  };
  return compare(fact, found).map(asNumber);
}

/** `1000 (framework default)`, `0.02 from base`, `lora_dropout 0.05`: the number that is meant. */
function asNumber(each: Comparison): Comparison {
  if (typeof each.expected !== 'string') return each;
  const number = /^(?:lora_dropout )?(\d[\d.e-]*)(?=\s|$)/.exec(each.expected)?.[1];
  return number === undefined ? each : { ...each, expected: Number(number) };
}

/** Words that begin with no number say nothing to compare; a null says that the file does not say it, so that only a default may be found; -1 and 0 say off. */
function comparable({ expected }: Comparison): boolean {
  return typeof expected === 'number' && expected > 0;
}

/** The words of an entry about how often something is done, as `cadence` has them. */
function asCadence({ field, expected }: Comparison): unknown {
  if (expected === '1ep') return 'epoch';
  const isOff = expected === null ? !field.endsWith('_steps') : typeof expected === 'string' && expected.startsWith('disabled');
  return isOff ? 'no' : expected;
}

function cadence(every: Sourced<Quantity> | null): string {
  if (every === null) return 'no';
  return every.value.unit === 'epochs' ? 'epoch' : 'steps';
}

function quantity(sourced: Sourced<Quantity> | null, unit: Unit): number | null {
  return sourced !== null && sourced.value.unit === unit ? sourced.value.value : null;
}

function shareOf(length: Sourced<Quantity> | null, warmup: Sourced<Quantity> | null): number | null {
  const [steps, share] = [quantity(length, 'steps'), quantity(warmup, 'fraction')];
  return steps === null || share === null ? null : Math.trunc(steps * share);
}

function perEpoch(every: Sourced<Quantity> | null): number | null {
  const epochs = quantity(every, 'epochs');
  return epochs === null ? null : 1 / epochs;
}

function parameter({ schedule, values }: TrainingConfig, name: RegExp): unknown {
  for (const [path, { value }] of values) if (name.test(path)) return value;
  const parameters = schedule?.kind === 'known' ? schedule.schedule.parameters : schedule?.parameters;
  return Object.entries(parameters ?? {}).find(([key]) => name.test(key))?.[1] ?? null;
}
