import { expect, test } from 'vitest';
import { stretchOf } from '../../src/changes/stretch.ts';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { Severity } from '../../src/model/finding.ts';
import { decayStretched } from '../../src/rules/decay-stretched.ts';
import { fulfils } from '../../src/schedules/recipes.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { configOf } from '../configs/conversions.ts';
import type { ConversionCase } from './conversion-cases/case.ts';
import { composerCases } from './conversion-cases/composer.ts';
import { pretrainingCases } from './conversion-cases/pretraining.ts';
import { torchCases } from './conversion-cases/torch.ts';
import { transformersCases } from './conversion-cases/transformers.ts';

const conversionCases = [...transformersCases, ...pretrainingCases, ...composerCases, ...torchCases];
const options = decayStretched.options.parse({});

function adviceOf(before: TrainingConfig, after: TrainingConfig) {
  const verdict = decayStretched.check({ kind: 'config-change', before, after, studies: [] }, options);
  return verdict.kind === 'advise' ? verdict.advice[0] : undefined;
}

function severityOf({ path, base, head }: ConversionCase): Severity | undefined {
  return adviceOf(configOf(path, base), configOf(path, head))?.severity;
}

test.for(conversionCases.map((one) => [`${one.framework}: ${one.name}`, one] as const))('%s', ([, one]) => {
  const [before, after] = [configOf(one.path, one.base), configOf(one.path, one.head)];
  expect(after.framework).toBe(one.framework);
  expect(severityOf(one)).toBe(one.severity);
  const advice = adviceOf(before, after);
  const reading = stretchOf({ before, after, studies: [] });
  const conversion = reading.kind === 'longer' ? reading.stretch.conversion : null;
  expect(conversion?.recipe).toBe(one.recipe);
  if (one.settings === null) {
    expect(advice?.edit).toBeUndefined();
    expect(advice?.evidence).toMatchObject({ settings: [], isReadBack: false });
    return;
  }
  expect(advice?.evidence).toMatchObject({ settings: one.settings, isReadBack: true });
  if (advice?.edit === undefined || conversion === null) throw new Error('no edit is offered');
  const changed = configOf(one.path, applyEdit(one.head, advice.edit));
  const schedule = changed.schedule;
  if (schedule?.kind !== 'known') throw new Error('the changed file leaves its schedule open');
  expect(schedule.runLength).toBe(conversion.toSteps);
  expect(fulfils(schedule.schedule, conversion)).toBe(true);
  for (const [u, rate] of one.rates) expect(schedule.schedule.at(u) / rate, `at ${u}`).toBeCloseTo(1, 6);
  expect(adviceOf(before, changed)).toBeUndefined();
});
