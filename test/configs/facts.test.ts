import { describe, expect, test } from 'vitest';
import { configReaders, scheduleFacts } from '../../src/configs/index.ts';
import { configOf, knownSchedule } from './vectors.ts';

interface Native {
  readonly path: string;
  /** A native config of a scheduler, for a run of that many updates or epochs. */
  readonly text: (scheduler: string, length: number) => string;
}

const torchArguments: Record<string, string> = {
  StepLR: 'step_size: 10',
  MultiStepLR: 'milestones: [10, 20]',
  ConstantLR: 'total_iters: 10',
  LinearLR: 'start_factor: 1.0, end_factor: 0.1, total_iters: 10',
  ExponentialLR: 'gamma: 0.9',
  PolynomialLR: 'total_iters: 10',
  CosineAnnealingLR: 'T_max: 10',
  CosineAnnealingWarmRestarts: 'T_0: 10',
  OneCycleLR: 'max_lr: 0.1, total_steps: 10',
  CyclicLR: 'base_lr: 0.01, max_lr: 0.1, step_size_up: 10',
};

const huggingFaceArguments: Record<string, string> = {
  cosine_with_min_lr: '{min_lr_rate: 0.1}',
  cosine_warmup_with_min_lr: '{min_lr_rate: 0.1}',
  warmup_stable_decay: '{num_decay_steps: 20}',
};

const optaxArguments: Record<string, string> = {
  constant_schedule: 'value: 1',
  polynomial_schedule: 'init_value: 1, end_value: 0.1, power: 2, transition_steps: 10',
  linear_schedule: 'init_value: 1, end_value: 0, transition_steps: 10',
  piecewise_constant_schedule: 'init_value: 1, boundaries_and_scales: {10: 0.1}',
  exponential_decay: 'init_value: 1, transition_steps: 10, decay_rate: 0.5',
  cosine_decay_schedule: 'init_value: 1, decay_steps: 10',
  warmup_cosine_decay_schedule: 'init_value: 0, peak_value: 1, warmup_steps: 2, decay_steps: 10',
  warmup_exponential_decay_schedule: 'init_value: 0, peak_value: 1, warmup_steps: 2, transition_steps: 10, decay_rate: 0.5',
  sgdr_schedule: 'cosine_kwargs: [{init_value: 0, peak_value: 1, warmup_steps: 2, decay_steps: 10}]',
  linear_onecycle_schedule: 'transition_steps: 10, peak_value: 1',
  cosine_onecycle_schedule: 'transition_steps: 10, peak_value: 1',
};

const kerasArguments: Record<string, object> = {
  ExponentialDecay: { initial_learning_rate: 1, decay_steps: 10, decay_rate: 0.5 },
  PiecewiseConstantDecay: { boundaries: [10], values: [1, 0.1] },
  PolynomialDecay: { initial_learning_rate: 1, decay_steps: 10 },
  InverseTimeDecay: { initial_learning_rate: 1, decay_steps: 10, decay_rate: 0.5 },
  CosineDecay: { initial_learning_rate: 1, decay_steps: 10 },
  CosineDecayRestarts: { initial_learning_rate: 1, first_decay_steps: 10 },
};

const thincArguments: Record<string, string> = {
  'constant.v1': 'rate = 0.1',
  'decaying.v1': 'base_rate = 0.1\ndecay = 0.01',
  'warmup_linear.v1': 'initial_rate = 0.1\nwarmup_steps = 5\ntotal_steps = 50',
  'slanted_triangular.v1': 'max_rate = 0.1\nnum_steps = 50',
  'cyclic_triangular.v1': 'min_lr = 0.01\nmax_lr = 0.1\nperiod = 10',
};

const speechbrainArguments: Record<string, string> = {
  NoamScheduler: 'lr_initial: 0.1, n_warmup_steps: 5',
  LinearScheduler: 'initial_value: 0.1, final_value: 0, epoch_count: 10',
  StepScheduler: 'initial_value: 0.1',
  LinearWarmupScheduler: 'initial_value: 0.1, num_warmup_steps: 5, num_training_steps: 50',
  CyclicCosineScheduler: 'lr_initial: 0.1, n_warmup_steps: 5, total_steps: 50',
  WarmAndExpDecayLRSchedule: 'lr: 0.1, n_warmup_steps: 5, total_steps: 50',
  InverseSquareRootScheduler: 'warmup_steps: 5',
  CyclicLRScheduler: 'base_lr: 0.01, max_lr: 0.1, step_size: 10',
  TriStageLRSchedule: 'lr: 0.1, warmup_steps: 5, hold_steps: 5, decay_steps: 5, total_steps: 15',
  WarmCoolDecayLRSchedule: 'lr: 0.1, warmup: 5, cooldown: 5, total_steps: 50',
  IntervalScheduler: 'intervals: [{steps: 5, lr: 0.01}]',
  NoamIntervalScheduler: 'lr_initial: 0.1, n_warmup_steps: 5, anneal_steps: [20], anneal_rates: [0.5]',
};

