import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, onlyConfig, ratesOf, readText } from '../vectors.ts';

const solver = (more: string) => `MODEL:\n  META_ARCHITECTURE: GeneralizedRCNN\nSOLVER:\n  BASE_LR: 0.02\n  MAX_ITER: 90000\n${more}VERSION: 2\n`;

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 13);
}

describe('detectron2 schedules', () => {
  const cosine = (u: number, total: number) => 0.01 * (1 + Math.cos((Math.PI * u) / total));
  test.for([
    ['  STEPS: (60000, 80000)\n', [0, 500, 1000, 59_999, 60_000, 79_999, 80_000], [2e-5, 0.01001, 0.02, 0.02, 2e-3, 2e-3, 2e-4]],
    ['  STEPS: [60000]\n  GAMMA: 0.5\n  WARMUP_ITERS: 0\n', [0, 60_000, 80_000], [0.02, 0.01, 0.01]],
    ['  STEPS: ()\n  WARMUP_METHOD: constant\n  WARMUP_FACTOR: 0.1\n  WARMUP_ITERS: 10\n', [0, 9, 10, 89_999], [0.002, 0.002, 0.02, 0.02]],
    ['', [999, 29_999, 30_000], [0.02 * (0.001 + 0.999 * 0.999), 0.02, 0.002]],
    ['  STEPS: (60000, 120000)\n', [60_000, 89_999], [2e-3, 2e-3]],
    ['  LR_SCHEDULER_NAME: WarmupCosineLR\n', [0, 1000, 45_000, 90_000], [2e-5, cosine(1000, 90_000), 0.01, 0]],
    ['  LR_SCHEDULER_NAME: WarmupCosineLR\n  BASE_LR_END: 0.002\n  WARMUP_ITERS: 0\n', [0, 45_000, 90_000], [0.02, 0.011, 0.002]],
    [
      '  LR_SCHEDULER_NAME: WarmupCosineLR\n  RESCALE_INTERVAL: True\n  WARMUP_ITERS: 10000\n  WARMUP_FACTOR: 0.0\n',
      [5000, 10_000, 50_000, 90_000],
      [0.01, 0.02, 0.01, 0],
    ],
    ['  LR_SCHEDULER_NAME: WarmupStepWithFixedGammaLR\n  NUM_DECAYS: 2\n', [29_999, 30_000, 59_999, 60_000], [0.02, 0.002, 0.002, 0.0002]],
    ['  LR_SCHEDULER_NAME: WarmupStepWithFixedGammaLR\n  WARMUP_ITERS: 0\n', [22_499, 22_500, 67_500], [0.02, 0.002, 0.00002]],
  ] as const)('%s', ([more, updates, expected]) => {
    expectRates(ratesOf('config.yaml', solver(more), updates), expected);
  });

  test('a warmup longer than the run ends with the run, on its way to a rate that has decayed', () => {
    expectRates(
      ratesOf('c.yaml', 'SOLVER:\n  BASE_LR: 1\n  MAX_ITER: 100\n  STEPS: (50,)\n  WARMUP_FACTOR: 0\n  WARMUP_ITERS: 1000\n', [0, 50, 99]),
      [0, 0.05, 0.099],
    );
  });

  test('horizon, run length and what follows', () => {
    const { schedule } = configOf('c.yaml', solver('  STEPS: (60000, 80000)\n'));
    expect(schedule).toMatchObject({ kind: 'known', runLength: 90_000 });
    expect(knownSchedule(schedule)).toMatchObject({ family: 'multi-step', horizon: 80_000, warmup: 1000, afterHorizon: 'floor', peak: 0.02 });
  });

  test('an unknown scheduler is named', () => {
    const config = configOf('c.yaml', solver('  LR_SCHEDULER_NAME: WarmupPolyLR\n'));
    expect(config.schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
    expect(config.problems).toContainEqual({
      code: 'schedule-unknown',
      path: 'c.yaml',
      line: 6,
      values: { key: 'SOLVER.LR_SCHEDULER_NAME', schedule: 'WarmupPolyLR' },
    });
  });
});

describe('detectron2 configs', () => {
  const text = '_BASE_: "../Base-Own.yaml"\nINPUT:\n  MIN_SIZE_TRAIN: (640, 800)\nSOLVER:\n  STEPS: (700, 900)\n  MAX_ITER: 1000\nTEST:\n  EVAL_PERIOD: 250\n';
  const base = 'MODEL:\n  MASK_ON: true\nSOLVER:\n  BASE_LR: 0.4\n  IMS_PER_BATCH: 32\n  MAX_ITER: 500\n  WARMUP_ITERS: 0\n  WEIGHT_DECAY: 0.001\n';

  test('asks for its base, relative to itself', () => {
    expect(readText('configs/own/a.yaml', text)).toEqual({ kind: 'needs', files: ['configs/Base-Own.yaml'] });
  });

  test('its own keys beat those of its base, and each keeps its place', () => {
    const config = onlyConfig(readText('configs/own/a.yaml', text, { 'configs/Base-Own.yaml': base }));
    expect(config).toMatchObject({
      framework: 'detectron2',
      maxTrainSteps: { value: { value: 1000, unit: 'steps' }, span: { path: 'configs/own/a.yaml', line: 6 } },
      learningRate: { value: 0.4, span: { path: 'configs/Base-Own.yaml', line: 4 } },
      warmup: { value: { value: 0, unit: 'steps' } },
      batch: { global: { value: 32 }, perDevice: null },
      weightDecay: { value: 0.001 },
      evaluateEvery: { value: { value: 250, unit: 'steps' }, span: { line: 8 } },
      saveEvery: { value: { value: 5000, unit: 'steps' } },
      optimizer: { name: { value: 'SGD' } },
    });
    expectRates([699, 700, 900].map(knownSchedule(config.schedule).at), [0.4, 0.04, 0.004]);
  });

  test('bases of bases, and a circle of them', () => {
    const chain = { 'b.yaml': '_BASE_: c.yaml\nSOLVER: {MAX_ITER: 7}\n', 'c.yaml': 'SOLVER: {MAX_ITER: 5, BASE_LR: 3}\n' };
    expect(onlyConfig(readText('a.yaml', '_BASE_: b.yaml\nMODEL: {}\n', chain))).toMatchObject({
      maxTrainSteps: { value: { value: 7 } },
      learningRate: { value: 3 },
    });
    expect(readText('a.yaml', '_BASE_: a.yaml\nMODEL: {}\n', { 'a.yaml': '_BASE_: a.yaml\nMODEL: {}\n' }).kind).toBe('config');
  });

  test('what a base that cannot be had may say stays unknown', () => {
    const config = onlyConfig(readText('a.yaml', '_BASE_: detectron2://x.yaml\nSOLVER:\n  MAX_ITER: 100\n  STEPS: (50,)\n'));
    expect(config).toMatchObject({ maxTrainSteps: { value: { value: 100 } }, learningRate: null, warmup: null, saveEvery: null, schedule: { kind: 'open' } });
    const outside = readText('a.yaml', '_BASE_: ../../x.yaml\nMODEL: {}\nSOLVER: {BASE_LR: 1}\n');
    expect(outside.kind === 'config' && outside.problems.map(({ code, line }) => [code, line])).toContainEqual(['include-outside', 1]);
  });
});
