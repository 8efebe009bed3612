import type { Sourced } from '../model/source.ts';
import type { Fields } from './fields.ts';

const perNodeKeys = ['nproc_per_node', 'nproc-per-node'];
const totalKeys = ['num_processes', 'world_size', 'num_gpus', 'n_gpu'];

/**
 * The devices that a launcher is told to use: processes per node times `--nnodes` (1 by default) of torchrun, `--num_processes` of
 * accelerate, which counts all nodes, `--num_gpus` of deepspeed. Null for `auto`, `gpu` and where nothing says.
 */
export function devicesOfLaunch(fields: Fields): Sourced<number> | null {
  const perNode = numberAt(fields, perNodeKeys);
  if (perNode === null) return numberAt(fields, totalKeys);
  const nodes = fields.node('nnodes');
  const count = nodes === null ? 1 : (numberAt(fields, ['nnodes'])?.value ?? null);
  return count === null ? null : { ...perNode, value: perNode.value * count };
}

/** A whole number above 0; words and ranges of nodes (`1:4`) are no number and no mistake. */
function numberAt(fields: Fields, keys: readonly string[]): Sourced<number> | null {
  const node = fields.node(...keys);
  return node?.kind === 'scalar' && typeof node.value === 'number' && node.value > 0 ? { value: node.value, span: node.span } : null;
}
