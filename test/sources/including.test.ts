import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/commands/context.ts';
import { reviewCommand } from '../../src/commands/review.ts';
import type { Report } from '../../src/model/report.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { reportDocument } from '../../src/report/json.ts';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { review } from '../../src/review/engine.ts';
import { collectChange, collectFiles } from '../../src/sources/collect.ts';
import { includedReader, readContent } from '../../src/sources/files.ts';
import { compareSnapshots, folderSnapshot } from '../../src/sources/folder.ts';
import { localSource } from '../../src/sources/local.ts';
import type { Side, Source } from '../../src/sources/source.ts';
import { english } from '../../src/words/en/index.ts';

type Files = Readonly<Record<string, string>>;

const folders: string[] = [];

async function folderWith(files: Files): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'longrun-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Two folders as a source that counts what is asked of it. */
async function sourceOf(base: Files, head: Files): Promise<{ source: Source; asked: { trees: number; read: Record<Side, string[]> } }> {
  const [before, after] = [folderSnapshot(await folderWith(base)), folderSnapshot(await folderWith(head))];
  const local = localSource(before, after, () => compareSnapshots(before, after));
  const asked: { trees: number; read: Record<Side, string[]> } = { trees: 0, read: { base: [], head: [] } };
  const source: Source = {
    change: () => local.change(),
    tree: () => {
      asked.trees += 1;
      return local.tree();
    },
    read: (side, paths) => {
      asked.read[side].push(...paths);
      return local.read(side, paths);
    },
  };
  return { source, asked };
}

async function reviewed(base: Files, head: Files): Promise<{ report: Report; subjects: readonly string[]; comments: ReturnType<typeof renderReviewComments> }> {
  const { source } = await sourceOf(base, head);
  const collected = await collectChange(source, defaultPolicy);
  const report = review({ ...collected, policy: defaultPolicy, command: '', today: '2026-01-01' });
  const comments = renderReviewComments(report, english, (path) => collected.texts.get(path), { version: '0.0.0' });
  const subjects = report.findings.map((finding) => ('config' in finding.subject ? finding.subject.config : ''));
  return { report, subjects, comments };
}

const trainer = (every: number) => `_target_: lightning.pytorch.Trainer

max_epochs: 20
check_val_every_n_epoch: ${every} # how often
`;
const hydra: Files = {
  'conf/train.yaml': 'defaults:\n  - trainer: default\n  - model: net\n  - experiment: null\n  - _self_\n\nseed: 1\n',
  'conf/model/net.yaml': '_target_: src.Net\noptimizer:\n  _target_: torch.optim.SGD\n  lr: 0.1\n',
  'conf/trainer/default.yaml': trainer(1),
  'conf/trainer/long.yaml': 'defaults:\n  - default\n\nmax_epochs: 40\n',
  'conf/experiment/a.yaml': '# @package _global_\nmodel:\n  optimizer:\n    lr: 0.2\n',
  'conf/experiment/b.yaml': '# @package _global_\ndefaults:\n  - override /trainer: long\nmodel:\n  optimizer:\n    lr: 0.3\n',
  'conf/experiment/own.yaml': '# @package _global_\ntrainer:\n  check_val_every_n_epoch: 1\n',
  'other/config.yaml': 'max_steps: 10\nlr: 0.1\n',
};

const yacs: Files = {
  'configs/Base-Net.yaml': 'MODEL:\n  MASK_ON: true\nSOLVER:\n  MAX_ITER: 1000\nTEST:\n  EVAL_PERIOD: 50\n',
  'configs/net/small.yaml': '_BASE_: ../Base-Net.yaml\nSOLVER:\n  MAX_ITER: 500\n',
  'projects/x/configs/deep.yaml': '_BASE_: ../../../configs/net/small.yaml\nSOLVER:\n  BASE_LR: 0.01\n',
};
const sparse = (yacs['configs/Base-Net.yaml'] ?? '').replace('50\n', '500\n');

