import { type ConversionCase, longer } from './case.ts';

const huggingFace = (more: string) => (steps: number) =>
  `learning_rate: 3.0e-4
per_device_train_batch_size: 8
warmup_steps: 500
max_steps: ${steps}
${more}`;

const axolotl = (scheduler: string) => (steps: number) =>
  `base_model: meta-llama/Llama-3.2-1B
datasets: [{path: mine, type: alpaca}]
sequence_len: 2048
micro_batch_size: 2
learning_rate: 0.0002
${scheduler}max_steps: ${steps}
`;

const llamaFactory = (steps: number) => `stage: sft
do_train: true
finetuning_type: lora
template: llama3
cutoff_len: 2048
dataset: mine
per_device_train_batch_size: 1
learning_rate: 1.0e-4
lr_scheduler_type: linear
warmup_ratio: 0.1
max_steps: ${steps}
`;

/** Pull requests in frameworks that hand their schedules to transformers. */
export const transformersCases: readonly ConversionCase[] = [
  longer(
    { framework: 'hugging-face', path: 'train.yaml', text: huggingFace('lr_scheduler_type: linear\n'), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay keeps its 9,500 updates',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['lr_scheduler_type: warmup_stable_decay', 'lr_scheduler_kwargs: {"num_decay_steps":9500,"decay_type":"linear","min_lr_ratio":0}'],
      rates: [
        [90_500, 3e-4],
        [95_250, 1.5e-4],
        [99_999, 3e-4 / 9500],
      ],
    },
  ),
  longer(
    { framework: 'axolotl', path: 'train.yml', text: axolotl('lr_scheduler: linear\nwarmup_ratio: 0.05\n'), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay becomes the warmup-stable-decay of transformers; the share of the warmup becomes smaller',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: [
        'lr_scheduler: warmup_stable_decay',
        'lr_scheduler_kwargs: {"num_decay_steps":9500,"decay_type":"linear","min_lr_ratio":0}',
        'warmup_ratio: 0.005',
      ],
      rates: [
        [250, 1e-4],
        [90_500, 2e-4],
        [95_250, 1e-4],
      ],
    },
  ),
  longer(
    { framework: 'llama-factory', path: 'train.yaml', text: llamaFactory, from: 1000, to: 10_000 },
    {
      name: 'a linear decay becomes the warmup-stable-decay of transformers',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: [
        'warmup_steps: 100',
        'lr_scheduler_type: warmup_stable_decay',
        'lr_scheduler_kwargs: {"num_decay_steps":900,"decay_type":"linear","min_lr_ratio":0}',
      ],
      rates: [
        [50, 5e-5],
        [9100, 1e-4],
        [9550, 5e-5],
      ],
    },
  ),
];
