import type { DocumentNode } from '../../model/document.ts';
import type { Curve, LearningRateSchedule } from '../../model/schedule.ts';
import { withCooldown } from '../../schedules/compose/with-cooldown.ts';
import { arcCurve, constantCurve, line } from '../../schedules/curves/arcs.ts';
import { delayed, pieces, through } from '../../schedules/curves/combine.ts';
import { makeSchedule, remade, restingAt } from '../../schedules/make.ts';
import { callOf } from '../calls.ts';
import { type Fields, fieldsOf } from '../fields.ts';
import { type Scheduler, type SchedulerCall, simpleSchedulers } from './schedulers.ts';
import { roundHalfEven } from './times.ts';

/** Periods of WSD-S: each at its peak, then down to `decay_min_lr`, where the next begins at its own peak. */
function periods(call: SchedulerCall): LearningRateSchedule | null {
  const { options, peak, miss } = call;
  const lengths = options.numbers('period_lengths')?.value ?? [];
  const [first] = lengths;
  if (first === undefined) return miss('custom', 'period_lengths');
  const factors = options.numbers('period_lr_multipliers')?.value ?? [];
  const share = options.number('warmup_fraction');
  const warmup = options.number('warmup')?.value ?? (share === null ? miss('custom', 'warmup') : roundHalfEven(share.value * first));
  const decayShare = options.number('decay_fraction');
  const fixed = options.number('decay')?.value ?? null;
  if (warmup === null || (fixed === null && decayShare === null)) return miss('custom', 'decay');
  const floor = options.number('decay_min_lr')?.value ?? 0;
  const top = (i: number): number => peak * (factors[i] ?? 1);
  const start = options.number('warmup_min_lr')?.value ?? 0;
  const parts: { until: number; curve: Curve }[] = warmup > 0 ? [{ until: warmup, curve: line({ from: start, to: top(0), begin: 0, length: warmup }) }] : [];
  let end = 0;
  for (const [i, length] of lengths.entries()) {
    end += length;
    const decay = fixed ?? roundHalfEven((decayShare?.value ?? 0) * length);
    parts.push({ until: end - decay, curve: constantCurve(top(i)) });
    if (decay > 0) parts.push({ until: through(end), curve: line({ from: top(i), to: floor, begin: end - decay, length: decay }) });
  }
  parts.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) });
  const highest = Math.max(...lengths.map((_, i) => top(i)));
  const about = { parameters: { peak, periodLengths: lengths, floor, warmupSteps: warmup }, peak: highest, warmup, horizon: end };
  return makeSchedule(pieces(parts), { family: 'warmup-stable-decay', ...about, afterHorizon: restingAt(floor, highest) });
}

function rateIn(fields: Fields, name: string, peak: number): number | null {
  const share = fields.number(`${name}_fraction`)?.value;
  return fields.number(name)?.value ?? (share === undefined ? null : share * peak);
}

function itemsOf(fields: Fields, key: string): readonly DocumentNode[] {
  const node = fields.node(key);
  return node?.kind === 'sequence' ? node.items : [];
}

function shapeOf(fields: Fields): 'linear' | 'cosine' {
  return fields.text('shape')?.value.replace(/^.*\./, '') === 'cosine' ? 'cosine' : 'linear';
}

/** Stages from rate to rate; the trainer's length does not matter to them. */
function composable(call: SchedulerCall): LearningRateSchedule | null {
  const { options, peak, miss } = call;
  const parts: { until: number; curve: Curve }[] = [];
  let begin = 0;
  let rate = peak;
  let highest = 0;
  for (const item of itemsOf(options, 'stages')) {
    const stage = fieldsOf(options.document, item, options.problems, 'stages.');
    const length = stage.positive('duration')?.value ?? null;
    const from = rateIn(stage, 'start_lr', peak) ?? rate;
    const to = rateIn(stage, 'end_lr', peak);
    if (length === null || to === null) return miss('custom', 'stages');
    parts.push({ until: begin + length, curve: from === to ? constantCurve(from) : arcCurve({ shape: shapeOf(stage), from, to, begin, length }) });
    highest = Math.max(highest, from, to);
    begin += length;
    rate = to;
  }
  if (parts.length === 0) return miss('custom', 'stages');
  parts.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) });
  const about = { parameters: { peak, stages: parts.length - 1 }, peak: highest, horizon: begin, afterHorizon: restingAt(rate, highest) };
  return overridden(call, makeSchedule(pieces(parts), { family: 'stages', ...about }));
}

