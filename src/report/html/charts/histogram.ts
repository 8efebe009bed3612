import type { Words } from '../../../words/words.ts';
import { type Bin, type Distribution, FIRST_TENTH, LAST_QUARTER } from '../../histogram.ts';
import { markupPlain } from '../../markup.ts';
import { median, percent } from '../../numbers.ts';
import { across, FRAME, floor, label, mark, picture, round, up } from './frame.ts';

/** Where the best steps of a study lie: bars, and below them a stroke for each trial at its own place. */
export function histogramPicture(id: string, study: string, distribution: Distribution, words: Words): string {
  const { bins, fractions } = distribution;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const ground = up(0);
  const strokes = fractions.map((fraction) => `M${round(across(Math.min(1, Math.max(0, fraction))))} ${ground + 3}v7`).join('');
  return picture(id, study, histogramSentence(distribution, words), [
    mark(FIRST_TENTH),
    mark(LAST_QUARTER),
    ...bins.map((bin) => bar(bin, most)),
    floor(),
    `<path class="trial" d="${strokes}"/>`,
    label(FRAME.left - 8, up(1) + 4, String(most), 'end'),
    label(FRAME.left - 8, ground, '0', 'end'),
    ...[0, FIRST_TENTH, 0.5, LAST_QUARTER, 1].map((share) => label(across(share), ground + 24, percent(share), 'middle')),
    label(across(0.5), FRAME.height - 3, words.page.histogramAxis, 'middle'),
  ]);
}

/** The picture in a sentence. */
export function histogramSentence({ fractions, bins }: Distribution, words: Words): string {
  const counted = (from: number, to: number) => bins.reduce((sum, { low, high, count }) => (low >= from && high <= to ? sum + count : sum), 0);
  const middle = median(fractions);
  return markupPlain(
    words.page.histogram({
      trials: fractions.length,
      early: counted(0, FIRST_TENTH),
      late: counted(LAST_QUARTER, 1),
      median: middle === null ? '–' : percent(middle),
    }),
  );
}

function bar({ low, high, count }: Bin, most: number): string {
  if (count === 0) return '';
  const kind = high <= FIRST_TENTH ? 'early' : low >= LAST_QUARTER ? 'late' : 'between';
  const [left, width] = [across(low) + 1, across(high) - across(low) - 2];
  const top = up(count / most);
  return `<rect class="bar ${kind}" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(up(0) - top)}"/>`;
}
