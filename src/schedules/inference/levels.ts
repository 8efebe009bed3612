import { delayed, held } from '../curves/combine.ts';
import { multiStep } from '../families/multi-step.ts';
import { piecewiseConstant } from '../families/piecewise.ts';
import { fallingFit } from './falling.ts';
import type { Fit, Setting } from './fit.ts';
import { ACCEPTED } from './fit.ts';
import { type Point, worstOf } from './points.ts';

interface Level {
  readonly rate: number;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly tolerance: number;
}

function levelsOf(points: readonly Point[]): readonly Level[] {
  const levels: Level[] = [];
  for (const point of points) {
    const level = levels.at(-1);
    if (level !== undefined && Math.abs(level.rate - point.rate) <= 2 * point.tolerance)
      levels[levels.length - 1] = { ...level, last: point.u, count: level.count + 1 };
    else levels.push({ rate: point.rate, first: point.u, last: point.u, count: 1, tolerance: point.tolerance });
  }
  return levels;
}

/** Jumps as small as the last digit of the log are its rounding, not steps. */
function areSteps(levels: readonly Level[]): boolean {
  const inner = levels.slice(0, -1);
  return (
    levels.length >= 2 &&
    inner.every((level, i) => (level.count >= 2 || i === 0) && Math.abs((levels[i + 1]?.rate ?? level.rate) - level.rate) > 8 * level.tolerance)
  );
}

/** A constant that changes by jumps: step, multi-step, piecewise constant, or another family held for an epoch at a time. */
export function levelsFit(points: readonly Point[], setting: Setting): Fit | null {
  const levels = levelsOf(points);
  if (!areSteps(levels)) return null;
  const ticked = levels.length >= 4 ? tickedFit(points, levels, setting) : null;
  return ticked ?? (levels.length <= MOST || evenOf(levels) !== null ? steppedFit(levels) : null);
}

/** More levels than this that follow no rule are a family we do not know, not steps that somebody chose. */
const MOST = 6;

/** The one factor from level to level; null where there are several. */
function evenOf(levels: readonly Level[]): number | null {
  const factors = levels.slice(1).map((level, i) => Number((level.rate / (levels[i]?.rate ?? 1)).toPrecision(6)));
  const gamma = factors[0] ?? 1;
  return factors.every((factor) => Math.abs(factor - gamma) <= 1e-3 * gamma) ? gamma : null;
}

function steppedFit(levels: readonly Level[]): Fit {
  const rates = levels.map((level) => level.rate);
  const milestones = levels.slice(1).map((level) => level.first);
  const falls = rates.every((rate, i) => i === 0 || rate < (rates[i - 1] ?? 0));
  const start = rates[0] ?? 0;
  const factors = rates.slice(1).map((rate, i) => Number((rate / (rates[i] ?? 1)).toPrecision(6)));
  const schedule = piecewiseConstant({ values: rates, boundaries: milestones });
  const parameters = falls ? multiStep({ start, milestones, gamma: evenOf(levels) ?? factors }).parameters : schedule.parameters;
  const flat = Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' && value !== null ? value.join(', ') : value] as const);
  return {
    family: falls ? 'multi-step' : 'piecewise-constant',
    curve: schedule,
    top: Math.max(...rates),
    begin: null,
    end: milestones.at(-1) ?? null,
    endRate: rates.at(-1) ?? null,
    parameters: Object.fromEntries(flat),
  };
}

interface Ticks {
  readonly size: number;
  readonly offset: number;
  /** 1 where the log reads the scheduler one update ahead. */
  readonly ahead: 0 | 1;
}

/** The whole length of a tick for which update u (or u + 1) belongs to tick floor(u/size), counted from the tick that the log begins in. */
function ticksOf(levels: readonly Level[]): readonly Ticks[] {
  return ([0, 1] as const).flatMap((ahead) => {
    const ticks = tickSize(levels.map((level) => ({ ...level, first: level.first + ahead, last: level.last + ahead })));
    return ticks === null ? [] : [{ ...ticks, ahead }];
  });
}

function tickSize(levels: readonly Level[]): { readonly size: number; readonly offset: number } | null {
  const gaps = levels.slice(1).map((level, i) => level.first - (levels[i]?.first ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  for (let offset = 0; offset <= Math.ceil((levels[0]?.first ?? 0) / Math.max(1, usual)); offset += 1) {
    let [low, high] = [0, Number.POSITIVE_INFINITY];
    for (const [i, level] of levels.entries()) {
      const tick = i + offset;
      low = Math.max(low, (level.last + 1e-9) / (tick + 1));
      if (tick > 0) high = Math.min(high, level.first / tick);
    }
    const size = Number.isFinite(high) ? roundest(low, high) : null;
    if (size !== null && size >= 2) return { size, offset };
  }
  return null;
}

/** The roundest whole number with low < it <= high. */
function roundest(low: number, high: number): number | null {
  for (let unit = 10 ** Math.floor(Math.log10(Math.max(1, high))); unit >= 1; unit /= 10) {
    const value = Math.floor(high / unit) * unit;
    if (value > low) return value;
  }
  return null;
}

function tickedFit(points: readonly Point[], levels: readonly Level[], setting: Setting): Fit | null {
  for (const ticks of ticksOf(levels)) {
    const fit = fitOfTicks(points, levels, { setting, ticks });
    if (fit !== null) return fit;
  }
  return null;
}

function fitOfTicks(points: readonly Point[], levels: readonly Level[], given: { readonly setting: Setting; readonly ticks: Ticks }): Fit | null {
  const { setting } = given;
  const { size, offset, ahead } = given.ticks;
  const perTick = levels.map((level, i) => ({ u: i + offset, rate: level.rate, tolerance: level.tolerance }));
  const plannedSteps = setting.plannedSteps === null ? null : setting.plannedSteps / size;
  const fit = fallingFit(perTick, {
    ...setting,
    points: perTick,
    warmupSeenTo: null,
    warmed: false,
    peaksOf: (at: (u: number) => number) => ({ low: at(0), high: at(0) }),
    plannedSteps,
    spacing: 1,
  });
  if (fit === null) return null;
  const curve = ahead === 0 ? held(fit.curve, size) : delayed(held(fit.curve, size), -ahead);
  if (worstOf(points, curve.at) > 2 * ACCEPTED) return null;
  const stepwise = fit.family === 'exponential';
  const gamma = fit.parameters.ratio;
  return {
    ...fit,
    family: stepwise ? 'step' : fit.family,
    curve,
    begin: fit.begin === null ? null : fit.begin * size - ahead,
    end: fit.end === null ? null : fit.end * size - ahead,
    parameters: stepwise ? { size, gamma: typeof gamma === 'number' ? gamma : null } : { ...fit.parameters, heldFor: size },
  };
}
