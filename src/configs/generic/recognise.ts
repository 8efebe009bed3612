import type { ConfigDocument, MappingNode } from '../../model/document.ts';
import { type AliasField, normalizedKey } from '../aliases.ts';
import { isTestModule } from '../test-modules.ts';
import { type Found, findKeys } from './keys.ts';

/** Whole keys that show a file to be something else, whatever numbers it holds: any one of a set's full list. */
const foreignShapes: readonly (readonly string[])[] = [
  ['services'],
  ['jobs', 'runs-on'],
  ['jobs', 'on'],
  ['jobs', 'true'],
  ['apiVersion', 'kind'],
  ['dependencies', 'name'],
  ['devDependencies'],
  ['compilerOptions'],
  ['model_type', 'architectures'],
  ['architectures', 'transformers_version'],
  ['tokenizer_class'],
  ['added_tokens'],
  ['peft_type'],
  ['openapi'],
  ['swagger'],
  ['nbformat'],
  ['log_history'],
  ['$schema', 'properties'],
  ['repos'],
  ['stages'],
  ['build-system'],
  ['site_name'],
  ['distributed_type', 'compute_environment'],
  ['fsdp_version', 'distributed_type'],
  ['tasks', 'num_fewshot'],
  ['task', 'dataset_path', 'metric_list'],
  ['dataset_info', 'configs'],
  ['cells', 'metadata'],
  ['bos_token_id', 'eos_token_id', 'transformers_version'],
  ['Parameters', 'Resources'],
  ['images', 'annotations', 'categories'],
  ['train', 'val', 'nc', 'names'],
  ['nc', 'backbone', 'head'],
  ['model', 'tools'],
];

/** What shows that numbers are about learning, and not about any loop. */
const learning: readonly AliasField[] = [
  'learningRate',
  'schedule',
  'finalLearningRate',
  'decay',
  'warmup',
  'weightDecay',
  'optimizer',
  'evaluateEvery',
  'saveEvery',
];
/** Programs have many names and numbers; few of them are of training. */
const leastInPrograms = 3;

/** How sure one may be that a document without a framework's own signs is a training config: 0, or little. */
export function recogniseGeneric(document: ConfigDocument): number {
  const { root, language } = document;
  if (root.kind !== 'mapping' || isForeign(root)) return 0;
  const fields = fieldsThatCount(findKeys(root));
  const kinds = new Set(fields.map((found) => found.alias.field));
  const isProgram = language === 'python' || language === 'shell';
  if (isProgram && (kinds.size < leastInPrograms || !kinds.has('learningRate') || isTestModule(document.path))) return 0;
  const lengths = fields.filter(({ alias }) => alias.field === 'length');
  if (lengths.some(({ alias, key }) => alias.weak !== true && (kinds.size >= 2 || key.includes('train')))) return 0.2 + Math.min(kinds.size, 10) / 100;
  if (!learning.some((field) => kinds.has(field))) return 0;
  if (lengths.length > 0) return kinds.size >= 2 ? 0.15 : 0;
  return !isProgram && kinds.has('learningRate') && kinds.size >= 2 ? 0.1 : 0;
}

/** Numbers where numbers belong: `epochs: ["a"]` or `lr: cosine` show nothing, nor does what only running would tell. */
function fieldsThatCount(found: ReadonlyMap<AliasField, readonly Found[]>): Found[] {
  return [...found.values()].flat().filter(({ alias, node }) => {
    if (node.tag === 'expression') return false;
    if (alias.field === 'length' || alias.field === 'learningRate') return typeof node.value === 'number' || /^[\d.][\d._e+-]*$/i.test(String(node.value));
    return true;
  });
}

function isForeign(root: MappingNode): boolean {
  return foreignShapes.some((shape) => shape.every((key) => root.entries.has(key))) || isResult(root);
}

const resultKey =
  /^(?:(?:best|final|last|min|max|mean|avg)_(?:(?:val|valid|validation|eval|test|train)_)?(?:loss|acc|accuracy|metric|score|value|step|epoch|iter|reward)|episode_reward_\w+|\w*wall_clock\w*|elapsed\w*|(?:train_)?runtime|time_total_s|training_iteration|timesteps_total|total_flos)$/;
const leastResults = 2;

/** A summary of a run that was: what it reached and how long it took, whatever settings it repeats. */
function isResult({ entries }: MappingNode): boolean {
  let found = 0;
  for (const { key, value } of entries.values()) if (value.kind === 'scalar' && typeof value.value === 'number' && resultKey.test(normalizedKey(key))) found++;
  return found >= leastResults;
}
