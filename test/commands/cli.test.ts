import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { runCli } from '../helpers/cli.ts';

const Report = z.object({
  schema: z.literal('longrun.report/1'),
  verdict: z.string(),
  findings: z.array(z.looseObject({ rule: z.string(), severity: z.string(), subject: z.record(z.string(), z.string()), title: z.string() })),
  abstentions: z.array(z.looseObject({ rule: z.string(), reason: z.string() })),
  studies: z.array(z.looseObject({ name: z.string(), judged: z.number(), recommendation: z.unknown() })),
});
const study = (...args: string[]) => Report.parse(JSON.parse(runCli(['study', ...args, '--format', 'json']).stdout));
const lengthRules = new Set(['best-step-early', 'best-step-late', 'max-steps-tuned']);

describe('the digits studies, through the committed bundle', () => {
  const report = study('examples/digits');
  const rulesOf = (name: string) => report.findings.filter((finding) => finding.subject.study?.endsWith(name)).map((finding) => finding.rule);

  test.for([
    ['too-long', ['best-step-early']],
    ['too-short', ['best-step-late']],
    ['well-sized', []],
    ['mixed-max-steps', ['max-steps-tuned']],
    ['lr-sweep', []],
    ['lr-sweep-boundary', []],
    ['lr-sweep-never-fits', []],
  ] as const)('%s gets %j about its length', ([name, expected]) => {
    expect(rulesOf(name).filter((rule) => lengthRules.has(rule))).toEqual([...expected]);
  });

  test('the findings are those of examples/digits/README.md, and no others', () => {
    expect(report.findings.map(({ rule, severity, subject }) => `${subject.study?.split('/').at(-1)}: ${rule}, ${severity}`).toSorted()).toEqual([
      'lr-sweep-boundary: sweep-boundary, warning',
      'lr-sweep-never-fits: sweep-boundary, warning',
      'lr-sweep: sweep-candidate, note',
      'mixed-max-steps: max-steps-tuned, error',
      'too-long: best-step-early, warning',
      'too-long: overfitting, warning',
      'too-short: best-step-late, note',
      'well-sized: overfitting, warning',
    ]);
  });

  test('every study is there; too-long and too-short get a new length, and the sweep with a candidate a first one', () => {
    expect(report.studies.map((entry) => entry.name.split('/').at(-1)).toSorted()).toEqual([
      'lr-sweep',
      'lr-sweep-boundary',
      'lr-sweep-never-fits',
      'mixed-max-steps',
      'too-long',
      'too-short',
      'well-sized',
    ]);
    const lengths = report.studies.filter((entry) => entry.recommendation !== null).map((entry) => entry.name.split('/').at(-1));
    expect(lengths.toSorted()).toEqual(['lr-sweep', 'too-long', 'too-short']);
  });
});

test('bytes: the evaluations of round 1 are sparse, and its length stays unjudged with a reason', () => {
  const report = study('examples/bytes');
  expect(report.findings.map((finding) => [finding.rule, finding.subject.study?.split('/').at(-1)])).toEqual([['checkpoint-selection', 'round-1']]);
  expect(report.abstentions.map((abstention) => abstention.rule)).toContain('best-step-late');
});

describe('exit status', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longrun-cli-'));
    await writeFile(join(folder, 'notes.txt'), 'nothing here\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('0 without --fail-on, 1 at or above it, 0 below it', () => {
    expect(runCli(['study', 'examples/digits/too-long']).status).toBe(0);
    expect(runCli(['study', 'examples/digits/too-long', '--fail-on', 'warning']).status).toBe(1);
    expect(runCli(['study', 'examples/digits/too-long', '--fail-on', 'error']).status).toBe(0);
  });

  test.for([
    [['stduy', 'x'], 2, /study/],
    [['study'], 2, /missing required argument/],
    [['study', 'examples/digits', '--format', 'pdf'], 2, /text/],
    [['study', 'examples/digits', '--policy', 'no-such.yml'], 2, /no-such\.yml/],
    [['rules', 'best-step-erly'], 2, /best-step-early/],
    [['study', 'no/such/folder'], 4, /no\/such\/folder/],
    [['review', '--base', 'no-such-revision'], 4, /no-such-revision/],
  ] as const)('%j', ([args, status, sentence]) => {
    const run = runCli(args);
    expect(run.stderr).toMatch(sentence);
    expect(run.status).toBe(status);
    expect(run.stdout).toBe('');
  });

  test('3 when there is nothing to read, with the document all the same', () => {
    const run = runCli(['study', folder, '--format', 'json']);
    expect(run.status).toBe(3);
    expect(Report.parse(JSON.parse(run.stdout)).verdict).toBe('nothing-to-judge');
  });

  test('a policy file with an error names file, line and the nearest key', async () => {
    const policy = join(folder, 'policy.yml');
    await writeFile(policy, 'version: 1\nfail_on: error\n');
    const run = runCli(['study', 'examples/digits/too-long', '--policy', policy]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('policy.yml:2: there is no key `fail_on`; the nearest is `fail-on`');
  });
});

