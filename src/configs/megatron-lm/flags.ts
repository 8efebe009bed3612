import type { ConfigDocument, DocumentNode, MappingNode } from '../../model/document.ts';
import { mappingsOf, type PlacedMapping } from '../nodes.ts';

const knownSpellings = new Map<string, readonly string[]>();

/** How one argument may be written: as a flag, as argparse stores it, as a flag without its dashes. */
export function spellings(name: string): readonly string[] {
  const known = knownSpellings.get(name);
  if (known !== undefined) return known;
  const dashed = name.replaceAll('_', '-');
  const made = dashed === name ? [`--${name}`, name] : [`--${dashed}`, `--${name}`, name, dashed];
  knownSpellings.set(name, made);
  return made;
}

/** The spellings of several arguments, the earlier ones first. */
export function spelled(...names: readonly string[]): string[] {
  return names.flatMap(spellings);
}

const lengths = ['train_iters', 'train_samples'];
/** The arguments that name the schedule and its lengths, the run's own length aside. */
export const scheduleNames: readonly string[] = [
  'lr_decay_style',
  'lr_decay_iters',
  'lr_decay_samples',
  'lr_warmup_iters',
  'lr_warmup_samples',
  'lr_warmup_fraction',
  'lr_warmup_init',
  'lr_wsd_decay_style',
  'lr_wsd_decay_iters',
  'lr_wsd_decay_samples',
];
const otherNames = [
  'micro_batch_size',
  'global_batch_size',
  'rampup_batch_size',
  'step_batch_size_schedule',
  'tensor_model_parallel_size',
  'pipeline_model_parallel_size',
  'num_layers',
  'hidden_size',
  'num_attention_heads',
  'seq_length',
  'max_position_embeddings',
  'eval_interval',
  'save_interval',
  'min_lr',
  'lr',
  'split',
  'use_distributed_optimizer',
];
/** Names of frameworks that grew out of Megatron-LM and read the same words their own way. */
const foreignNames = ['train_micro_batch_size_per_gpu', 'pipe_parallel_size', 'pipe-parallel-size', 'zero_optimization', 'warmup', 'max_steps', 'optimizer'];

const maxNesting = 3;

/** How sure one may be that a mapping holds Megatron-LM's arguments. */
export function flagsScore(node: MappingNode): number {
  const has = (name: string): boolean => spellings(name).some((key) => node.entries.has(key));
  if (node.entries.size < 3) return 0;
  const dashed = hasDashedKey(node);
  const schedule = scheduleNames.filter(has).length;
  const others = otherNames.filter(has).length;
  if (!dashed && foreignNames.some((name) => node.entries.has(name))) return 0;
  if (!lengths.some(has)) return schedule >= 1 && others >= 4 ? 0.6 : 0;
  if (schedule === 0 && others < 3) return 0;
  return Math.min(0.92, (dashed ? 0.7 : 0.6) + 0.03 * schedule + 0.01 * others);
}

function hasDashedKey({ entries }: MappingNode): boolean {
  for (const key of entries.keys()) if (key.includes('-')) return true;
  return false;
}

/** The mappings that hold arguments, the least nested ones: `MODEL_ARGS` of a test case, a launch script, a flat file. */
export function findFlags(document: ConfigDocument): PlacedMapping[] {
  const placed = candidates(document.root).filter(({ path, node }) => path.length <= maxNesting && flagsScore(node) > 0);
  const depth = placed[0]?.path.length;
  return placed.filter(({ path }) => path.length === depth);
}

function candidates(root: DocumentNode): readonly PlacedMapping[] {
  return root.kind === 'mapping' ? mappingsOf(root) : [];
}
