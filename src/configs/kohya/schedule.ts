import type { DocumentNode, MappingEntry } from '../../model/document.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Scalar } from '../../model/source.ts';
import { piecewiseConstant } from '../../schedules/families/piecewise.ts';
import { resolvePlain } from '../../text/scalars.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { type Fields, fieldsOf, firstOf } from '../fields.ts';
import { type Scheduler, schedulers } from '../hugging-face/schedulers.ts';
import { anywhere, present, readLength, readRate, readWarmup } from './values.ts';

const keyNames = [
  'lr_scheduler',
  'lr_scheduler_type',
  'lr_scheduler_args',
  'learning_rate',
  'lr_warmup',
  'lr_warmup_steps',
  'lr_decay_steps',
  'lr_scheduler_num_cycles',
  'lr_scheduler_power',
  'lr_scheduler_timescale',
  'lr_scheduler_min_lr_ratio',
  'max_train_steps',
  'max_train_epochs',
  'epoch',
];

/**
 * The schedule of sd-scripts: transformers' functions, in scheduler steps of which an update takes one a process. So a warmup given in
 * steps is as many times shorter, while the run and shares of it come out the same. Source: `library/train_util.py` get_scheduler_fix.
 */
export function bindKohya(fields: Fields): ConfigSchedule {
  const name = (fields.text(...present(fields, 'lr_scheduler'))?.value ?? 'constant').toLowerCase();
  const isOwn = !schedulers.has(name) && name !== 'piecewise_constant' && !name.startsWith('adafactor');
  if (isOwn) fields.report('schedule-unknown', present(fields, 'lr_scheduler')[0] ?? null, { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, anywhere(...keyNames)), (known) => bind(fields, name, known));
}

function bind(fields: Fields, name: string, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const scheduler = schedulers.get(name);
  const isFree = /schedulefree$/i.test(fields.text(...present(fields, 'optimizer_type'), ...present(fields, 'optimizer'))?.value ?? '');
  const custom = present(fields, 'lr_scheduler_type')[0];
  if (custom !== undefined) lengths.miss('custom', custom);
  else if (scheduler === undefined && name !== 'piecewise_constant') lengths.miss('custom', 'lr_scheduler');
  else if (scheduler?.takes === 'evaluations') lengths.miss('evaluations', 'lr_scheduler');
  const peak = readRate(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'learning_rate');
  const length = readLength(fields)?.value ?? null;
  const total = length === null ? (known.steps ?? null) : lengths.updates(length, 'max_train_epochs');
  const processes = fields.positive(...present(fields, 'num_processes'))?.value ?? known.worldSize ?? 1;
  if (peak !== null && lengths.open.length === 0) {
    const schedule = make({ fields, name: isFree ? 'constant' : name, scheduler: isFree ? schedulers.get('constant') : scheduler, peak, total, processes });
    if (schedule !== null) return { kind: 'known', schedule, runLength: total === null ? null : Math.ceil(total) };
    lengths.miss('custom', 'lr_scheduler_args');
  }
  return openBound(lengths, { family: scheduler?.family ?? null, parameters: { scheduler: name }, horizon: length });
}

interface Making {
  readonly fields: Fields;
  readonly name: string;
  readonly scheduler: Scheduler | undefined;
  readonly peak: number;
  readonly total: number | null;
  readonly processes: number;
}

function make({ fields, name, scheduler, peak, total, processes }: Making): LearningRateSchedule | null {
  if (name === 'piecewise_constant') return piecewise(fields, peak, processes);
  const end = total === null ? 0 : Math.ceil(total);
  const warmup = readWarmup(fields)?.value ?? null;
  const ticks = warmup === null ? 0 : warmup.unit === 'fraction' ? Math.trunc(warmup.value * end * processes) : warmup.value;
  if (scheduler === undefined) return null;
  const options = optionsNode(fields, { name, end, warmup: ticks / processes, processes });
  return scheduler.make({ peak, warmup: scheduler.takes === 'nothing' ? 0 : ticks / processes, total: end, options });
}

