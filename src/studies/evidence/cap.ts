import { nameParts } from '../../model/names.ts';
import type { Study } from '../../model/study.ts';
import { commonStepsPerEpoch } from './config.ts';

/** Up to this many epochs, repeated text costs a language model next to nothing; its value decays beyond (Muennighoff et al. 2023). */
const REPEATED_EPOCHS = 4;

/** Frameworks whose configs are those of language models. */
const languageModels = new Set([
  ...['megatron-lm', 'gpt-neox', 'nanogpt', 'litgpt', 'llm-foundry', 'maxtext', 'levanter', 'olmo', 'olmo-core', 'torchtitan', 'torchtune', 'axolotl'],
]);

/** What no recommended length goes beyond, and why; in the unit of the study's runs. */
export interface LengthCap {
  readonly length: number;
  readonly because: 'production-steps' | 'repeated-data';
}

/** The production length that the policy file states, or four epochs of a language model's data that has not been repeated so often yet; the smaller one. */
export function lengthCap(study: Study): LengthCap | null {
  const production = study.policy.productionSteps;
  const repeated = repeatedDataCap(study);
  if (repeated !== null && (production === null || repeated < production)) return { length: repeated, because: 'repeated-data' };
  return production === null ? null : { length: production, because: 'production-steps' };
}

function repeatedDataCap(study: Study): number | null {
  const length = study.maxTrainSteps;
  if (length === null || !isLanguageModel(study)) return null;
  const stepsPerEpoch = length.unit === 'epochs' ? 1 : commonStepsPerEpoch(study);
  const cap = stepsPerEpoch === null ? 0 : Math.floor(REPEATED_EPOCHS * stepsPerEpoch);
  return cap > length.value ? cap : null;
}

function isLanguageModel({ metric, trials }: Study): boolean {
  const parts = metric === null ? [] : nameParts(metric.name);
  return parts.some((part) => /^(ppl|perplexity|bpb|bpc)$/.test(part)) || trials.some(({ config }) => config !== null && languageModels.has(config.framework));
}
