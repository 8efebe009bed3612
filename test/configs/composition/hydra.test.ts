import { describe, expect, test } from 'vitest';
import { knownSchedule } from '../vectors.ts';
import { composedIn, notesIn, placed, type Repository, readIn } from './repository.ts';

/** In the form of the lightning-hydra-template: groups, nested defaults, an experiment that overrides them. */
const template: Repository = {
  'configs/train.yaml': `# @package _global_

# order of defaults determines the order in which configs override each other
defaults:
  - _self_
  - data: digits
  - model: digits
  - callbacks: default
  - logger: null
  - trainer: default
  - paths: default
  - hydra: default
  - experiment: null
  - hparams_search: null
  - optional local: default
  - debug: null

task_name: "train"
train: True
ckpt_path: null
seed: null
`,
  'configs/data/digits.yaml': `_target_: src.data.DigitsModule\ndata_dir: \${paths.data_dir}\nbatch_size: 128 # per device\nnum_workers: 0\n`,
  'configs/data/letters.yaml': '_target_: src.data.LettersModule\nbatch_size: 32\n',
  'configs/model/digits.yaml': `_target_: src.models.DigitsModule

optimizer:
  _target_: torch.optim.AdamW
  _partial_: true
  lr: 0.001
  weight_decay: 0.01

scheduler:
  _target_: torch.optim.lr_scheduler.CosineAnnealingLR
  _partial_: true
  T_max: \${trainer.max_epochs}
  eta_min: 0.0

compile: false
`,
  'configs/callbacks/default.yaml':
    'defaults:\n  - model_checkpoint\n  - early_stopping\n  - _self_\n\nmodel_checkpoint:\n  monitor: "val/acc"\n  mode: "max"\n',
  'configs/callbacks/model_checkpoint.yaml':
    'model_checkpoint:\n  _target_: lightning.pytorch.callbacks.ModelCheckpoint\n  monitor: null\n  mode: "min"\n  save_top_k: 1\n',
  'configs/callbacks/early_stopping.yaml': 'early_stopping:\n  _target_: lightning.pytorch.callbacks.EarlyStopping\n  monitor: ???\n  patience: 7\n',
  'configs/callbacks/none.yaml': '',
  'configs/trainer/default.yaml': '_target_: lightning.pytorch.trainer.Trainer\n\nmin_epochs: 1\nmax_epochs: 10\naccelerator: cpu\ndevices: 1\n',
  'configs/trainer/ddp.yaml': 'defaults:\n  - default\n\nstrategy: ddp\naccelerator: gpu\ndevices: 4\nnum_nodes: 1\n',
  'configs/hydra/default.yaml': 'defaults:\n  - override hydra_logging: colorlog\nrun:\n  dir: logs\n',
  'configs/paths/default.yaml': `root_dir: \${oc.env:PROJECT_ROOT}\ndata_dir: \${paths.root_dir}/data/\n`,
  'configs/experiment/letters.yaml': `# @package _global_

# to execute this experiment run:
# python train.py experiment=letters

defaults:
  - override /data: letters
  - override /trainer: ddp
  - override /callbacks: none

tags: ["letters"]

trainer:
  max_epochs: 25

model:
  optimizer:
    lr: 0.002
`,
  'configs/experiment/vision/small.yaml': '# @package _global_\ndefaults:\n  - /experiment/letters\n\nmodel:\n  optimizer:\n    lr: 0.004\n',
  'configs/hparams_search/digits_optuna.yaml': `# @package _global_
defaults:
  - override /hydra/sweeper: optuna

hydra:
  sweeper:
    params:
      model.optimizer.lr: interval(0.0001, 0.1)
      trainer.max_epochs: choice(5, 10)
`,
};

