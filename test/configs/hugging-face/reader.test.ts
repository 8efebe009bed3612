import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { configOf, readText, sharedFile } from '../vectors.ts';

const recipe = `# SFT of a small model
model_name_or_path: example/small-model
dataset_mixture:
  datasets:
    - id: example/chat
      columns: [messages]
eval_strategy: steps
eval_steps: 200            # updates
gradient_accumulation_steps: 4
label_smoothing_factor: 0.1
learning_rate: 2e-5        # was 3e-5
load_best_model_at_end: true
lr_scheduler_type: cosine
max_steps: -1
metric_for_best_model: eval_accuracy
num_train_epochs: 2
optim: adamw_torch
per_device_train_batch_size: 16
save_steps: 0.25
save_strategy: "steps"
save_total_limit: 2
warmup_ratio: 0.1
weight_decay: 0.01
`;

describe('reading TrainingArguments', () => {
  test('the scripts without a Trainer call the length max_train_steps and the warmup num_warmup_steps', () => {
    const script = 'per_device_train_batch_size: 8\nlearning_rate: 5.0e-5\nlr_scheduler_type: cosine\nnum_train_epochs: 3\n';
    const config = configOf('glue.yaml', `${script}max_train_steps: 1000\nnum_warmup_steps: 100\n`);
    expect(config.maxTrainSteps).toMatchObject({ value: { value: 1000, unit: 'steps' }, span: { line: 5 } });
    expect(config.warmup?.value).toEqual({ value: 100, unit: 'steps' });
    expect(config.schedule).toMatchObject({ kind: 'known', runLength: 1000 });
    expect(configOf('glue.yaml', script).maxTrainSteps?.value).toEqual({ value: 3, unit: 'epochs' });
    expect(configOf('glue.yaml', `${script}max_train_steps: null\n`).maxTrainSteps?.value).toEqual({ value: 3, unit: 'epochs' });
    expect(configOf('glue.yaml', `${script}max_steps: 50\nmax_train_steps: 1000\n`).maxTrainSteps?.value).toEqual({ value: 50, unit: 'steps' });
  });

  test('every field with its line', () => {
    const config = configOf('recipes/sft.yaml', recipe);
    const line = (value: { span?: { line: number } } | null | undefined) => value?.span?.line;
    expect(config).toMatchObject({
      id: 'recipes/sft.yaml',
      framework: 'hugging-face',
      maxTrainSteps: { value: { value: 2, unit: 'epochs' } },
      learningRate: { value: 2e-5 },
      warmup: { value: { value: 0.1, unit: 'fraction' } },
      batch: { perDevice: { value: 16 }, accumulation: { value: 4 }, devices: null, global: null },
      optimizer: { name: { value: 'adamw_torch' } },
      weightDecay: { value: 0.01 },
      evaluateEvery: { value: { value: 200, unit: 'steps' } },
      saveEvery: { value: { value: 0.25, unit: 'fraction' } },
      keepCheckpoints: { value: 2 },
      selection: { metric: { value: 'eval_accuracy' }, goal: { value: 'max' }, loadBest: { value: true } },
    });
    expect(config.regularization.label_smoothing_factor).toMatchObject({ value: 0.1 });
    expect([line(config.maxTrainSteps), line(config.learningRate), line(config.warmup), line(config.batch.perDevice)]).toEqual([16, 11, 22, 18]);
    expect([line(config.evaluateEvery), line(config.saveEvery), line(config.keepCheckpoints), line(config.selection?.metric)]).toEqual([8, 19, 21, 15]);
    expect(config.values.get('dataset_mixture.datasets.0.id')?.value).toBe('example/chat');
  });

  test('what the file does not say: defaults that act have no place, those that do nothing are null', () => {
    const config = configOf('args.json', '{"output_dir": "out", "lr_scheduler_type": "linear", "per_device_train_batch_size": 4}');
    expect(config.maxTrainSteps).toEqual({ value: { value: 3, unit: 'epochs' } });
    expect(config.learningRate).toEqual({ value: 5e-5 });
    expect(config.saveEvery).toEqual({ value: { value: 500, unit: 'steps' } });
    expect(config.batch.accumulation).toEqual({ value: 1 });
    expect([config.weightDecay, config.warmup, config.evaluateEvery, config.keepCheckpoints, config.selection]).toEqual([null, null, null, null, null]);
  });

  test.for([
    ["eval_strategy: 'no'\neval_steps: 10", null],
    ['evaluation_strategy: no', null],
    ['evaluation_strategy: epoch', { value: 1, unit: 'epochs' }],
    ['eval_strategy: steps', { value: 500, unit: 'steps' }],
    ['eval_strategy: steps\nlogging_steps: 50', { value: 50, unit: 'steps' }],
    ['eval_strategy: steps\neval_steps: 0.1', { value: 0.1, unit: 'fraction' }],
  ] as const)('evaluation as the Trainer does it: %s', ([lines, expected]) => {
    const config = configOf('a.yaml', `per_device_train_batch_size: 1\nnum_train_epochs: 1\n${lines}\n`);
    expect(config.evaluateEvery?.value ?? null).toEqual(expected);
  });

  test('eval_steps without a strategy evaluates nothing, and that is said', () => {
    const config = configOf('a.yaml', 'num_train_epochs: 1\neval_steps: 100\n');
    expect(config.evaluateEvery).toBeNull();
    expect(config.problems).toContainEqual(expect.objectContaining({ code: 'keys-conflict', line: 2 }));
  });

  test.for([
    ['load_best_model_at_end: true', 'loss', 'min'],
    ['metric_for_best_model: eval_loss', 'eval_loss', 'min'],
    ['metric_for_best_model: wer\ngreater_is_better: false', 'wer', 'min'],
    ['metric_for_best_model: f1', 'f1', 'max'],
  ] as const)('the goal is inferred as transformers does: %s', ([lines, metric, goal]) => {
    expect(configOf('a.yaml', `num_train_epochs: 1\n${lines}\n`).selection).toMatchObject({ metric: { value: metric }, goal: { value: goal } });
  });

  test('arguments below a key, and profiles that share one file', () => {
    const nested = configOf('exp.yaml', 'model: {name: tiny}\ntraining_args:\n  num_train_epochs: 2\n  learning_rate: 1e-4\n');
    expect(nested).toMatchObject({ id: 'exp.yaml', maxTrainSteps: { value: { value: 2 } }, learningRate: { span: { line: 4 } } });
    expect(nested.values.get('model.name')?.value).toBe('tiny');
    const profiles = readText('exp.yaml', 'small: {num_train_epochs: 2, learning_rate: 1.0e-4}\nlarge: {num_train_epochs: 4, learning_rate: 2.0e-4}\n');
    expect(profiles).toMatchObject({
      kind: 'config',
      configs: [
        { id: 'exp.yaml#small', learningRate: { value: 1e-4 } },
        { id: 'exp.yaml#large', learningRate: { value: 2e-4 } },
      ],
    });
  });

  test('a value that cannot be understood costs its field', () => {
    const config = configOf('a.yaml', `num_train_epochs: many\nlearning_rate: \${LR}\nper_device_train_batch_size: auto\n`);
    expect([config.maxTrainSteps, config.learningRate, config.batch.perDevice]).toEqual([null, null, null]);
    const codes = config.problems.map(({ code, line }) => [code, line]);
    expect(codes).toEqual(
      expect.arrayContaining([
        ['value-not-understood', 1],
        ['interpolation-open', 2],
        ['quantity-open', 3],
        ['config-without-length', null],
      ]),
    );
  });
});

