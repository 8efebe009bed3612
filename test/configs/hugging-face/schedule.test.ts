import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const args = (...lines: string[]) => ['per_device_train_batch_size: 8', 'learning_rate: 1.0e-3', ...lines, ''].join('\n');
const rates = (lines: string[], updates: number[], known = {}) => ratesOf('args.yaml', args(...lines), updates, known);

describe('what TrainingArguments say about the learning rate', () => {
  test('a share of the run and epochs are rounded up to whole updates', () => {
    const config = configOf('args.yaml', args('num_train_epochs: 1.5', 'warmup_ratio: 0.03'));
    expect(config.schedule).toMatchObject({ kind: 'open', family: 'linear', open: [{ quantity: 'steps-per-epoch' }], horizon: { value: 1.5, unit: 'epochs' } });
    const schedule = knownSchedule(config.schedule, { stepsPerEpoch: 101 });
    expect(schedule.warmup).toBe(5);
    expect(schedule.horizon).toBe(152);
    expect(schedule.at(5)).toBe(1e-3);
    expect(schedule.at(151)).toBeCloseTo(1e-3 / 147, 15);
    expect(knownSchedule(config.schedule, { steps: 1000 }).horizon).toBe(1000);
  });

  test('max_steps wins over epochs, warmup_steps above 0 over warmup_ratio', () => {
    expect(rates(['max_steps: 100', 'num_train_epochs: 9', 'warmup_steps: 10', 'warmup_ratio: 0.5'], [5, 10, 55, 100])).toEqual([5e-4, 1e-3, 5e-4, 0]);
    expect(rates(['max_steps: 100', 'warmup_steps: 0', 'warmup_ratio: 0.5'], [25, 50])).toEqual([5e-4, 1e-3]);
  });

  test('max_steps of -1 and 0 are not set, and three epochs are the default', () => {
    for (const steps of [-1, 0]) expect(configOf('a.yaml', args(`max_steps: ${steps}`)).maxTrainSteps).toEqual({ value: { value: 3, unit: 'epochs' } });
  });

  test('a schedule without a horizon is known though the length is not', () => {
    expect(configOf('a.yaml', args('lr_scheduler_type: constant', 'num_train_epochs: 2')).schedule).toMatchObject({ kind: 'known', runLength: null });
    expect(rates(['lr_scheduler_type: inverse_sqrt'], [0, 30_000])).toEqual([1e-3, 5e-4]);
  });

  test('the default scheduler is linear, the default learning rate 5e-5, but not for TRL', () => {
    expect(ratesOf('a.yaml', 'per_device_train_batch_size: 1\nmax_steps: 100\n', [0, 50])).toEqual([5e-5, 2.5e-5]);
    const trl = configOf('a.yaml', 'per_device_train_batch_size: 1\nmax_steps: 100\nmax_prompt_length: 512\n');
    expect(trl.learningRate).toBeNull();
    expect(trl.schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'learning-rate' }] });
    expect(knownSchedule(trl.schedule, { learningRate: 2 }).at(50)).toBe(1);
  });

  test('warmup types and cycles of warmup_stable_decay', () => {
    const wsd = ['lr_scheduler_type: warmup_stable_decay', 'warmup_steps: 100', 'max_steps: 1000', 'lr_scheduler_kwargs:', '  num_decay_steps: 200'];
    const [rising] = rates([...wsd, '  warmup_type: 1-sqrt'], [36]);
    expect(rising).toBeCloseTo(0.2e-3, 15);
    const [middle, end] = rates([...wsd, '  num_cycles: 1.0'], [900, 999]);
    expect(middle).toBeCloseTo(0, 15);
    expect(end).toBeGreaterThan(0.99e-3);
    expect(configOf('a.yaml', args('lr_scheduler_type: warmup_stable_decay', 'max_steps: 10')).schedule).toMatchObject({
      kind: 'open',
      family: 'warmup-stable-decay',
      open: [{ quantity: 'custom' }],
    });
  });

  test('kwargs as JSON in a string', () => {
    const [end] = rates(['lr_scheduler_type: polynomial', 'max_steps: 10', `lr_scheduler_kwargs: '{"lr_end": 1e-4, "power": 2}'`], [10]);
    expect(end).toBe(1e-4);
  });

  test('cosine_with_min_lr takes exactly one minimum', () => {
    const minimum = (...more: string[]) => args('lr_scheduler_type: cosine_with_min_lr', 'max_steps: 100', ...more);
    expect(configOf('a.yaml', minimum()).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
    expect(configOf('a.yaml', minimum('lr_scheduler_kwargs: {min_lr: 1.0e-4, min_lr_rate: 0.1}')).schedule?.kind).toBe('open');
    const [half, end] = ratesOf('a.yaml', minimum('lr_scheduler_kwargs: {min_lr: 1.0e-4}'), [50, 100]);
    expect(half).toBeCloseTo(5.5e-4, 15);
    expect(end).toBeCloseTo(1e-4, 15);
  });

  test('cosine_with_restarts is one cosine without kwargs, and 0 from its end on', () => {
    const [half, end, past] = rates(['lr_scheduler_type: cosine_with_restarts', 'max_steps: 100'], [50, 100, 130]);
    expect(half).toBeCloseTo(5e-4, 15);
    expect([end, past]).toEqual([0, 0]);
  });

  test('schedulers that follow evaluations stay open, with every option they run with', () => {
    const plateau = configOf('a.yaml', args('lr_scheduler_type: reduce_lr_on_plateau', 'lr_scheduler_kwargs: {patience: 3}', 'max_steps: 10')).schedule;
    expect(plateau).toMatchObject({ kind: 'open', family: 'reduce-on-plateau', open: [{ quantity: 'evaluations' }], parameters: { patience: 3, factor: 0.1 } });
    const greedy = configOf('a.yaml', args('lr_scheduler_type: greedy', 'max_steps: 10')).schedule;
    expect(greedy).toMatchObject({ kind: 'open', family: 'greedy', parameters: { patience: 10, factor: 0.95, min_lr: 1e-3 } });
  });

  test('a scheduler nobody knows is named and stays open', () => {
    const config = configOf('a.yaml', args('lr_scheduler_type: my_schedule', 'max_steps: 10'));
    expect(config.schedule).toMatchObject({ kind: 'open', family: null, open: [{ quantity: 'custom' }] });
    expect(config.problems).toContainEqual({
      code: 'schedule-unknown',
      path: 'a.yaml',
      line: 3,
      values: { key: 'lr_scheduler_type', schedule: 'my_schedule' },
    });
  });

  test('the keys that a schedule rests on have their lines', () => {
    const { schedule } = configOf('a.yaml', args('lr_scheduler_type: cosine', 'warmup_steps: 5', 'max_steps: 10', 'lr_scheduler_kwargs:', '  num_cycles: 1'));
    const lines = Object.fromEntries(Object.entries(schedule?.keys ?? {}).map(([key, { span }]) => [key, span?.line]));
    expect(lines).toEqual({ learning_rate: 2, lr_scheduler_type: 3, warmup_steps: 4, max_steps: 5, 'lr_scheduler_kwargs.num_cycles': 7 });
  });
});
