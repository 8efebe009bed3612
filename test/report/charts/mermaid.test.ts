import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisPower, type Chart, inPower, powerName, xychart } from '../../../src/report/charts/mermaid.ts';
import { hostileText } from '../../helpers/hostile.ts';
import { parseMermaid } from '../../helpers/mermaid.ts';

const chart: Chart = { xTitle: 'update', x: [0, 5000], yTitle: 'learning rate', yFrom: 'zero', lines: [{ values: [0, 1, 2, 1, 0] }] };

/** The numbers of the lines, as they are written. */
function linesOf(source: string | null): readonly (readonly string[])[] {
  return [...(source ?? '').matchAll(/^ {2}line \[(.*)\]$/gm)].map(([, values = '']) => values.split(', '));
}

describe('a chart that Mermaid reads', () => {
  test.for([
    ['an ordinary one', chart],
    ['three lines', { ...chart, lines: [1, 2, 3].map((factor) => ({ values: [0, factor, 0.5 * factor] })) }],
    ['a flat line at 0', { ...chart, lines: [{ values: [0, 0, 0] }] }],
    ['a flat line', { ...chart, yFrom: 'range', lines: [{ values: [3, 3] }] }],
    ['negative values', { ...chart, lines: [{ values: [-1, -0.5, 2] }] }],
    ['values far apart', { ...chart, lines: [{ values: [1e-12, 1e12] }] }],
    ['tiny values', { ...chart, lines: [{ values: [1e-12, 3e-12] }] }],
    ['gaps', { ...chart, lines: [{ values: [Number.NaN, 1, Number.POSITIVE_INFINITY, 2, Number.NEGATIVE_INFINITY] }] }],
    ['a title that ends its quotes', { ...chart, yTitle: 'loss" 0 --> 1\n  line [9]', xTitle: '"`md`" %% {init: 1} \\" ```' }],
    ['an empty title', { ...chart, yTitle: '', xTitle: ' \n ' }],
  ] satisfies [string, Chart][])('%s', async ([, one]) => {
    const source = xychart(one);
    await parseMermaid(source ?? '');
    expect(linesOf(source)).toHaveLength(one.lines.length);
  });

  test('whatever it is made of', { timeout: 60_000 }, async () => {
    const value = fc.oneof(
      fc.double(),
      fc.double({ min: -1e3, max: 1e3 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e-12, 1e12, 5e-324, Number.MAX_VALUE),
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), hostileText);
    const any = fc.record({
      xTitle: text,
      yTitle: text,
      x: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<[number, number]>([0, 4999], [0, 1e12], [-2, 0.5]) },
        { weight: 1, arbitrary: fc.tuple(value, value) },
      ),
      yFrom: fc.constantFrom('zero', 'range'),
      lines: fc.array(fc.record({ values: fc.array(value, { maxLength: 90, size: 'max' }) }), { maxLength: 5, size: 'max' }),
    });
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(any, async (one) => {
        const source = xychart(one);
        if (source === null) return;
        drawn += 1;
        await parseMermaid(source);
        const lines = linesOf(source);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const values of lines) {
          expect(values.length).toBeLessThanOrEqual(60);
          for (const written of values) expect(written).toMatch(/^-?\d{1,15}(\.\d{1,12})?$/);
        }
        expect(source).not.toMatch(/```|%%|::|@/);
      }),
      { numRuns: 150, seed: 8 },
    );
    expect(drawn).toBeGreaterThan(50);
  });
});

describe('nothing to draw', () => {
  test.for([
    ['no line', { ...chart, lines: [] }],
    ['an empty line', { ...chart, lines: [{ values: [] }] }],
    ['one point', { ...chart, lines: [{ values: [1] }] }],
    ['no finite value', { ...chart, lines: [{ values: [Number.NaN, Number.POSITIVE_INFINITY] }] }],
    ['an axis without length', { ...chart, x: [3, 3] }],
    ['an axis without end', { ...chart, x: [0, Number.POSITIVE_INFINITY] }],
  ] satisfies [string, Chart][])('%s', ([, one]) => {
    expect(xychart(one)).toBeNull();
  });
});

test('a line that cannot be drawn leaves the others', () => {
  expect(linesOf(xychart({ ...chart, lines: [{ values: [] }, { values: [1, 2] }] }))).toEqual([['1', '2']]);
});

test('more points than a chart takes are thinned, and the ends stay', () => {
  const [values] = linesOf(xychart({ ...chart, lines: [{ values: Array.from({ length: 1000 }, (_, index) => index) }] }));
  expect(values).toHaveLength(60);
  expect([values?.[0], values?.at(-1)]).toEqual(['0', '999']);
});

test.for([
  [3e-7, -7, '10⁻⁷', 3],
  [0.08928, 0, '', 0.08928],
  [0.004, -3, '10⁻³', 4],
  [250_000, 3, '10³', 250],
  [5e-324, -324, '10⁻³²⁴', 5],
] as const)('%d counts in units of 10^%d', ([value, power, name, written]) => {
  expect(axisPower([0, value])).toBe(power);
  expect(powerName(power)).toBe(name);
  expect(inPower([value], power)[0]).toBeCloseTo(written, 0);
});
