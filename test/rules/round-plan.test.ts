import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { roundPlan } from '../../src/rules/round-plan.ts';
import { sentencesOf, type Tried, triedStudy } from '../helpers/promotion.ts';

const configurations = (count: number): readonly Tried[] => Array.from({ length: count }, (_, index) => [{ weight_decay: index / 100 }, 1 + index / 10]);
const round = (steps: number, count: number, policy: Partial<Study['policy']> = {}) => triedStudy(steps, configurations(count), { policy });
const judge = (studies: readonly Study[], options: unknown = {}) => roundPlan.check({ kind: 'project', name: 'x', studies }, roundPlan.options.parse(options));
const stated = { productionSteps: 100_000 };

const reasonsOf = (studies: readonly Study[], options: unknown = {}): unknown => {
  const verdict = judge(studies, options);
  if (verdict.kind !== 'advise') return verdict.kind;
  sentencesOf(roundPlan, verdict);
  return verdict.advice[0]?.evidence.reasons;
};

describe('the plans of the reference', () => {
  test.each([
    [
      'A',
      [
        [10_000, 70],
        [100_000, 3],
      ],
    ],
    [
      'B',
      [
        [10_000, 35],
        [31_623, 11],
        [100_000, 3],
      ],
    ],
  ] as const)('%s needs no advice', (_, rounds) => {
    expect(reasonsOf(rounds.map(([steps, count]) => round(steps, count, stated)))).toBe('clear');
  });

  test('C has a round too many', () => {
    const plan = [
      [6000, 133],
      [22_100, 36],
      [81_400, 9],
      [300_000, 2],
    ] as const;
    expect(reasonsOf(plan.map(([steps, count]) => round(steps, count, { productionSteps: 300_000 })))).toEqual(['many-rounds']);
  });
});

describe('most trials at production length', () => {
  test('five of six configurations, with the compute that they took', () => {
    const verdict = judge([round(10_000, 1, stated), round(100_000, 5, stated)]);
    expect(verdict).toMatchObject({
      advice: [
        {
          confidence: 'high',
          key: 'rounds',
          evidence: {
            reasons: ['most-at-production'],
            productionSteps: 100_000,
            roundSteps: [10_000, 100_000],
            roundConfigurations: [1, 5],
            configurations: 6,
            configurationsAtProduction: 5,
            computeSteps: 510_000,
          },
        },
      ],
    });
    expect(sentencesOf(roundPlan, verdict)).toContain('`longrun plan --production-steps 100000 --compute 510000`');
  });

  test.each([
    ['half of them', [5, 5], 'clear'],
    ['three final runs, and nothing else in the repository', [0, 3], 'clear'],
    ['four', [0, 4], ['most-at-production']],
  ] as const)('%s', (_, [short, long], expected) => {
    const studies = [...(short > 0 ? [round(10_000, short, stated)] : []), round(100_000, long, stated)];
    expect(reasonsOf(studies)).toEqual(expected);
  });

  test('is not said of the longest round where no production length is stated', () => {
    expect(reasonsOf([round(10_000, 2), round(100_000, 6)])).toBe('clear');
  });

  test('repeats with other seeds are one configuration', () => {
    const repeats = triedStudy(
      100_000,
      Array.from({ length: 5 }, (_, seed): Tried => [{ seed, weight_decay: 0.1 }, 1]),
      { policy: stated, varied: [] },
    );
    expect(reasonsOf([round(10_000, 1, stated), repeats])).toBe('clear');
  });
});

