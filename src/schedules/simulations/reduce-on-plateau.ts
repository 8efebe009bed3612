import { isBetter, type Threshold, worstOfAll } from './better.ts';

/** torch's arguments under our names; each default is torch's. */
export interface ReduceOnPlateau extends Partial<Threshold> {
  readonly rate: number;
  /** 0.1 */
  readonly factor?: number;
  /** 10: bad evaluations that are borne; the next one reduces. */
  readonly patience?: number;
  /** 0: evaluations after a reduction that count for nothing. */
  readonly cooldown?: number;
  /** 0 */
  readonly floor?: number;
  /** 1e-8: a smaller change is not made. */
  readonly leastChange?: number;
}

/**
 * The learning rate after each evaluation, in order: after `patience` evaluations in a row without a better one, the next reduces it.
 * Source: torch `optim/lr_scheduler.py` ReduceLROnPlateau.step (threshold 1e-4 rel, mode min); transformers `reduce_lr_on_plateau`,
 * timm PlateauLRScheduler (mode max) and Lightning step it once an evaluation.
 */
export function reduceOnPlateau(options: ReduceOnPlateau, evaluations: readonly number[]): readonly number[] {
  const by: Threshold = { goal: options.goal ?? 'min', threshold: options.threshold ?? 1e-4, thresholdMode: options.thresholdMode ?? 'rel' };
  const { factor = 0.1, patience = 10, cooldown = 0, floor = 0, leastChange = 1e-8 } = options;
  let rate = options.rate;
  let best = worstOfAll(by.goal);
  let bad = 0;
  let cooling = 0;
  return evaluations.map((value) => {
    if (isBetter(value, best, by)) [best, bad] = [value, 0];
    else bad += 1;
    if (cooling > 0) [cooling, bad] = [cooling - 1, 0];
    if (bad > patience) {
      const reduced = Math.max(rate * factor, floor);
      if (rate - reduced > leastChange) rate = reduced;
      [cooling, bad] = [cooldown, 0];
    }
    return rate;
  });
}
