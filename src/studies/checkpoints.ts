import type { RunRecord } from '../model/run.ts';
import type { FoundRun } from './merge.ts';
import { groupBy } from './paths.ts';

/** A checkpoint by its name: how many updates or epochs were done when it was written. */
export interface Checkpoint {
  readonly done: number;
  readonly unit: 'steps' | 'epochs';
}

const weights = /\.(pt|pth|ckpt|bin|safetensors|h5|hdf5|keras|index|pkl|msgpack|npz|tar|distcp|orbax)$/i;

/** Folders that hold nothing but checkpoints: what is in them belongs to the run around them. */
const holders = /^(checkpoints?|ckpts?|weights|saves?|models?|snapshots?)$/i;

const ofSteps = /^(?:checkpoint|ckpt|step|global_?step|iter|iteration|model_step)[-_=]?(?:step[-_=]?)?0*(\d{1,12})(?:\.|$)/i;

/**
 * The names that tools give to checkpoints: `checkpoint-500` (transformers), `epoch=3-step=400.ckpt` (Lightning; its epochs are indices, its
 * steps are counted), `model_0004999.pth` (detectron2: an index), `iter_0005000` (Megatron), `global_step500` (DeepSpeed), `epoch_12.pth`
 * (mmengine), `weights/epoch12.pt` (Ultralytics: an index), `checkpoint_10_4791.pt` (fairseq: epoch, update). Null for any other name:
 * `best.pt`, `last.ckpt` do not say when they were written.
 */
export function checkpointNamed(name: string, folder = ''): Checkpoint | null {
  const lightning = /^(?:.*-)?epoch=(\d+)(?:-step=(\d+))?(?:[-.].*)?$/.exec(name);
  if (lightning !== null)
    return lightning[2] === undefined ? { done: Number(lightning[1]) + 1, unit: 'epochs' } : { done: Number(lightning[2]), unit: 'steps' };
  const detectron = /^model_(\d{7})\.pth$/.exec(name);
  if (detectron !== null) return { done: Number(detectron[1]) + 1, unit: 'steps' };
  const fairseq = /^checkpoint_\d+_(\d+)\.pt$/.exec(name);
  if (fairseq !== null) return { done: Number(fairseq[1]), unit: 'steps' };
  const epoch = /^epoch([-_]?)(\d{1,6})\.(pt|pth)$/.exec(name);
  if (epoch !== null) return { done: Number(epoch[2]) + (epoch[1] === '' && folder === 'weights' ? 1 : 0), unit: 'epochs' };
  const steps = ofSteps.exec(name);
  return steps === null ? null : { done: Number(steps[1]), unit: 'steps' };
}

/** The checkpoints that stand among paths, by the folder of the run that wrote them. A folder with that name counts as well as a file. */
export function checkpointsAmong(paths: readonly string[]): ReadonlyMap<string, readonly Checkpoint[]> {
  const found = new Map<string, Map<string, Checkpoint>>();
  for (const path of paths) {
    const segments = path.split('/');
    for (const [index, name] of segments.entries()) {
      const isFile = index === segments.length - 1;
      const checkpoint = isFile && !weights.test(name) ? null : checkpointNamed(name, segments[index - 1]);
      if (checkpoint === null) continue;
      const depth = holders.test(segments[index - 1] ?? '') ? index - 1 : index;
      const folder = segments.slice(0, depth).join('/');
      const known = found.get(folder) ?? new Map<string, Checkpoint>();
      found.set(folder, known.set(`${checkpoint.done} ${checkpoint.unit}`, checkpoint));
      break;
    }
  }
  return new Map([...found].map(([folder, known]) => [folder, [...known.values()]]));
}

/**
 * Runs with the checkpoints that still exist, by the log's own step numbers, where a listing of files shows any in the folder of the run and
 * no other run lives there. A listing without any says nothing: weights are rarely kept beside results.
 */
export function withCheckpoints(found: readonly FoundRun[], paths: readonly string[]): readonly FoundRun[] {
  const existing = checkpointsAmong(paths);
  if (existing.size === 0) return found;
  const perFolder = groupBy(found, ({ folder }) => folder);
  return found.map((one) => {
    const checkpoints = perFolder.get(one.folder)?.length === 1 ? existing.get(one.folder) : undefined;
    const steps = checkpoints === undefined ? [] : ownSteps(one.run, checkpoints);
    return steps.length === 0 ? one : { ...one, run: { ...one.run, checkpoints: steps } };
  });
}

function ownSteps(run: RunRecord, checkpoints: readonly Checkpoint[]): readonly number[] {
  const logged = new Set(run.series.flatMap(({ steps }) => steps));
  const steps = checkpoints.flatMap(({ done, unit }) => {
    const counted = unit === run.unit ? done : unit === 'epochs' && run.stepsPerEpoch !== null ? done * run.stepsPerEpoch : null;
    return counted === null ? [] : [ownStep(counted, run, logged)];
  });
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** A log of indices has the step before the count; where only the count itself was logged, the name holds an index too (Lightning before 1.6). */
function ownStep(done: number, { stepBase }: RunRecord, logged: ReadonlySet<number>): number {
  if (stepBase === 1) return done;
  return !logged.has(done - 1) && logged.has(done) ? done : done - 1;
}
