import type { Series } from '../../model/run.ts';
import { SeriesThinner } from '../thin.ts';

/** So many points are kept as they are before a series is thinned while it is read. */
const mostExact = 65_536;

/**
 * One column of a run by step. Of two values at one step the first counts, except where a resumed run wrote the step again.
 * Steps that only grow, as in nearly every log, cost no look-up. A series that has become long is thinned as it goes on; what a resumed run
 * writes then replaces all that stood at that step and behind it.
 */
export class Points {
  readonly #role: Series['role'];
  /** Several rows a step on an axis of epochs: the last one is the epoch's. */
  readonly #isLastOfStep: boolean;
  #steps: number[] = [];
  #values: number[] = [];
  /** Null while no step was written again. */
  #passes: number[] | null = null;
  #indices: Map<number, number> | null = null;
  #highest = Number.NEGATIVE_INFINITY;
  #isSorted = true;
  #thinner: { readonly series: SeriesThinner; pass: number } | null = null;
  /** How many values stood at a step that had one in the same pass. */
  doubled = 0;

  constructor(role: Series['role'], isLastOfStep: boolean) {
    this.#role = role;
    this.#isLastOfStep = isLastOfStep;
  }

  add(step: number, value: number, pass: number): void {
    if (this.#thinner !== null) {
      this.#addThinned(step, value, pass);
      return;
    }
    const known = step > this.#highest ? undefined : this.#indexOf(step);
    if (known === undefined) this.#append(step, value, pass);
    else this.#again(known, value, pass);
  }

  finish(): Pick<Series, 'steps' | 'values' | 'thinned'> {
    this.#flush();
    if (this.#thinner !== null) return this.#thinner.series.finish();
    if (this.#isSorted) return { steps: this.#steps, values: this.#values };
    const order = this.#order();
    return { steps: order.map((index) => this.#steps[index] ?? Number.NaN), values: order.map((index) => this.#values[index] ?? Number.NaN) };
  }

  #append(step: number, value: number, pass: number): void {
    if (step < this.#highest) this.#isSorted = false;
    else this.#highest = step;
    this.#indices?.set(step, this.#steps.length);
    if (pass > 0) this.#passes ??= this.#steps.map(() => 0);
    this.#passes?.push(pass);
    this.#steps.push(step);
    this.#values.push(value);
    if (this.#steps.length > mostExact && this.#role !== 'validation') this.#startThinning(pass);
  }

  #again(index: number, value: number, pass: number): void {
    const knownPass = this.#passes?.[index] ?? 0;
    if (knownPass === pass && !this.#isLastOfStep) this.doubled++;
    if (knownPass >= pass && !this.#isLastOfStep) return;
    this.#values[index] = value;
    this.#passes ??= this.#steps.map(() => 0);
    this.#passes[index] = pass;
  }

  #indexOf(step: number): number | undefined {
    this.#indices ??= new Map(this.#steps.map((known, index) => [known, index]));
    return this.#indices.get(step);
  }

  #order(): readonly number[] {
    return this.#steps.map((_, index) => index).sort((one, other) => (this.#steps[one] ?? 0) - (this.#steps[other] ?? 0));
  }

  /** The last point waits: on an axis of epochs a later row may replace it. */
  #startThinning(pass: number): void {
    const order = this.#isSorted ? this.#steps.map((_, index) => index) : this.#order();
    const series = new SeriesThinner(this.#role);
    const last = order.at(-1) ?? 0;
    for (const index of order.slice(0, -1)) series.add(this.#steps[index] ?? 0, this.#values[index] ?? Number.NaN);
    this.#steps = [this.#steps[last] ?? 0];
    this.#values = [this.#values[last] ?? Number.NaN];
    this.#passes = null;
    this.#indices = null;
    this.#thinner = { series, pass };
  }

  #addThinned(step: number, value: number, pass: number): void {
    if (this.#thinner === null) return;
    const [waiting = Number.NEGATIVE_INFINITY] = this.#steps;
    if (pass > this.#thinner.pass) {
      this.#thinner.pass = pass;
      if (step <= waiting) {
        this.#flush();
        this.#thinner.series.rewind(step);
      }
    } else if (step === waiting) {
      if (this.#isLastOfStep) this.#values[0] = value;
      else this.doubled++;
      return;
    } else if (step < waiting) return;
    this.#flush();
    this.#steps.push(step);
    this.#values.push(value);
  }

  #flush(): void {
    const [step] = this.#steps;
    if (this.#thinner === null || step === undefined) return;
    this.#thinner.series.add(step, this.#values[0] ?? Number.NaN);
    this.#steps = [];
    this.#values = [];
  }
}
