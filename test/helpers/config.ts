import type { TrainingConfig } from '../../src/model/config.ts';
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import type { Span } from '../../src/model/source.ts';

/** A place on a line of a config. */
export function spanAt(line: number, path = 'config.yaml'): Span {
  return { path, line, endLine: line, start: 0, end: 0 };
}

/** A config that states everything, with a line for each field; the schedule falls from 0.1 to 0 over 100 steps. */
export function configOf(config: Partial<TrainingConfig> = {}): TrainingConfig {
  const at = <T>(value: T, line: number) => ({ value, span: spanAt(line) });
  return {
    id: 'config.yaml',
    path: 'config.yaml',
    framework: 'generic',
    includes: [],
    parts: [],
    maxTrainSteps: at({ value: 100, unit: 'steps' }, 1),
    learningRate: at(0.1, 2),
    schedule: { kind: 'known', schedule: falling, runLength: 100, keys: { lr_schedule: at('linear', 3) } },
    warmup: at({ value: 0.1, unit: 'fraction' }, 4),
    batch: { perDevice: at(8, 5), accumulation: null, devices: null, global: null },
    optimizer: { name: at('adamw', 6), parameters: { betas: { value: '(0.9, 0.95)' } } },
    weightDecay: at(0.01, 7),
    regularization: { dropout: at(0.1, 8) },
    augmentation: {},
    evaluateEvery: at({ value: 10, unit: 'steps' }, 9),
    saveEvery: null,
    keepCheckpoints: at(1, 10),
    selection: { metric: at('val_loss', 11), goal: null, loadBest: at(true, 12) },
    earlyStoppingPatience: null,
    values: new Map(),
    problems: [],
    ...config,
  };
}

const falling: LearningRateSchedule = {
  family: 'linear',
  parameters: { peak: 0.1, milestones: [50, 75] },
  unit: 'steps',
  peak: 0.1,
  warmup: 10,
  horizon: 100,
  afterHorizon: 'zero',
  at: (u) => Math.max(0, 0.1 * (1 - u / 100)),
  sum: () => 5.05,
  countBelow: () => 0,
  stretches: () => [],
};
