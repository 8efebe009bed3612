import { existsSync, readFileSync } from 'node:fs';
import { type ConfigReading, readConfigFile } from '../../src/configs/read.ts';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { IncludedFile, Sourced, TextFile } from '../../src/model/source.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { type Comparison, compare, type Fact } from './facts.ts';
import { numbersOfConfig } from './lengths.ts';
import { pretrainingArguments } from './pretraining.ts';

type Check = (fact: Fact, config: TrainingConfig) => Comparison[];

/** What is compared for each framework whose configs are read so far. A framework without a row is not read yet. */
export const configChecks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['hf_trl', trainingArguments],
  ['megatron_yaml', pretrainingArguments],
  ['nemo', pretrainingArguments],
  ['nemo_megatron', pretrainingArguments],
  ['torchtitan', pretrainingArguments],
  ['torchtune', pretrainingArguments],
  ['deepspeed', pretrainingArguments],
  ['axolotl', numbersOfConfig],
  ['detectron2', numbersOfConfig],
  ['detectron2_dump', numbersOfConfig],
  ['kohya', numbersOfConfig],
  ['llamafactory', numbersOfConfig],
  ['spacy', numbersOfConfig],
  ['speechbrain', numbersOfConfig],
]);

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const maxAsked = 1000;

/** Reads a config file, with the files that it includes, and compares what was found with the facts. */
export function checkConfig(fact: Fact, bytes: Uint8Array, check: Check): Comparison[] {
  const { file } = decodeFile(fact.path, bytes);
  const reading = file === null ? null : readWithIncludes(file, new Map());
  const config = reading?.kind === 'config' ? reading.configs[0] : undefined;
  return config === undefined ? [{ field: 'read', expected: true, found: false }] : check(fact, config);
}

function readWithIncludes(file: TextFile, others: Map<string, IncludedFile>): ConfigReading {
  const reading = readConfigFile(file, others);
  if (reading.kind !== 'needs' || others.size >= maxAsked) return reading;
  for (const path of reading.files) {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), corpus);
    others.set(path, existsSync(url) ? { path, text: readFileSync(url, 'utf8') } : { path, text: '', isMissing: true });
  }
  return readWithIncludes(file, others);
}

function trainingArguments(fact: Fact, config: TrainingConfig): Comparison[] {
  const length = config.maxTrainSteps?.value ?? null;
  const steps = typeof fact.max_steps === 'number' && fact.max_steps > 0 ? fact.max_steps : null;
  return [
    { field: 'length in steps', expected: steps, found: length?.unit === 'steps' ? length.value : null },
    ...compare(fact, {
      epochs: inUnit(config.maxTrainSteps, 'epochs'),
      learning_rate: config.learningRate?.value ?? null,
      warmup_ratio: inUnit(config.warmup, 'fraction'),
      warmup_steps: inUnit(config.warmup, 'steps'),
      per_device_batch: config.batch.perDevice?.value ?? null,
      grad_accum: config.batch.accumulation?.value ?? null,
      world_size: config.batch.devices?.value ?? null,
      optimizer: config.optimizer.name?.value ?? null,
      weight_decay: config.weightDecay?.value ?? null,
      eval_steps: inUnit(config.evaluateEvery, 'steps'),
      eval: cadence(config.evaluateEvery),
      save_steps: inUnit(config.saveEvery, 'steps'),
      save: cadence(config.saveEvery),
      save_strategy: cadence(config.saveEvery),
      save_total_limit: config.keepCheckpoints?.value ?? null,
      load_best_model_at_end: config.selection?.loadBest?.value ?? null,
      schedule: schedulerOf(config),
      min_lr_ratio: parameterOf(config, 'min_lr_rate'),
    }),
  ];
}

function inUnit(quantity: Sourced<Quantity> | null, unit: Quantity['unit']): number | null {
  return quantity !== null && quantity.value.unit === unit ? quantity.value.value : null;
}

/** `epoch`, `steps` or `no`: how often something is done, in the framework's words. */
function cadence(quantity: Sourced<Quantity> | null): string {
  if (quantity === null) return 'no';
  return quantity.value.unit === 'epochs' ? 'epoch' : 'steps';
}

function schedulerOf(config: TrainingConfig): unknown {
  return parameterOf(config, 'scheduler') ?? config.values.get('lr_scheduler_type')?.value ?? null;
}

function parameterOf({ schedule }: TrainingConfig, name: string): unknown {
  const parameters = schedule?.kind === 'known' ? schedule.schedule.parameters : schedule?.parameters;
  return parameters?.[name] ?? null;
}
