import { expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf, readText } from '../vectors.ts';

const sft = (more: string) => `model_name_or_path: m\nstage: sft\ndo_train: true\nfinetuning_type: lora\ntemplate: llama3\ncutoff_len: 2048\n${more}\n`;

test('every field with its line', () => {
  const config = configOf(
    'sft.yaml',
    sft(
      'per_device_train_batch_size: 1\ngradient_accumulation_steps: 8\nlearning_rate: 1.0e-4\nnum_train_epochs: 3.0\nlr_scheduler_type: cosine\nwarmup_ratio: 0.1\nweight_decay: 0.02\neval_strategy: steps\neval_steps: 250\nsave_steps: 500',
    ),
  );
  expect(config).toMatchObject({
    framework: 'llama-factory',
    maxTrainSteps: { value: { value: 3, unit: 'epochs' }, span: { line: 10 } },
    learningRate: { value: 1e-4, span: { line: 9 } },
    warmup: { value: { value: 0.1, unit: 'fraction' }, span: { line: 12 } },
    batch: { perDevice: { value: 1 }, accumulation: { value: 8 } },
    weightDecay: { value: 0.02 },
    evaluateEvery: { value: { value: 250, unit: 'steps' }, span: { line: 15 } },
    saveEvery: { value: { value: 500, unit: 'steps' }, span: { line: 16 } },
  });
  expect(knownSchedule(config.schedule, { stepsPerEpoch: 100 })).toMatchObject({ family: 'cosine', warmup: 30, horizon: 300 });
});

test('schedules are those of transformers, with its defaults', () => {
  const rates = (more: string, updates: readonly number[]) => ratesOf('sft.yaml', sft(`learning_rate: 1.0e-3\nmax_steps: 100\n${more}`), updates);
  expect(rates('', [0, 50, 100])).toEqual([1e-3, 5e-4, 0]);
  expect(rates('lr_scheduler_type: constant_with_warmup\nwarmup_steps: 20', [10, 20, 99])).toEqual([5e-4, 1e-3, 1e-3]);
  expect(rates('lr_scheduler_type: cosine_with_min_lr\nlr_scheduler_kwargs: {min_lr_rate: 0.1}', [100])[0]).toBeCloseTo(1e-4, 15);
});

test('configs for export, chat and evaluation are no training', () => {
  expect(readText('merge.yaml', 'model_name_or_path: m\ntemplate: llama3\nfinetuning_type: lora\nexport_dir: out\n').kind).toBe('not-config');
});
