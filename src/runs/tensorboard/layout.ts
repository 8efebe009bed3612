import type { Launch } from '../../model/run.ts';
import { kindOfName } from '../names.ts';

/** Where a file stands among those of its run. */
export interface Layout {
  /** The folder of the run. */
  readonly run: string;
  /** What the quantities of this file are called there. */
  readonly nameOf: (tag: string) => string;
  /** The file holds a run's hyperparameters once more, with its final metrics. */
  readonly isHparamsCopy: boolean;
}

const splitFolder = /^(train|training|validation|valid|val|eval|evaluation|test|dev)(_.*)?$/i;

/**
 * A writer in `train/`, `validation/` or `eval/` (Keras, TensorFlow's Estimator) tells one split of the run in the folder above. PyTorch's
 * `add_scalars` opens a writer for each curve (`Loss_train/`, `Loss_val/`), `add_hparams` one more in a folder named by the time.
 */
export function layoutOf(path: string, tags: readonly string[], hasHparams: boolean): Layout {
  const folder = parentOf(path);
  const base = folder.slice(folder.lastIndexOf('/') + 1);
  const above = parentOf(folder);
  const [only] = tags;
  if (tags.length === 1 && only !== undefined) {
    const stem = `${only.replaceAll('/', '_')}_`;
    const curve = base.slice(stem.length);
    if (base.startsWith(stem) && curve !== '') return { run: above, nameOf: (tag) => `${tag}/${curve}`, isHparamsCopy: false };
  }
  if (hasHparams && /^\d{9,11}(\.\d+)?$/.test(base)) return { run: above, nameOf: (tag) => tag, isHparamsCopy: true };
  if (!splitFolder.test(base)) return { run: folder, nameOf: (tag) => tag, isHparamsCopy: false };
  return { run: above, nameOf: (tag) => (hasSplit(tag) ? tag : `${base}/${tag}`), isHparamsCopy: false };
}

function hasSplit(tag: string): boolean {
  return ['train', 'validation', 'test', 'learning-rate', 'time'].includes(kindOfName(tag));
}

/** When and by whom a log was written, by its name: `events.out.tfevents.SECONDS.HOST[.PID.NUMBER][.v2]`. */
export function launchOf(path: string, firstWallTime: number): Launch {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match = /tfevents\.(\d{9,11})\.(.{1,200}?)(?:\.(\d{1,10})\.\d{1,6})?(?:\.v2)?$/.exec(name);
  const [, seconds, host, process] = match ?? [];
  const startedAt = seconds === undefined ? firstWallTime : Number(seconds);
  return { startedAt: Number.isFinite(startedAt) ? startedAt : 0, process: host === undefined || process === undefined ? null : `${host}.${process}` };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
