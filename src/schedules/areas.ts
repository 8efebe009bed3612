/** The two areas that the annealing law rests on, after a number of updates. */
export interface Areas {
  /** Σ η(u): the area under the learning rate. */
  readonly s1: number;
  /** Σᵢ Σ_{k≤i} (η(k−1) − η(k))·λ^(i−k): the annealing area. A warmup's rise counts too, negatively; η(−1) is 0. */
  readonly s2: number;
}

/** How long the gain of a decay takes to arrive: its share still to come after n updates is λⁿ (Tissue et al. 2024, arXiv 2408.11029). */
export const LAMBDA = 0.999;

/** Longer distances are cut into blocks of at most this share of the way, inside which the rate is taken as a straight line. */
const BLOCKS = 8_192;

/**
 * The areas after each of the ascending counts of updates. `at` is the learning rate of a 0-based update. Exact, save that runs of more
 * than 8,192 updates are taken in blocks with a straight line inside each: exact for straight schedules, and to about the square of the block's share otherwise.
 */
export function learningRateAreas(at: (u: number) => number, done: readonly number[]): Areas[] {
  const width = Math.max(1, Math.ceil((done.at(-1) ?? 0) / BLOCKS));
  let [s1, s2, momentum, rate, from] = [0, 0, 0, 0, 0];
  return done.map((to) => {
    while (from < to) {
      const count = Math.min(from === 0 ? 1 : width, to - from);
      const next = at(from + count - 1);
      const fall = (rate - next) / count;
      const kept = LAMBDA ** count;
      const decayed = (LAMBDA * (1 - kept)) / (1 - LAMBDA);
      s1 += count * rate - (fall * count * (count + 1)) / 2;
      s2 += momentum * decayed + (fall * (count - decayed)) / (1 - LAMBDA);
      momentum = kept * momentum + (fall * (1 - kept)) / (1 - LAMBDA);
      rate = next;
      from += count;
    }
    return { s1, s2 };
  });
}
