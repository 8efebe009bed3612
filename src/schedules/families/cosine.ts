import type { LearningRateSchedule } from '../../model/schedule.ts';
import { constantCurve, wave } from '../curves/arcs.ts';
import { pieces, transition } from '../curves/combine.ts';
import { makeSchedule, restingAt } from '../make.ts';

export interface Cosine {
  readonly peak: number;
  readonly floor?: number;
  readonly steps: number;
  /** Waves within `steps`: 0.5 (half a wave) goes from peak to floor, 1 ends at the peak again. */
  readonly cycles?: number;
  /** `rises`: the formula goes on, the rate climbs back (transformers, torch). `holds`: the last value stays (optax, Keras, Megatron-LM, nanoGPT). */
  readonly past?: 'rises' | 'holds';
  /** (½(1+cos πp))^exponent: optax. */
  readonly exponent?: number;
  /** cos(π·p^warp): timm's k_decay. */
  readonly warp?: number;
}

/**
 * floor + (peak - floor)·½(1 + cos(2π·cycles·u/steps)).
 * Source: transformers `optimization.py` get_cosine_schedule_with_warmup and …_with_min_lr_…, torch CosineAnnealingLR, optax cosine_decay_schedule,
 * Keras CosineDecay, Megatron-LM `cosine`, NeMo CosineAnnealing, Composer CosineAnnealingScheduler, nanoGPT get_lr, OLMo CosWithWarmup.
 */
export function cosine(options: Cosine): LearningRateSchedule {
  const { peak, steps } = options;
  const floor = options.floor ?? 0;
  const cycles = options.cycles ?? 0.5;
  const past = options.past ?? 'holds';
  const parameters = { peak, floor, steps, cycles: options.cycles, exponent: options.exponent, warp: options.warp, past };
  const half = steps / (2 * cycles);
  const plain = (options.exponent ?? 1) === 1 && (options.warp ?? 1) === 1;
  if (!plain) {
    const arc = { shape: 'cosine', from: peak, to: floor, begin: 0, length: half, warp: options.warp ?? 1, exponent: options.exponent ?? 1 } as const;
    return makeSchedule(transition(arc), { family: 'cosine', parameters, peak, horizon: half, afterHorizon: restingAt(floor, peak) });
  }
  const body = wave({ middle: (peak + floor) / 2, amplitude: (peak - floor) / 2, begin: 0, half });
  const end = body.at(steps);
  const curve =
    past === 'rises'
      ? body
      : pieces([
          { until: steps, curve: body },
          { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) },
        ]);
  return makeSchedule(curve, { family: 'cosine', parameters, peak, horizon: steps, afterHorizon: past === 'rises' ? afterWave(cycles) : restingAt(end, peak) });
}

/** Whole waves repeat from their peak; half waves, and everything between, rise at some time. */
function afterWave(cycles: number): 'rises' | 'repeats' {
  return Number.isInteger(cycles) ? 'repeats' : 'rises';
}
