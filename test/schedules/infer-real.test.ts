import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { inferSchedule } from '../../src/schedules/infer.ts';
import type { LoggedRates } from '../../src/schedules/inference/points.ts';

const shared = new URL('../../../shared/', import.meta.url).pathname;

function filesIn(folder: string, name: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((entry) => {
    const path = `${folder}/${entry}`;
    if (statSync(path).isDirectory()) return filesIn(path, name);
    return entry.endsWith(name) ? [path] : [];
  });
}

function ratesOfCsv(path: string, stepBase: 0 | 1): LoggedRates {
  const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split(',');
  const cells = rows.map((row) => row.split(',')).filter((row) => (row[names.indexOf('lr')] ?? '') !== '');
  const column = (name: string): number[] => cells.map((row) => Number(row[names.indexOf(name)]));
  return { steps: column('step'), rates: column('lr'), stepBase, plannedSteps: null };
}

const spacing = (logged: LoggedRates): number => (logged.steps[1] ?? 0) - (logged.steps[0] ?? 0);

// The public curves lie in ../shared, which a checkout need not have.
const curves = filesIn(`${shared}curves/mpl`, '.csv');
const truths: Readonly<Record<string, { readonly family: string; readonly horizon: number | null }>> = {
  constant_24000: { family: 'constant', horizon: null },
  constant_72000: { family: 'constant', horizon: null },
  cosine_24000: { family: 'cosine', horizon: 24_000 },
  cosine_72000: { family: 'cosine', horizon: 72_000 },
  wsd_20000_24000: { family: 'warmup-stable-decay', horizon: 24_000 },
  wsdld_20000_24000: { family: 'warmup-stable-decay', horizon: 24_000 },
  wsdcon_3: { family: 'multi-step', horizon: 8000 },
  wsdcon_9: { family: 'multi-step', horizon: 8000 },
  wsdcon_18: { family: 'multi-step', horizon: 8000 },
};

test.skipIf(curves.length === 0).for(curves)('%s', (path) => {
  const logged = ratesOfCsv(path, 0);
  const truth = truths[path.split('/').at(-1)?.replace('.csv', '') ?? ''];
  const found = inferSchedule(logged);
  expect(found.family).toBe(truth?.family);
  expect(Math.abs((found.peak ?? 0) / 3e-4 - 1)).toBeLessThan(0.01);
  expect(Math.abs((found.warmupSteps ?? 0) - 2160)).toBeLessThanOrEqual(2 * spacing(logged));
  if (truth?.horizon == null) expect(found.horizonSteps).toBeNull();
  else expect(Math.abs((found.horizonSteps ?? 0) - truth.horizon)).toBeLessThanOrEqual(2 * spacing(logged));
});

/** What the run's own config asks for, by the definitions of runs/README.md. */
function asked(path: string): { family: string; peak: number; warmup: number; horizon: number | null } {
  const config = readFileSync(path.replace('metrics.csv', 'config.yaml'), 'utf8');
  const value = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(config)?.[1] ?? '';
  const total = Number(value('max_train_steps'));
  const held = value('decay_steps') !== '' && Number(value('decay_steps')) < 0.9 * total;
  const names: Record<string, string> = { linear: held ? 'warmup-stable-decay' : 'linear', inverse_sqrt: 'inverse-square-root' };
  const schedule = value('lr_schedule');
  const ends = schedule === 'linear' || schedule === 'cosine';
  return { family: names[schedule] ?? schedule, peak: Number(value('learning_rate')), warmup: Number(value('warmup_steps')), horizon: ends ? total : null };
}

const runs = ['bytes', 'digits'].flatMap((name) => filesIn(`${shared}runs/${name}`, 'metrics.csv'));

test.skipIf(runs.length === 0)('every run of bytes and digits', () => {
  for (const path of runs) {
    const logged = ratesOfCsv(path, 1);
    const truth = asked(path);
    const found = inferSchedule(logged);
    expect(found.family, path).toBe(truth.family);
    expect(Math.abs((found.peak ?? 0) / truth.peak - 1), path).toBeLessThan(0.01);
    expect(Math.abs((found.warmupSteps ?? 0) - truth.warmup), path).toBeLessThanOrEqual(2 * spacing(logged));
    if (truth.horizon === null) expect(found.horizonSteps, path).toBeNull();
    else expect(Math.abs((found.horizonSteps ?? 0) - truth.horizon), path).toBeLessThanOrEqual(2 * spacing(logged));
  }
});

const State = z.object({ max_steps: z.number(), log_history: z.array(z.object({ step: z.number(), learning_rate: z.number().optional() })) });
const states = filesIn(`${shared}corpus`, 'trainer_state.json').flatMap((path) => {
  const state = State.parse(JSON.parse(readFileSync(path, 'utf8').replace(/\bNaN\b/g, '0')));
  const rows = state.log_history.filter((row) => row.learning_rate !== undefined);
  return rows.length < 20 ? [] : [{ path, planned: state.max_steps, steps: rows.map((row) => row.step), rates: rows.map((row) => row.learning_rate ?? 0) }];
});

describe.skipIf(states.length === 0)('trainer states with at least 20 logged rates', () => {
  test.for([true, false])('all are known, with the planned length told: %s', (told) => {
    for (const { path, planned, steps, rates } of states) {
      const found = inferSchedule({ steps, rates, stepBase: 1, plannedSteps: told ? planned : null });
      expect(found.family, path).toBe('cosine');
      expect(Math.abs((found.horizonSteps ?? 0) - planned), path).toBeLessThanOrEqual(2);
      expect(found.maxRelativeDeviation ?? 1, path).toBeLessThan(1e-9);
    }
  });
});