describe('a change of a file that only others include', () => {
  test('is a change of every config that includes it, with comments on the line of that file', async () => {
    const { report, subjects, comments } = await reviewed(hydra, { ...hydra, 'conf/trainer/default.yaml': trainer(10) });
    expect(report.findings.map(({ rule, location }) => [rule, location?.path, location?.line])).toEqual(
      report.findings.map(() => ['checkpoint-selection', 'conf/trainer/default.yaml', 4]),
    );
    const named = report.findings.flatMap((finding, index) => [subjects[index], ...(finding.also ?? [])]);
    expect(named.toSorted()).toEqual(['conf/experiment/a.yaml', 'conf/experiment/b.yaml', 'conf/train.yaml']);
    expect(report.findings).toMatchObject([{ subject: { config: 'conf/train.yaml' }, also: ['conf/experiment/a.yaml', 'conf/experiment/b.yaml'] }]);
    expect(comments[0]).toMatchObject({ path: 'conf/trainer/default.yaml', startLine: 4, endLine: 4 });
    const note = report.files.flatMap((file) => file.problems).find(({ code }) => code === 'included-by');
    expect(note).toMatchObject({ path: 'conf/trainer/default.yaml', values: { count: 4, more: 0 } });
    expect(String(note?.values.configs).split('\n').toSorted()).toEqual(
      ['conf/experiment/a.yaml', 'conf/experiment/b.yaml', 'conf/experiment/own.yaml', 'conf/train.yaml'].toSorted(),
    );
  });

  test('an edit is offered for the file in which the value stands', async () => {
    const { report, comments } = await reviewed(yacs, { ...yacs, 'configs/Base-Net.yaml': sparse });
    const edited = report.findings.filter((finding) => finding.edit !== null);
    expect(edited.map(({ edit }) => edit?.span.path)).toEqual(edited.map(() => 'configs/Base-Net.yaml'));
    expect(comments.filter(({ body }) => body.includes('suggestion\n  EVAL_PERIOD: ')).length).toBe(edited.length);
    expect(edited.length).toBeGreaterThan(0);
  });

  test('what is the very same of several configs is said once', async () => {
    const { report } = await reviewed(hydra, { ...hydra, 'conf/trainer/default.yaml': trainer(10) });
    expect(JSON.stringify(reportDocument(report, english, { version: '0.0.0' }))).toContain('"also":["conf/experiment/a.yaml","conf/experiment/b.yaml"]');
  });

  test('before and after are each composed of their own side', async () => {
    const { source } = await sourceOf(
      { ...hydra, 'conf/trainer/default.yaml': trainer(1).replace('20', '8') },
      { ...hydra, 'conf/trainer/default.yaml': trainer(1), 'conf/model/net.yaml': (hydra['conf/model/net.yaml'] ?? '').replace('0.1', '0.5') },
    );
    const { before, readings, affected } = await collectChange(source, defaultPolicy);
    const after = readings.find(({ path }) => path === 'conf/train.yaml')?.configs[0];
    const old = before.get('conf/train.yaml')?.[0];
    expect([old?.maxTrainSteps?.value.value, after?.maxTrainSteps?.value.value]).toEqual([8, 20]);
    expect([old?.learningRate?.value, after?.learningRate?.value]).toEqual([0.1, 0.5]);
    expect([...affected].toSorted()).toEqual(['conf/experiment/a.yaml', 'conf/experiment/b.yaml', 'conf/experiment/own.yaml', 'conf/train.yaml']);
  });

  test('a group that moved, and one that is gone', async () => {
    const { 'conf/trainer/default.yaml': moved = '', ...rest } = hydra;
    const renamed = {
      ...rest,
      'conf/trainer/usual.yaml': moved,
      'conf/train.yaml': (hydra['conf/train.yaml'] ?? '').replace('trainer: default', 'trainer: usual'),
    };
    const { report } = await reviewed(hydra, renamed);
    expect(report.files.map(({ path }) => path)).toContain('conf/experiment/b.yaml');
    const gone = await reviewed(hydra, rest);
    const problems = gone.report.files.flatMap((file) => file.problems.map(({ code, path, line }) => `${code} ${path}:${line}`));
    expect(problems).toContain('file-missing conf/train.yaml:2');
  });

  test('a comment in a base changes nothing', async () => {
    const { report } = await reviewed(hydra, { ...hydra, 'conf/trainer/default.yaml': `${trainer(1)}# no more\n` });
    expect([report.findings, report.schedules]).toEqual([[], []]);
  });

  test('a base of bases, of another framework, in another folder of configs', async () => {
    const { report } = await reviewed(yacs, { ...yacs, 'configs/Base-Net.yaml': sparse });
    const note = report.files.flatMap((file) => file.problems).find(({ code }) => code === 'included-by');
    expect(String(note?.values.configs).split('\n').toSorted()).toEqual(['configs/net/small.yaml', 'projects/x/configs/deep.yaml']);
    const places = new Set(report.findings.filter(({ rule }) => rule === 'checkpoint-selection').map(({ location }) => `${location?.path}:${location?.line}`));
    expect([...places]).toEqual(['configs/Base-Net.yaml:6']);
  });
});

