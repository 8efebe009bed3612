import { stepsPerEpochOf } from '../axis.ts';

/** So many rows are compared one by one; of longer logs the last row of each epoch, and of many epochs every other. */
const mostPairs = 20_000;

/** Steps and epochs that stand in one row, for how many steps an epoch has. */
export class EpochPairs {
  #steps: number[] = [];
  #epochs: number[] = [];

  add(step: number, epoch: number): void {
    this.#steps.push(step);
    this.#epochs.push(epoch);
    if (this.#steps.length <= 2 * mostPairs) return;
    this.#keep((index) => this.#epochs[index + 1] !== this.#epochs[index]);
    while (this.#steps.length > mostPairs) this.#keep((index) => index % 2 === 0 || index === this.#steps.length - 1);
  }

  /** Updates an epoch where the rows prove them; null where they do not. Without `epochBase` a first epoch 0 says that epochs are counted from 0. */
  stepsPerEpoch(stepBase: 0 | 1, epochBase?: 0 | 1): number | null {
    const pairs = this.#steps.map((step, index) => ({ done: step + (stepBase === 0 ? 1 : 0), epoch: this.#epochs[index] ?? Number.NaN }));
    return pairs.length === 0 ? null : stepsPerEpochOf(pairs, epochBase ?? (pairs[0]?.epoch === 0 ? 0 : 1));
  }

  #keep(isKept: (index: number) => boolean): void {
    const kept = this.#steps.map((_, index) => isKept(index));
    const epochs = this.#epochs.filter((_, index) => kept[index]);
    this.#steps = this.#steps.filter((_, index) => kept[index]);
    this.#epochs = epochs;
  }
}