const truth = sharedFile('corpus/TRUTH.json');
const facts = z.object({ configs: z.array(z.looseObject({ path: z.string(), framework: z.string() })) });

// The corpus lies in ../shared, which a checkout need not have.
describe.skipIf(truth === null)('files of alignment-handbook whose facts were established by hand', () => {
  const entries = truth === null ? [] : facts.parse(JSON.parse(truth)).configs.filter(({ framework }) => framework === 'hf_trl');
  test.for(entries.map((entry) => [entry.path, entry] as const))('%s', ([path, entry]) => {
    const config = configOf(path, sharedFile(`corpus/${path}`) ?? '');
    const quantity = (value: { value: { value: number; unit: string } } | null, unit: string) => (value?.value.unit === unit ? value.value.value : null);
    const actual: Record<string, unknown> = {
      max_steps: quantity(config.maxTrainSteps, 'steps'),
      epochs: quantity(config.maxTrainSteps, 'epochs'),
      learning_rate: config.learningRate?.value,
      schedule: config.schedule?.keys.lr_scheduler_type?.value,
      min_lr_ratio: config.schedule?.keys['lr_scheduler_kwargs.min_lr_rate']?.value,
      warmup_ratio: quantity(config.warmup, 'fraction'),
      warmup_steps: quantity(config.warmup, 'steps'),
      per_device_batch: config.batch.perDevice?.value,
      grad_accum: config.batch.accumulation?.value,
      world_size: config.batch.devices,
      weight_decay: config.weightDecay,
      eval: config.evaluateEvery === null ? 'no' : quantity(config.evaluateEvery, 'epochs') === 1 ? 'epoch' : 'steps',
      eval_steps: quantity(config.evaluateEvery, 'steps'),
      save: quantity(config.saveEvery, 'epochs') === 1 ? 'epoch' : 'steps',
      save_strategy: config.saveEvery === null ? 'no' : 'steps',
      save_steps: quantity(config.saveEvery, 'steps'),
      save_total_limit: config.keepCheckpoints?.value,
      load_best_model_at_end: config.selection?.loadBest ?? null,
      optimizer: config.optimizer.name?.value,
    };
    const aside = new Set(['path', 'framework', 'notes', 'max_steps_means']);
    for (const [name, value] of Object.entries(entry)) {
      if (aside.has(name)) continue;
      expect(name in actual, `a comparison for ${name}`).toBe(true);
      expect([name, actual[name]]).toEqual([name, name === 'max_steps' && value === -1 ? null : value]);
    }
  });
});
