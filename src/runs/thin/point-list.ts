/** Points of a series in the order in which they came. */
export class PointList {
  #steps: number[] = [];
  #values: number[] = [];

  get steps(): readonly number[] {
    return this.#steps;
  }

  get values(): readonly number[] {
    return this.#values;
  }

  get length(): number {
    return this.#steps.length;
  }

  /** Minus infinity where there is none. */
  get lastStep(): number {
    return this.#steps.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  /** NaN where there is none. */
  get lastValue(): number {
    return this.#values.at(-1) ?? Number.NaN;
  }

  push(step: number, value: number): void {
    this.#steps.push(step);
    this.#values.push(value);
  }

  /** Leaves out every other point; the first one stays. */
  halve(): void {
    this.#steps = this.#steps.filter((_, index) => index % 2 === 0);
    this.#values = this.#values.filter((_, index) => index % 2 === 0);
  }

  /** Leaves out the points at this step and behind it. */
  dropFrom(step: number): void {
    const kept = this.#steps.map((known) => known < step);
    this.#values = this.#values.filter((_, index) => kept[index]);
    this.#steps = this.#steps.filter((_, index) => kept[index]);
  }
}
