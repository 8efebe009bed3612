import type { LearningRateSchedule } from '../../model/schedule.ts';
import { endedAt } from '../../schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constantCurve } from '../../schedules/curves/arcs.ts';
import { delayed, pieces } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import { remade } from '../../schedules/make.ts';

/** The arguments of OptimizerParamScheduler; lengths in samples, or in updates where every update has the same batch. */
export interface MegatronSchedule {
  readonly style: string;
  readonly peak: number;
  readonly floor: number;
  /** `--lr-warmup-init` */
  readonly start: number;
  readonly warmup: number;
  readonly decay: number;
  readonly wsdDecay: number | null;
  readonly wsdStyle: string;
  /** One sample in the unit of the lengths. */
  readonly sample: number;
}

const wsdShapes: ReadonlyMap<string, 'exponential' | 'linear' | 'cosine' | '1-sqrt'> = new Map([
  ['exponential', 'exponential'],
  ['linear', 'linear'],
  ['cosine', 'cosine'],
  ['minus_sqrt', '1-sqrt'],
]);

/** The families by `--lr-decay-style`. */
export const megatronStyles: ReadonlyMap<string, string> = new Map([
  ['constant', 'constant'],
  ['linear', 'linear'],
  ['cosine', 'cosine'],
  ['inverse-square-root', 'inverse-square-root'],
  ['WSD', 'warmup-stable-decay'],
]);

/**
 * The schedule in its own counter; null where Megatron-LM would refuse the arguments (its assertions).
 * Source: Megatron-LM d98e8a64 `megatron/core/optimizer_param_scheduler.py` OptimizerParamScheduler.get_lr.
 */
export function megatronSchedule(options: MegatronSchedule): LearningRateSchedule | null {
  const { peak, floor, start, warmup, decay } = options;
  if (!(floor >= 0 && peak >= floor && start <= peak && decay > 0 && warmup < decay)) return null;
  const body = bodyOf(options);
  return body === null ? null : withWarmup({ body, steps: warmup, start, target: peak });
}

/** What follows the warmup, on a clock that starts at its end. */
function bodyOf({ style, peak, floor, warmup, decay, wsdDecay, wsdStyle, sample }: MegatronSchedule): LearningRateSchedule | null {
  const steps = decay - warmup;
  switch (style) {
    case 'constant':
      return constant({ rate: peak });
    case 'linear':
      return linear({ start: peak, end: floor, steps });
    case 'cosine':
      return cosine({ peak, floor, steps });
    case 'inverse-square-root': {
      const body = inverseSquareRoot({ peak, timescale: Math.max(warmup, sample), floor, floorBy: 'clamp' });
      return endedAt({ body: warmup > 0 ? body : fromFirstSample(body, sample), at: steps, rate: floor, inclusive: true });
    }
    case 'WSD': {
      const shape = wsdShapes.get(wsdStyle);
      if (wsdDecay === null || !(wsdDecay > 0) || shape === undefined || wsdDecay > steps) return null;
      return stableDecay({ peak, floor, stable: steps - wsdDecay, decay: wsdDecay, shape });
    }
    default:
      return null;
  }
}

/** Without a warmup the counter is at least one sample: peak·√1/√max(1, samples). */
function fromFirstSample(body: LearningRateSchedule, sample: number): LearningRateSchedule {
  const curve = pieces([
    { until: sample, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, sample) },
  ]);
  return remade(body, {}, curve);
}
