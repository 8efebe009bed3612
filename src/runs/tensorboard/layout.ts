import type { Launch } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
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

/** Where PyTorch's SummaryWriter logs when nobody says where: `runs/Nov24_17-01-02_host`. */
const defaultFolder = /(^|\/)runs\/[A-Z][a-z]{2}\d{2}_\d{2}-\d{2}-\d{2}_[^/]+$/;

/** What the Hugging Face Trainer writes of itself; its log lies below its output folder. */
const trainerArguments = ['output_dir', 'logging_dir', 'per_device_train_batch_size'];

/** What a file says that places it. */
export interface LayoutInput {
  readonly tags: readonly string[];
  readonly settings: Readonly<Record<string, Scalar>>;
  /** Whether a session of the hparams plugin starts in it. */
  readonly hasHparams: boolean;
}

/**
 * A writer in `train/`, `validation/` or `eval/` (Keras, TensorFlow's Estimator) tells one split of the run in the folder above. PyTorch's
 * `add_scalars` opens a writer for each curve (`Loss_train/`, `Loss_val/`), `add_hparams` one more in a folder named by the time. The Hugging Face
 * Trainer logs below its output folder, where the run's other files are.
 */
export function layoutOf(path: string, { tags, settings, hasHparams }: LayoutInput): Layout {
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
  if (defaultFolder.test(folder) && trainerArguments.every((name) => name in settings)) {
    return { run: parentOf(above), nameOf: (tag) => tag, isHparamsCopy: false };
  }
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
