import type { ConfigDocument, DocumentNode, MappingEntry, MappingNode } from '../../model/document.ts';
import { lookup } from '../../text/lookup.ts';
import { numberIn, numbersIn } from '../fields.ts';

/** Whether a Python file is one of detectron2's lazy configs: `train.max_iter`, or an `lr_multiplier`, beside other parts of its trainer. */
export function isLazyConfig({ language, root }: ConfigDocument): boolean {
  if (language !== 'python' || root.kind !== 'mapping') return false;
  const schedule = lookup(root, 'lr_multiplier');
  const isScheduled = schedule?.kind === 'mapping' && /ParamScheduler$/.test(schedule.tag ?? '');
  const parts = ['train', 'model', 'dataloader', 'optimizer', 'lr_multiplier'].filter((name) => root.entries.has(name)).length;
  return (isScheduled || lookup(root, 'train.max_iter') !== undefined) && parts >= 2;
}

/** The keys of a lazy config, by those of a YAML config that mean the same. */
const sameMeaning: readonly (readonly [string, string])[] = [
  ['SOLVER.MAX_ITER', 'train.max_iter'],
  ['SOLVER.BASE_LR', 'optimizer.lr'],
  ['SOLVER.WEIGHT_DECAY', 'optimizer.weight_decay'],
  ['SOLVER.MOMENTUM', 'optimizer.momentum'],
  ['SOLVER.IMS_PER_BATCH', 'dataloader.train.total_batch_size'],
  ['SOLVER.CHECKPOINT_PERIOD', 'train.checkpointer.period'],
  ['SOLVER.WARMUP_FACTOR', 'lr_multiplier.warmup_factor'],
  ['SOLVER.WARMUP_METHOD', 'lr_multiplier.warmup_method'],
  ['SOLVER.RESCALE_INTERVAL', 'lr_multiplier.rescale_interval'],
  ['TEST.EVAL_PERIOD', 'train.eval_period'],
];

/**
 * A lazy config as the YAML config that would train the same way; each value keeps its place. The multiplier's milestones count
 * `num_updates`, its warmup a share of the run. What a multiplier says that YAML cannot say leaves the schedule open.
 * Source: detectron2 `solver/lr_scheduler.py` WarmupParamScheduler, `configs/common/{train,optim,coco_schedule}.py`.
 */
export function asSolver(document: ConfigDocument): ConfigDocument {
  const { root } = document;
  const found = sameMeaning.flatMap(([key, path]) => {
    const node = lookup(root, path);
    return node === undefined ? [] : [[key, node] as const];
  });
  const all = [...found, ...scheduleOf(root)];
  const section = (name: string): MappingNode => {
    const entries = new Map<string, MappingEntry>();
    for (const [key, node] of all) {
      const own = key.startsWith(`${name}.`) ? key.slice(name.length + 1) : null;
      if (own !== null) entries.set(own, { key: own, keySpan: node.span, value: node });
    }
    return { kind: 'mapping', entries, span: root.span };
  };
  const sections = ['SOLVER', 'TEST'].map((name) => [name, { key: name, keySpan: root.span, value: section(name) }] as const);
  return { ...document, root: { kind: 'mapping', entries: new Map<string, MappingEntry>(sections), span: root.span } };
}

function scheduleOf(root: DocumentNode): [string, DocumentNode][] {
  const total = numberIn(lookup(root, 'train.max_iter') ?? root);
  const share = lookup(root, 'lr_multiplier.warmup_length');
  const shareValue = share === undefined ? null : numberIn(share);
  const body = lookup(root, 'lr_multiplier.scheduler') ?? lookup(root, 'lr_multiplier');
  const name = body?.kind === 'mapping' ? (body.tag ?? '').replace(/^.*\./, '') : '';
  const found: [string, DocumentNode][] = [];
  if (share?.kind === 'scalar' && shareValue !== null && total !== null)
    found.push(['SOLVER.WARMUP_ITERS', { ...share, value: Math.trunc(shareValue * total) }]);
  if (body === undefined || total === null) return found;
  if (name === 'MultiStepParamScheduler') return [...found, ...steps(body, total)];
  if (name === 'CosineParamScheduler') return [...found, ...cosine(body, numberIn(lookup(root, 'optimizer.lr') ?? root))];
  return found;
}

/** Values that fall by one factor, at milestones of the run's own updates. */
function steps(body: DocumentNode, total: number): [string, DocumentNode][] {
  const [values, milestones] = [lookup(body, 'values'), lookup(body, 'milestones')];
  const numbers = values === undefined ? null : numbersIn(values);
  const updates = numberIn(lookup(body, 'num_updates') ?? body) ?? total;
  const [first, second] = numbers ?? [];
  if (values === undefined || milestones === undefined || first !== 1 || second === undefined || updates !== total) return [];
  const isGeometric = (numbers ?? []).every((value, index) => Math.abs(value - second ** index) <= 1e-9);
  if (!isGeometric) return [];
  const gamma: DocumentNode = { kind: 'scalar', value: second, raw: String(second), quoted: false, span: values.span };
  return [
    ['SOLVER.LR_SCHEDULER_NAME', { ...gamma, value: 'WarmupMultiStepLR', span: body.span }],
    ['SOLVER.STEPS', milestones],
    ['SOLVER.GAMMA', gamma],
  ];
}

function cosine(body: DocumentNode, rate: number | null): [string, DocumentNode][] {
  const start = numberIn(lookup(body, 'start_value') ?? lookup(body, '0') ?? body);
  const endNode = lookup(body, 'end_value') ?? lookup(body, '1');
  const end = endNode === undefined ? null : numberIn(endNode);
  if (start !== 1 || end === null || endNode === undefined || (rate === null && end !== 0)) return [];
  const floor: DocumentNode = { kind: 'scalar', value: end * (rate ?? 0), raw: String(end), quoted: false, span: endNode.span };
  return [
    ['SOLVER.LR_SCHEDULER_NAME', { ...floor, value: 'WarmupCosineLR', span: body.span }],
    ['SOLVER.BASE_LR_END', floor],
  ];
}
