import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const args = (more: string) => `opt: sgd\nlr: 0.1\nepochs: 100\nmin_lr: 0\nwarmup_epochs: 0\nwarmup_lr: 0\n${more}\n`;

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 14);
}

describe('timm schedules through the arguments of train.py', () => {
  test.for([
    ['sched: cosine', [0, 50, 100, 150], [0.1, 0.05, 0, 0]],
    ['sched: cosine\nlr_cycle_limit: 2\nlr_cycle_decay: 0.2', [50, 100, 150, 200], [0.05, 0.02, 0.01, 0]],
    ['sched: cosine\nlr_cycle_limit: 2', [100], [0.05]],
    ['sched: cosine\nlr_k_decay: 2', [Math.sqrt(0.5) * 100], [0.05]],
    ['sched: cosine\nwarmup_epochs: 10\nwarmup_prefix: true', [5, 10, 60, 110], [0.05, 0.1, 0.05, 0]],
    ['sched: poly', [75, 100], [0.1 * 0.25 ** 0.1, 0]],
    ['sched: poly\ndecay_rate: 2\nlr_k_decay: 2\nmin_lr: 0.02', [50, 100], [0.08 * 0.75 ** 2 + 0.02, 0.02]],
    ['sched: tanh', [70], [0.05]],
    ['sched: step', [89, 90, 180], [0.1, 0.01, 0.001]],
    ['sched: step\ndecay_epochs: 2.5\ndecay_rate: 0.5', [2, 3, 5], [0.1, 0.05, 0.025]],
    ['sched: step\ndecay_epochs: 10\nwarmup_epochs: 5\nwarmup_prefix: true', [5, 14, 15], [0.1, 0.1, 0.01]],
    ['sched: multistep', [88, 89, 179], [0.1, 0.01, 0.001]],
  ] as const)('%s', ([more, epochs, expected]) => {
    expectRates(ratesOf('args.yaml', args(more), epochs), expected);
  });

  test('the run is as long as the cycles and the cooldown', () => {
    const length = (more: string) => {
      const { schedule } = configOf('args.yaml', args(more));
      return schedule?.kind === 'known' ? schedule.runLength : null;
    };
    expect(length('sched: cosine\ncooldown_epochs: 10')).toBe(110);
    expect(length('sched: cosine\nlr_cycle_limit: 3\nlr_cycle_mul: 2')).toBe(700);
    expect(length('sched: cosine\nwarmup_prefix: true\nwarmup_epochs: 5')).toBe(105);
    expect(length('sched: step\ncooldown_epochs: 10')).toBe(100);
  });

  test('stepped on updates it needs updates per epoch', () => {
    const { schedule } = configOf('args.yaml', args('sched: cosine\nsched_on_updates: true\nwarmup_epochs: 1\nwarmup_prefix: true'));
    expect(schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'steps-per-epoch' }] });
    const known = knownSchedule(schedule, { stepsPerEpoch: 20 });
    expect(known).toMatchObject({ unit: 'steps', warmup: 20, horizon: 2020 });
    expect([known.at(10), known.at(20), known.at(2020)]).toEqual([0.05, 0.1, 0]);
  });

  test('without lr the base rate is scaled to the global batch', () => {
    const scaled = (more: string) => configOf('args.yaml', `sched: cosine\nepochs: 10\nbatch_size: 64\nwarmup_epochs: 0\nlr: null\n${more}\n`).schedule;
    expect(scaled('opt: sgd\nlr_base: 0.4')).toMatchObject({ kind: 'open', open: [{ quantity: 'world-size' }] });
    expect(knownSchedule(scaled('opt: sgd\nlr_base: 0.4'), { worldSize: 2 }).peak).toBeCloseTo(0.2, 15);
    expect(knownSchedule(scaled('opt: adamw\nlr_base: 0.4'), { worldSize: 1 }).peak).toBeCloseTo(0.2, 15);
    expect(knownSchedule(scaled('opt: adamw\nlr_base: 0.4\nlr_base_scale: linear'), { worldSize: 1 }).peak).toBeCloseTo(0.1, 15);
  });

  test('plateau and noise stay open', () => {
    const plateau = configOf('args.yaml', args('sched: plateau\npatience_epochs: 4')).schedule;
    expect(plateau).toMatchObject({ kind: 'open', family: 'reduce-on-plateau', open: [{ quantity: 'evaluations' }], parameters: { patience: 4, mode: 'max' } });
    expect(configOf('args.yaml', args('sched: cosine\nlr_noise: [0.4, 0.9]')).schedule?.kind).toBe('open');
  });

  test('every field with its line', () => {
    const config = configOf(
      'args.yaml',
      args('sched: cosine\nbatch_size: 192\nweight_decay: 0.025\ndrop_path: 0.2\nmixup: 0.1\nsmoothing: 0.1\neval_metric: loss'),
    );
    expect(config).toMatchObject({
      framework: 'timm',
      maxTrainSteps: { value: { value: 100, unit: 'epochs' }, span: { line: 3 } },
      learningRate: { value: 0.1, span: { line: 2 } },
      batch: { perDevice: { value: 192, span: { line: 8 } }, devices: null, global: null },
      optimizer: { name: { value: 'sgd' } },
      regularization: { drop_path: { value: 0.2 }, smoothing: { value: 0.1 } },
      augmentation: { mixup: { value: 0.1 } },
      selection: { metric: { value: 'loss' }, goal: { value: 'min' } },
      keepCheckpoints: { value: 10 },
    });
  });
});