/** The kwargs that sd-scripts hands to transformers' function: its own options, then `lr_scheduler_args`. */
function optionsNode(fields: Fields, run: { name: string; end: number; warmup: number; processes: number }): Fields {
  const number = (key: string) => fields.number(...present(fields, key))?.value ?? null;
  const cycles = number('lr_scheduler_num_cycles') ?? 1;
  const options = new Map<string, Scalar>();
  if (run.name === 'cosine_with_restarts') options.set('num_cycles', cycles);
  if (run.name === 'polynomial') options.set('power', number('lr_scheduler_power') ?? 1);
  if (run.name === 'inverse_sqrt') {
    const timescale = number('lr_scheduler_timescale');
    if (timescale !== null) options.set('timescale', timescale / run.processes);
  }
  if (run.name === 'cosine_with_min_lr') {
    options.set('num_cycles', cycles / 2);
    options.set('min_lr_rate', number('lr_scheduler_min_lr_ratio'));
  }
  if (run.name === 'warmup_stable_decay') {
    const stated = number('lr_decay_steps') ?? 0;
    const decay = stated > 0 && stated < 1 ? Math.trunc(stated * run.end * run.processes) / run.processes : stated / run.processes;
    options.set('num_decay_steps', decay);
    options.set('num_stable_steps', run.end - run.warmup - decay);
    options.set('num_cycles', cycles / 2);
    options.set('min_lr_ratio', number('lr_scheduler_min_lr_ratio') ?? 0);
  }
  for (const [key, value] of argumentsOf(fields)) options.set(key, value);
  const { span } = fields.root;
  const entries = new Map<string, MappingEntry>();
  for (const [key, value] of options) {
    if (value !== null) entries.set(key, { key, keySpan: span, value: { kind: 'scalar', value, raw: String(value), quoted: false, span } });
  }
  return fieldsOf(fields.document, { kind: 'mapping', entries, span }, fields.problems);
}

/** `lr_scheduler_args`: a list of `key=value`, or all of them in one text. */
function argumentsOf(fields: Fields): Map<string, Scalar> {
  const node = firstOf(...present(fields, 'lr_scheduler_args').map((path) => fields.node(path)));
  const found = new Map<string, Scalar>();
  for (const part of node === null ? [] : textsIn(node)) {
    const sign = part.indexOf('=');
    if (sign > 0)
      found.set(
        part.slice(0, sign).trim(),
        resolvePlain(
          part
            .slice(sign + 1)
            .trim()
            .replace(/^(['"])(.*)\1$/, '$2'),
        ).value,
      );
  }
  return found;
}

function textsIn(node: DocumentNode): string[] {
  const items = node.kind === 'sequence' ? node.items : [node];
  return items.flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? item.value.split(/\s+/) : [])).filter((part) => part !== '');
}

/** diffusers get_piecewise_constant_schedule: `step_rules="1:10,0.1:20,0.05"` are factors, each until its scheduler step, the last for ever. */
function piecewise(fields: Fields, peak: number, processes: number): LearningRateSchedule | null {
  const rules = argumentsOf(fields).get('step_rules');
  if (typeof rules !== 'string') return null;
  const parts = rules.split(',').map((rule) => rule.split(':').map((part) => Number(part.trim() || Number.NaN)));
  const last = parts.pop();
  const factors = parts.map(([factor]) => factor ?? Number.NaN);
  const boundaries = parts.map(([, until]) => (until ?? Number.NaN) / processes);
  const values = [...factors, last?.length === 1 ? (last[0] ?? Number.NaN) : Number.NaN].map((factor) => factor * peak);
  return [...values, ...boundaries].every(Number.isFinite) ? piecewiseConstant({ values, boundaries }) : null;
}
