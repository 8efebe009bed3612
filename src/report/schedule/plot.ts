import { learningRate } from '../numbers.ts';
import type { Point } from './view.ts';

const columns = 64;
const rows = 10;
const eighths = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** The points as an area plot in text: the largest rate on the first line, the updates below. Empty for fewer than two points. */
export function plotLines(points: readonly Point[]): readonly string[] {
  const [first, last] = [points[0], points.at(-1)];
  const top = Math.max(...points.map((point) => point.learningRate));
  if (first === undefined || last === undefined || first === last || !(top > 0)) return [];
  const heights = Array.from({ length: columns }, (_, column) => {
    const u = first.u + ((last.u - first.u) * column) / (columns - 1);
    return Math.round((Math.max(0, nearest(points, u).learningRate) / top) * rows * 8);
  });
  const label = learningRate(top);
  const lines = Array.from({ length: rows }, (_, index) => {
    const floor = (rows - 1 - index) * 8;
    const cells = heights.map((height) => eighths[Math.min(8, Math.max(0, height - floor))] ?? ' ').join('');
    const edge = index === 0 ? label : index === rows - 1 ? '0'.padStart(label.length) : ' '.repeat(label.length);
    return `${edge} │${cells}`.trimEnd();
  });
  const end = String(last.u);
  return [
    ...lines,
    `${' '.repeat(label.length)} └${'─'.repeat(columns)}`,
    `${' '.repeat(label.length + 2)}${String(first.u).padEnd(columns - end.length)}${end}`,
  ];
}

function nearest(points: readonly Point[], u: number): Point {
  let best = points[0] ?? { u: 0, learningRate: 0 };
  for (const point of points) if (Math.abs(point.u - u) < Math.abs(best.u - u)) best = point;
  return best;
}
