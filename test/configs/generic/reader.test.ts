import { describe, expect, test } from 'vitest';
import { configOf, readText } from '../vectors.ts';

const own = `dataset: bytes
dropout: 0.1
optimizer: adamw
batch_size: 16
learning_rate: 0.004
lr_schedule: linear
warmup_steps: 50
max_train_steps: 5000
decay_steps: 450
eval_every: 250
log_every: 50
checkpoint_every: 500
`;

describe('configs without a framework of their own', () => {
  test("Longrun's own keys, with their lines", () => {
    const config = configOf('config.yaml', own);
    expect(config).toMatchObject({
      framework: 'generic',
      maxTrainSteps: { value: { value: 5000, unit: 'steps' }, span: { line: 8 } },
      learningRate: { value: 0.004, span: { line: 5 } },
      warmup: { value: { value: 50, unit: 'steps' }, span: { line: 7 } },
      evaluateEvery: { value: { value: 250, unit: 'steps' }, span: { line: 10 } },
      saveEvery: { value: { value: 500, unit: 'steps' }, span: { line: 12 } },
      batch: { perDevice: { value: 16 }, global: null },
      optimizer: { name: { value: 'adamw' } },
      regularization: { dropout: { value: 0.1 } },
      problems: [],
    });
    expect(config.values.get('log_every')).toMatchObject({ value: 50, span: { line: 11 } });
  });

  test('nested, in other spellings, JSON and TOML', () => {
    const json = configOf(
      'conf.json',
      '{"train": {"maxEpochs": 20, "batchSize": 32, "world_size": 2, "grad_accum": 4}, "optim": {"name": "sgd", "baseLr": 0.1, "weightDecay": 5e-4}}',
    );
    expect(json).toMatchObject({
      maxTrainSteps: { value: { value: 20, unit: 'epochs' } },
      learningRate: { value: 0.1 },
      weightDecay: { value: 5e-4 },
      optimizer: { name: { value: 'sgd' } },
      batch: { perDevice: { value: 32 }, accumulation: { value: 4 }, devices: { value: 2 }, global: { value: 256 } },
    });
    const toml = configOf(
      'conf.toml',
      '[training]\ntotal_tokens = 1_000_000\nlr = 3e-4\nglobal_batch_size = 512\n\n[early_stopping]\npatience = 5\nmonitor = "val_loss"\nmode = "min"\n',
    );
    expect(toml).toMatchObject({
      maxTrainSteps: { value: { value: 1_000_000, unit: 'tokens' } },
      batch: { global: { value: 512 } },
      earlyStoppingPatience: { value: 5 },
      selection: { metric: { value: 'val_loss' }, goal: { value: 'min' } },
    });
  });

  test('numbers in quotes count, sentinels do not', () => {
    const config = configOf('c.yaml', 'max_steps: -1\nnum_epochs: "3"\nlr: "1e-3"\nsave_total_limit: -1\n');
    expect(config.maxTrainSteps?.value).toEqual({ value: 3, unit: 'epochs' });
    expect(config.learningRate?.value).toBe(1e-3);
    expect(config.keepCheckpoints).toBeNull();
  });

  test('a unit that the key does not tell stays open', () => {
    const config = configOf('c.yaml', 'epochs: 10\nlr: 0.1\nwarmup: 500\neval_interval: 1\nsave_freq: 2\n');
    expect([config.warmup, config.evaluateEvery, config.saveEvery]).toEqual([null, null, null]);
    expect(config.problems.map(({ code, line }) => [code, line])).toEqual([
      ['unit-not-known', 3],
      ['unit-not-known', 4],
      ['unit-not-known', 5],
    ]);
    expect(configOf('c.yaml', 'epochs: 10\nlr: 0.1\nwarmup: 0.05\n').warmup?.value).toEqual({ value: 0.05, unit: 'fraction' });
    expect(configOf('c.yaml', 'max_steps: 10\nlr: 0.1\neval_interval: 5\n').evaluateEvery?.value).toEqual({ value: 5, unit: 'steps' });
  });

  test('the same words below a profiler or a validation loader mean something else', () => {
    const config = configOf(
      'c.yaml',
      'profiler: {warmup_steps: 3}\nvalidation: {batch_size: 99, steps: 7}\nmax_steps: 100\nlr: 0.1\nbatch_size: 8\nwarmup_steps: 20\n',
    );
    expect(config.warmup?.value.value).toBe(20);
    expect(config.batch.perDevice?.value).toBe(8);
  });

  test('what Weights & Biases saved of a run', () => {
    const config = configOf(
      'config.yaml',
      'wandb_version: 1\n_wandb:\n  value: {cli_version: 0.19.8}\nmax_iters:\n  desc: null\n  value: 600\nlr:\n  value: 0.01\n',
    );
    expect(config).toMatchObject({ maxTrainSteps: { value: { value: 600, unit: 'steps' }, span: { line: 6 } }, learningRate: { value: 0.01 } });
    expect([...config.values.keys()]).toEqual(['max_iters', 'lr']);
  });

  test('interpolations that the file itself answers', () => {
    const config = configOf(
      'c.yaml',
      `max_steps: \${train.steps}\nbatch_size: \${oc.env:BATCH,64}\nlr: \${.base.lr}\nbase: {lr: 0.5}\ntrain: {steps: 30}\nseed: \${now:%Y}\nloop: \${loop}\n`,
    );
    expect(config.maxTrainSteps).toMatchObject({ value: { value: 30 }, span: { line: 1 } });
    expect([config.batch.perDevice?.value, config.learningRate?.value]).toEqual([64, 0.5]);
    expect(config.values.get('loop')?.value).toBe(`\${loop}`);
  });

  test('a part that is copied brings its own interpolations along', () => {
    const config = configOf('c.yaml', `epochs: 2\nmodel:\n  optimizer: \${optimizer}\noptimizer:\n  name: sgd\n  lr: \${rate}\nrate: 0.25\n`);
    expect(config.values.get('model.optimizer.lr')?.value).toBe(0.25);
  });

  test('several documents are several configs', () => {
    const reading = readText('c.yaml', 'max_train_steps: 10\n---\nname: notes\n---\nmax_train_steps: 20\n');
    expect(reading.kind === 'config' ? reading.configs.map(({ id, maxTrainSteps }) => [id, maxTrainSteps?.value.value]) : null).toEqual([
      ['c.yaml', 10],
      ['c.yaml#2', 20],
    ]);
  });
});