test('longrun review --base --head shows a change of a base as one of the configs that include it', async () => {
  const [base, head] = [await folderWith(hydra), await folderWith({ ...hydra, 'conf/trainer/default.yaml': trainer(10) })];
  const printed: string[] = [];
  const terminal: Terminal = {
    out: (text) => printed.push(text),
    err: () => {},
    color: false,
    width: 100,
    today: '2026-01-01',
    version: '0.0.0',
    now: () => 0,
  };
  const status = await reviewCommand([], { base, head, format: 'json', quiet: true, failOn: 'warning' }, terminal);
  expect(status).toBe(1);
  expect(JSON.parse(printed.join(''))).toMatchObject({
    verdict: 'attention',
    findings: [
      {
        subject: { config: 'conf/train.yaml' },
        location: { path: 'conf/trainer/default.yaml', line: 4 },
        also: expect.arrayContaining(['conf/experiment/a.yaml']),
      },
    ],
  });
});

describe('what is asked of the source', () => {
  test('nothing more where no changed file may be included', async () => {
    for (const change of [{ 'README.md': 'x' }, { 'src/a.py': 'x = 1\n' }, { 'config/deploy.yaml': 'replicas: 3\n' }]) {
      const before = Object.fromEntries(Object.keys(change).map((path) => [path, 'replicas: 1\n']));
      const { source, asked } = await sourceOf({ ...hydra, ...before }, { ...hydra, ...change });
      await collectChange(source, defaultPolicy);
      expect(asked.trees).toBe(0);
    }
  });

  test('at most 300 candidates, and the limit is named', async () => {
    const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`conf/experiment/many/e${index}.yaml`, '# @package _global_\nlr: 1\n']));
    const { source } = await sourceOf({ ...hydra, ...many }, { ...hydra, ...many, 'conf/trainer/default.yaml': trainer(10) });
    const { problems } = await collectChange(source, defaultPolicy);
    expect(problems.find(({ code }) => code === 'listing-incomplete')?.values).toMatchObject({ why: 'too-many-candidates' });
    const note = problems.find(({ code }) => code === 'included-by');
    expect(String(note?.values.configs).split('\n')).toHaveLength(20);
    expect(note?.values.more).toBe(Number(note?.values.count) - 20);
  });
});

describe('files on this machine', () => {
  test('are composed from what stands beside them, and no link is followed', async () => {
    const outside = await folderWith({ 'secret/deep.yaml': 'lr: 42\n' });
    const root = await folderWith({ ...hydra, 'conf/links.yaml': 'defaults:\n  - linked: deep\n  - trainer: link\nmax_steps: 3\n' });
    await symlink(join(outside, 'secret'), join(root, 'conf/linked'));
    await symlink(join(outside, 'secret/deep.yaml'), join(root, 'conf/trainer/link.yaml'));
    const read = async (path: string) => (await collectFiles([join(root, path)], readContent, () => {}, includedReader([join(root, path)]))).readings[0];
    expect((await read('conf/train.yaml'))?.configs[0]?.maxTrainSteps).toMatchObject({
      value: { value: 20 },
      span: { path: join(root, 'conf/trainer/default.yaml') },
    });
    const linked = await read('conf/links.yaml');
    expect(linked?.configs[0]?.learningRate ?? null).toBeNull();
    expect(linked?.problems.map(({ code }) => code)).toEqual(['file-missing', 'file-missing']);
  });

  test('another repository beside the file’s own is outside', async () => {
    const root = await folderWith({
      'mine/conf/a.yaml': '_BASE_: ../../other/b.yaml\nSOLVER: {MAX_ITER: 5}\n',
      'mine/.git/HEAD': '',
      'other/b.yaml': 'SOLVER: {BASE_LR: 9}\n',
    });
    const path = join(root, 'mine/conf/a.yaml');
    const { readings } = await collectFiles([path], readContent, () => {}, includedReader([path]));
    expect(readings[0]?.configs[0]?.learningRate ?? null).toBeNull();
  });
});
