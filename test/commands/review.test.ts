import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { config, configPath, earlyRuns } from '../action/mill.ts';
import { type CliRun, runCli } from '../helpers/cli.ts';

const policyPath = '.github/longrun.yml';
const policy = `version: 1
fail-on: warning
studies:
  - name: mill-round-1
    results: runs/round-1/**
    config: ${configPath}
    metric: { name: val_loss, goal: min }
`;
let folder = '';

function write(side: 'base' | 'head', files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, side, path)), { recursive: true });
    writeFileSync(join(folder, side, path), text);
  }
}

const run = (...args: readonly string[]): CliRun => runCli(['review', '--base', 'base', '--head', 'head', ...args], folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'longrun-review-'));
  write('base', { [configPath]: config(800), [policyPath]: policy });
  write('head', { [configPath]: config(1000), ...earlyRuns });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('longrun review of a change of the policy file', () => {
  test('judges under the old one and tells what the new one would silence', () => {
    write('head', { [policyPath]: `${policy}rules: { best-step-early: off }\n` });
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toMatch(/What the changed policy file would change\n(.+\n)*.*No longer shown: mill-round-1/);
    expect(JSON.parse(run('--format', 'json').stdout)).toMatchObject({
      policyChange: { silenced: [{ by: 'rule-off' }], fails: { before: true, after: false } },
    });
  });

  test('names each error of the new one, and takes a policy file alone for something to read', () => {
    rmSync(join(folder, 'head', 'runs'), { recursive: true });
    write('head', { [configPath]: config(800), [policyPath]: 'version: 1\nfail-onn: error\ninline: many\n' });
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('.github/longrun.yml:2');
    expect(stdout).toContain('.github/longrun.yml:3');
    expect(stdout).toMatch(/^▲ Attention/);
  });

  test('says nothing about it under a file that is named on the spot', () => {
    write('head', { [policyPath]: 'version: 2\n' });
    const { status, stdout } = run('--policy', `base/${policyPath}`);
    expect(status).toBe(1);
    expect(stdout).not.toContain('changed policy file');
  });

  test('that takes the file away is told against the defaults', () => {
    const { stdout } = run('--format', 'markdown');
    expect(stdout).toContain('removes `.github/longrun.yml`');
    expect(stdout).toContain('`fail-on`: `warning` becomes `never`');
  });
});
