import { PointList } from './point-list.ts';

const mostJumps = 48;
/** Shares of the peak whose last crossings on the way down are kept: how long a run stayed above them is judged. */
const shares: readonly number[] = [0.5, 0.1, 0.01];
const mostCrossings = 8;
/** A change is a jump where it is so many times the one before it. */
const sudden = 8;

interface Jump {
  readonly size: number;
  readonly fromStep: number;
  readonly from: number;
  readonly toStep: number;
  readonly to: number;
}

/**
 * The two sides of the largest jumps of a learning rate and of its falls below a half, a tenth and a hundredth of the peak, and its least and
 * greatest value: where a schedule steps, ends a warmup or restarts.
 */
export class Jumps {
  #jumps: Jump[] = [];
  #crossings: Jump[] = [];
  #smallest = 0;
  #step = Number.NaN;
  #value = Number.NaN;
  #change = 0;
  #leastStep = Number.NaN;
  #least = Number.POSITIVE_INFINITY;
  #greatestStep = Number.NaN;
  #greatest = Number.NEGATIVE_INFINITY;

  /** Takes a finite value. */
  add(step: number, value: number): void {
    if (value < this.#least) {
      this.#least = value;
      this.#leastStep = step;
    }
    if (value > this.#greatest) {
      this.#greatest = value;
      this.#greatestStep = step;
    }
    const change = Math.abs(value - this.#value);
    if (change > sudden * this.#change && change > this.#smallest) {
      this.#keep({ size: change, fromStep: this.#step, from: this.#value, toStep: step, to: value });
    }
    if (shares.some((share) => this.#value >= share * this.#greatest && value < share * this.#greatest)) {
      this.#crossings.push({ size: change, fromStep: this.#step, from: this.#value, toStep: step, to: value });
      if (this.#crossings.length > mostCrossings) this.#crossings.shift();
    }
    this.#change = Number.isNaN(change) ? 0 : change;
    this.#step = step;
    this.#value = value;
  }

  dropFrom(step: number): void {
    this.#jumps = this.#jumps.filter((jump) => jump.toStep < step);
    this.#crossings = this.#crossings.filter((crossing) => crossing.toStep < step);
    if (this.#leastStep >= step) this.#least = Number.POSITIVE_INFINITY;
    if (this.#greatestStep >= step) this.#greatest = Number.NEGATIVE_INFINITY;
    this.#value = Number.NaN;
  }

  points(): PointList {
    const points = new PointList();
    for (const { fromStep, from, toStep, to } of [...this.#jumps, ...this.#crossings]) {
      points.push(fromStep, from);
      points.push(toStep, to);
    }
    if (Number.isFinite(this.#least)) points.push(this.#leastStep, this.#least);
    if (Number.isFinite(this.#greatest)) points.push(this.#greatestStep, this.#greatest);
    return points;
  }

  #keep(jump: Jump): void {
    this.#jumps.push(jump);
    if (this.#jumps.length <= 2 * mostJumps) return;
    this.#jumps = this.#jumps.sort((one, other) => other.size - one.size).slice(0, mostJumps);
    this.#smallest = this.#jumps.at(-1)?.size ?? 0;
  }
}
