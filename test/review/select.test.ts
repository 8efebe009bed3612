import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/change.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { maxFilesRead, selectFiles } from '../../src/review/select.ts';

function changeOf(...paths: readonly string[]): Change {
  const files = paths.map((path) => ({ path, status: 'added' as const, previousPath: null, hunks: [] }));
  return { files, total: files.length, headSha: null, baseSha: null };
}

const selected = (changed: string, tree: readonly string[]) => selectFiles(changeOf(changed), [changed, ...tree], defaultPolicy).head;

describe('what is read beside a changed result', () => {
  test('the run itself, its siblings and the config above them; nothing of another study', () => {
    expect(
      selected('runs/r1/a/metrics.csv', ['runs/r1/a/config.yaml', 'runs/r1/b/metrics.csv', 'runs/r1/config.yaml', 'runs/r2/a/metrics.csv', 'README.md']),
    ).toEqual(['runs/r1/a/metrics.csv', 'runs/r1/a/config.yaml', 'runs/r1/b/metrics.csv', 'runs/r1/config.yaml']);
  });

  test('every checkpoint of the run, and those of its siblings', () => {
    expect(
      selected('out/a/checkpoint-500/trainer_state.json', [
        'out/a/checkpoint-1000/trainer_state.json',
        'out/b/checkpoint-500/trainer_state.json',
        'other/c/trainer_state.json',
      ]),
    ).toEqual(['out/a/checkpoint-500/trainer_state.json', 'out/a/checkpoint-1000/trainer_state.json', 'out/b/checkpoint-500/trainer_state.json']);
    expect(selected('checkpoint-500/trainer_state.json', ['checkpoint-1000/trainer_state.json', 'package.json'])).toEqual([
      'checkpoint-500/trainer_state.json',
      'checkpoint-1000/trainer_state.json',
    ]);
  });

  test('runs that lie deeper than one folder in their study', () => {
    const run = (id: string) => `wandb/run-20250322_09441${id}-x${id}/files`;
    expect(selected(`${run('1')}/log.csv`, [`${run('1')}/config.yaml`, `${run('2')}/log.csv`, 'elsewhere/run/log.csv'])).toEqual([
      `${run('1')}/log.csv`,
      `${run('1')}/config.yaml`,
      `${run('2')}/log.csv`,
    ]);
  });

  test('compressed logs as well, archives only where they are changed', () => {
    expect(selected('runs/a/metrics.csv.gz', ['runs/b/metrics.csv.gz', 'runs/old.zip'])).toEqual(['runs/a/metrics.csv.gz', 'runs/b/metrics.csv.gz']);
    expect(selected('runs/new.zip', ['runs/old.zip', 'runs/b.csv'])).toEqual(['runs/new.zip', 'runs/b.csv']);
  });

  test('up to a bound, the nearest first', () => {
    const siblings = Array.from({ length: maxFilesRead + 50 }, (_, index) => `runs/s${index}/metrics.csv`);
    const { head, omitted } = selectFiles(changeOf('runs/a/metrics.csv'), [...siblings, 'runs/a/metrics.csv', 'runs/a/config.yaml'], defaultPolicy);
    expect([head.length, head[1], omitted]).toEqual([maxFilesRead, 'runs/a/config.yaml', 52]);
  });
});
