import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/context.ts';
import { planCommand } from '../../src/commands/plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'longrun-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(options: Record<string, unknown>): Promise<string> {
  let out = '';
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: () => {},
    color: false,
    width: 100,
    today: '2026-11-25',
    version: '0.1.0',
    now: () => 0,
  };
  expect(await planCommand({ format: 'json', ...options }, terminal)).toBe(0);
  return out;
}

const validate = new Ajv2020().compile(JSON.parse(readFileSync('schema/plan.schema.json', 'utf8')));

describe('longrun plan', () => {
  test('prints a valid document', async () => {
    const document: unknown = JSON.parse(await run({ productionSteps: '100000', compute: '1e6', rounds: '3', stepSeconds: '0.25', parallel: '8' }));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toMatchObject({
      schema: 'longrun.plan/1',
      productionSteps: 100_000,
      rounds: [{ steps: 10_000, trials: 35 }, { trials: 11 }, { trials: 3, keep: 1 }],
    });
  });

  test('says what to set in a config for each round', async () => {
    const path = join(folder, 'train.yaml');
    writeFileSync(path, 'learning_rate: 3e-4\nlr_scheduler_type: cosine\nwarmup_steps: 500\nmax_steps: 100000\nper_device_train_batch_size: 8\n');
    const document: unknown = JSON.parse(await run({ productionSteps: '100000', config: path }));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toMatchObject({ rounds: [{ settings: { max_steps: 10_000 } }, { settings: {} }] });
  });

  test.for([
    ['text', 'max_train_steps'],
    ['markdown', '| ---: |'],
  ] as const)('prints %s', async ([format, part]) => {
    const text = await run({ productionSteps: '100000', compute: '1000000', format });
    expect(text).toContain(part);
    expect(text).toContain('70');
    expect(text).not.toMatch(/NaN|undefined|–/);
  });

  test.for([
    [{ productionSteps: 'many' }, /--production-steps takes a whole number/],
    [{ productionSteps: '100', rounds: '0' }, /--rounds takes/],
    [{ productionSteps: '100', firstFraction: '1' }, /--first-fraction takes/],
    [{ productionSteps: '100000', compute: '1000' }, /does not pay for 3 final runs/],
    [{ productionSteps: '100', config: join(folder, 'none.yaml') }, /There is no file/],
  ] as const)('%j is refused', async ([options, message]) => {
    await expect(run(options)).rejects.toThrow(message);
  });
});
