import { expect, test } from 'vitest';
import { shareOf } from '../../src/configs/convert.ts';
import { fulfils } from '../../src/schedules/recipes.ts';
import { configOf, convert } from './conversions.ts';

/** A config at its own length, the length to go to, and the keys that have to be set together. */
interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly to: number;
  readonly recipe: 'hold-then-decay' | 'proportional' | 'nothing';
  readonly keys: Readonly<Record<string, unknown>>;
}

const titan = (scheduler: string) =>
  `[job]\ndump_folder = "o"\n[optimizer]\nlr = 3e-4\n[training]\nsteps = 10000\nseq_len = 128\n[parallelism]\ntensor_parallel_degree = 1\n[lr_scheduler]\n${scheduler}\n`;
const megatron = (flags: string) => `--train-iters: 10000\n--lr: 3.0e-4\n--micro-batch-size: 4\n--global-batch-size: 32\n--num-layers: 12\n${flags}\n`;
const foundry = (scheduler: string, duration: string) =>
  `max_seq_len: 2048\nglobal_train_batch_size: 100\ndevice_train_microbatch_size: auto\noptimizer: {name: decoupled_adamw, lr: 3.0e-4}\nscheduler:\n${scheduler}\nmax_duration: ${duration}\n`;
const hydra = (scheduler: string) =>
  `max_steps: 10000\noptimizer: {_target_: torch.optim.SGD, lr: 0.1}\nscheduler:\n  _target_: torch.optim.lr_scheduler.${scheduler}\n`;
const nemo = (scheduler: string) => `model:\n  optim:\n    lr: 3.0e-4\n    sched: {${scheduler}}\ntrainer: {max_steps: 10000}\nexp_manager: {name: a}\n`;
const deepspeed = (type: string) =>
  `{"zero_optimization": {}, "optimizer": {"params": {"lr": 3e-4}}, "scheduler": {"type": "${type}", "params": {"total_num_steps": 10000, "warmup_num_steps": 500}}}\n`;

