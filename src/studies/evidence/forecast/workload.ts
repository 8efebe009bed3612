import { nameParts } from '../../../model/names.ts';
import type { Trial } from '../../../model/study.ts';

/** The classes of workloads that forecasts are calibrated on; `any` pools them and is taken where a run does not show its class. */
export type WorkloadClass = 'sequence' | 'image' | 'any';

const sequenceNames = /^(bleu\d*|sacrebleu|ppl|perplexity|wer|cer|rouge\w*|chrf|tokens?|bpb|bpc)$/;
const imageNames = /^(ssim|psnr|iou|miou|dice|fid|lpips|top\d|map\d*)$/;

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
const imageFrameworks = new Set(['detectron2', 'kohya', 'timm', 'ultralytics']);

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
  if (parts.some((part) => imageNames.test(part))) return 'image';
  if (framework === null) return 'any';
  if (sequenceFrameworks.has(framework)) return 'sequence';
  return imageFrameworks.has(framework) ? 'image' : 'any';
}