describe('a conclusion that nothing tested', () => {
  test('twenty at 5 %, one at 100 %', () => {
    const verdict = judge([round(1000, 20), round(20_000, 1)]);
    expect(verdict).toMatchObject({
      advice: [
        { confidence: 'low', evidence: { reasons: ['untested-conclusion'], comparedSteps: 1000, comparedConfigurations: 20, isProductionStated: false } },
      ],
    });
    expect(sentencesOf(roundPlan, verdict)).toMatch(/best 7 of 20 at 4,000 steps.*`longrun plan --production-steps 20000` plans/s);
  });

  test.each([
    [
      'at exactly a tenth',
      [
        [2000, 20],
        [20_000, 1],
      ],
      ['untested-conclusion'],
    ],
    [
      'above it',
      [
        [2100, 20],
        [20_000, 1],
      ],
      'clear',
    ],
    [
      'with a control',
      [
        [1000, 20],
        [20_000, 2],
      ],
      'clear',
    ],
    [
      'with a round at a fifth',
      [
        [1000, 20],
        [4000, 3],
        [20_000, 1],
      ],
      'clear',
    ],
    [
      'with a round below it',
      [
        [1000, 20],
        [3900, 3],
        [20_000, 1],
      ],
      ['untested-conclusion'],
    ],
    [
      'where nothing was compared',
      [
        [1000, 1],
        [20_000, 1],
      ],
      'clear',
    ],
  ] as const)('%s', (_, rounds, expected) => expect(reasonsOf(rounds.map(([steps, count]) => round(steps, count)))).toEqual(expected));

  test('is not used while no run has the production length', () => {
    expect(reasonsOf([round(1000, 20, stated), round(20_000, 1, stated)])).toBe('clear');
  });
});

describe('the last round and the number of rounds', () => {
  test.each([
    ['ten', 10, 'clear'],
    ['eleven', 11, ['wide-last-round']],
  ] as const)('%s configurations in the last', (_, count, expected) =>
    expect(reasonsOf([round(10_000, 30, stated), round(100_000, count, stated)])).toEqual(expected),
  );

  test('no round is known to be the last where nothing states the production length', () => {
    expect(reasonsOf([round(10_000, 30), round(100_000, 11)])).toBe('clear');
  });

  test('a round on the way may be wide', () => {
    expect(reasonsOf([round(1000, 100, stated), round(10_000, 30, stated)])).toBe('clear');
  });

  test('three are enough, lengths within a tenth are one', () => {
    const numbered = (steps: number, count: number) => round(steps, count, { round: 1 });
    const studies = [numbered(1000, 30), numbered(3000, 10), numbered(9000, 3)];
    expect(reasonsOf([...studies, numbered(9500, 2)])).toBe('clear');
    expect(reasonsOf([...studies, numbered(27_000, 2)])).toEqual(['many-rounds']);
    expect(reasonsOf([...studies, numbered(27_000, 2)], { rounds: 4 })).toBe('clear');
    expect(reasonsOf([round(1000, 30), round(3000, 10), round(9000, 3), round(27_000, 2)])).toBe('clear');
  });

  test('several reasons are one finding', () => {
    expect(reasonsOf([round(1000, 4, stated), round(3000, 4, stated), round(10_000, 4, stated), round(100_000, 30, stated)])).toEqual([
      'most-at-production',
      'wide-last-round',
      'many-rounds',
    ]);
  });
});

test('nothing to look at', () => {
  expect(reasonsOf([round(10_000, 50)])).toBe('silent');
  expect(reasonsOf([])).toBe('silent');
  expect(reasonsOf([10, 100, 1000, 10_000].map((steps) => round(steps, 5, { purpose: 'scaling' })))).toBe('silent');
  expect(roundPlan.check({ kind: 'study', study: round(10, 2) }, roundPlan.options.parse({}))).toEqual({ kind: 'silent' });
});

test('epochs are counted in updates where a production length is stated, and have no command where it is not', () => {
  const epochs = (count: number, trials: number, policy = {}) => {
    const spec = { unit: 'epochs' as const, every: 1, stepsPerEpoch: 1000 };
    return triedStudy(count, configurations(trials), { policy }, spec);
  };
  expect(judge([epochs(100, 5, stated)])).toMatchObject({ advice: [{ evidence: { unit: 'steps', roundSteps: [100_000] } }] });
  const verdict = judge([epochs(1, 20), epochs(20, 1)]);
  expect(verdict).toMatchObject({ advice: [{ evidence: { unit: 'epochs', comparedSteps: 1 } }] });
  expect(sentencesOf(roundPlan, verdict)).not.toContain('longrun plan');
});
