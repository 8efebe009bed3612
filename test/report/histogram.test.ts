import { describe, expect, test } from 'vitest';
import { distributionOf, histogramLines } from '../../src/report/histogram.ts';
import { sparkline } from '../../src/report/sparkline.ts';
import { studyOf, testWords } from '../helpers/report.ts';

function countsOf(fractions: readonly number[]): Readonly<Record<string, number>> {
  const { bins } = distributionOf(studyOf('s', fractions));
  return Object.fromEntries(bins.filter(({ count }) => count > 0).map(({ low, high, count }) => [`${low}-${high}`, count]));
}

describe('a histogram of best fractions', () => {
  test('counts a best step at 10 % among the first tenth and one at 75 % among the last quarter', () => {
    expect(countsOf([0, 0.1, 0.10001])).toEqual({ '0-0.1': 2, '0.1-0.2': 1 });
    expect(countsOf([0.7499, 0.75, 0.8, 1])).toEqual({ '0.7-0.75': 1, '0.75-0.8': 1, '0.8-0.9': 1, '0.9-1': 1 });
  });
  test('is not misled by quotients that are not exact', () => {
    expect(countsOf([0.1 + 0.2, 0.7 + 0.05, 3 * 0.1])).toEqual({ '0.2-0.3': 2, '0.75-0.8': 1 });
  });
  test('keeps what lies beyond the plan in the last bin', () => {
    expect(countsOf([1.2])).toEqual({ '0.9-1': 1 });
  });
  test('counts every trial that has a best fraction exactly once', () => {
    const fractions = Array.from({ length: 1001 }, (_, index) => index / 1000);
    const { bins } = distributionOf(studyOf('s', fractions));
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(1001);
  });
  test('shows trials that do not count apart, by reason', () => {
    const study = studyOf('s', [0.5], [{ censored: 'diverged' }, { censored: 'diverged' }, { censored: 'pruned' }]);
    const distribution = distributionOf(study);
    expect(distribution.fractions).toEqual([0.5]);
    expect(histogramLines(distribution, testWords)).toContain('not counted: 3 (2 diverged, 1 pruned)');
  });
  test('says how finely a best step is known, and when that is too coarse for its marks', () => {
    const fine = histogramLines(distributionOf(studyOf('s', [], [{ spacing: 40 }, { spacing: 80 }, { spacing: 40 }])), testWords).at(-1);
    expect(fine).toBe('resolution: one evaluation every 40 steps, 0.5 % of the run');
    const coarse = histogramLines(distributionOf(studyOf('s', [], [{ spacing: 1600 }])), testWords).at(-1);
    expect(coarse).toContain('every 1,600 steps, 20 % of the run, too coarse');
    const none = histogramLines(distributionOf(studyOf('s', [], [{ spacing: null }])), testWords).at(-1);
    expect(none).toBe(testWords.report.resolutionUnknown);
  });
  test('marks stand between the bins that they part', () => {
    const lines = histogramLines(distributionOf(studyOf('s', [0.05, 0.15, 0.72, 0.77])), testWords);
    const first = lines.findIndex((line) => line.includes(testWords.report.firstTenth));
    const last = lines.findIndex((line) => line.includes(testWords.report.lastQuarter));
    expect([lines[first - 1], lines[first + 1]]).toEqual([expect.stringMatching(/^ {2}0 – {2}10 %.*1$/), expect.stringMatching(/^ 10 – {2}20 %.*1$/)]);
    expect([lines[last - 1], lines[last + 1]]).toEqual([expect.stringMatching(/^ 70 – {2}75 %.*1$/), expect.stringMatching(/^ 75 – {2}80 %.*1$/)]);
  });
  test('bars stay short however many trials there are', () => {
    const lines = histogramLines(distributionOf(studyOf('s', [...Array.from({ length: 500 }, () => 0.5), 0.9])), testWords);
    expect(Math.max(...lines.filter((line) => line.includes('█')).map((line) => line.length))).toBeLessThan(48);
    expect(lines.filter((line) => line.includes('█'))).toHaveLength(2);
  });
});

test('in one line it has a column for each bin and the same two marks', () => {
  expect(sparkline(distributionOf(studyOf('s', [0.05, 0.05, 0.15, 1])).bins)).toBe('█│▄······│··▄');
  expect(sparkline(distributionOf(studyOf('s', [])).bins)).toBe('·│·······│···');
});
