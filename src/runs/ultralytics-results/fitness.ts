import type { ValueOf } from '../fitness.ts';

/** Share of mAP50 and of mAP50-95 in the fitness of a detector (`Metric.fitness` of Ultralytics, versions 8.0 to 8.3). */
const shares = { map50: 0.1, map50to95: 0.9 };

/** Boxes, masks, poses: a model that has several is judged by the sum. */
const tasks = ['(B)', '(M)', '(P)', ''];

/** The fitness of one epoch; null where the row has no measure that it is made of. */
export function fitnessOf(read: ValueOf): number | null {
  let sum: number | null = null;
  for (const task of tasks) {
    const [loose, strict] = [read(`metrics/mAP50${task}`), read(`metrics/mAP50-95${task}`)];
    if (loose !== null && strict !== null) sum = (sum ?? 0) + shares.map50 * loose + shares.map50to95 * strict;
  }
  if (sum !== null) return sum;
  const [first, fifth] = [read('metrics/accuracy_top1'), read('metrics/accuracy_top5')];
  return first === null || fifth === null ? null : (first + fifth) / 2;
}
