import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { heldPerEpoch, inEpochs } from '../../schedules/compose/clocks.ts';
import { line } from '../../schedules/curves/arcs.ts';
import { pieces } from '../../schedules/curves/combine.ts';
import { product } from '../../schedules/curves/product.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { linear } from '../../schedules/families/linear.ts';
import { remade } from '../../schedules/make.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { firstOf } from '../fields.ts';
import type { YoloFiles } from './generation.ts';

/** What a YOLO config says about its schedule, with the defaults of its generation; null where another file says it. */
interface YoloSchedule {
  readonly peak: number | null;
  readonly finalFraction: number | null;
  readonly warmupEpochs: number | null;
  readonly epochs: number | null;
  readonly shape: 'linear' | 'cosine';
  /** The epoch at which a linear decay is at its end. */
  readonly decayEpochs: number;
}

const keyNames = ['epochs', 'lr0', 'lrf', 'cos_lr', 'linear_lr', 'warmup_epochs', 'optimizer'];

/**
 * The schedule of YOLO trainers: lr0·lf(epoch), where lf goes from 1 to lrf over the epochs, in a straight line or as a cosine; during the
 * warmup, batch by batch, times the share of it that is done. By epoch this is the rate of the epoch's first batch; with batches per
 * epoch known it is exact for each batch (with fewer batches than `nbs` an optimizer update takes several). Groups of biases differ.
 * Source: `ultralytics/engine/trainer.py` _setup_scheduler and _do_train, YOLOv5 and YOLOv7 `train.py`.
 */
export function bindUltralytics(files: YoloFiles): ConfigSchedule {
  const { options, hyperparameters } = files;
  const keys = { ...scheduleKeys(hyperparameters, keyNames), ...scheduleKeys(options, keyNames) };
  return bindSchedule(keys, (known) => bind(files, known));
}

function bind(files: YoloFiles, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const said = readSchedule(files, known);
  if (said.peak === null) lengths.miss('learning-rate', files.optimizerDecides ? 'optimizer' : 'lr0');
  if (said.finalFraction === null || said.warmupEpochs === null) lengths.miss('custom', 'hyp');
  if (said.epochs === null) lengths.miss(known.steps === undefined ? 'steps' : 'steps-per-epoch', 'epochs');
  const { peak, finalFraction, warmupEpochs, epochs } = said;
  if (peak === null || finalFraction === null || warmupEpochs === null || epochs === null || lengths.open.length > 0) {
    const parameters = { ...(peak === null ? {} : { peak }), ...(finalFraction === null ? {} : { finalFraction }) };
    return openBound(lengths, { family: said.shape, parameters, horizon: epochs === null ? null : { value: epochs, unit: 'epochs' } });
  }
  const floor = peak * finalFraction;
  const body =
    said.shape === 'cosine' ? cosine({ peak, floor, steps: epochs, past: 'rises' }) : linear({ start: peak, end: floor, steps: Math.max(1, said.decayEpochs) });
  const batches = known.stepsPerEpoch;
  const capped = files.generation === 'ultralytics' ? Math.min(warmupEpochs, Math.max(epochs - 1, 0)) : warmupEpochs;
  if (batches === undefined) return { kind: 'known', schedule: inEpochs(warmedUp(body, capped)), runLength: epochs };
  const warmup = capped > 0 ? Math.max(halfToEven(capped * batches), leastWarmup[files.generation]) : 0;
  return { kind: 'known', schedule: warmedUp(heldPerEpoch(body, batches), warmup), runLength: Math.ceil(epochs * batches) };
}

/** The batches that a warmup takes at least. */
const leastWarmup = { ultralytics: 0, yolov5: 100, yolov7: 1000 } as const;

function readSchedule({ options, hyperparameters, generation, hasHyperparameters, optimizerDecides }: YoloFiles, known: KnownQuantities): YoloSchedule {
  const number = (key: string, otherwise: number) =>
    firstOf(hyperparameters.number(key), options.number(key))?.value ?? (hasHyperparameters ? otherwise : null);
  const epochs =
    options.positive('epochs')?.value ??
    (known.steps !== undefined && known.stepsPerEpoch !== undefined ? known.steps / known.stepsPerEpoch : null) ??
    (generation === 'ultralytics' ? 100 : null);
  const isOld = options.has('linear_lr');
  const isCosine = isOld ? options.flag('linear_lr')?.value !== true : options.flag('cos_lr')?.value === true;
  return {
    peak: optimizerDecides ? (known.learningRate ?? null) : (number('lr0', 0.01) ?? known.learningRate ?? null),
    finalFraction: number('lrf', 0.01),
    warmupEpochs: number('warmup_epochs', 3),
    epochs,
    shape: isCosine ? 'cosine' : 'linear',
    decayEpochs: epochs === null ? 0 : isOld ? epochs - 1 : epochs,
  };
}

/** The schedule times u / warmup as long as that is below 1. */
function warmedUp(body: LearningRateSchedule, warmup: number): LearningRateSchedule {
  if (!(warmup > 0)) return body;
  const rising = product([line({ from: 0, to: 1, begin: 0, length: warmup }), body]);
  const curve = pieces([
    { until: warmup, curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: body },
  ]);
  const peak = Math.max(...[0, 1, 2].map((ahead) => curve.at(Math.max(0, Math.floor(warmup) - 1 + ahead))));
  return remade(body, { warmup, peak, parameters: { warmup } }, curve);
}

/** Python's round: halves go to the even neighbour. */
function halfToEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
