import { type Bin, FIRST_TENTH, LAST_QUARTER } from './histogram.ts';

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A histogram in one line: a column for each bin, bars at the marks of 10 % and 75 %. */
export function sparkline(bins: readonly Bin[]): string {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const column = (bin: Bin) => (bin.count === 0 ? '·' : (LEVELS[Math.ceil((bin.count / most) * LEVELS.length) - 1] ?? '·'));
  const part = (from: number, to: number) =>
    bins
      .filter((bin) => bin.low >= from && bin.high <= to)
      .map(column)
      .join('');
  return `${part(0, FIRST_TENTH)}│${part(FIRST_TENTH, LAST_QUARTER)}│${part(LAST_QUARTER, 1)}`;
}
