import { expect, test } from 'vitest';
import { readConfigFile } from '../../src/configs/read.ts';

function read(path: string, text: string) {
  const reading = readConfigFile({ path, text }, new Map());
  const configs = reading.kind === 'config' ? reading.configs : [];
  return configs.map(({ id, maxTrainSteps, learningRate }) => [
    id,
    maxTrainSteps?.value.value,
    maxTrainSteps?.span?.line,
    learningRate?.value,
    learningRate?.span?.line,
  ]);
}

test('variants of one file that merge a common part are configs each, with the lines that count for them', () => {
  const text = [
    'default: &default',
    '  dataset: wiki',
    '  n_layer: 16',
    'train: &train',
    '  <<: *default',
    '  lr: 0.01',
    '  max_step: 40000',
    '  warmup_step: 1000',
    '  batch_size: 256',
    '8gpu:',
    '  <<: *train',
    '  max_step: 20000',
    '16gpu: {<<: *train, lr: 0.02}',
  ].join('\n');
  expect(read('wt.yaml', text)).toEqual([
    ['wt.yaml#train', 40_000, 7, 0.01, 6],
    ['wt.yaml#8gpu', 20_000, 12, 0.01, 6],
    ['wt.yaml#16gpu', 40_000, 7, 0.02, 13],
  ]);
});

test('variants of a framework are read by its reader', () => {
  const one = (name: string, steps: number) =>
    `${name}:\n  max_steps: ${steps}\n  learning_rate: 1.0e-4\n  per_device_train_batch_size: 8\n  lr_scheduler_type: cosine\n`;
  expect(read('v.yaml', one('base', 1000) + one('large', 5000))).toEqual([
    ['v.yaml#base', 1000, 2, 1e-4, 3],
    ['v.yaml#large', 5000, 7, 1e-4, 8],
  ]);
});

test('parts of one config are no variants', () => {
  expect(read('one.yaml', 'train:\n  max_steps: 1000\n  batch_size: 8\noptimizer:\n  name: adamw\n  lr: 0.1\n').map(([id]) => id)).toEqual(['one.yaml']);
});

test('documents of one file are configs each', () => {
  expect(read('d.yaml', 'max_steps: 10\nlearning_rate: 0.1\n---\nmax_steps: 20\nlearning_rate: 0.2\n')).toEqual([
    ['d.yaml', 10, 1, 0.1, 2],
    ['d.yaml#2', 20, 4, 0.2, 5],
  ]);
});
