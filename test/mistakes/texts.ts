type Value = string | number;

/** A config of torch schedulers through Hydra, by epochs. */
export const hydra = (epochs: number, scheduler: string, more = ''): string => `trainer:
  max_epochs: ${epochs}
model:
  optimizer:
    _target_: torch.optim.SGD
    lr: 0.1
  scheduler:
${scheduler.replace(/^/gm, '    ')}
${more}`;

export const cosineOf = (tMax: number): string => `_target_: torch.optim.lr_scheduler.CosineAnnealingLR\nT_max: ${tMax}`;

export const lightning = (epochs: number, scheduler: string): string => `seed_everything: 7
trainer:
  max_epochs: ${epochs}
  accelerator: gpu
model:
  class_path: project.models.Classifier
data:
  class_path: project.data.Images
  init_args:
    batch_size: 64
optimizer:
  class_path: torch.optim.AdamW
  init_args:
    lr: 0.001
lr_scheduler:
${scheduler.replace(/^/gm, '  ')}
`;

export const huggingFace = (steps: number, more = ''): string => `model_name_or_path: example/base
per_device_train_batch_size: 8
learning_rate: 1.0e-04
max_steps: ${steps}
${more}`;

export const axolotl = (epochs: number, more = ''): string => `base_model: example/base-8b
sequence_len: 4096
micro_batch_size: 2
gradient_accumulation_steps: 4
num_epochs: ${epochs}
learning_rate: 2e-4
lr_scheduler: cosine
${more}`;

export const llamaFactory = (steps: number, more = ''): string => `model_name_or_path: example/base-8b
stage: sft
do_train: true
finetuning_type: lora
template: llama3
per_device_train_batch_size: 1
gradient_accumulation_steps: 8
learning_rate: 1.0e-4
max_steps: ${steps}
${more}`;

export const nanogpt = (max: number, decay: Value, more = ''): string => `out_dir = 'out'
n_layer = 6
n_head = 6
n_embd = 384
block_size = 1024
batch_size = 12
gradient_accumulation_steps = 40
learning_rate = 1e-3
max_iters = ${max}
lr_decay_iters = ${decay}
min_lr = 1e-4
warmup_iters = 100
${more}`;

export const megatron = (flags: Readonly<Record<string, Value>>): string => {
  const all = {
    'num-layers': 24,
    'hidden-size': 2048,
    'seq-length': 4096,
    'micro-batch-size': 2,
    'global-batch-size': 512,
    lr: '3.0e-4',
    'min-lr': '3.0e-5',
    'lr-decay-style': 'cosine',
    ...flags,
  };
  const written = Object.entries(all).map(([flag, value]) => `    --${flag} ${value}`);
  return `#!/bin/bash\ntorchrun --nproc_per_node 8 pretrain_gpt.py \\\n${written.join(' \\\n')}\n`;
};

export const neox = (keys: Readonly<Record<string, Value>>): string =>
  JSON.stringify(
    {
      pipe_parallel_size: 1,
      train_micro_batch_size_per_gpu: 4,
      optimizer: { type: 'Adam', params: { lr: 6e-4 } },
      lr_decay_style: 'cosine',
      warmup: 0.01,
      min_lr: 6e-5,
      ...keys,
    },
    null,
    2,
  );

export const torchtitan = (steps: number, more = '', batch = 128): string => `[job]
dump_folder = "./outputs"

[model]
name = "llama3"
flavor = "8B"

[optimizer]
name = "AdamW"
lr = 3e-4

[lr_scheduler]
warmup_steps = 100
${more}
[training]
local_batch_size = 4
global_batch_size = ${batch}
seq_len = 2048
steps = ${steps}
dataset = "c4"
`;

export const detectron2 = (iterations: number, steps: string): string => `MODEL:
  META_ARCHITECTURE: "GeneralizedRCNN"
SOLVER:
  IMS_PER_BATCH: 16
  BASE_LR: 0.02
  STEPS: ${steps}
  GAMMA: 0.1
  MAX_ITER: ${iterations}
  WARMUP_ITERS: 1000
VERSION: 2
`;

export const foundry = (duration: string, scheduler: string, batch = 256, more = ''): string => `max_seq_len: 2048
model:
  name: mpt_causal_lm
  d_model: 768
train_loader:
  name: text
scheduler:
${scheduler.replace(/^/gm, '  ')}
optimizer:
  name: decoupled_adamw
  lr: 6.0e-4
max_duration: ${duration}
global_train_batch_size: ${batch}
device_train_microbatch_size: 16
${more}`;

export const yahp = (duration: string, scheduler: string): string => `model:
  resnet:
    model_name: resnet50
optimizer:
  decoupled_sgdw:
    lr: 2.0
schedulers:
${scheduler.replace(/^/gm, '  ')}
max_duration: ${duration}
train_batch_size: 2048
`;

export const olmo = (duration: Value, scheduler: string): string => `run_name: small
model:
  d_model: 2048
  n_heads: 16
optimizer:
  name: adamw
  learning_rate: 4.0e-4
scheduler: ${scheduler}
max_duration: ${duration}
global_train_batch_size: 2048
`;

export const nemo = (steps: number, sched: string): string => `name: gpt_small
trainer:
  devices: 8
  max_epochs: -1
  max_steps: ${steps}
exp_manager:
  exp_dir: null
model:
  micro_batch_size: 4
  global_batch_size: 256
  optim:
    name: adamw
    lr: 6e-4
    sched:
${sched.replace(/^/gm, '      ')}
`;

export const maxtext = (steps: number, more: string): string => `base_config: base.yml
per_device_batch_size: 4
learning_rate: 3.0e-4
steps: ${steps}
${more}`;

export const levanter = (steps: number, optimizer: string, batch = 256): string =>
  `trainer:\n  num_train_steps: ${steps}\n  train_batch_size: ${batch}\noptimizer:\n  learning_rate: 1E-3\n${optimizer}`;

export const fairseq = (updates: number, scheduler: string): string =>
  `# @package _group_\n\ntask:\n  _name: masked_lm\noptimization:\n  max_update: ${updates}\n  lr: [5.0e-4]\nlr_scheduler: ${scheduler}\n`;

export const spacy = (steps: number, totalSteps: number, patience = 0): string => `[nlp]
lang = "en"

[training]
max_steps = ${steps}
patience = ${patience}
eval_frequency = 200

[training.optimizer]
@optimizers = "Adam.v1"

[training.optimizer.learn_rate]
@schedules = "warmup_linear.v1"
initial_rate = 0.00005
warmup_steps = 250
total_steps = ${totalSteps}
`;

export const timm = (epochs: number, more: string): string => `aa: rand-m9-mstd0.5-inc1
batch_size: 128
epochs: ${epochs}
lr: 0.001
model: vit_small_patch16_224
opt: adamw
cooldown_epochs: 0
warmup_epochs: 5
warmup_lr: 1.0e-06
weight_decay: 0.05
${more}`;

export const ultralytics = (epochs: number, more: string): string => `task: detect
mode: train
model: yolov8n.pt
data: coco128.yaml
epochs: ${epochs}
batch: 64
imgsz: 640
optimizer: SGD
lr0: 0.01
lrf: 0.01
momentum: 0.937
warmup_epochs: 3.0
${more}`;

export const generic = (steps: number, schedule: string): string => `learning_rate: 0.004
${schedule}
warmup_steps: 50
max_train_steps: ${steps}
batch_size: 16
`;