describe('bad input', () => {
  let folder = '';
  const hostile = 'x`|<img src=x>@octocat ::error::\u001b[31m.yaml';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longrun-bad-'));
    await mkdir(join(folder, 'run'));
    const files: Record<string, string | Buffer> = {
      'broken.yaml': 'max_train_steps: [1, 2\nlearning_rate: 3e-4\n',
      'binary.json': Buffer.from([0, 1, 2, 255, 0, 7]),
      'pointer.csv': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
      'conflict.yaml': '<<<<<<< HEAD\nmax_train_steps: 100\n=======\nmax_train_steps: 200\n>>>>>>> other\n',
      'duplicate.yaml': 'max_train_steps: 100\nlearning_rate: 0.1\nmax_train_steps: 200\n',
      'wide.yaml': Array.from({ length: 50_000 }, (_, index) => `key_${index}: ${index}\n`).join(''),
      'bomb.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}\n`,
      'deep.yaml': `${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
      'deep.json': `${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
      'proto.yaml': 'max_train_steps: 100\nlearning_rate: 0.1\n__proto__: { polluted: true }\n',
      [hostile]: 'max_train_steps: 100\nlearning_rate: 0.1\n"<b>@octocat</b>": 1\n',
      'run/metrics.csv': 'step,val_loss\n1,0.5\n2,0.4\n',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await symlink('/etc/passwd', join(folder, 'link.yaml'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const Inspection = z.object({
    files: z.array(
      z.looseObject({
        path: z.string(),
        kind: z.string(),
        notes: z.array(z.looseObject({ code: z.string(), line: z.number().nullable(), message: z.string() })),
      }),
    ),
  });

  test('each file gets its note, and the rest of the review goes on', () => {
    const run = runCli(['inspect', folder, '--format', 'json']);
    expect(run.status).toBe(0);
    const { files } = Inspection.parse(JSON.parse(run.stdout));
    const noted = (name: string) => files.find((file) => file.path.endsWith(name))?.notes.map((note) => `${note.code}:${note.line}`) ?? [];
    expect(noted('binary.json')).toContain('file-binary:null');
    expect(noted('pointer.csv')).toContain('file-lfs-pointer:null');
    expect(noted('link.yaml')).toContain('file-symlink:null');
    expect(noted('conflict.yaml')).toContain('conflict-markers:1');
    expect(noted('duplicate.yaml')).toContain('duplicate-key:3');
    expect(noted('proto.yaml')).toContain('reserved-key:3');
    expect(noted('broken.yaml').join()).toContain('syntax-error');
    expect(noted('bomb.yaml').join()).toContain('alias-limit');
    expect(noted('deep.yaml').join()).toContain('nesting-limit');
    expect(noted('deep.json').join()).toContain('nesting-limit');
    expect(files.find((file) => file.path.endsWith('run/metrics.csv'))?.kind).toBe('run');
  });

  test('names reach no terminal and no Markdown alive', () => {
    const text = runCli(['inspect', folder]);
    expect(text.stdout + text.stderr).not.toContain('\u001b');
    expect(text.stdout).not.toMatch(/^::/m);
    const prose = runCli(['inspect', folder, '--format', 'markdown']).stdout.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, '');
    expect(prose).not.toContain('<img');
    expect(prose).not.toContain('octocat');
  });
});

test('the help names every command, the formats and the exit statuses', () => {
  const { stdout, status } = runCli(['--help']);
  expect(status).toBe(0);
  for (const word of ['review', 'study', 'inspect', 'rules', 'Exit status']) expect(stdout).toContain(word);
  for (const command of ['review', 'study', 'inspect', 'rules']) expect(runCli([command, '--help']).stdout).toContain('--format');
});