const cases: readonly Case[] = [
  {
    name: 'torchtitan: a cosine with a total of its own',
    path: 'a.toml',
    text: titan('warmup_steps = 500\ndecay_type = "cosine"\ntotal_steps = 10_000'),
    to: 100_000,
    recipe: 'proportional',
    keys: { 'training.steps': 100_000, 'lr_scheduler.total_steps': 100_000 },
  },
  {
    name: 'torchtitan: without a decay the length is all',
    path: 'a.toml',
    text: titan('warmup_steps = 500\ndecay_ratio = 0.0'),
    to: 30_000,
    recipe: 'nothing',
    keys: { 'training.steps': 30_000 },
  },
  {
    name: 'torchtitan of early 2025: its floor is kept',
    path: 'a.toml',
    text: titan('warmup_steps = 500\nlr_min = 0.1'),
    to: 100_000,
    recipe: 'hold-then-decay',
    keys: { 'training.steps': 100_000, 'lr_scheduler.decay_ratio': 0.095 },
  },
  {
    name: 'Megatron-LM: a cosine, its horizon, its share of warmup',
    path: 'a.yaml',
    text: megatron('--lr-decay-style: cosine\n--lr-decay-iters: 10000\n--lr-warmup-fraction: 0.01'),
    to: 50_000,
    recipe: 'proportional',
    keys: { '--train-iters': 50_000, '--lr-decay-iters': 50_000, '--lr-warmup-fraction': 0.002 },
  },
  {
    name: 'Megatron-LM: a floor under a line that is its default',
    path: 'a.yaml',
    text: megatron('--lr-warmup-iters: 500\n--min-lr: 3.0e-5'),
    to: 100_000,
    recipe: 'hold-then-decay',
    keys: { '--lr-decay-style': 'WSD', '--lr-wsd-decay-style': 'linear', '--lr-wsd-decay-iters': 9500, '--train-iters': 100_000 },
  },
  {
    name: 'LLM Foundry: tokens stay tokens',
    path: 'a.yaml',
    text: foundry('  name: linear_decay_with_warmup\n  t_warmup: 0.05dur', '2048000000tok'),
    to: 100_000,
    recipe: 'hold-then-decay',
    keys: {
      'scheduler.name': 'inv_sqrt_with_warmup',
      'scheduler.t_scale': '102400000tok',
      'scheduler.t_cooldown': '1945600000tok',
      'scheduler.alpha_f_decay': 1,
      'scheduler.alpha_f_cooldown': 0,
      max_duration: '20480000000tok',
      'scheduler.t_warmup': '102400000tok',
    },
  },
  {
    name: 'LLM Foundry: a cosine to its own horizon in samples',
    path: 'a.yaml',
    text: foundry('  name: cosine_with_warmup\n  t_warmup: 50000sp\n  t_max: 1000000sp\n  alpha_f: 0.1', '1000000sp'),
    to: 20_000,
    recipe: 'proportional',
    keys: { max_duration: '2000000sp', 'scheduler.t_max': '2000000sp' },
  },
  {
    name: 'torch: a cosine',
    path: 'a.yaml',
    text: hydra('CosineAnnealingLR\n  T_max: 10_000\n  eta_min: 0.001'),
    to: 20_000,
    recipe: 'proportional',
    keys: { max_steps: 20_000, 'scheduler.T_max': 20_000 },
  },
  {
    name: 'torch: milestones that stand as one text',
    path: 'a.yaml',
    text: hydra('MultiStepLR\n  milestones: "(3000, 6000)"'),
    to: 20_000,
    recipe: 'proportional',
    keys: { max_steps: 20_000, 'scheduler.milestones': [6000, 12_000] },
  },
  {
    name: 'torch: a one-cycle by epochs of so many updates, with a rise of its own',
    path: 'a.yaml',
    text: hydra('OneCycleLR\n  max_lr: 0.1\n  epochs: 100\n  steps_per_epoch: 100\n  pct_start: 0.2'),
    to: 40_000,
    recipe: 'proportional',
    keys: { max_steps: 40_000, 'scheduler.epochs': 400, 'scheduler.pct_start': 0.05 },
  },
  {
    name: 'torch: a cosine behind a warmup, in epochs',
    path: 'a.yaml',
    text: `seed_everything: 1
trainer: {max_epochs: 100}
optimizer: {class_path: torch.optim.SGD, init_args: {lr: 0.1}}
lr_scheduler:
  class_path: torch.optim.lr_scheduler.SequentialLR
  init_args:
    schedulers:
      - class_path: torch.optim.lr_scheduler.LinearLR
        init_args: {start_factor: 0.1, total_iters: 5}
      - class_path: torch.optim.lr_scheduler.CosineAnnealingLR
        init_args: {T_max: 95}
    milestones: [5]
`,
    to: 300,
    recipe: 'proportional',
    keys: { 'trainer.max_epochs': 300, 'lr_scheduler.init_args.schedulers.1.init_args.T_max': 295 },
  },
  {
    name: 'NeMo: a cosine whose warmup is a share',
    path: 'a.yaml',
    text: nemo('name: CosineAnnealing, warmup_ratio: 0.05, min_lr: 1.0e-5'),
    to: 100_000,
    recipe: 'proportional',
    keys: { 'trainer.max_steps': 100_000, 'model.optim.sched.warmup_ratio': 0.005 },
  },
  {
    name: 'NeMo 2: a class, whose horizon follows by itself',
    path: 'a.yaml',
    text: `model:\n  optim: {lr: 3.0e-4, sched: {_target_: nemo.lightning.pytorch.optim.CosineAnnealingScheduler, warmup_steps: 500}}\ntrainer: {max_steps: 10000}\nexp_manager: {name: a}\n`,
    to: 30_000,
    recipe: 'proportional',
    keys: { 'trainer.max_steps': 30_000 },
  },
  {
    name: 'an interpolation follows its key, and is not taken apart',
    path: 'a.yaml',
    text: nemo(`name: CosineAnnealing, warmup_steps: 500, max_steps: "\${trainer.max_steps}"`),
    to: 30_000,
    recipe: 'proportional',
    keys: { 'trainer.max_steps': 30_000 },
  },
  {
    name: 'NeMo: torch’s own scheduler',
    path: 'a.yaml',
    text: nemo('name: CosineAnnealingLR, T_max: 10000'),
    to: 30_000,
    recipe: 'proportional',
    keys: { 'trainer.max_steps': 30_000, 'model.optim.sched.T_max': 30_000 },
  },
  {
    name: 'nanoGPT: both lengths',
    path: 'a.py',
    text: 'eval_iters = 200\nblock_size = 256\nn_embd = 384\nmax_iters = 5000\nlr_decay_iters = 5000\n',
    to: 20_000,
    recipe: 'proportional',
    keys: { max_iters: 20_000, lr_decay_iters: 20_000 },
  },
  {
    name: 'DeepSpeed: a cosine',
    path: 'a.json',
    text: deepspeed('WarmupCosineLR'),
    to: 100_000,
    recipe: 'proportional',
    keys: { 'scheduler.params.total_num_steps': 100_000 },
  },
  {
    name: 'gpt-neox: a cosine, its horizon, its share of warmup',
    path: 'a.yml',
    text: `{"pipe-parallel-size": 1, "pos-emb": "rotary", "train-iters": 10000, "lr-decay-iters": 10000, "lr-decay-style": "cosine", "warmup": 0.01}\n`,
    to: 100_000,
    recipe: 'proportional',
    keys: { 'train-iters': 100_000, 'lr-decay-iters': 100_000, warmup: 0.001 },
  },
  {
    name: 'axolotl: an inverse square root',
    path: 'a.yml',
    text: `base_model: m\ndatasets: []\nsequence_len: 2048\nmicro_batch_size: 2\nlearning_rate: 0.0002\nlr_scheduler: inverse_sqrt\nwarmup_steps: 100\nmax_steps: 1000\n`,
    to: 10_000,
    recipe: 'proportional',
    keys: { max_steps: 10_000, lr_scheduler_kwargs: { timescale: 1000 } },
  },
];

