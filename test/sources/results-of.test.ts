import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { review } from '../../src/review/engine.ts';
import { maxResultFiles, resultsOf } from '../../src/review/results-of.ts';
import { collectChange } from '../../src/sources/collect.ts';
import { compareSnapshots, folderSnapshot } from '../../src/sources/folder.ts';
import { localSource } from '../../src/sources/local.ts';
import type { Side, Source } from '../../src/sources/source.ts';
import { assembleStudies } from '../../src/studies/group.ts';

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
async function sourceOf(base: Files, head: Files): Promise<{ source: Source; asked: { trees: number; reads: number; head: string[] } }> {
  const [before, after] = [folderSnapshot(await folderWith(base)), folderSnapshot(await folderWith(head))];
  const local = localSource(before, after, () => compareSnapshots(before, after));
  const asked = { trees: 0, reads: 0, head: [] as string[] };
  const read = (side: Side, paths: readonly string[]) => {
    asked.reads += paths.length === 0 ? 0 : 1;
    if (side === 'head') asked.head.push(...paths);
    return local.read(side, paths);
  };
  const tree = () => {
    asked.trees += 1;
    return local.tree();
  };
  return { source: { change: () => local.change(), tree, read }, asked };
}

const config = (steps: number, more = '') => `learning_rate: 0.001\nbatch_size: 16\nmax_train_steps: ${steps}\nlr_schedule: linear\n${more}`;

const log = (steps: number) => {
  const rows = Array.from({ length: 20 }, (_, index) => ((index + 1) * steps) / 20);
  return ['step,train_loss,val_loss', ...rows.map((step) => `${step},${(10 / step).toFixed(4)},${(11 / step).toFixed(4)}`), ''].join('\n');
};

const runs: Files = {
  'runs/mill/seed-0/metrics.csv': log(1000),
  'runs/mill/seed-1/metrics.csv': log(1000),
  'runs/other/seed-0/metrics.csv': log(300),
  'configs/other.yaml': config(300),
};

describe('a config that changed alone', () => {
  test('is judged with the runs in folders called after it, and they with the config as it was', async () => {
    const { source, asked } = await sourceOf({ ...runs, 'configs/mill.yaml': config(1000) }, { ...runs, 'configs/mill.yaml': config(4000) });
    const collected = await collectChange(source, defaultPolicy);
    expect(asked.trees).toBe(1);
    expect(asked.head.filter((path) => path.startsWith('runs/')).toSorted()).toEqual(['runs/mill/seed-0/metrics.csv', 'runs/mill/seed-1/metrics.csv']);
    const touched = new Set(collected.change.files.map(({ path }) => path));
    const { studies } = assembleStudies({ readings: collected.readings, policy: defaultPolicy, changed: { before: collected.before, touched } });
    expect(studies).toMatchObject([
      {
        config: { maxTrainSteps: { value: { value: 4000 } } },
        maxTrainSteps: { value: 1000, unit: 'steps' },
        trials: [{ status: 'complete', config: { maxTrainSteps: { value: { value: 1000 } } } }, { status: 'complete' }],
      },
    ]);
    const report = review({ ...collected, policy: defaultPolicy, command: '', today: '2026-01-01' });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('run-differs-from-config');
    // They are evidence about the change, and no study of it.
    expect(report.studies).toEqual([]);
  });

  test('a run that came with the change was made with the config as it is now', async () => {
    const head = { ...runs, 'configs/mill.yaml': config(4000), 'runs/mill/seed-2/metrics.csv': log(4000) };
    const { source } = await sourceOf({ ...runs, 'configs/mill.yaml': config(1000) }, head);
    const collected = await collectChange(source, defaultPolicy);
    const touched = new Set(collected.change.files.map(({ path }) => path));
    const { studies } = assembleStudies({ readings: collected.readings, policy: defaultPolicy, changed: { before: collected.before, touched } });
    const lengths = studies.flatMap(({ trials }) =>
      trials.filter(({ id }) => id.startsWith('runs/mill')).map(({ id, plannedSteps }) => [id, plannedSteps?.value]),
    );
    expect(lengths.toSorted()).toEqual([
      ['runs/mill/seed-0', 1000],
      ['runs/mill/seed-1', 1000],
      ['runs/mill/seed-2', 4000],
    ]);
  });

  test('takes the results below its own folder', async () => {
    const at = (steps: number): Files => ({ 'exp/a/config.yaml': config(steps), 'exp/a/logs/1/metrics.csv': log(1000), 'exp/b/metrics.csv': log(1000) });
    const { source, asked } = await sourceOf(at(1000), at(4000));
    await collectChange(source, defaultPolicy);
    expect(asked.head.filter((path) => path.endsWith('.csv'))).toEqual(['exp/a/logs/1/metrics.csv']);
  });
});

describe('nothing more is asked', () => {
  test.for([
    ['for a comment', config(1000, '# said better\n'), 'configs/mill.yaml'],
    ['for another file', 'name: b\n', 'web/app.yaml'],
  ] as const)('%s', async ([, text, path]) => {
    const base = { ...runs, 'configs/mill.yaml': config(1000), 'web/app.yaml': 'name: a\n' };
    const { source, asked } = await sourceOf(base, { ...base, [path]: text });
    await collectChange(source, defaultPolicy);
    expect(asked.head.filter((name) => name.endsWith('.csv'))).toEqual([]);
  });

  test('of the tree where no config is in the change', async () => {
    const base = { ...runs, 'web/app.yaml': 'name: a\n' };
    const { source, asked } = await sourceOf(base, { ...base, 'web/app.yaml': 'name: b\n' });
    await collectChange(source, defaultPolicy);
    expect(asked).toMatchObject({ trees: 0, reads: 2 });
  });
});

describe('which results', () => {
  test('at most so many, the nearest first', () => {
    const far = Array.from({ length: maxResultFiles + 5 }, (_, index) => `exp/a/deep/er/run-${index}/metrics.csv`);
    const { paths, omitted } = resultsOf(['exp/a/config.yaml'], [...far, 'exp/a/metrics.csv'], new Set());
    expect(paths).toHaveLength(maxResultFiles);
    expect(paths[0]).toBe('exp/a/metrics.csv');
    expect(omitted).toBe(6);
  });

  test('a plain name names no folder', () => {
    expect(resultsOf(['configs/train.yaml'], ['logs/train/metrics.csv'], new Set()).paths).toEqual([]);
    expect(resultsOf(['configs/Mill.yaml'], ['logs/mill/metrics.csv'], new Set()).paths).toEqual(['logs/mill/metrics.csv']);
  });
});