const espnetArguments: Record<string, string> = {
  exponentialdecaywarmup: 'max_lr: 0.1, min_lr: 0.01, total_steps: 50',
  cosineannealingwarmuprestarts: 'first_cycle_steps: 20',
  steplr: 'step_size: 10',
  multisteplr: 'milestones: [10]',
  onecyclelr: 'max_lr: 0.1, total_steps: 50',
  cycliclr: 'base_lr: 0.01, max_lr: 0.1',
  cosineannealinglr: 'T_max: 20',
};

const deepspeedParameters: Record<string, object> = {
  WarmupLR: {},
  WarmupDecayLR: { warmup_num_steps: 5, total_num_steps: 100 },
  WarmupCosineLR: { warmup_num_steps: 5, total_num_steps: 100 },
  LRRangeTest: {},
};

const natives: Record<string, Native> = {
  'hugging-face': {
    path: 'args.yaml',
    text: (scheduler, length) =>
      `learning_rate: 1.0e-3\nlr_scheduler_type: ${scheduler}\nmax_steps: ${length}\nwarmup_steps: 5\nlr_scheduler_kwargs: ${huggingFaceArguments[scheduler] ?? '{}'}\n`,
  },
  torch: {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `max_steps: ${length}\noptimizer: {_target_: torch.optim.SGD, lr: 0.1}\nscheduler: {_target_: torch.optim.lr_scheduler.${scheduler}, ${torchArguments[scheduler]}}\n`,
  },
  lightning: {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `seed_everything: 1\ntrainer: {max_epochs: ${length}}\noptimizer: {class_path: torch.optim.SGD, init_args: {lr: 0.1}}\nlr_scheduler: {class_path: torch.optim.lr_scheduler.${scheduler}, init_args: {${torchArguments[scheduler]}}}\n`,
  },
  optax: { path: 'config.yaml', text: (scheduler, length) => `train_steps: ${length}\nlr: {_target_: optax.${scheduler}, ${optaxArguments[scheduler]}}\n` },
  keras: {
    path: 'config.json',
    text: (scheduler, length) => JSON.stringify({ epochs: length, lr: { class_name: scheduler, config: kerasArguments[scheduler] } }),
  },
  timm: { path: 'args.yaml', text: (scheduler, length) => `opt: sgd\nlr: 0.1\nsched: ${scheduler}\nepochs: ${length}\nmin_lr: 0\n` },
  detectron2: {
    path: 'config.yaml',
    text: (scheduler, length) => `SOLVER:\n  LR_SCHEDULER_NAME: ${scheduler}\n  MAX_ITER: ${length}\n  BASE_LR: 0.1\n  STEPS: (50,)\n  WARMUP_ITERS: 5\n`,
  },
  'megatron-lm': {
    path: 'model_config.yaml',
    text: (scheduler, length) =>
      `MODEL_ARGS:\n  --train-iters: ${length}\n  --global-batch-size: 8\n  --micro-batch-size: 1\n  --num-layers: 2\n  --lr: 1e-3\n  --min-lr: 1e-5\n  --lr-decay-style: ${scheduler}\n  --lr-warmup-iters: 5\n  --lr-wsd-decay-iters: 20\n`,
  },
  ultralytics: {
    path: 'args.yaml',
    text: (scheduler, length) => `task: detect\nepochs: ${length}\nlr0: 0.1\nlrf: 0.01\ncos_lr: ${scheduler === 'cos_lr'}\noptimizer: SGD\n`,
  },
  nemo: {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `model:\n  optim:\n    name: adamw\n    lr: 1e-3\n    sched: {name: ${scheduler}, warmup_steps: 5, hold_steps: 10, d_model: 64, min_lr: 1e-6}\ntrainer: {max_steps: ${length}}\nexp_manager: {name: a}\n`,
  },
  spacy: {
    path: 'config.cfg',
    text: (scheduler, length) =>
      `[nlp]\nlang = "en"\n[training]\nmax_steps = ${length}\neval_frequency = 10\n[training.optimizer]\n@optimizers = "Adam.v1"\n[training.optimizer.learn_rate]\n@schedules = "${scheduler}"\n${thincArguments[scheduler]}\n`,
  },
  kohya: {
    path: 'config.toml',
    text: (scheduler, length) =>
      `network_dim = 8\nnetwork_alpha = 8\nclip_skip = 1\nlearning_rate = 1e-4\nlr_scheduler = "${scheduler}"\nmax_train_steps = ${length}\nlr_warmup_steps = 5\nlr_decay_steps = 20\nlr_scheduler_min_lr_ratio = ${scheduler === 'cosine_with_min_lr' ? 0.1 : 0}\n`,
  },
  torchtitan: {
    path: 'train.toml',
    text: (scheduler, length) =>
      `[job]\n[training]\nsteps = ${length}\n[optimizer]\nlr = 1e-3\n[lr_scheduler]\nwarmup_steps = 5\ndecay_type = "${scheduler}"\nmin_lr_factor = 0.1\n`,
  },
  speechbrain: {
    path: 'train.yaml',
    text: (scheduler, length) =>
      `number_of_epochs: ${length}\nopt: !name:torch.optim.Adam\n    lr: 0.1\nannealing: !new:speechbrain.nnet.schedulers.${scheduler} {${speechbrainArguments[scheduler]}}\n`,
  },
  torchtune: {
    path: 'recipe.yaml',
    text: (scheduler, length) =>
      `optimizer: {_component_: torch.optim.AdamW, lr: 1e-3}\nepochs: 1\nmax_steps_per_epoch: ${length}\nlr_scheduler: {_component_: torchtune.training.lr_schedulers.${scheduler}, num_warmup_steps: 5}\n`,
  },
  nanogpt: {
    path: 'train.py',
    text: (_scheduler, length) => `max_iters = ${length}\nlr_decay_iters = 90\nwarmup_iters = 5\nlearning_rate = 1e-3\nmin_lr = 1e-4\n`,
  },
  espnet: {
    path: 'train_asr.yaml',
    text: (scheduler, length) =>
      `max_epoch: ${length}\naccum_grad: 2\noptim: adam\noptim_conf: {lr: 0.1}\nscheduler: ${scheduler}\nscheduler_conf: {${espnetArguments[scheduler] ?? ''}}\n`,
  },
  deepspeed: {
    path: 'ds_config.json',
    text: (scheduler) => {
      const params = scheduler === 'OneCycle' ? { cycle_min_lr: 1e-4, cycle_max_lr: 1e-3, cycle_first_step_size: 20 } : deepspeedParameters[scheduler];
      return JSON.stringify({ train_batch_size: 8, optimizer: { type: 'Adam', params: { lr: 1e-3 } }, scheduler: { type: scheduler, params } });
    },
  },
  'gpt-neox': {
    path: 'small.yml',
    text: (scheduler, length) =>
      `{"pipe_parallel_size": 1, "train_iters": ${length}, "lr_decay_style": "${scheduler}", "min_lr": 1.0e-4, "optimizer": {"params": {"lr": 1.0e-3}}, "checkpoint_factor": 10}\n`,
  },
  litgpt: {
    path: 'config.yaml',
    text: (script, length) => {
      const args = script === 'pretrain' ? `max_tokens: ${length * 64}, max_seq_length: 8, min_lr: 1e-5` : `epochs: 1, max_steps: ${length}`;
      return `${script === 'pretrain' ? 'model_name: a' : 'checkpoint_dir: a'}\ndevices: 2\ntrain: {global_batch_size: 8, micro_batch_size: 1, save_interval: 10, lr_warmup_steps: 5, ${args}}\noptimizer: {class_path: torch.optim.AdamW, init_args: {lr: 1e-3}}\n`;
    },
  },
  composer: {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `max_duration: ${length}ba\noptimizer: {name: decoupled_sgdw, lr: 0.1}\nschedulers:\n  - _target_: composer.optim.${scheduler}\n    t_warmup: 5ba\n    milestones: [10ba]\n    step_size: 10ba\n    t_0: 10ba\n    gamma: 0.5\n    decay_period: 10ba\n    power: 2\n`,
  },
  'llm-foundry': {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `max_seq_len: 128\nmax_duration: ${length}ba\noptimizer: {name: decoupled_adamw, lr: 0.1}\nscheduler: {name: ${scheduler}, t_warmup: 5ba, t_scale: 5ba, t_cooldown: 10ba}\n`,
  },
  axolotl: {
    path: 'qlora.yml',
    text: (scheduler, length) =>
      `base_model: m\nsequence_len: 64\nmicro_batch_size: 1\nlearning_rate: 1e-3\nlr_scheduler: ${scheduler}\nmax_steps: ${length}\nwarmup_steps: 5\n`,
  },
  'llama-factory': {
    path: 'sft.yaml',
    text: (scheduler, length) =>
      `stage: sft\nfinetuning_type: lora\ntemplate: llama3\nlearning_rate: 1e-3\nlr_scheduler_type: ${scheduler}\nmax_steps: ${length}\nwarmup_steps: 5\nlr_scheduler_kwargs: ${huggingFaceArguments[scheduler] ?? '{}'}\n`,
  },
  olmo: {
    path: 'config.yaml',
    text: (scheduler, length) => `optimizer: {learning_rate: 0.1}\nscheduler: {name: ${scheduler}, t_warmup: 5}\nmax_duration: ${length}\n`,
  },
  'olmo-core': {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `optim: {_CLASS_: olmo_core.optim.AdamWConfig, lr: 0.1}\nscheduler: {_CLASS_: olmo_core.optim.${scheduler}, warmup: 5, decay: 10, period_lengths: [50, 50], stages: [{duration: 100, end_lr: 0}]}\nmax_duration: {value: ${length}, unit: steps}\n`,
  },
  fairseq: {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `task: {_name: a}\noptimization: {lr: [0.1], max_update: ${length}}\nlr_scheduler: {_name: ${scheduler}${scheduler === 'tri_stage' ? ', phase_ratio: [0.1, 0.4, 0.5]' : ''}}\n`,
  },
  maxtext: {
    path: 'run.yml',
    text: (scheduler, length) =>
      `base_config: base.yml\nsteps: ${length}\nlearning_rate: 0.1\nlr_schedule_type: ${scheduler}\nlearning_rate_final_fraction: 0.1\n`,
  },
  levanter: {
    path: 'run.yaml',
    text: (scheduler, length) => `trainer: {num_train_steps: ${length}, train_batch_size: 8}\noptimizer: {learning_rate: 0.1, lr_schedule: ${scheduler}}\n`,
  },
  generic: {
    path: 'config.yaml',
    text: (scheduler, length) =>
      `learning_rate: 0.1\nlr_schedule: ${scheduler}\nmax_train_steps: ${length}\nwarmup_steps: 5\nfinal_lr_ratio: ${scheduler === 'exponential' ? 0.1 : 0}\ndecay_over: 100\n`,
  },
};