describe('a template of groups', () => {
  test('the primary config is read whole, each value in the file that says it', () => {
    const config = composedIn(template, 'configs/train.yaml');
    expect(config.framework).toBe('lightning');
    expect(placed(config.maxTrainSteps)).toEqual([{ value: 10, unit: 'epochs' }, 'configs/trainer/default.yaml:4']);
    expect(placed(config.learningRate)).toEqual([0.001, 'configs/model/digits.yaml:6']);
    expect(placed(config.weightDecay)).toEqual([0.01, 'configs/model/digits.yaml:7']);
    expect(placed(config.batch.perDevice)).toEqual([128, 'configs/data/digits.yaml:3']);
    expect(placed(config.selection?.metric)).toEqual(['val/acc', 'configs/callbacks/default.yaml:7']);
    expect(placed(config.keepCheckpoints)).toEqual([1, 'configs/callbacks/model_checkpoint.yaml:5']);
    expect(placed(config.earlyStoppingPatience)).toEqual([7, 'configs/callbacks/early_stopping.yaml:4']);
    expect(config.includes).toEqual([
      'configs/paths/default.yaml',
      'configs/trainer/default.yaml',
      'configs/callbacks/default.yaml',
      'configs/callbacks/early_stopping.yaml',
      'configs/callbacks/model_checkpoint.yaml',
      'configs/model/digits.yaml',
      'configs/data/digits.yaml',
    ]);
    const known = config.schedule?.kind === 'open' ? config.schedule.resolve({ stepsPerEpoch: 1 }) : config.schedule;
    expect(known?.kind === 'known' ? known.schedule.horizon : null).toBe(10);
  });

  test('what cannot be known is named where it stands, and nothing else is said', () => {
    expect(notesIn(template, 'configs/train.yaml')).toEqual([]);
  });

  test('an experiment is the config that its primary composes with it', () => {
    const config = composedIn(template, 'configs/experiment/letters.yaml');
    expect(config).toMatchObject({ id: 'configs/experiment/letters.yaml', framework: 'lightning' });
    expect(placed(config.maxTrainSteps)).toEqual([{ value: 25, unit: 'epochs' }, 'configs/experiment/letters.yaml:14']);
    expect(placed(config.learningRate)).toEqual([0.002, 'configs/experiment/letters.yaml:18']);
    expect(placed(config.batch.perDevice)).toEqual([32, 'configs/data/letters.yaml:2']);
    expect(placed(config.batch.devices)).toEqual([4, 'configs/trainer/ddp.yaml:6']);
    expect(placed(config.weightDecay)).toEqual([0.01, 'configs/model/digits.yaml:7']);
    expect(config.selection).toBeNull();
    expect(config.includes).toContain('configs/train.yaml');
    expect(config.includes).not.toContain('configs/experiment/letters.yaml');
    expect(config.includes).not.toContain('configs/data/digits.yaml');
    expect(notesIn(template, 'configs/experiment/letters.yaml')).toEqual([]);
  });

  test('an experiment in a folder below its group builds on another one', () => {
    const config = composedIn(template, 'configs/experiment/vision/small.yaml');
    expect(placed(config.learningRate)).toEqual([0.004, 'configs/experiment/vision/small.yaml:7']);
    expect(placed(config.maxTrainSteps)).toEqual([{ value: 25, unit: 'epochs' }, 'configs/experiment/letters.yaml:14']);
    expect(placed(config.batch.devices)).toEqual([4, 'configs/trainer/ddp.yaml:6']);
  });

  test('an option of a group says what it is and is not asked for a length', () => {
    expect(notesIn(template, 'configs/model/digits.yaml').filter((note) => !note.startsWith('interpolation-open'))).toEqual([
      'config-part configs/model/digits.yaml:',
    ]);
    const { reading } = readIn(template, 'configs/model/digits.yaml');
    expect(reading.kind === 'config' ? reading.problems.map(({ values }) => values) : []).toContainEqual({ group: 'model', of: 'configs/train.yaml' });
  });

  test('settings of Hydra itself are no training config', () => {
    expect(readIn(template, 'configs/hydra/default.yaml')).toMatchObject({ reading: { kind: 'not-config', problems: [] }, asked: [] });
  });

  test('what a sweeper varies stays data', () => {
    const config = composedIn(template, 'configs/hparams_search/digits_optuna.yaml');
    expect(config.values.get('hydra.sweeper.params.model.optimizer.lr')?.value).toBe('interval(0.0001, 0.1)');
  });

  test('a few rounds of asking are enough, and only for what the lists name', () => {
    const { asked, rounds } = readIn(template, 'configs/train.yaml');
    expect(rounds).toBeLessThanOrEqual(4);
    expect(asked.filter((path) => !(path in template))).toEqual(expect.arrayContaining(['configs/local/default.yaml']));
    expect(asked.filter((path) => path.includes('/hydra/'))).toEqual([]);
  });
});

