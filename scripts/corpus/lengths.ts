import type { TrainingConfig } from '../../src/model/config.ts';
import type { Quantity, Unit } from '../../src/model/quantity.ts';
import type { Sourced } from '../../src/model/source.ts';
import { type Comparison, compare, type Fact } from './facts.ts';

/** Compares the numbers that a fact states, whatever the framework: lengths, rate, warmup, batch, intervals. Facts in words are left out. */
export function numbersOfConfig(fact: Fact, config: TrainingConfig): Comparison[] {
  const inSteps = typeof fact.max_steps === 'number' && fact.max_steps > 0;
  const found = {
    ...(inSteps ? { max_steps: inUnit(config.maxTrainSteps, 'steps') } : { epochs: inUnit(config.maxTrainSteps, 'epochs') }),
    warmup_ratio: inUnit(config.warmup, 'fraction'),
    warmup_steps: inUnit(config.warmup, 'steps') ?? shareOf(config.maxTrainSteps, config.warmup),
    learning_rate: config.learningRate?.value ?? null,
    global_batch: config.batch.global?.value ?? null,
    per_device_batch: config.batch.perDevice?.value ?? null,
    grad_accum: config.batch.accumulation?.value ?? null,
    weight_decay: config.weightDecay?.value ?? null,
    eval_steps: inUnit(config.evaluateEvery, 'steps'),
    save_steps: inUnit(config.saveEvery, 'steps'),
    save_total_limit: config.keepCheckpoints?.value ?? null,
    early_stopping_patience: config.earlyStoppingPatience?.value ?? null,
    evals_per_epoch: timesPerEpoch(config.evaluateEvery),
    saves_per_epoch: timesPerEpoch(config.saveEvery),
    warmup: config.warmup?.value.value ?? null,
  };
  return compare(fact, found).filter(({ expected }) => typeof expected === 'number');
}

function inUnit(quantity: Sourced<Quantity> | null, unit: Unit): number | null {
  return quantity !== null && quantity.value.unit === unit ? quantity.value.value : null;
}

/** The updates of a warmup that is given as a share of a run in updates. */
function shareOf(length: Sourced<Quantity> | null, warmup: Sourced<Quantity> | null): number | null {
  const [steps, share] = [inUnit(length, 'steps'), inUnit(warmup, 'fraction')];
  return steps === null || share === null ? null : Math.trunc(steps * share);
}

function timesPerEpoch(quantity: Sourced<Quantity> | null): number | null {
  const epochs = inUnit(quantity, 'epochs');
  return epochs === null ? null : 1 / epochs;
}
