import { nameParts } from '../../../model/names.ts';
import type { Trial } from '../../../model/study.ts';

/**
 * The classes of workloads that forecasts are calibrated on: losses of sequences of tokens, and image reconstruction. `any` pools all public runs
 * and is taken where a run does not show its class; image classification and detection are `any`, because no such run was calibrated on.
 */
export type WorkloadClass = 'sequence' | 'image-reconstruction' | 'any';

const sequenceNames = /^(bleu\d*|sacrebleu|ppl|perplexity|wer|cer|rouge\w*|chrf|tokens?|bpb|bpc)$/;
const imageNames = /^(ssim|psnr)$/;

const sequenceFrameworks = new Set([
  'axolotl',
  'espnet',
  'fairseq',
  'gpt-neox',
  'levanter',
  'litgpt',
  'llama-factory',
  'llm-foundry',
  'maxtext',
  'megatron-lm',
  'nanogpt',
  'nemo',
  'olmo',
  'olmo-core',
  'speechbrain',
  'torchtitan',
  'torchtune',
]);

/** The class of a run's workload, by what only such workloads measure, then by a framework that trains nothing else. */
export function workloadClassOf({ run, config }: Trial): WorkloadClass {
  return classOf(
    run.series.map(({ name }) => name),
    config?.framework ?? null,
  );
}

/** The same from the names of the logged series and the framework of the config, null where there is none. */
export function classOf(series: readonly string[], framework: string | null): WorkloadClass {
  const parts = series.flatMap(nameParts);
  if (parts.some((part) => sequenceNames.test(part))) return 'sequence';
  if (parts.some((part) => imageNames.test(part))) return 'image-reconstruction';
  return framework !== null && sequenceFrameworks.has(framework) ? 'sequence' : 'any';
}
