import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const recipe = (more: string) => `model:
  _component_: torchtune.models.llama3.llama3_8b
optimizer:
  _component_: torch.optim.AdamW
  lr: 1e-2
  weight_decay: 0.01
batch_size: 2
gradient_accumulation_steps: 8
run_val_every_n_steps: 50
${more}
profiler: {_component_: torchtune.training.setup_torch_profiler, warmup_steps: 3}
`;
const cosine = (more: string) => `lr_scheduler: {_component_: torchtune.training.lr_schedulers.get_cosine_schedule_with_warmup, ${more}}`;

describe('torchtune configs', () => {
  test('every field with its line', () => {
    expect(configOf('8B_full.yaml', recipe(`epochs: 3\n${cosine('num_warmup_steps: 20')}`))).toMatchObject({
      framework: 'torchtune',
      maxTrainSteps: { value: { value: 3, unit: 'epochs' }, span: { line: 10 } },
      learningRate: { value: 1e-2, span: { line: 5 } },
      warmup: { value: { value: 20, unit: 'steps' }, span: { line: 11 } },
      batch: { perDevice: { value: 2, span: { line: 7 } }, accumulation: { value: 8, span: { line: 8 } }, devices: null, global: null },
      weightDecay: { value: 0.01, span: { line: 6 } },
      evaluateEvery: { value: { value: 50, unit: 'steps' }, span: { line: 9 } },
      saveEvery: { value: { value: 1, unit: 'epochs' } },
      schedule: { kind: 'open', family: 'cosine', open: [{ quantity: 'steps-per-epoch' }], horizon: { value: 3, unit: 'epochs' } },
    });
  });

  test('updates per epoch, from outside or limited by the file', () => {
    const open = configOf('a.yaml', recipe(`epochs: 3\n${cosine('num_warmup_steps: 20')}`)).schedule;
    expect(knownSchedule(open, { stepsPerEpoch: 40 })).toMatchObject({ horizon: 120, afterHorizon: 'rises', warmup: 20 });
    const limited = recipe(`epochs: 2\nmax_steps_per_epoch: 60\n${cosine('num_warmup_steps: 20')}`);
    expect(ratesOf('a.yaml', limited, [0, 10, 20, 70])).toEqual([0, 5e-3, 1e-2, 5e-3]);
    expect(configOf('a.yaml', limited).maxTrainSteps).toMatchObject({ value: { value: 120, unit: 'steps' }, span: { line: 11 } });
  });

  test('other cycles', () => {
    const [end = Number.NaN] = ratesOf('a.yaml', recipe(`epochs: 1\nmax_steps_per_epoch: 100\n${cosine('num_warmup_steps: 0, num_cycles: 1.0')}`), [100]);
    expect(end).toBeCloseTo(1e-2, 14);
  });

  test('without a scheduler the rate stays; another one is custom', () => {
    expect(configOf('a.yaml', recipe('epochs: 1')).schedule).toMatchObject({ kind: 'known', schedule: { family: 'constant', peak: 1e-2 } });
    const custom = configOf('a.yaml', recipe('epochs: 1\nmax_steps_per_epoch: 9\nlr_scheduler: {_component_: mine.schedule, num_warmup_steps: 1}'));
    expect(custom.schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
    expect(custom.problems).toMatchObject([{ code: 'schedule-custom' }]);
  });

  test('steps of reinforcement learning', () => {
    const config = configOf('ppo.yaml', recipe(`num_steps: 10000\n${cosine('num_warmup_steps: 100')}`));
    expect(config).toMatchObject({ maxTrainSteps: { value: { value: 10000, unit: 'steps' } }, schedule: { kind: 'open', open: [{ quantity: 'steps' }] } });
  });
});
