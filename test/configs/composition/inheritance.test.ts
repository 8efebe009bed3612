import { describe, expect, test } from 'vitest';
import { composedIn, notesIn, placed, type Repository, readIn } from './repository.ts';

describe('_BASE_', () => {
  const files: Repository = {
    'configs/Base.yaml': 'MODEL:\n  MASK_ON: true\nSOLVER:\n  BASE_LR: 0.4\n  MAX_ITER: 500\n  STEPS: (300, 400)\n',
    'configs/mixin.yaml': 'SOLVER:\n  WEIGHT_DECAY: 0.5\n  MAX_ITER: 700\n',
    'configs/own/list.yaml': '_BASE_: ["../Base.yaml", "../mixin.yaml"]\nSOLVER:\n  BASE_LR: 0.1\n',
    'configs/own/windows.yaml': '_BASE_: "..\\\\Base.yaml"\nSOLVER:\n  BASE_LR: 0.2\n',
  };

  test('a list of bases: later ones beat earlier ones, the file beats them all', () => {
    const config = composedIn(files, 'configs/own/list.yaml');
    expect(placed(config.maxTrainSteps)).toEqual([{ value: 700, unit: 'steps' }, 'configs/mixin.yaml:3']);
    expect(placed(config.learningRate)).toEqual([0.1, 'configs/own/list.yaml:3']);
    expect(placed(config.weightDecay)).toEqual([0.5, 'configs/mixin.yaml:2']);
    expect(config.includes).toEqual(['configs/Base.yaml', 'configs/mixin.yaml']);
  });

  test('back slashes separate folders too', () => {
    expect(placed(composedIn(files, 'configs/own/windows.yaml').maxTrainSteps)).toEqual([{ value: 500, unit: 'steps' }, 'configs/Base.yaml:5']);
  });

  test('what is outside of the repository is refused by name, and never asked for', () => {
    for (const name of [
      '/etc/passwd',
      '../../../../etc/passwd.yaml',
      'C:\\\\x.yaml',
      '~/x.yaml',
      'https://example.org/x.yaml',
      '$HOME/x.yaml',
      '..\\\\..\\\\..\\\\x.yaml',
    ]) {
      const repository = { ...files, 'configs/own/out.yaml': `_BASE_: "${name}"\nMODEL: {}\nSOLVER: {MAX_ITER: 5}\n` };
      expect([name, notesIn(repository, 'configs/own/out.yaml'), readIn(repository, 'configs/own/out.yaml').asked]).toEqual([
        name,
        ['include-outside configs/own/out.yaml:1'],
        [],
      ]);
    }
  });

  test('a circle through two files is named where it closes', () => {
    const circle = { 'a.yaml': '_BASE_: b.yaml\nSOLVER: {MAX_ITER: 5}\nMODEL: {}\n', 'b.yaml': 'SOLVER: {BASE_LR: 1}\n_BASE_: a.yaml\n' };
    expect(notesIn(circle, 'a.yaml')).toEqual(['include-cycle b.yaml:2']);
    expect(composedIn(circle, 'a.yaml').learningRate?.value).toBe(1);
  });

  test('a base that is no mapping, or empty, costs only itself', () => {
    const odd = (base: string) => ({ 'a.yaml': '_BASE_: b.yaml\nSOLVER: {MAX_ITER: 5}\nMODEL: {}\n', 'b.yaml': base });
    expect(notesIn(odd('- 1\n'), 'a.yaml')).toEqual(['include-unreadable a.yaml:1']);
    expect(notesIn(odd(''), 'a.yaml')).toEqual([]);
    expect(notesIn(odd('# later\n'), 'a.yaml')).toEqual([]);
  });
});

test('base_config: beside the file, else from the folder of configs; whole values of the top', () => {
  const files = {
    'src/configs/base.yml': 'steps: 150\nlearning_rate: 0.1\nlearning_rate_schedule_steps: -1\n',
    'src/configs/post/middle.yml': 'base_config: "base.yml"\nper_device_batch_size: 3\nlearning_rate: 0.2\n',
    'src/configs/post/deep/run.yml': 'base_config: "post/middle.yml"\nwarmup_steps_fraction: 0.5\nremat_policy: full\n',
  };
  const config = composedIn(files, 'src/configs/post/deep/run.yml');
  expect(placed(config.maxTrainSteps)).toEqual([{ value: 150, unit: 'steps' }, 'src/configs/base.yml:1']);
  expect(placed(config.learningRate)).toEqual([0.2, 'src/configs/post/middle.yml:3']);
  expect(placed(config.batch.perDevice)).toEqual([3, 'src/configs/post/middle.yml:2']);
  expect(placed(config.warmup)).toEqual([{ value: 0.5, unit: 'fraction' }, 'src/configs/post/deep/run.yml:2']);
});

