import type { ValueOf } from '../fitness.ts';

/** Share of mAP@0.5 and of mAP@0.5:0.95 (`fitness` in `utils/metrics.py` of YOLOv5 and YOLOv7). */
const shares = { map50: 0.1, map50to95: 0.9 };

/** The fitness of one epoch: of boxes, and of masks where they are; the top 1 of a classifier. Null where the row has none of these. */
export function fitnessOf(read: ValueOf): number | null {
  let sum: number | null = null;
  for (const task of ['(B)', '(M)', '']) {
    const [loose, strict] = [read(`metrics/mAP_0.5${task}`), read(`metrics/mAP_0.5:0.95${task}`)];
    if (loose !== null && strict !== null) sum = (sum ?? 0) + shares.map50 * loose + shares.map50to95 * strict;
  }
  return sum ?? read('metrics/accuracy_top1');
}
