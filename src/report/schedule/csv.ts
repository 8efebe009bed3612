import type { ScheduleView } from './view.ts';

/** `u,learning_rate`, and a third column for the schedule that it is held against; full precision, so that it can be computed with. */
export function scheduleCsv(view: ScheduleView, against: ScheduleView | null): string {
  const other = new Map(against?.points.map((point) => [point.u, point.learningRate]));
  const own = new Map(view.points.map((point) => [point.u, point.learningRate]));
  const indices = [...new Set([...own.keys(), ...other.keys()])].toSorted((a, b) => a - b);
  const head = against === null ? 'u,learning_rate' : 'u,learning_rate,learning_rate_against';
  const rows = indices.map((u) => [u, own.get(u) ?? '', ...(against === null ? [] : [other.get(u) ?? ''])].join(','));
  return [head, ...rows, ''].join('\n');
}
