import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const args = (more: string) => `task: detect\nmode: train\nmodel: yolo11n.pt\nimgsz: 640\nepochs: 100\noptimizer: SGD\n${more}\n`;
const opt = (more: string) => `weights: yolov5s.pt\nbatch_size: 64\nepochs: 100\n${more}\n`;
const hyp = 'hyp:\n  lr0: 0.02\n  lrf: 0.1\n  warmup_epochs: 2.0\n  anchor_t: 4.0\n';

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 13);
}

describe('YOLO schedules by epoch', () => {
  test.for([
    ['lr0: 0.02\nlrf: 0.1\nwarmup_epochs: 0', [0, 50, 100, 110], [0.02, 0.011, 0.002, 0.002]],
    ['lr0: 0.02\nlrf: 0.1\nwarmup_epochs: 2.0', [0, 1, 2, 50], [0, 0.5 * (0.99 * 0.018 + 0.002), 0.98 * 0.018 + 0.002, 0.011]],
    ['lr0: 0.02\nlrf: 0.1\ncos_lr: true\nwarmup_epochs: 0', [0, 50, 100, 200], [0.02, 0.011, 0.002, 0.02]],
    ['lr0: 0.01', [50, 100], [0.5 * 0.0099 + 0.0001, 0.0001]],
    ['lrf: 1.0\ncos_lr: True', [0, 3, 99], [0, 0.01, 0.01]],
  ] as const)('args.yaml: %s', ([more, epochs, expected]) => {
    expectRates(ratesOf('args.yaml', args(more), epochs), expected);
  });

  test.for([
    [`${hyp}cos_lr: false`, [0, 50, 100], [0, 0.011, 0.002]],
    [`${hyp}cos_lr: true`, [25, 50], [0.011 + (0.009 * Math.SQRT2) / 2, 0.011]],
    [`${hyp}linear_lr: false`, [50], [0.011]],
    [`${hyp}linear_lr: true`, [33, 99], [(1 - 33 / 99) * 0.018 + 0.002, 0.002]],
  ] as const)('opt.yaml: %s', ([more, epochs, expected]) => {
    expectRates(ratesOf('opt.yaml', opt(more), epochs), expected);
  });
});

describe('YOLO schedules by batch', () => {
  test('the warmup rises batch by batch towards the rate of the epoch that is on', () => {
    const { schedule } = configOf('args.yaml', args('lr0: 0.02\nlrf: 0.1\nwarmup_epochs: 2.5'));
    const exact = schedule?.kind === 'known' ? schedule.resolve?.({ stepsPerEpoch: 50 }) : null;
    expect(exact).toMatchObject({ kind: 'known', runLength: 5000, schedule: { unit: 'steps', warmup: 125 } });
    const rates = [0, 49, 50, 124, 125, 5000].map(knownSchedule(exact ?? null).at);
    const lf = (epoch: number) => 0.018 * (1 - epoch / 100) + 0.002;
    expectRates(rates, [0, (49 / 125) * lf(0), (50 / 125) * lf(1), (124 / 125) * lf(2), lf(2), 0.002]);
  });

  test('a run shorter than its warmup keeps one epoch at the rate; YOLOv5 warms up for 100 batches at least, YOLOv7 for 1000', () => {
    const short = configOf('args.yaml', 'task: detect\nepochs: 2\nlr0: 0.01\nlrf: 0.1\noptimizer: SGD\n').schedule;
    expect(knownSchedule(short)).toMatchObject({ unit: 'epochs', warmup: 1, horizon: 2 });
    const warmup = (more: string) => {
      const { schedule } = configOf('opt.yaml', opt(`${hyp}${more}`));
      return schedule?.kind === 'known' && schedule.resolve !== undefined ? knownSchedule(schedule.resolve({ stepsPerEpoch: 10 })).warmup : null;
    };
    expect([warmup('cos_lr: true'), warmup('linear_lr: true')]).toEqual([100, 1000]);
  });
});

describe('YOLO configs', () => {
  test('every field with its line', () => {
    const config = configOf(
      'runs/detect/train/args.yaml',
      args('batch: 32\nlr0: 0.005\nlrf: 0.2\npatience: 20\nsave_period: 5\nweight_decay: 0.001\nmixup: 0.1\ndropout: 0.2\ndevice: 0,1\nval: true'),
    );
    expect(config).toMatchObject({
      framework: 'ultralytics',
      maxTrainSteps: { value: { value: 100, unit: 'epochs' }, span: { line: 5 } },
      learningRate: { value: 0.005, span: { line: 8 } },
      warmup: { value: { value: 3, unit: 'epochs' } },
      batch: { global: { value: 32, span: { line: 7 } }, perDevice: null, devices: { value: 2 } },
      optimizer: { name: { value: 'SGD' } },
      weightDecay: { value: 0.001, span: { line: 12 } },
      regularization: { dropout: { value: 0.2 } },
      augmentation: { mixup: { value: 0.1 } },
      evaluateEvery: { value: { value: 1, unit: 'epochs' } },
      saveEvery: { value: { value: 5, unit: 'epochs' } },
      earlyStoppingPatience: { value: 20, span: { line: 10 } },
      selection: { metric: { value: 'fitness' }, goal: { value: 'max' } },
    });
  });

  test('sentinels: save_period -1, batch -1 and shares of memory, val false', () => {
    const config = configOf('args.yaml', args('lr0: 0.01\nlrf: 0.1\nsave_period: -1\nbatch: -1\nval: false'));
    expect(config).toMatchObject({ saveEvery: null, batch: { global: null }, evaluateEvery: null });
    expect(configOf('args.yaml', args('lr0: 0.01\nlrf: 0.1\nbatch: 0.75')).batch.global).toBeNull();
  });

  test('optimizer: auto ignores lr0, so the rate is open until someone tells it', () => {
    const config = configOf('args.yaml', 'task: detect\nepochs: 10\nlr0: 0.3\nlrf: 0.1\nwarmup_epochs: 0\noptimizer: auto\n');
    expect(config.schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'learning-rate', why: 'optimizer' }], horizon: { value: 10, unit: 'epochs' } });
    expect(config.problems).toContainEqual(expect.objectContaining({ code: 'keys-conflict', line: 3 }));
    expect(knownSchedule(config.schedule, { learningRate: 1 }).at(5)).toBeCloseTo(0.55, 13);
  });

  test('hyperparameters in another file, and a file of hyperparameters alone', () => {
    const options = configOf('opt.yaml', opt('hyp: data/hyp.yaml\nlinear_lr: false\nsingle_cls: false\nexist_ok: false\nmulti_scale: false'));
    expect(options).toMatchObject({ learningRate: null, warmup: null, maxTrainSteps: { value: { value: 100 } }, schedule: { kind: 'open', family: 'cosine' } });
    const alone = configOf('hyp.yaml', 'lr0: 0.01\nlrf: 0.1\nmomentum: 0.937\nwarmup_epochs: 0\nanchor_t: 4.0\nhsv_h: 0.015\n');
    expect(alone).toMatchObject({ maxTrainSteps: null, learningRate: { value: 0.01 }, schedule: { kind: 'open', open: [{ quantity: 'steps' }] } });
    expect(knownSchedule(alone.schedule, { steps: 1000, stepsPerEpoch: 10 }).at(500)).toBeCloseTo(0.0055, 13);
  });

  test('a validation run is no training', () => {
    expect(() => configOf('args.yaml', 'task: detect\nmode: val\nlr0: 0.1\nlrf: 0.1\n')).toThrow('not one config');
  });
});
