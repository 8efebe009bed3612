import { describe, expect, test } from 'vitest';
import { nativeFile } from '../matrix.ts';
import { configOf, ratesOf } from '../vectors.ts';

const native = nativeFile('detectron2/lazy.py');

describe('the schedule of a lazy config', () => {
  test('a warmup of 250 updates from a thousandth, then a tenth at each milestone', () => {
    const rates = ratesOf('lazy.py', native, [0, 125, 250, 163_888, 163_889, 177_545, 177_546, 184_374]);
    for (const [index, rate] of [1e-7, 5.005e-5, 1e-4, 1e-4, 1e-5, 1e-5, 1e-6, 1e-6].entries()) expect(rates[index]).toBeCloseTo(rate, 14);
  });

  test('a cosine falls to its end over the run', () => {
    const cosine = native.replace(/L\(MultiStepParamScheduler\)\([\s\S]*?\n {4}\),/, 'L(CosineParamScheduler)(start_value=1.0, end_value=0.01),');
    const [half, end] = ratesOf('lazy.py', cosine, [92_188, 184_375]);
    expect(half).toBeCloseTo(1e-6 + (1e-4 - 1e-6) / 2, 8);
    expect(end).toBeCloseTo(1e-6, 12);
  });

  test.for([
    ['values that fall by no one factor', 'values=[1.0, 0.1, 0.02]'],
    ['milestones of another length', 'num_updates=90000'],
  ] as const)('%s stay open', ([, changed]) => {
    const key = changed.slice(0, changed.indexOf('='));
    const text = native.replace(new RegExp(`${key}=(?:\\[[^\\]]*\\]|[\\w.]+)`), changed);
    expect(configOf('lazy.py', text).schedule).toMatchObject({ kind: 'open', horizon: { value: 184_375, unit: 'steps' } });
  });
});
