import type { TrainingConfig } from '../../src/model/config.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Sourced } from '../../src/model/source.ts';
import { type Comparison, compare, type Fact } from './facts.ts';

/** What is compared for configs of frameworks that train large models; lengths of 0 and below are said not to be set. */
export function pretrainingArguments(fact: Fact, config: TrainingConfig): Comparison[] {
  return [
    ...lengthOf(fact, config),
    ...compare(fact, {
      learning_rate: config.learningRate?.value ?? null,
      warmup_steps: inUnit(config.warmup, 'steps'),
      warmup_ratio: inUnit(config.warmup, 'fraction'),
      per_device_batch: config.batch.perDevice?.value ?? null,
      micro_batch: config.batch.perDevice?.value ?? null,
      batch: config.batch.perDevice?.value ?? null,
      global_batch: config.batch.global?.value ?? null,
      weight_decay: config.weightDecay?.value ?? null,
      eval_steps: inUnit(config.evaluateEvery, 'steps'),
      save_steps: inUnit(config.saveEvery, 'steps'),
      save_top_k: config.keepCheckpoints?.value ?? null,
      monitor: config.selection?.metric?.value ?? null,
      mode: config.selection?.goal?.value ?? null,
      min_lr: scalarNamed(config, /(?:^|\.|-)min[-_]lr$/),
      constant_steps: scalarNamed(config, /\.constant_steps$/),
      lr_decay_iters: scalarNamed(config, /lr[-_]decay[-_]iters$/),
    }),
  ];
}

function lengthOf(fact: Fact, config: TrainingConfig): Comparison[] {
  const positive = (value: unknown): unknown => (typeof value === 'number' && value <= 0 ? null : value);
  const found = { max_steps: inUnit(config.maxTrainSteps, 'steps'), epochs: inUnit(config.maxTrainSteps, 'epochs') };
  return compare(fact, found).map((comparison) => ({ ...comparison, expected: positive(comparison.expected) }));
}

function inUnit(quantity: Sourced<Quantity> | null, unit: Quantity['unit']): number | null {
  return quantity !== null && quantity.value.unit === unit ? quantity.value.value : null;
}

function scalarNamed({ values }: TrainingConfig, name: RegExp): unknown {
  for (const [path, { value }] of values) if (name.test(path)) return value;
  return null;
}
