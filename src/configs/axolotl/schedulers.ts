import type { LearningRateSchedule } from '../../model/schedule.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constantCurve, line } from '../../schedules/curves/arcs.ts';
import { pieces, through } from '../../schedules/curves/combine.ts';
import { monotone } from '../../schedules/curves/curve.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { oneCycle } from '../../schedules/families/one-cycle.ts';
import { piecewiseInterpolated } from '../../schedules/families/piecewise.ts';
import { makeSchedule, restingAt } from '../../schedules/make.ts';
import type { Fields } from '../fields.ts';
import { schedulers } from '../hugging-face/schedulers.ts';

/** What axolotl's SchedulerMixin decides from. */
export interface AxolotlCall {
  readonly name: string;
  readonly fields: Fields;
  readonly peak: number;
  readonly warmup: number;
  readonly total: number;
}

/** The values of `lr_scheduler` that axolotl adds to those of transformers. */
export const ownSchedulers: ReadonlyMap<string, string> = new Map([
  ['one_cycle', 'one-cycle'],
  ['rex', 'rex'],
]);

/**
 * The schedule of `lr_scheduler`; null where its options do not fit. Source: axolotl 0.12 `core/trainers/mixins/scheduler.py`
 * create_scheduler, `utils/schedulers.py`.
 */
export function makeAxolotl(call: AxolotlCall): LearningRateSchedule | null {
  const { name, fields, peak, warmup, total } = call;
  const options = fields.under('lr_scheduler_kwargs');
  const ratio = fields.number('cosine_min_lr_ratio')?.value ?? null;
  if (name === 'one_cycle') return oneCycleOf(call, options);
  if (name === 'rex') return rex({ peak, floor: peak * (ratio ?? 0), warmup, total });
  const own = name === 'cosine' ? ownCosine(call, ratio) : null;
  if (own !== null) return own;
  const scheduler = schedulers.get(name);
  return scheduler?.make({ peak, warmup, total, options }) ?? null;
}

/** `lr_quadratic_warmup`, `cosine_min_lr_ratio`, and with it `cosine_constant_lr_ratio`; null for transformers' own cosine. */
function ownCosine({ fields, peak, warmup, total }: AxolotlCall, ratio: number | null): LearningRateSchedule | null {
  const steps = Math.max(1, total - warmup);
  if (fields.flag('lr_quadratic_warmup')?.value === true) return withWarmup({ body: cosine({ peak, steps, past: 'rises' }), steps: warmup, shape: '1-square' });
  if (ratio === null || ratio === 0) return null;
  const floor = peak * ratio;
  const share = fields.number('cosine_constant_lr_ratio')?.value ?? 0;
  if (share === 0) return withWarmup({ body: cosine({ peak, floor, steps, past: 'rises' }), steps: warmup });
  return withWarmup({ body: cosine({ peak, floor, steps: Math.max(1, Math.trunc(total * share) - warmup) }), steps: warmup });
}

/** torch's OneCycleLR over the run, with the warmup's share as `pct_start` unless the kwargs say otherwise. */
function oneCycleOf({ peak, warmup, total }: AxolotlCall, options: Fields): LearningRateSchedule {
  const option = (key: string, otherwise: number) => options.number(key)?.value ?? otherwise;
  const share = option('pct_start', warmup / total);
  const start = peak / option('div_factor', 25);
  const end = start / option('final_div_factor', 1e4);
  const anneal = options.text('anneal_strategy')?.value === 'linear' ? 'linear' : 'cosine';
  const peakAt = share * total - 1;
  const endAt = total - 1;
  if (peakAt > 0) return oneCycle({ start, peak, end, peakAt, endAt, anneal, stops: true });
  const points = [
    { at: peakAt, rate: peak },
    { at: endAt, rate: end, shape: anneal },
  ] as const;
  return piecewiseInterpolated({ points, family: 'one-cycle', afterHorizon: 'stops' });
}

/**
 * Reflected exponential: floor + (peak - floor)·z/(0.1 + 0.9z), z the share of the updates behind the warmup that is left. With a warmup,
 * the very first update has not the warmup's 0 but what the formula gives for its negative step, modulo the decay's length.
 */
function rex({ peak, floor, warmup, total }: { peak: number; floor: number; warmup: number; total: number }): LearningRateSchedule {
  const length = total - warmup;
  const left = (z: number): number => floor + (peak - floor) * (z / (0.1 + 0.9 * z));
  const falling = monotone(-1, (u) => left((length - (u - warmup)) / length));
  const parts = [
    {
      until: 1,
      curve: constantCurve(warmup === 0 ? peak : warmup === 1 || length <= 0 ? floor : left((length - ((length - (warmup % length)) % length)) / length)),
    },
    { until: warmup === 0 ? 1 : through(warmup), curve: line({ from: 0, to: peak, begin: 0, length: Math.max(1, warmup) }) },
    { until: total, curve: falling },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ];
  return makeSchedule(pieces(parts), {
    family: 'rex',
    parameters: { peak, floor, warmup, total },
    peak,
    warmup,
    horizon: total,
    afterHorizon: restingAt(floor, peak),
  });
}