describe('files that are no training configs', () => {
  const foreign: Record<string, string> = {
    'docker-compose.yml': 'version: "3"\nservices:\n  train:\n    image: example/train\n    environment:\n      EPOCHS: 10\n      LR: 0.1\n',
    'ci.yml':
      'name: CI\non: [push]\nenv: {MAX_STEPS: 10, LR: 0.1}\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - run: python train.py --epochs 1\n',
    'gitlab.yml': 'stages: [train]\ntrain:\n  variables: {EPOCHS: "3", LEARNING_RATE: "0.1"}\n  script: [python train.py]\n',
    'deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: train}\nspec: {replicas: 2, batch_size: 4, lr: 0.1}\n',
    'package.json': '{"name": "train", "version": "1.0.0", "scripts": {"train": "node train.js"}, "dependencies": {"epochs": "1.0.0"}}',
    'eslint.json': '{"rules": {"max-depth": ["error", 4]}, "extends": ["eslint:recommended"]}',
    'config.json':
      '{"architectures": ["BertForMaskedLM"], "model_type": "bert", "hidden_dropout_prob": 0.1, "num_hidden_layers": 12, "transformers_version": "4.40.0"}',
    'tokenizer_config.json': '{"tokenizer_class": "BertTokenizer", "model_max_length": 512}',
    'generation_config.json': '{"max_length": 128, "num_beams": 4, "temperature": 0.7}',
    'adapter_config.json': '{"peft_type": "LORA", "lora_alpha": 16, "lora_dropout": 0.05, "r": 8}',
    'all_results.json': '{"epoch": 3.0, "eval_loss": 0.5, "train_loss": 0.4, "train_runtime": 12.5}',
    'schema.json': '{"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"epochs": {"default": 3}, "lr": {"default": 0.1}}}',
    'accelerate.yaml': 'compute_environment: LOCAL_MACHINE\ndistributed_type: MULTI_GPU\nnum_processes: 8\nmixed_precision: bf16\n',
    'load-test.yaml': 'iterations: 100\nvus: 10\n',
    'agent.yaml': 'max_steps: 30\nmodel: gpt\ntools: [search]\n',
    'Cargo.toml': '[package]\nname = "train"\nversion = "0.1.0"\n\n[dependencies]\nserde = "1"\n',
    'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n\n[tool.train]\nepochs = 3\n',
    'mkdocs.yml': 'site_name: Docs\nnav: [index.md]\ntheme: {name: material}\n',
    'empty.yaml': '',
    'list.json': '[1, 2, 3]',
    'lr-only.yaml': 'lr: 0.1\n',
  };
  test.for(Object.entries(foreign))('%s', ([path, text]) => {
    expect(readText(path, text).kind).toBe('not-config');
  });
});