test('mmengine’s _base_ in YAML merges by mappings, and _delete_ lets go of the base', () => {
  const files = {
    'configs/_base_/schedule.yaml': 'optimizer:\n  name: sgd\n  lr: 0.1\n  momentum: 0.9\nmax_epochs: 12\n',
    'configs/a.yaml': '_base_: ./_base_/schedule.yaml\noptimizer:\n  lr: 0.3\n',
    'configs/b.yaml': '_base_: [_base_/schedule.yaml]\noptimizer:\n  _delete_: true\n  lr: 0.4\n',
  };
  const kept = composedIn(files, 'configs/a.yaml');
  expect([placed(kept.maxTrainSteps)?.[1], placed(kept.learningRate)?.[0], kept.values.get('optimizer.momentum')?.value]).toEqual([
    'configs/_base_/schedule.yaml:5',
    0.3,
    0.9,
  ]);
  expect(composedIn(files, 'configs/b.yaml').values.get('optimizer.momentum')).toBeUndefined();
});

test('!include puts a file in the place of the tag, from the folder of the including file', () => {
  const trainer = 'trainer:\n  num_train_steps: 100\n  train_batch_size: 8\n';
  const files = {
    'config/run.yaml': `data: !include data/web.yaml\noptimizer: !include ../shared/adam.yaml\n${trainer}`,
    'config/data/web.yaml': 'id: web\ncache: !include cache.yaml\n',
    'config/data/cache.yaml': 'dir: x\n',
    'shared/adam.yaml': 'learning_rate: 0.25\nweight_decay: 0.1\n',
  };
  const config = composedIn(files, 'config/run.yaml');
  expect(config.framework).toBe('levanter');
  expect(placed(config.learningRate)).toEqual([0.25, 'shared/adam.yaml:1']);
  expect(placed(config.values.get('data.cache.dir'))).toEqual(['x', 'config/data/cache.yaml:1']);
  expect(notesIn(files, 'config/run.yaml')).toEqual([]);
  const lost = { 'config/run.yaml': `data: !include data/gone.yaml\noptimizer: {learning_rate: 1.0}\n${trainer}` };
  expect(notesIn(lost, 'config/run.yaml')).toEqual(['file-missing config/run.yaml:1']);
});

test('parts of a LightningCLI config stand in files of their own', () => {
  const files = {
    'runs/fit.yaml': 'seed_everything: 3\ntrainer: parts/trainer.yaml\nmodel: parts/model.yaml\n',
    'runs/parts/trainer.yaml': 'max_epochs: 6\naccumulate_grad_batches: 2\n',
    'runs/parts/model.yaml': 'class_path: my.Net\ninit_args:\n  optimizer:\n    class_path: torch.optim.Adam\n    init_args:\n      lr: 0.02\n',
  };
  const config = composedIn(files, 'runs/fit.yaml');
  expect(config.framework).toBe('lightning');
  expect(placed(config.maxTrainSteps)).toEqual([{ value: 6, unit: 'epochs' }, 'runs/parts/trainer.yaml:1']);
  expect(placed(config.learningRate)).toEqual([0.02, 'runs/parts/model.yaml:6']);
});

test('a dataset’s file that Ultralytics names is nothing to include', () => {
  const files = { 'args.yaml': 'task: detect\nmode: train\nmodel: yolov8n.yaml\ndata: coco8.yaml\nepochs: 9\nimgsz: 640\nlr0: 0.01\n' };
  expect(readIn(files, 'args.yaml').asked).toEqual([]);
});

test('Python configs of mmengine ask for their bases and find their values there', () => {
  const files = {
    'configs/_base_/run.py': 'train_cfg = dict(max_epochs=12)\nlr = 0.5\nmax_epochs = 12\n',
    'configs/net.py': "_base_ = ['./_base_/run.py']\nlr = 0.25\n",
  };
  expect(readIn(files, 'configs/net.py').asked).toEqual(['configs/_base_/run.py']);
});
