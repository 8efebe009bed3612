import { existsSync, readFileSync } from 'node:fs';
import { type ConfigReading, readConfigFile } from '../../src/configs/read.ts';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { IncludedFile, TextFile } from '../../src/model/source.ts';
import { decodeFile } from '../../src/text/decode.ts';
import type { Comparison, Fact } from './facts.ts';
import { statedFacts } from './stated.ts';

type Check = (fact: Fact, config: TrainingConfig) => Comparison[];

/** The frameworks of the facts about configs that have a reader. */
const readFrameworks = [
  ...['hf_trl', 'axolotl', 'llamafactory', 'torchtune', 'torchtitan', 'llm_foundry', 'olmo', 'nemo', 'nemo_megatron', 'megatron_yaml', 'deepspeed'],
  ...['detectron2', 'detectron2_dump', 'timm', 'maxtext', 'levanter', 'fairseq_hydra', 'kohya', 'spacy', 'speechbrain'],
];

/** What is compared for each framework whose configs are read so far. A framework without a row is not read yet. */
export const configChecks: ReadonlyMap<string, Check> = new Map(readFrameworks.map((framework) => [framework, statedFacts]));

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const maxAsked = 1000;

/** Reads a config file, with the files that it includes, and compares what was found with the facts. */
export function checkConfig(fact: Fact, bytes: Uint8Array, check: Check): Comparison[] {
  const { file } = decodeFile(fact.path, bytes);
  const reading = file === null ? null : readWithIncludes(file, new Map());
  const config = reading?.kind === 'config' ? reading.configs[0] : undefined;
  return config === undefined ? [{ field: 'read', expected: true, found: false }] : check(fact, config);
}

/** Reads a config with the files of the corpus that it asks for. */
export function readWithIncludes(file: TextFile, others: Map<string, IncludedFile>): ConfigReading {
  const reading = readConfigFile(file, others);
  if (reading.kind !== 'needs' || others.size >= maxAsked) return reading;
  for (const path of reading.files) {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), corpus);
    others.set(path, existsSync(url) ? { path, text: readFileSync(url, 'utf8') } : { path, text: '', isMissing: true });
  }
  return readWithIncludes(file, others);
}
