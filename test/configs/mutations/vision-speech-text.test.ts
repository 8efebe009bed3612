import { expect, test } from 'vitest';
import { readConfigFile } from '../../../src/configs/read.ts';

/** One config of each framework, small but with every part that its reader looks at. */
const texts: readonly (readonly [string, string])[] = [
  [
    'a/detectron2.yaml',
    '_BASE_: "b.yaml"\nMODEL: {}\nSOLVER:\n  BASE_LR: 0.02\n  STEPS: (60, 80)\n  MAX_ITER: 90\n  LR_SCHEDULER_NAME: WarmupMultiStepLR\nTEST: {EVAL_PERIOD: 10}\n',
  ],
  [
    'args.yaml',
    'task: detect\nepochs: 100\nbatch: 16\nlr0: 0.01\nlrf: 0.1\ncos_lr: true\nwarmup_epochs: 3.0\noptimizer: SGD\ndevice: [0, 1]\nhyp: {lr0: 0.1}\n',
  ],
  [
    'config.cfg',
    '[nlp]\nlang = "en"\n[training]\nmax_steps = 200\neval_frequency = 10\n[training.optimizer]\n@optimizers = "Adam.v1"\n[training.optimizer.learn_rate]\n@schedules = "slanted_triangular.v1"\nmax_rate = 0.1\nnum_steps = 100\n',
  ],
  [
    'kohya.toml',
    'network_dim = 8\nclip_skip = 1\nkeep_tokens = 0\nlearning_rate = 1e-4\nlr_scheduler = "piecewise_constant"\nlr_scheduler_args = ["step_rules=1:10,0.1"]\nmax_train_steps = 100\nlr_warmup_steps = "10%"\n',
  ],
  [
    'train.yaml',
    'number_of_epochs: 10\nlr: !ref <base> * 2\nbase: 0.1\nopt: !name:torch.optim.Adam\n    lr: !ref <lr>\nannealing: !new:speechbrain.nnet.schedulers.WarmCoolDecayLRSchedule\n    lr: !ref <lr>\n    warmup: 5\n    cooldown: 5\n    total_steps: 50\n',
  ],
  [
    'asr.yaml',
    'max_epoch: 20\naccum_grad: 2\noptim: adam\noptim_conf: {lr: 0.4}\nscheduler: cosineannealingwarmuprestarts\nscheduler_conf: {first_cycle_steps: 20, cycle_mult: 2, warmup_steps: 5}\nbest_model_criterion: [[valid, acc, max]]\n',
  ],
  [
    'qlora.yml',
    'base_model: m\nsequence_len: 64\nmicro_batch_size: 1\nlearning_rate: 1e-3\nlr_scheduler: rex\nmax_steps: 100\nwarmup_ratio: 0.1\nevals_per_epoch: 4\n',
  ],
  ['sft.yaml', 'stage: sft\nfinetuning_type: lora\ntemplate: llama3\nlearning_rate: 1e-3\nlr_scheduler_type: cosine\nmax_steps: 100\nwarmup_steps: 5\n'],
];

const insertions = [
  '0',
  '-1',
  'null',
  '1e999',
  '{',
  '[',
  ']',
  ': ',
  '"',
  '!ref <lr>',
  '__proto__: 1\n',
  'inf',
  '999999999999',
  '\u0000',
  '- ',
  '<',
  '...',
  "'",
];

/** Mulberry32: the same mutations each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function mutated(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const cut = Math.floor(random() * 12);
  return text.slice(0, at) + (insertions[Math.floor(random() * insertions.length)] ?? '') + text.slice(at + cut);
}

test.for(texts)('%s: 200 broken versions are read without an error, and so are their schedules', ([path, text]) => {
  const random = randomNumbers(20261124);
  const others = new Map([['a/b.yaml', { path: 'a/b.yaml', text: 'SOLVER: {BASE_LR: 1, GAMMA: 0.1}\n' }]]);
  let read = 0;
  for (let round = 0; round < 200; round++) {
    const reading = readConfigFile({ path, text: mutated(mutated(text, random), random) }, others);
    for (const config of reading.kind === 'config' ? reading.configs : []) {
      read += 1;
      const schedule = config.schedule?.kind === 'open' ? config.schedule.resolve({ steps: 100, stepsPerEpoch: 10, learningRate: 0.1 }) : config.schedule;
      for (const u of [0, 1, 7, 1000]) if (schedule?.kind === 'known') expect(typeof schedule.schedule.at(u)).toBe('number');
    }
  }
  expect(read).toBeGreaterThan(50);
});