/** Schedulers one after the other, each with the rate that the one before ended at as its peak. */
function sequential(call: SchedulerCall): LearningRateSchedule | null {
  const { options, miss } = call;
  const ends = options.numbers('schedulers_max', 'schedulers_max_steps')?.value ?? [];
  const items = itemsOf(options, 'schedulers');
  let { peak, total } = call;
  let begin = 0;
  let whole: LearningRateSchedule | null = null;
  for (const [i, item] of items.entries()) {
    const inner = callOf({ document: options.document, problems: options.problems }, item, [], new Set(schedulers.keys()));
    const scheduler = inner === null ? undefined : schedulers.get(inner.name);
    const end = i < items.length - 1 ? ends[i] : undefined;
    if (inner === null || scheduler === undefined || (i < items.length - 1 && end === undefined)) return miss('custom', 'schedulers');
    const limit = end === undefined ? total : Math.min(total ?? end, end);
    const part = scheduler.make({ ...call, options: inner.fields, peak, total: limit });
    if (part === null) return null;
    whole = whole === null ? part : joined(whole, part, begin);
    const last = end === undefined ? null : scheduler.make({ ...call, options: inner.fields, peak, total: end });
    if (end === undefined || last === null) break;
    peak = last.at(end);
    begin += end;
    total = total === null ? null : total - end;
  }
  return whole === null ? miss('custom', 'schedulers') : overridden(call, whole);
}

/** The first schedule up to and with `at`; the second one's counter is 0 there. */
function joined(first: LearningRateSchedule, second: LearningRateSchedule, at: number): LearningRateSchedule {
  const curve = pieces([
    { until: through(at), curve: first },
    { until: Number.POSITIVE_INFINITY, curve: delayed(second, at) },
  ]);
  const horizon = second.horizon === null ? null : at + second.horizon;
  return remade(first, { family: 'sequence', peak: Math.max(first.peak, second.peak), horizon, afterHorizon: second.afterHorizon }, curve);
}

/** `override_decay`: from `start` on, down to its end in `duration`. */
function overridden({ options, peak, miss }: SchedulerCall, body: LearningRateSchedule): LearningRateSchedule | null {
  if (options.node('override_decay') === null) return body;
  const override = options.under('override_decay');
  const begin = override.number('start')?.value ?? null;
  const length = override.positive('duration')?.value ?? null;
  const end = rateIn(override, 'end_lr', peak);
  if (begin === null || length === null || end === null) return miss('custom', 'override_decay');
  return withCooldown({ body, begin, length, end, shape: shapeOf(override) });
}

/** The names under which the classes are registered. */
const registered: readonly (readonly [string, string])[] = [
  ['constant_with_warmup', 'ConstantWithWarmup'],
  ['wsd', 'WSD'],
  ['power_lr', 'PowerLR'],
  ['linear_with_warmup', 'LinearWithWarmup'],
  ['inv_sqrt_with_warmup', 'InvSqrtWithWarmup'],
  ['cos_with_warmup', 'CosWithWarmup'],
  ['half_cos_with_warmup', 'HalfCosWithWarmup'],
  ['cos_with_warmup_and_linear_decay', 'CosWithWarmupAndLinearDecay'],
  ['sequential', 'SequentialScheduler'],
  ['wsds', 'WSDS'],
  ['composable', 'ComposableScheduler'],
];

const byClass: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ...simpleSchedulers,
  ['WSDS', { family: 'warmup-stable-decay', make: periods }],
  ['ComposableScheduler', { family: 'stages', make: composable }],
  ['SequentialScheduler', { family: 'sequence', make: sequential }],
]);

/** Every scheduler of OLMo-core, by class and by registered name. Source: OLMo-core fa6c5014 `src/olmo_core/optim/scheduler.py`. */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map([
  ...byClass,
  ...registered.flatMap(([name, className]) => {
    const scheduler = byClass.get(className);
    return scheduler === undefined ? [] : [[name, scheduler] as const];
  }),
]);