test.for(cases.map((one) => [one.name, one] as const))('%s', ([, { path, text, to, recipe, keys }]) => {
  const { conversion, written, text: changed } = convert(path, text, to);
  expect(conversion.recipe).toBe(recipe);
  expect(written.keys).toEqual(keys);
  const schedule = changed === null ? null : configOf(path, changed).schedule;
  expect(schedule?.kind === 'known' && fulfils(schedule.schedule, conversion)).toBe(true);
});

test('a number is not written in the place of an interpolation', () => {
  const text = `steps: 10000\nmax_steps: \${steps}\noptimizer: {_target_: torch.optim.SGD, lr: 0.1}
scheduler: {_target_: torch.optim.lr_scheduler.CosineAnnealingLR, T_max: "\${steps}"}\n`;
  const { written } = convert('a.yaml', text, 20_000);
  expect(written.keys).toMatchObject({ 'scheduler.T_max': 20_000 });
  expect(written.edit).toBeNull();
  expect(configOf('a.yaml', text).tryKeys?.({ 'scheduler.T_max': 20_000 })).toBeNull();
});

test('a share is the shortest decimal that is never an update short', () => {
  expect(shareOf(9500, 100_000)).toBe(0.095);
  for (const [part, whole] of [
    [100, 3000],
    [2850, 57_000],
    [1, 3],
    [12_345, 9_876_543],
  ] as const) {
    const share = shareOf(part, whole);
    expect(Math.trunc(share * whole), `${part} of ${whole}`).toBe(part);
    expect(share * whole - part).toBeLessThan(1e-6);
  }
});
