import { describe, expect, test } from 'vitest';
import { convert } from '../conversions.ts';

/** The head of a pull request: the length was changed already, the schedule not; `from` is what round 1 ran. */
const linear = `# round 1
learning_rate: 3e-4  # from the sweep
lr_scheduler_type: linear
warmup_steps: 500
max_steps: 10000
per_device_train_batch_size: 8
`;

describe('TrainingArguments', () => {
  test('a linear decay keeps its length behind a longer peak (science.md §4.6)', () => {
    const { conversion, written, text } = convert('train.yaml', linear, 100_000);
    expect(conversion).toMatchObject({ recipe: 'hold-then-decay', warmupSteps: 500, decaySteps: 9500, stableSteps: 90_000, isDecayRaised: false });
    expect(written.keys).toEqual({
      max_steps: 100_000,
      lr_scheduler_type: 'warmup_stable_decay',
      lr_scheduler_kwargs: { num_decay_steps: 9500, decay_type: 'linear', min_lr_ratio: 0 },
    });
    expect(text).toBe(`# round 1
learning_rate: 3e-4  # from the sweep
lr_scheduler_type: warmup_stable_decay
lr_scheduler_kwargs: {num_decay_steps: 9500, decay_type: linear, min_lr_ratio: 0}
warmup_steps: 500
max_steps: 100000
per_device_train_batch_size: 8
`);
    const { schedule } = written;
    expect(schedule?.at(90_500)).toBeCloseTo(3e-4, 12);
    expect(schedule?.at(95_250)).toBeCloseTo(1.5e-4, 8);
    expect(schedule?.at(99_999)).toBeCloseTo(3.16e-8, 10);
    expect(schedule?.sum(0, 100_000)).toBeCloseTo(28.5, 1);
  });

  test('the guard: a decay that would be under 5 % of the run becomes 10 %', () => {
    expect(convert('train.yaml', linear, 1_000_000).conversion).toMatchObject({ decaySteps: 100_000, isDecayRaised: true });
  });

  test('a cosine keeps its base rate and takes the new horizon', () => {
    const cosine = linear.replace('linear', 'cosine');
    const { conversion, written } = convert('train.yaml', cosine, 100_000);
    expect(conversion.recipe).toBe('proportional');
    expect(written.keys).toEqual({ max_steps: 100_000 });
    const at = (u: number) => written.schedule?.at(u) ?? Number.NaN;
    expect([at(10_000), at(25_000), at(50_250), at(75_000)].map((rate) => Number(rate.toPrecision(3)))).toEqual(
      [2.93e-4, 2.57e-4, 1.5e-4, 4.44e-5].map((rate) => Number(rate.toPrecision(3))),
    );
  });

  test('a warmup that was a share of the run becomes the updates that it was', () => {
    const cosine = linear.replace('linear', 'cosine').replace('warmup_steps: 500', 'warmup_ratio: 0.05');
    const { written, text } = convert('train.yaml', cosine, 20_000);
    expect(written.keys).toEqual({ max_steps: 20_000, warmup_steps: 500 });
    expect(text).toContain('warmup_ratio: 0.05\nwarmup_steps: 500\n');
  });

  test('inverse square root: the timescale grows with the run', () => {
    const { written } = convert(
      'train.yaml',
      linear.replace('linear', 'inverse_sqrt').replace('warmup_steps: 500', 'warmup_steps: 100').replace('10000', '1000'),
      10_000,
    );
    expect(written.keys).toEqual({ max_steps: 10_000, lr_scheduler_kwargs: { timescale: 1000 } });
    expect(written.edit).not.toBeNull();
    const peak = 3e-4;
    expect((written.schedule?.sum(0, 10_000) ?? 0) / 10_000 / peak).toBeCloseTo(0.465, 2);
    expect((written.schedule?.at(9_999) ?? 0) / peak).toBeCloseTo(0.303, 2);
  });

  test('WSD: the decay becomes at least a tenth of the run', () => {
    const wsd = `${linear.replace('linear', 'warmup_stable_decay')}lr_scheduler_kwargs:\n  num_decay_steps: 2000 # 20 %\n  decay_type: 1-sqrt\n`;
    const { conversion, text } = convert('train.yaml', wsd, 100_000);
    expect(conversion).toMatchObject({ decaySteps: 10_000, oldDecaySteps: 2000, isDecayRaised: true });
    expect(text).toContain('num_decay_steps: 10000 # 20 %\n  decay_type: 1-sqrt\n');
  });

  test.for([
    ['JSON', 'args.json', '{\r\n  "learning_rate": 3e-4,\r\n  "warmup_steps": 500,\r\n  "max_steps": 10000,\r\n  "per_device_train_batch_size": 8\r\n}\r\n'],
    [
      'a call in Python',
      'train.py',
      'args = TrainingArguments(output_dir="o", learning_rate=3e-4, warmup_steps=500, max_steps=10_000, per_device_train_batch_size=8)\n',
    ],
    ['nested YAML', 'c.yaml', 'model: x\ntraining_args:\n  learning_rate: 3e-4\n  warmup_steps: 500\n  max_steps: 10000\n  per_device_train_batch_size: 8\n'],
  ] as const)('reads back in %s', ([, path, text]) => {
    const { text: changed } = convert(path, text, 100_000);
    expect(changed).toContain('num_decay_steps');
    expect(changed).not.toMatch(/[^\r]\n/.test(text) ? /\r/ : /[^\r]\n/);
  });
});
