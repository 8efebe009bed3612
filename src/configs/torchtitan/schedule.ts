import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { layoutOf, readRate, readSteps } from './layout.ts';
import { type DecayShape, early2025Schedule, schedule2024, titanSchedule } from './schedules.ts';

const keyNames = ['training.steps', 'training.warmup_steps', 'training.warmup_pct', 'optimizer.lr', 'lr_scheduler'];
const defaultWarmup = 200;
const shapes: ReadonlyMap<string, DecayShape> = new Map([
  ['linear', 'linear'],
  ['sqrt', 'sqrt'],
  ['cosine', 'cosine'],
]);

/** The warmup of each layout; 200 updates where the file names none. */
export function readWarmup(fields: Fields) {
  const steps = fields.number('lr_scheduler.warmup_steps', 'training.warmup_steps');
  const share = fields.number('training.warmup_pct');
  return firstOf(inUnit(steps, 'steps'), inUnit(share, 'fraction'), byDefault({ value: defaultWarmup, unit: 'steps' as const }));
}

/** The schedule of a torchtitan file as the torchtitan of its layout computes it; the older ones are noted. */
export function bindTorchtitan(fields: Fields): ConfigSchedule {
  const layout = layoutOf(fields);
  if (layout !== 'current') {
    const key = ['lr_scheduler.lr_min', 'training.warmup_steps', 'training.warmup_pct'].find((name) => fields.has(name)) ?? null;
    fields.report('schedule-version', key, { assumed: layout === '2024' ? 'torchtitan of 2024' : 'torchtitan of March to June 2025' });
  }
  const keys = scheduleKeys(fields, keyNames, { 'training.steps': readSteps(fields), 'optimizer.lr': readRate(fields) });
  return bindSchedule(keys, (known) => bind(fields, known));
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const run = readSteps(fields)?.value ?? known.steps ?? lengths.miss('steps', 'training.steps');
  const peak = readRate(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'optimizer.lr');
  const schedule = run === null || peak === null ? null : scheduleOf(fields, run, peak);
  if (schedule !== null) return { kind: 'known', schedule, runLength: run };
  if (lengths.open.length === 0) lengths.miss('custom', 'lr_scheduler.decay_type');
  return openBound(lengths, { family: null, horizon: run === null ? null : { value: run, unit: 'steps' } });
}

function scheduleOf(fields: Fields, run: number, peak: number): LearningRateSchedule | null {
  const given = readWarmup(fields)?.value;
  const steps = given === undefined ? defaultWarmup : given.unit === 'fraction' ? Math.max(2, Math.trunc(run * given.value)) : Math.trunc(given.value);
  const layout = layoutOf(fields);
  if (layout === '2024') return schedule2024({ peak, warmup: steps, total: run });
  const shape = shapes.get(fields.text('lr_scheduler.decay_type')?.value ?? 'linear');
  if (shape === undefined) return null;
  const options = {
    peak,
    warmup: steps,
    total: fields.positive('lr_scheduler.total_steps')?.value ?? run,
    decayRatio: fields.number('lr_scheduler.decay_ratio')?.value ?? null,
    shape,
    floorRatio: fields.number('lr_scheduler.min_lr_factor', 'lr_scheduler.lr_min')?.value ?? 0,
  };
  return layout === 'current' ? titanSchedule(options) : early2025Schedule(options);
}
