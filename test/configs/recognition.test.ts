import { describe, expect, test } from 'vitest';
import { notesOf } from './matrix.ts';
import { configOf, readText } from './vectors.ts';

/** The framework that a file is read as; `none` for no training config. */
function frameworkOf(path: string, text: string): string {
  const reading = readText(path, text);
  return reading.kind === 'config' ? reading.format : 'none';
}

const bertScript = 'python run_squad.py --do_train --train_batch_size 24 --learning_rate 3e-5 --num_train_epochs 2.0 --warmup_proportion 0.1\n';
const diffusersScript =
  'accelerate launch train.py --train_batch_size=1 --max_train_steps=15000 --learning_rate=1e-5 --lr_scheduler="constant" --lr_warmup_steps=0 --num_train_epochs 10 --hub_model_id x/y\n';
const litScript =
  'learning_rate = 6e-4\nbatch_size = 125\nmicro_batch_size = 5\ngradient_accumulation_steps = batch_size // micro_batch_size\nmax_iters = 600000\neval_iters = 100\nwarmup_iters = 2000\ndecay_lr = True\nmin_lr = 6e-5\nlr_decay_iters = max_iters\n';
const llamaFactoryScript =
  'python src/train_bash.py --stage orpo --do_train --dataset a --template default --finetuning_type lora --learning_rate 1e-5 --num_train_epochs 1.0 --per_device_train_batch_size 1\n';

describe('a file of one framework is not read as another', () => {
  test.for([
    ['run_squad.sh', bertScript, 'generic'],
    ['train_text_to_image.sh', diffusersScript, 'generic'],
    ['pretrain/openwebtext.py', litScript, 'generic'],
    ['orpo.sh', llamaFactoryScript, 'llama-factory'],
    ['args.yaml', 'task: detect\nmode: train\nepochs: 100\nbatch: 16\nimgsz: 640\nlr0: 0.01\nlrf: 0.01\nfl_gamma: 0.0\nwarmup_bias_lr: 0.1\n', 'ultralytics'],
    ['sft.sh', 'trl sft --model_name_or_path m --max_steps 100 --per_device_train_batch_size 2 --output_dir out --learning_rate 1e-5\n', 'hugging-face'],
    ['train.py', 'from trl import SFTConfig\nargs = SFTConfig(output_dir="o", max_steps=100, per_device_train_batch_size=2)\n', 'hugging-face'],
    ['lazy.py', 'train.max_iter = 90000\noptimizer.lr = 0.1\nmodel.backbone.depth = 50\n', 'detectron2'],
    ['swin.py', '_C.TRAIN.EPOCHS = 300\n_C.TRAIN.BASE_LR = 5e-4\n_C.TRAIN.WEIGHT_DECAY = 0.05\n', 'generic'],
  ] as const)('%s', ([path, text, framework]) => {
    expect(frameworkOf(path, text)).toBe(framework);
  });

  test('YOLOv8.0, which still had fl_gamma, keeps the defaults of its own generation', () => {
    const config = configOf('args.yaml', 'task: detect\nmode: train\nepochs: 100\nbatch: 16\nlr0: 0.01\nlrf: 0.01\nfl_gamma: 0.0\nwarmup_bias_lr: 0.1\n');
    expect(config.earlyStoppingPatience).toEqual({ value: 100 });
  });
});

describe('files of the same repositories that train nothing', () => {
  const foreign: Record<string, string> = {
    'accelerate/zero3.yaml':
      'compute_environment: LOCAL_MACHINE\ndeepspeed_config: {zero_stage: 3, gradient_accumulation_steps: 4}\ndistributed_type: DEEPSPEED\nnum_processes: 8\nmax_steps: 4\nlr: 0.1\n',
    'evaluation.yaml': 'model:\n  _component_: torchtune.models.llama3.llama3_8b\ntasks: ["truthfulqa_mc2"]\nbatch_size: 8\nquantizer: null\n',
    'harness.yaml': 'task: my_task\ndataset_path: glue\nmetric_list: [{metric: acc}]\nnum_fewshot: 5\nepochs: 1\nlr: 0.1\n',
    'predict.sh': 'python src/train.py --stage sft --do_predict --per_device_eval_batch_size 1 --output_dir out --predict_with_generate --max_steps_tokens 3\n',
    'summary.json': '{"best_val_loss": 3.4, "best_train_loss": 3.3, "learning_rate": 1e-6, "max_iters": 5000, "metric_mode": "min"}',
    'result.json': '{"episode_reward_mean": 51.4, "training_iteration": 3, "timesteps_total": 9000, "lr": 0.1, "num_steps": 10}',
    'benchmark.json': '{"iterations": 5, "micro_batch_size": 1, "world_size": 8}',
    'tests/test_trainer.py': 'def test_it():\n    args = TrainingArguments(output_dir="o", max_steps=2, per_device_train_batch_size=2, learning_rate=0.9)\n',
    'serve.sh': 'python serve.py --model m --max_steps 100 --devices 4 --port 80\n',
    'epochs.yaml': 'epochs: 3\n',
    'utils.py': 'batch_size = 64\nnum_steps = 10\nworld_size = 2\n',
  };
  test.for(Object.entries(foreign))('%s', ([path, text]) => {
    expect(frameworkOf(path, text)).toBe('none');
  });
});

