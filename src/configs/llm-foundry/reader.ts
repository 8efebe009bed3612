import type { ConfigDocument } from '../../model/document.ts';
import { partsOf, schedulerName } from '../composer/parts.ts';
import { readComposer } from '../composer/reader.ts';
import type { ConfigReader } from '../reader.ts';
import { convertFoundry } from './convert.ts';
import { llmFoundrySupport } from './support.ts';

const schedulerNames = new Set(['constant_with_warmup', 'cosine_with_warmup', 'linear_decay_with_warmup', 'inv_sqrt_with_warmup']);

/** Keys of a foundry config that Composer itself does not have. */
const ownKeys = ['variables', 'train_loader', 'max_seq_len', 'fsdp_config', 'tokenizer', 'device_train_microbatch_size', 'icl_tasks', 'eval_loader'];

/** LLM Foundry's training YAMLs, which name Composer's schedulers, and its own, by its registry's names. */
export const llmFoundry: ConfigReader = {
  id: 'llm-foundry',
  title: 'LLM Foundry',
  url: 'https://github.com/mosaicml/llm-foundry/tree/main/scripts/train',
  recognisedBy: '`scheduler.name` of its registry beside `max_duration` and `train_loader`, `max_seq_len` or `fsdp_config`',
  languages: ['yaml', 'json'],
  support: llmFoundrySupport,
  recognise: scoreOf,
  read: (document) => {
    const parts = partsOf(document);
    return parts === null ? { kind: 'not-mine' } : { kind: 'read', value: [readComposer('llm-foundry', parts)], problems: [] };
  },
  convert: convertFoundry,
};

function scoreOf(document: ConfigDocument): number {
  const parts = partsOf(document);
  if (parts === null || !parts.fields.has('max_duration') || parts.fields.has('optimizer.learning_rate')) return 0;
  const name = schedulerName(parts) ?? '';
  if (name === 'inv_sqrt_with_warmup') return 0.9;
  return schedulerNames.has(name) && ownKeys.some((key) => parts.fields.has(key)) ? 0.9 : 0;
}
