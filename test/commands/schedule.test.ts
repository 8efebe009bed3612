import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { runCli } from '../helpers/cli.ts';

const Point = z.object({ u: z.number(), learningRate: z.number() });
const Document = z.looseObject({
  family: z.string().nullable(),
  unit: z.string(),
  peak: z.number().nullable(),
  final: z.number().nullable(),
  runSteps: z.number().nullable(),
  points: z.array(Point),
  shareBelow: z.record(z.string(), z.number()).nullable(),
  notes: z.array(z.object({ code: z.string(), message: z.string(), line: z.number().nullable() })),
  change: z.object({ addedSteps: z.number(), addedMeanOverPeak: z.number(), shareBelowOldFinal: z.number() }).optional(),
});
const validate = new Ajv2020().compile(JSON.parse(readFileSync('schema/schedule.schema.json', 'utf8')));

/** The document of a run that succeeds, checked against the schema. */
function documentOf(...args: string[]) {
  const parsed: unknown = JSON.parse(runCli(['schedule', ...args, '--format', 'json']).stdout);
  expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
  return Document.parse(parsed);
}

const oldConfig = 'examples/bytes/round-1/inverse_sqrt-lr0.004/config.yaml';
const newConfig = 'examples/bytes/round-2/inverse-sqrt-extended/config.yaml';

describe('longrun schedule', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longrun-schedule-'));
    await writeFile(
      path('epochs.yaml'),
      'learning_rate: 1.0e-3\nlr_scheduler_type: cosine\nnum_train_epochs: 3\nwarmup_ratio: 0.1\nper_device_train_batch_size: 8\n',
    );
    await writeFile(path('notes.yaml'), 'title: nothing to train\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('gives exactly the rates that --at asks for, as the training logged them', () => {
    const { points, family, runSteps, peak } = documentOf(newConfig, '--at', '49,99,499');
    expect([family, runSteps, peak]).toEqual(['inverse-square-root', 5000, 0.004]);
    expect(points.map((point) => point.u)).toEqual([49, 99, 499]);
    expect(points[1]?.learningRate).toBeCloseTo(0.00282843, 8);
    expect(points[2]?.learningRate).toBeCloseTo(0.00126491, 8);
  });

  test('gives 65 evenly spaced points without --at', () => {
    const { points } = documentOf(newConfig);
    expect([points.length, points[0]?.u, points.at(-1)?.u]).toEqual([65, 0, 4999]);
  });

  test('says what the way from one config to another does', () => {
    const { change } = documentOf(newConfig, '--against', oldConfig);
    expect(change?.addedSteps).toBe(4500);
    expect(change?.shareBelowOldFinal).toBeCloseTo(0.9, 2);
  });

  test('names what is open, and is done when it is supplied', () => {
    const open = runCli(['schedule', path('epochs.yaml'), '--format', 'json']);
    expect(open.status).toBe(3);
    const document = Document.parse(JSON.parse(open.stdout));
    expect([document.points.length, document.notes[0]?.code]).toEqual([0, 'quantity-open']);
    expect(document.notes[0]?.message).toContain('--steps-per-epoch');
    const known = documentOf(path('epochs.yaml'), '--steps-per-epoch', '100', '--at', '30,165');
    expect(known.runSteps).toBe(300);
    expect(known.points[0]?.learningRate).toBe(1e-3);
    expect(known.points[1]?.learningRate).toBeCloseTo(5e-4, 12);
  });

  test('follows evaluations where the schedule does', async () => {
    await writeFile(
      path('plateau.yaml'),
      'learning_rate: 0.1\nlr_scheduler_type: reduce_lr_on_plateau\nlr_scheduler_kwargs: { factor: 0.5, patience: 1 }\nmax_steps: 500\neval_strategy: steps\neval_steps: 100\nper_device_train_batch_size: 8\n',
    );
    expect(runCli(['schedule', path('plateau.yaml')]).stdout).toContain('--evaluations');
    const { family, points } = documentOf(path('plateau.yaml'), '--evaluations', '1,1,1,0.5,0.6', '--at', '0,1,2,3,4');
    expect(family).toBe('reduce-on-plateau');
    expect(points.map((point) => point.learningRate)).toEqual([0.1, 0.1, 0.05, 0.05, 0.05]);
  });

  test('looks at another length under the same schedule, and says so', () => {
    const { runSteps, notes, shareBelow } = documentOf('examples/bytes/round-1/linear-lr0.004/config.yaml', '--steps', '1000');
    expect(runSteps).toBe(1000);
    expect(notes.some((note) => note.message.includes('500'))).toBe(true);
    expect(shareBelow?.['0.01']).toBeGreaterThan(0.5);
  });

  test('prints a plot, a table, CSV and SVG', () => {
    expect(runCli(['schedule', newConfig]).stdout).toMatch(/0\.004 │[\s\S]*█/);
    expect(runCli(['schedule', newConfig, '--at', '49']).stdout).toMatch(/49\s+0\.004/);
    expect(runCli(['schedule', newConfig, '--at', '0,49', '--format', 'csv']).stdout).toBe('u,learning_rate\n0,0.00008\n49,0.004\n');
    expect(runCli(['schedule', newConfig, '--format', 'svg']).stdout).toMatch(/^<svg [\s\S]*<path d="M[\s\S]*<\/svg>\n$/);
    expect(runCli(['schedule', newConfig, '--format', 'markdown']).stdout).toContain('```mermaid');
  });

  test.for([
    [[newConfig, '--at', '0,x'], /--at takes indices/],
    [[newConfig, '--steps', 'many'], /--steps takes a number above 0/],
    [[newConfig, '--steps-per-epoch', '0'], /--steps-per-epoch takes a number above 0/],
  ] as const)('refuses %j with a sentence', ([args, sentence]) => {
    const run = runCli(['schedule', ...args]);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(sentence);
  });

  test('tells a file that is not there from one that is no config', () => {
    expect(runCli(['schedule', path('none.yaml')]).status).toBe(4);
    expect(runCli(['schedule', path('notes.yaml')])).toMatchObject({ status: 2, stderr: expect.stringContaining('not a training config') });
  });
});