describe('what a program says of its settings', () => {
  test('a name that the function itself binds is not that of the module', () => {
    const text = 'lr = 1.0\n\ndef main(lr=2e-5):\n    args = TrainingArguments(learning_rate=lr, max_steps=10, per_device_train_batch_size=1)\n';
    expect(configOf('a.py', text).learningRate).toBeNull();
    expect(notesOf('a.py', text)).toContain('quantity-open @4');
    const local =
      'lr = 1.0\n\ndef main():\n    lr, steps = pick()\n    args = TrainingArguments(learning_rate=lr, max_steps=10, per_device_train_batch_size=1)\n';
    expect(configOf('a.py', local).learningRate).toBeNull();
  });

  test('a keyword of the same name is no variable: the module’s value counts', () => {
    const text =
      'learning_rate = 3e-4\n\ndef main():\n    print(learning_rate)\n    args = TrainingArguments(\n        learning_rate=learning_rate,\n        max_steps=10,\n        per_device_train_batch_size=1,\n    )\n';
    expect(configOf('a.py', text).learningRate).toMatchObject({ value: 3e-4, span: { line: 6 } });
  });

  test('of many settings objects the first hundred are read', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `name_${index} = ${index}\n`).join('');
    const calls = Array.from(
      { length: 1000 },
      (_, index) => `    a${index} = TrainingArguments(max_steps=name_${index}, per_device_train_batch_size=1)\n`,
    ).join('');
    const reading = readText('a.py', `${names}def main():\n${calls}`);
    expect(reading.kind === 'config' ? reading.configs.length : 0).toBe(100);
  });

  test('two settings objects are two configs; one that only hands on other values is none', () => {
    const call = (name: string, rest: string) => `def ${name}():\n    args = TrainingArguments(output_dir="o", per_device_train_batch_size=${rest})\n\n`;
    const reading = readText('a.py', `${call('small', '8, max_steps=10')}${call('large', '64, max_steps=20')}${call('other', 'a.batch, max_steps=a.steps')}`);
    expect(reading.kind === 'config' ? reading.configs.map(({ id, maxTrainSteps }) => [id, maxTrainSteps?.value.value]) : null).toEqual([
      ['a.py#args', 10],
      ['a.py#args_2', 20],
    ]);
  });

  test('an argument parser is no Trainer: what it leaves out is not filled in', () => {
    const text =
      'p.add_argument("--per_device_train_batch_size", type=int, default=8)\np.add_argument("--num_train_epochs", type=int, default=3)\np.add_argument("--max_train_steps", type=int, default=None)\n';
    const config = configOf('run_no_trainer.py', text);
    expect([config.learningRate, config.saveEvery, config.batch.accumulation]).toEqual([null, null, null]);
    expect(config.maxTrainSteps).toMatchObject({ value: { value: 3, unit: 'epochs' }, span: { line: 2 } });
  });

  test('TRL counts episodes, which are samples', () => {
    const config = configOf('ppo.yaml', 'per_device_train_batch_size: 4\ntotal_episodes: 10_000\nlearning_rate: 3e-6\nnum_ppo_epochs: 1\n');
    expect(config.maxTrainSteps).toMatchObject({ value: { value: 10_000, unit: 'samples' }, span: { line: 2 } });
  });
});

describe('values that a file leaves to others', () => {
  test('a mandatory value of OmegaConf is open, not misunderstood', () => {
    expect(notesOf('nemo.yaml', 'trainer: {max_epochs: ???}\nexp_manager: {name: a}\nmodel: {optim: {lr: 0.1}}\n')).toContain('interpolation-open @1');
  });

  test('a warmup of more epochs than the run has is of another unit', () => {
    const text = 'epochs: 100\nlr: 0.1\nwarmup_epochs: 10000\n';
    expect(configOf('c.yaml', text).warmup).toBeNull();
    expect(notesOf('c.yaml', text)).toEqual(['unit-not-known @3']);
    expect(configOf('c.yaml', text.replace('10000', '5')).warmup?.value).toEqual({ value: 5, unit: 'epochs' });
  });

  test('nanoGPT’s own defaults are not those of its successors in YAML', () => {
    const text = 'max_iters: 18000\nlr_decay_iters: 18000\nblock_size: 512\nn_embd: 384\nn_head: 6\nbatch_size: 12\neval_iters: 20\n';
    const config = configOf('config/pretrain.yaml', text);
    expect([config.framework, config.learningRate, config.batch.accumulation]).toEqual(['nanogpt', null, null]);
  });
});
