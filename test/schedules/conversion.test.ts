import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '../../src/model/quantity.ts';
import { convert, fromSteps, toSteps } from '../../src/schedules/conversion.ts';

const units: readonly Unit[] = ['steps', 'epochs', 'samples', 'tokens', 'fraction'];
const unit = fc.constantFrom(...units);
const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const rates = fc.record({ stepsPerEpoch: positive, samplesPerStep: positive, tokensPerStep: positive, runSteps: positive });

test('there and back again is where it began', () => {
  const law = fc.property(positive, unit, unit, rates, (value, from, to, known) => {
    const there = convert({ value, unit: from }, to, known);
    const back = there === null ? null : convert(there, from, known);
    expect(back?.unit).toBe(from);
    expect(Math.abs((back?.value ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-14 * value);
  });
  const details = fc.check(law, { seed: 7, numRuns: 500 });
  expect(details.failed, fc.defaultReportMessage(details)).toBe(false);
});

test('each unit is worth what it says', () => {
  const known = { stepsPerEpoch: 100, samplesPerStep: 256, tokensPerStep: 2048, runSteps: 5000 };
  expect(units.map((each) => toSteps({ value: 2, unit: each }, known))).toEqual([2, 200, 2 / 256, 2 / 2048, 10_000]);
  expect(fromSteps(500, 'fraction', known)).toEqual({ value: 0.1, unit: 'fraction' });
});

test('what is not known is not guessed', () => {
  const known = { stepsPerEpoch: null, samplesPerStep: 0, tokensPerStep: null, runSteps: null };
  for (const each of units.slice(1)) expect(toSteps({ value: 2, unit: each }, known)).toBeNull();
  expect(convert({ value: 2, unit: 'epochs' }, 'epochs', known)).toEqual({ value: 2, unit: 'epochs' });
});
