import { learningRate } from '../numbers.ts';
import type { ScheduleView } from './view.ts';

const columns = 64;
const rows = 10;
const eighths = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** The run as an area plot in text: the peak on the first line, the updates below. Empty for an open schedule and for a run of one update. */
export function plotLines({ schedule: read, points, shares }: ScheduleView): readonly string[] {
  const last = points.at(-1)?.u ?? 0;
  if (read.kind === 'open' || last < 1) return [];
  const { schedule } = read;
  const rates = Array.from({ length: columns }, (_, column) => schedule.at(Math.round((last * column) / (columns - 1))));
  const top = shares?.peak ?? Math.max(...rates);
  if (!(top > 0)) return [];
  const heights = rates.map((rate) => Math.round((Math.max(0, rate) / top) * rows * 8));
  const label = learningRate(top);
  const lines = Array.from({ length: rows }, (_, index) => {
    const floor = (rows - 1 - index) * 8;
    const cells = heights.map((height) => eighths[Math.min(8, Math.max(0, height - floor))] ?? ' ').join('');
    const edge = index === 0 ? label : index === rows - 1 ? '0'.padStart(label.length) : ' '.repeat(label.length);
    return `${edge} │${cells}`.trimEnd();
  });
  const end = String(last);
  return [...lines, `${' '.repeat(label.length)} └${'─'.repeat(columns)}`, `${' '.repeat(label.length + 2)}${'0'.padEnd(columns - end.length)}${end}`];
}
