import type { Series } from '../model/run.ts';

/** More names than this are parameters of a model, not quantities that people plot. */
const maxCurves = 2000;

/** More points than this are not kept of one file. */
const maxPoints = 3_000_000;

/** One quantity in the order in which it was logged; `order` counts over all quantities of the file. */
export interface Curve {
  readonly steps: readonly number[];
  readonly values: readonly number[];
  readonly order: readonly number[];
}

/** The quantities of a log whose points come one by one, each with its step. */
export class Curves {
  /** Points that were left out because there are too many. */
  leftOut = 0;
  #count = 0;
  readonly #curves = new Map<string, { steps: number[]; values: number[]; order: number[] }>();

  /** The points that were added, also those that were left out. */
  get count(): number {
    return this.#count;
  }

  add(name: string, step: number, value: number): void {
    this.#count++;
    let curve = this.#curves.get(name);
    if (this.#count - this.leftOut > maxPoints || (curve === undefined && this.#curves.size >= maxCurves)) {
      this.leftOut++;
      return;
    }
    if (curve === undefined) {
      curve = { steps: [], values: [], order: [] };
      this.#curves.set(name, curve);
    }
    curve.steps.push(step);
    curve.values.push(value);
    curve.order.push(this.#count);
  }

  /** Forgets the points at a step and behind it: what a writer says that starts again from there. */
  forgetFrom(step: number): void {
    for (const [name, curve] of this.#curves) {
      const kept = curve.steps.flatMap((one, index) => (one < step ? [index] : []));
      if (kept.length === curve.steps.length) continue;
      const pick = (list: readonly number[]) => kept.map((index) => list[index] ?? Number.NaN);
      this.#curves.set(name, { steps: pick(curve.steps), values: pick(curve.values), order: pick(curve.order) });
    }
  }

  all(): ReadonlyMap<string, Curve> {
    return this.#curves;
  }
}

/**
 * The curves of each run, where one file holds several: a new run begins where the longest curve falls back to where it began
 * (its first step, or one logging interval after it). A smaller step back is a resumed run.
 */
export function splitCurves(curves: ReadonlyMap<string, Curve>, isMeasured: (name: string) => boolean): readonly ReadonlyMap<string, Curve>[] {
  const candidates = [...curves].filter(([name]) => isMeasured(name));
  const [longest] = (candidates.length > 0 ? candidates : [...curves]).toSorted(([, a], [, b]) => b.steps.length - a.steps.length);
  const starts = longest === undefined ? [] : restartsOf(longest[1]);
  if (starts.length === 0) return [curves];
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? Number.POSITIVE_INFINITY;
    const parts = [...curves].map(([name, curve]) => [name, between(curve, start, end)] as const);
    return new Map(parts.filter(([, curve]) => curve.steps.length > 0));
  });
}

/** The orders at which a curve begins anew. */
function restartsOf({ steps, order }: Curve): number[] {
  const starts: number[] = [];
  let first = steps[0] ?? 0;
  let second = first;
  let last = first;
  for (const [index, step] of steps.entries()) {
    if (step < last && step <= second && last > second) {
      starts.push(order[index] ?? 0);
      first = step;
      second = step;
    } else if (second === first) second = step;
    last = step;
  }
  return starts;
}

function between({ steps, values, order }: Curve, start: number, end: number): Curve {
  const kept = order.flatMap((one, index) => (one >= start && one < end ? [index] : []));
  const pick = (list: readonly number[]) => kept.map((index) => list[index] ?? Number.NaN);
  return { steps: pick(steps), values: pick(values), order: pick(order) };
}

/**
 * A curve as a series: steps ascending, each once. Of two values in a row at one step the first counts; where a resumed run
 * wrote a step again, the later one.
 */
export function seriesOfCurve(name: string, { steps, values }: Curve, role: Series['role']): { readonly series: Series; readonly doubled: number } {
  if (steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? step))) return { series: { name, steps, values, role }, doubled: 0 };
  const byStep = new Map<number, { value: number; pass: number }>();
  let pass = 0;
  let doubled = 0;
  for (const [index, step] of steps.entries()) {
    if (step < (steps[index - 1] ?? step)) pass++;
    const known = byStep.get(step);
    const value = values[index] ?? Number.NaN;
    if (known === undefined || known.pass < pass) byStep.set(step, { value, pass });
    else doubled++;
  }
  const sorted = [...byStep].sort(([a], [b]) => a - b);
  return { series: { name, steps: sorted.map(([step]) => step), values: sorted.map(([, { value }]) => value), role }, doubled };
}
