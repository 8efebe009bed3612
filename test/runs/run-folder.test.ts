import { expect, test } from 'vitest';
import { runFolderOf } from '../../src/runs/run-folder.ts';

test.for<[string, string]>([
  ['runs/a/metrics.csv', 'runs/a'],
  ['metrics.csv', ''],
  ['lightning_logs/version_0/metrics.csv', 'lightning_logs/version_0'],
  ['out/checkpoint-500/trainer_state.json', 'out'],
  ['checkpoint-500/trainer_state.json', ''],
  ['wandb/run-20250322_094415-x1y2/files/wandb-summary.json', 'wandb/run-20250322_094415-x1y2'],
  ['wandb/offline-run-20250322_094415-x1y2/run-x1y2.wandb', 'wandb/offline-run-20250322_094415-x1y2'],
  ['mlruns/0/0123456789abcdef0123456789abcdef/metrics/train/loss', 'mlruns/0/0123456789abcdef0123456789abcdef'],
  ['mlruns/0/0123456789abcdef0123456789abcdef/meta.yaml', 'mlruns/0/0123456789abcdef0123456789abcdef'],
  ['work_dirs/20240101_000000/vis_data/scalars.json', 'work_dirs/20240101_000000'],
  ['logs/fit/validation/events.out.tfevents.1.host', 'logs/fit'],
])('%s', ([path, folder]) => {
  expect(runFolderOf(path)).toBe(folder);
});
