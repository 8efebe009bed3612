import { PointList } from './point-list.ts';

/** A run is divided into at most so many stretches. */
const mostStretches = 32;
const firstStretchLength = 64;

interface Stretch {
  readonly leastStep: number;
  readonly least: number;
  readonly greatestStep: number;
  readonly greatest: number;
}

/** The least and the greatest value of each stretch of a series; the stretches grow with it. Ties go to the earlier. */
export class Extremes {
  #stretches: Stretch[] = [];
  #length = firstStretchLength;
  #filled = 0;
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
    this.#filled++;
    if (this.#filled === this.#length) this.#close();
  }

  dropFrom(step: number): void {
    if (this.#filled > 0) this.#close();
    this.#stretches = this.#stretches.filter(({ leastStep, greatestStep }) => leastStep < step && greatestStep < step);
  }

  points(): PointList {
    const points = new PointList();
    const open = this.#filled > 0 ? [this.#current()] : [];
    for (const { leastStep, least, greatestStep, greatest } of [...this.#stretches, ...open]) {
      points.push(leastStep, least);
      points.push(greatestStep, greatest);
    }
    return points;
  }

  #current(): Stretch {
    return { leastStep: this.#leastStep, least: this.#least, greatestStep: this.#greatestStep, greatest: this.#greatest };
  }

  #close(): void {
    this.#stretches.push(this.#current());
    this.#filled = 0;
    this.#least = Number.POSITIVE_INFINITY;
    this.#greatest = Number.NEGATIVE_INFINITY;
    if (this.#stretches.length < mostStretches) return;
    this.#stretches = this.#stretches.flatMap((stretch, index, all) => {
      const next = all[index + 1];
      return index % 2 === 1 ? [] : [next === undefined ? stretch : together(stretch, next)];
    });
    this.#length *= 2;
  }
}

function together(one: Stretch, next: Stretch): Stretch {
  const [least, leastStep] = next.least < one.least ? [next.least, next.leastStep] : [one.least, one.leastStep];
  const [greatest, greatestStep] = next.greatest > one.greatest ? [next.greatest, next.greatestStep] : [one.greatest, one.greatestStep];
  return { least, leastStep, greatest, greatestStep };
}