describe('defaults lists', () => {
  const files = { 'conf/optimizer/adam.yaml': 'lr: 0.1\n', 'conf/optimizer/sgd.yaml': 'lr: 0.2\n', 'conf/run/long.yaml': 'max_steps: 900\n' };
  const read = (text: string, more: Repository = {}, path = 'conf/config.yaml') => composedIn({ ...files, ...more, [path]: text }, path);
  const length = (text: string, more: Repository = {}) => placed(read(text, more).maxTrainSteps);
  const rate = (text: string, more: Repository = {}) => placed(read(text, more).learningRate);

  test('without _self_ a config beats its defaults; with it, order decides', () => {
    const own = 'optimizer:\n  lr: 0.5\nmax_steps: 5\n';
    expect(rate(`defaults:\n  - optimizer: adam\n${own}`)).toEqual([0.5, 'conf/config.yaml:4']);
    expect(rate(`defaults:\n  - _self_\n  - optimizer: adam\n${own}`)).toEqual([0.1, 'conf/optimizer/adam.yaml:1']);
    expect(rate(`defaults:\n  - optimizer: adam\n  - _self_\n${own}`)).toEqual([0.5, 'conf/config.yaml:5']);
  });

  test('packages: @, headers, _global_, _here_ and nested ones', () => {
    expect(length('defaults:\n  - run@_global_: long\n  - optimizer: adam\n')).toEqual([{ value: 900, unit: 'steps' }, 'conf/run/long.yaml:1']);
    const headed = { 'conf/run/headed.yaml': '# @package _global_\nmax_steps: 70\n' };
    expect(length('defaults:\n  - run: headed\nlr: 1\n', headed)).toEqual([{ value: 70, unit: 'steps' }, 'conf/run/headed.yaml:2']);
    const nested = {
      'conf/model/net.yaml': 'defaults:\n  - /optimizer@optim: sgd\n  - head: wide\n',
      'conf/model/head/wide.yaml': 'width: 9\n',
    };
    const config = read('defaults:\n  - model@nets.first: net\nmax_steps: 3\n', nested);
    expect(placed(config.values.get('nets.first.optim.lr'))).toEqual([0.2, 'conf/optimizer/sgd.yaml:1']);
    expect(placed(config.values.get('nets.first.head.width'))).toEqual([9, 'conf/model/head/wide.yaml:1']);
    const here = read('defaults:\n  - group/inner\nmax_steps: 3\n', {
      'conf/group/inner.yaml': 'defaults:\n  - /optimizer@_here_: adam\n  - /optimizer@_global_.top: sgd\n',
    });
    expect(placed(here.values.get('group.lr'))?.[0]).toBe(0.1);
    expect(placed(here.values.get('top.lr'))?.[0]).toBe(0.2);
  });

  test('an outer override beats an inner one, and reaches the choices before it', () => {
    const nested = { 'conf/exp/a.yaml': '# @package _global_\ndefaults:\n  - override /optimizer: sgd\n' };
    expect(rate('defaults:\n  - optimizer: adam\n  - exp: a\nmax_steps: 1\n', nested)?.[0]).toBe(0.2);
    expect(rate('defaults:\n  - optimizer: adam\n  - exp: a\n  - override optimizer: adam\nmax_steps: 1\n', nested)?.[0]).toBe(0.1);
  });

  test('lists of options, names made of other choices, extensions, and options in folders', () => {
    const more = { 'conf/data/a_sgd.yaml': 'batch_size: 7\n', 'conf/data/sub/deep.yaml': 'batch_size: 8\n' };
    const config = read('defaults:\n  - optimizer: [sgd, adam.yaml]\n  - data: sub/deep\n  - _self_\nmax_steps: 1\n', more);
    expect(placed(config.learningRate)).toEqual([0.1, 'conf/optimizer/adam.yaml:1']);
    expect(placed(config.batch.perDevice)?.[1]).toBe('conf/data/sub/deep.yaml:1');
    expect(placed(read(`defaults:\n  - data: a_\${optimizer}\n  - optimizer: sgd\nmax_steps: 1\n`, more).batch.perDevice)?.[1]).toBe('conf/data/a_sgd.yaml:1');
  });

  test('what is missing, open, circular or outside is named with its line, and the rest is read', () => {
    const notes = (text: string, more: Repository = {}) => notesIn({ ...files, ...more, 'conf/config.yaml': text }, 'conf/config.yaml');
    const rest = '  - optimizer: adam\nmax_steps: 1\n';
    expect(notes(`defaults:\n  - model: gone\n${rest}`)).toEqual(['file-missing conf/config.yaml:2']);
    expect(notes(`defaults:\n  - optional model: gone\n${rest}`)).toEqual([]);
    expect(notes(`defaults:\n  - model: ???\n${rest}`)).toEqual(['interpolation-open conf/config.yaml:2']);
    expect(notes(`defaults:\n  - model: \${size}\n${rest}`)).toEqual(['interpolation-open conf/config.yaml:2']);
    expect(notes(`defaults:\n  - model: ../../../etc/passwd\n${rest}`)).toEqual(['include-outside conf/config.yaml:2']);
    const circle = { 'conf/a/x.yaml': 'defaults:\n  - /b: y\nk: 1\n', 'conf/b/y.yaml': 'defaults:\n  - /a: x\n' };
    expect(notes(`defaults:\n  - a: x\n${rest}`, circle)).toEqual(['include-cycle conf/b/y.yaml:2']);
    expect(notes(`defaults:\n  - override model: adam\n${rest}`)).toEqual(['keys-conflict conf/config.yaml:2']);
    expect(notes(`defaults:\n  - a: x\n${rest}`, { 'conf/a/x.yaml': 'k: [1\nm: 2\n' })).toContain('syntax-error conf/a/x.yaml:2');
  });

  test('thirty files at most', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`conf/part/p${index}.yaml`, `k${index}: 1\n`]));
    const list = Object.keys(many).map((path) => `  - part/${path.slice(10, -5)}\n`);
    const repository = { ...many, 'conf/config.yaml': `defaults:\n${list.join('')}max_steps: 1\nlr: 1\n` };
    expect(composedIn(repository, 'conf/config.yaml').includes).toHaveLength(30);
    expect(notesIn(repository, 'conf/config.yaml')).toContainEqual(expect.stringMatching(/^include-limit conf\/config\.yaml:\d+$/));
  });

  test('files that include each other in very many ways end', () => {
    const twice = (next: number) => `defaults:\n  - /p/n${next}@a\n  - /p/n${next}@b\n`;
    const nest = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`conf/p/n${index}.yaml`, index === 24 ? 'v: 1\n' : twice(index + 1)]));
    expect(notesIn({ ...nest, 'conf/config.yaml': 'defaults:\n  - p/n0\nmax_steps: 1\nlr: 1\n' }, 'conf/config.yaml').join()).toContain('include-limit');
  });

  test('a `defaults` that is no list of groups is somebody else’s', () => {
    for (const text of ['defaults: {run: {shell: bash}}\n', 'defaults: [1, 2]\n', 'defaults:\n  - {a: {b: 1}}\n', 'defaults:\n  - two words here\n']) {
      const config = read(`${text}max_steps: 4\nlr: 1\n`);
      expect(config.includes).toEqual([]);
      expect([...config.values.keys()].some((key) => key.startsWith('defaults'))).toBe(true);
    }
  });

  test('a config in a folder of its own finds absolute groups in the folders above, whatever they are called', () => {
    const repository = {
      'lab/setup/optimizer/adam.yaml': 'lr: 0.3\n',
      'lab/setup/runs/big.yaml': 'defaults:\n  - /optimizer@_global_: adam\n  - size@_global_: wide\nmax_steps: 11\n',
      'lab/setup/runs/size/wide.yaml': 'batch_size: 4\n',
    };
    const config = composedIn(repository, 'lab/setup/runs/big.yaml');
    expect(placed(config.learningRate)).toEqual([0.3, 'lab/setup/optimizer/adam.yaml:1']);
    expect(placed(config.batch.perDevice)).toEqual([4, 'lab/setup/runs/size/wide.yaml:1']);
  });

  test('an experiment without its primary config says so and reads what it names', () => {
    const { 'configs/train.yaml': _, ...orphaned } = template;
    const config = composedIn(orphaned, 'configs/experiment/letters.yaml');
    expect(placed(config.maxTrainSteps)?.[1]).toBe('configs/experiment/letters.yaml:14');
    expect(placed(config.batch.devices)?.[1]).toBe('configs/trainer/ddp.yaml:6');
    expect(notesIn(orphaned, 'configs/experiment/letters.yaml')).toContain('primary-missing configs/experiment/letters.yaml:');
  });

  test('an option that no list names can be added to the primary config whose groups it overrides', () => {
    const repository = {
      ...files,
      'conf/config.yaml': 'defaults:\n  - optimizer: adam\n  - _self_\nmax_steps: 40\n',
      'conf/experiment/fast.yaml': '# @package _global_\ndefaults:\n  - _self_\n  - override /optimizer: sgd\nmax_steps: 20\n',
    };
    const config = composedIn(repository, 'conf/experiment/fast.yaml');
    expect(placed(config.maxTrainSteps)).toEqual([{ value: 20, unit: 'steps' }, 'conf/experiment/fast.yaml:5']);
    expect(placed(config.learningRate)).toEqual([0.2, 'conf/optimizer/sgd.yaml:1']);
  });
});

test('a schedule whose parts stand in three files is computed from them', () => {
  const repository = {
    'conf/config.yaml': 'defaults:\n  - optim: adamw\n  - sched: cosine\n  - _self_\nmax_steps: 100\n',
    'conf/optim/adamw.yaml': '_target_: torch.optim.AdamW\nlr: 0.4\n',
    'conf/sched/cosine.yaml': `_target_: torch.optim.lr_scheduler.CosineAnnealingLR\nT_max: \${max_steps}\n`,
  };
  const config = composedIn(repository, 'conf/config.yaml');
  expect(knownSchedule(config.schedule).at(50)).toBeCloseTo(0.2, 12);
});
