import type { ScheduleFacts } from '../facts.ts';
import { huggingFaceFacts } from '../hugging-face/facts.ts';

export const llamaFactoryFacts: ScheduleFacts = {
  ...huggingFaceFacts,
  framework: 'llama-factory',
  follows: 'LLaMA-Factory 0.9, whose arguments inherit Seq2SeqTrainingArguments: transformers 5.18.0; warmup_ratio as in 4.x',
};
