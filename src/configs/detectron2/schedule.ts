import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { multiStep } from '../../schedules/families/multi-step.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Fields } from '../fields.ts';

/** The schedulers that detectron2's build_lr_scheduler knows, and our names for their families. */
const families: ReadonlyMap<string, string> = new Map([
  ['WarmupMultiStepLR', 'multi-step'],
  ['WarmupCosineLR', 'cosine'],
  ['WarmupStepWithFixedGammaLR', 'multi-step'],
]);

/** fvcore: a place of the run counts as reached this share of the run early. */
const epsilon = 1e-6;

interface Solver {
  readonly name: string;
  readonly rate: number;
  readonly total: number;
  readonly warmup: number;
  /** Updates that the body's clock is stretched over, and where it starts, with RESCALE_INTERVAL. */
  readonly rescales: boolean;
}

/** A number below SOLVER, or detectron2's default for it; null where a base file that could say it is not at hand. */
export type SolverNumber = (key: string, otherwise: number) => number | null;

/** Reads numbers below SOLVER with detectron2's defaults, unless a base file is missing that could hold them. */
export function solverNumbers(solver: Fields, isWhole: boolean): SolverNumber {
  return (key, otherwise) => solver.number(key)?.value ?? (isWhole && !solver.has(key) ? otherwise : null);
}

/**
 * The schedule of `SOLVER`. The body is a function of u / MAX_ITER and runs during the warmup too; the warmup goes from
 * WARMUP_FACTOR × its first value to the value it has when the warmup ends. Source: detectron2 `solver/build.py` build_lr_scheduler,
 * `solver/lr_scheduler.py` WarmupParamScheduler, fvcore `common/param_scheduler.py`; defaults of `config/defaults.py`.
 */
export function bindDetectron2(fields: Fields, isWhole: boolean): ConfigSchedule {
  const solver = fields.under('SOLVER');
  const name = solver.text('LR_SCHEDULER_NAME')?.value ?? 'WarmupMultiStepLR';
  if (!families.has(name)) solver.report('schedule-unknown', 'LR_SCHEDULER_NAME', { schedule: name.slice(0, 80) });
  const names = ['LR_SCHEDULER_NAME', 'MAX_ITER', 'BASE_LR', 'BASE_LR_END', 'STEPS', 'GAMMA', 'NUM_DECAYS', 'WARMUP_FACTOR', 'WARMUP_ITERS', 'WARMUP_METHOD'];
  const keys = scheduleKeys(
    fields,
    [...names, 'RESCALE_INTERVAL'].map((key) => `SOLVER.${key}`),
  );
  return bindSchedule(keys, (known) => bind(solver, name, isWhole, known));
}

function bind(solver: Fields, name: string, isWhole: boolean, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const number = solverNumbers(solver, isWhole);
  if (!families.has(name)) lengths.miss('custom', 'SOLVER.LR_SCHEDULER_NAME');
  const rate = number('BASE_LR', 0.001) ?? known.learningRate ?? lengths.miss('learning-rate', 'SOLVER.BASE_LR');
  const total = number('MAX_ITER', 40_000) ?? known.steps ?? lengths.miss('steps', 'SOLVER.MAX_ITER');
  const warmup = number('WARMUP_ITERS', 1000);
  const asOpen = () =>
    openBound(lengths, {
      family: families.get(name) ?? null,
      parameters: parametersIn(solver),
      horizon: total === null ? null : { value: total, unit: 'steps' },
    });
  if (rate === null || total === null || !(total > 0) || warmup === null || lengths.open.length > 0) {
    if (lengths.open.length === 0) lengths.miss('custom', '_BASE_');
    return asOpen();
  }
  const parts: Solver = { name, rate, total, warmup: Math.min(Math.max(0, warmup), total), rescales: solver.flag('RESCALE_INTERVAL')?.value === true };
  const schedule = scheduleOf(solver, parts, number);
  if (schedule !== null) return { kind: 'known', schedule, runLength: total };
  lengths.miss('custom', isWhole ? 'SOLVER' : '_BASE_');
  return asOpen();
}

function scheduleOf(solver: Fields, parts: Solver, number: SolverNumber): LearningRateSchedule | null {
  const body = bodyOf(solver, parts, number);
  const factor = number('WARMUP_FACTOR', 0.001);
  if (body === null || factor === null) return null;
  const start = factor * body.at(0);
  const method = solver.text('WARMUP_METHOD')?.value ?? 'linear';
  if (method !== 'linear' && method !== 'constant') return null;
  const end = parts.rescales ? body.at(0) : body.at(parts.warmup);
  return withWarmup({ body, steps: parts.warmup, start, target: method === 'constant' ? start : end, clock: parts.rescales ? 'shifted' : 'running' });
}

/** The updates of the body: MAX_ITER, or with RESCALE_INTERVAL those behind the warmup, over which the whole of it is stretched. */
function bodyOf(solver: Fields, { name, rate, total, warmup, rescales }: Solver, number: SolverNumber): LearningRateSchedule | null {
  const steps = rescales ? total - warmup : total;
  const reachedAt = (share: number) => Math.max(0, Math.ceil((share - epsilon) * steps));
  if (name === 'WarmupCosineLR') {
    const floor = number('BASE_LR_END', 0);
    return floor === null ? null : cosine({ peak: rate, floor, steps, past: 'rises' });
  }
  const gamma = number('GAMMA', 0.1);
  if (gamma === null) return null;
  if (name === 'WarmupStepWithFixedGammaLR') {
    const decays = number('NUM_DECAYS', 3);
    if (decays === null || !(decays >= 0) || decays > 10_000) return null;
    const milestones = Array.from({ length: Math.floor(decays) }, (_, i) => reachedAt((i + 1) / (Math.floor(decays) + 1)));
    return multiStep({ start: rate, milestones, gamma });
  }
  const milestones = stepsOf(solver) ?? (number('STEPS', 30_000) === 30_000 ? [30_000] : null);
  if (milestones === null) return null;
  // Detectron2 drops milestones behind MAX_ITER with a warning in its log; kept behind the run, they show that they were meant.
  return multiStep({ start: rate, milestones: milestones.map((at) => (at <= total ? reachedAt(at / total) : at)), gamma });
}

/** `STEPS` as a list or as Python writes it: `(60000, 80000)`, `(18000,)`, `()`. */
function stepsOf(solver: Fields): readonly number[] | null {
  const node = solver.node('STEPS');
  if (node?.kind === 'scalar' && /^[([]\s*[)\]]$/.test(String(node.value).trim())) return [];
  return solver.numbers('STEPS')?.value ?? null;
}
