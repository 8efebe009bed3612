import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { regimeOf } from '../../src/studies/evidence/regime.ts';
import { english } from '../../src/words/en/index.ts';
import { type RunSpec, studyOf } from '../helpers/study.ts';

const values = fc.array(fc.oneof(fc.double(), fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 5e-324)), {
  minLength: 1,
  maxLength: 60,
});
const length = fc.option(fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 1e-9, max: 1e12, noNaN: true })));
const spec: fc.Arbitrary<RunSpec> = fc
  .record({ values, rates: values, length, every: fc.integer({ min: 1, max: 50 }), isEpochs: fc.boolean(), isMax: fc.boolean(), hasTrain: fc.boolean() })
  .map(({ values, rates, length, every, isEpochs, isMax, hasTrain }) => {
    const at = (from: readonly number[]) => (done: number) => from[(done / every - 1) % from.length] ?? 0;
    return {
      length,
      every,
      last: every * values.length,
      unit: isEpochs ? 'epochs' : 'steps',
      metric: isMax ? 'val_accuracy' : 'val_loss',
      value: at(values),
      train: hasTrain ? at(rates) : null,
      rate: at(rates),
    };
  });

test('any numbers in, an answer out, with sentences and finite recommendations', () => {
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 8 }), fc.boolean(), (specs, sameLength) => {
      const alike = sameLength ? specs.map((one) => ({ ...one, length: one.last ?? null, unit: 'steps' as const })) : specs;
      const study = studyOf(alike);
      expect(regimeOf(study).label.length).toBeGreaterThan(0);
      for (const rule of rules) {
        const verdict = rule.check({ kind: 'study', study }, rule.options.parse({}));
        const words = english.rules[rule.meta.id];
        if (verdict.kind === 'unknown')
          expect(words?.abstention({ rule: '', subject: { study: '' }, reason: verdict.because, evidence: verdict.evidence ?? {} })).not.toMatch(
            /could not judge: `/,
          );
        for (const { evidence } of verdict.kind === 'advise' ? verdict.advice : []) {
          const { lowMaxTrainSteps: low, recommendedMaxTrainSteps: value, highMaxTrainSteps: high } = evidence;
          if (typeof low === 'number' && typeof value === 'number' && typeof high === 'number') {
            expect(Number.isInteger(value)).toBe(true);
            expect(low).toBeLessThanOrEqual(value);
            expect(value).toBeLessThanOrEqual(high);
          }
        }
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});