natives.hydra = { path: 'config.yaml', text: (scheduler, length) => `hydra: {run: {dir: out}}\n${natives.generic?.text(scheduler, length) ?? ''}` };

describe('what docs/schedules.md says of each framework', () => {
  const rows = scheduleFacts.flatMap((facts) => Object.entries(facts.pastHorizon).map(([scheduler, past]) => [facts.framework, scheduler, past] as const));

  test.for(rows)('%s %s past its horizon: %s', ([framework, scheduler, past]) => {
    const native = natives[framework];
    expect(knownSchedule(configOf(native?.path ?? '', native?.text(scheduler, 100) ?? '').schedule).afterHorizon).toBe(past);
  });

  test.for(scheduleFacts.map((facts) => [facts.framework, facts] as const))('%s: whether the horizon follows the run length', ([framework, facts]) => {
    const native = natives[framework];
    const horizons = Object.keys(facts.pastHorizon).map((scheduler) =>
      [100, 200].map((length) => knownSchedule(configOf(native?.path ?? '', native?.text(scheduler, length) ?? '').schedule).horizon),
    );
    const moves = horizons.filter(([short, long]) => short !== null && short !== long).length;
    expect(moves > 0).toBe(facts.coupled !== 'no');
  });

  test('there is a row for each reader that binds schedules', () => {
    expect(scheduleFacts.map(({ framework }) => framework).sort()).toEqual(configReaders.map(({ id }) => id).sort());
    expect(new Set(configReaders.map(({ id }) => id)).size).toBe(configReaders.length);
  });
});
