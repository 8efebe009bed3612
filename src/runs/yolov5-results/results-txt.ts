import type { LogLine } from '../log-table.ts';

/** What stands behind `epoch` and memory on a line of `results.txt`: three or four training losses, counts, and what the test measured. */
const losses = ['train/box_loss', 'train/obj_loss', 'train/cls_loss'];
const tested = ['metrics/precision', 'metrics/recall', 'metrics/mAP_0.5', 'metrics/mAP_0.5:0.95', 'val/box_loss', 'val/obj_loss', 'val/cls_loss'];

/** A line as `train.py` of YOLOv7 (and of early YOLOv5) writes it: `0/299 5.51G` and numbers in fixed places; null for other lines. */
export function resultsLine(text: string, line: number): LogLine | null {
  const match = /^\s*(\d+)\/(\d+)\s+[\d.]+G((?:\s+[-+\d.einfa]+)+)\s*$/i.exec(text.slice(0, 1000));
  if (match === null) return null;
  const numbers = (match[3] ?? '').trim().split(/\s+/).map(numberOf);
  // box, obj, cls, total, targets, size; the versions without a total have one number less.
  const before = numbers.length - tested.length;
  if (before !== 5 && before !== 6) return null;
  const names = [...losses, ...(before === 6 ? ['train/total_loss'] : []), 'labels', 'img_size', ...tested];
  const values: Record<string, number> = { epoch: Number(match[1]), max_epochs: Number(match[2]) + 1 };
  for (const [index, name] of names.entries()) values[name] = numbers[index] ?? Number.NaN;
  return { line, values };
}

function numberOf(text: string): number {
  if (/^[-+]?inf/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}
