import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const recipe = (name: string, options: string) =>
  `number_of_epochs: 10\nlr: 0.5\nopt_class: !name:torch.optim.Adam\n    lr: !ref <lr>\nlr_annealing: !new:speechbrain.nnet.schedulers.${name}\n${options.replace(/^/gm, '    ')}\n`;

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 12);
}

describe('schedulers of SpeechBrain', () => {
  test.for([
    ['NoamScheduler', 'lr_initial: 1.0\nn_warmup_steps: 3', [0, 1, 2, 11], [1 / 3, 2 / 3, 1, 0.5]],
    ['NoamScheduler', 'lr_initial: !ref <lr>\nn_warmup_steps: 4\nmodel_size: 16', [0, 3, 15], [0.5 / 4 / 8, 0.5 / 4 / 2, 0.5 / 4 / 4]],
    [
      'NoamIntervalScheduler',
      'lr_initial: 1.0\nn_warmup_steps: 3\nanneal_steps: [6, 9]\nanneal_rates: [0.5, 0.1]',
      [2, 5, 6, 9],
      [1, Math.sqrt(3 / 6), 0.5 * Math.sqrt(3 / 7), 0.05 * Math.sqrt(3 / 10)],
    ],
    ['LinearScheduler', 'initial_value: 1.0\nfinal_value: 0.0\nepoch_count: 4', [0, 1, 3, 7], [1, 2 / 3, 0, 0]],
    ['StepScheduler', 'initial_value: 1.0', [0, 1, 2, 3], [1, 0.5, 0.5, 0.25]],
    ['StepScheduler', 'initial_value: 1.0\nhalf_life: 4', [3, 7], [0.5, 0.25]],
    ['LinearWarmupScheduler', 'initial_value: 1.0\nnum_warmup_steps: 2\nnum_training_steps: 4', [0, 1, 2, 3, 4, 9], [0, 0.5, 1, 0.5, 0, 0]],
    ['CyclicCosineScheduler', 'n_warmup_steps: 3\nlr_initial: 1.0\ntotal_steps: 10', [0, 2, 7, 12], [0.5 * (1 + Math.cos(0.2 * Math.PI)), 1, 0.5, 0]],
    ['WarmAndExpDecayLRSchedule', 'lr: 1\nn_warmup_steps: 2\ntotal_steps: 6\ndecay_factor: 0.01', [0, 1, 2, 3, 6], [0, 0.5, 1, 0.01 ** 0.25, 0.01]],
    ['InverseSquareRootScheduler', 'warmup_steps: 4', [0, 3, 15], [0.5, 0.5, 0.25]],
    ['CyclicLRScheduler', 'base_lr: 0.1\nmax_lr: 0.3\nstep_size: 2', [0, 1, 2, 3], [0.2, 0.3, 0.2, 0.1]],
    ['CyclicLRScheduler', 'base_lr: 0.1\nmax_lr: 0.3\nstep_size: 2\nmode: triangular2', [1, 5], [0.3, 0.2]],
    [
      'TriStageLRSchedule',
      'lr: 1\nwarmup_steps: 2\nhold_steps: 2\ndecay_steps: 2\ntotal_steps: 6',
      [0, 1, 3, 4, 5, 9],
      [0.505, 1, 1, Math.sqrt(0.05), 0.05, 0.05],
    ],
    [
      'WarmCoolDecayLRSchedule',
      'lr: 1\nwarmup: 2\ntotal_steps: 6\ndecay_factor: 0.5\ndecay_every: 1\ncooldown: 1',
      [0, 1, 2, 3, 4, 5],
      [0.5, 1, 0.5, 0.25, 0.125, 0],
    ],
    ['WarmCoolDecayLRSchedule', 'lr: 1\nwarmup: 2\ntotal_steps: 6\ndecay_factor: 0.5\ndecay_every: 1\ncooldown: 2', [3, 4, 5], [0.25, 0.03125, 0]],
    ['IntervalScheduler', 'intervals:\n  - {steps: 2, lr: 0.01}\n  - {steps: 5, lr: 0.005}', [0, 1, 3, 4, 90], [0.5, 0.01, 0.01, 0.005, 0.005]],
  ] as const)('%s %s', ([name, options, ticks, expected]) => {
    expectRates(ratesOf('train.yaml', recipe(name, options), ticks), expected);
  });

  test('by epochs or by updates, as the class is called', () => {
    const linear = configOf('train.yaml', recipe('LinearScheduler', 'initial_value: 1.0\nfinal_value: 0.1\nepoch_count: !ref <number_of_epochs>'));
    expect(linear.schedule).toMatchObject({ kind: 'known', runLength: 10, schedule: { unit: 'epochs', horizon: 9, afterHorizon: 'floor' } });
    const noam = configOf('train.yaml', recipe('NoamScheduler', 'lr_initial: 1.0\nn_warmup_steps: 3'));
    expect(noam.schedule).toMatchObject({ kind: 'known', runLength: null, schedule: { unit: 'steps', warmup: 3, horizon: null } });
  });

  test('what follows the losses, and classes of others, stay open', () => {
    const bob = configOf('train.yaml', recipe('NewBobScheduler', 'initial_value: !ref <lr>\nannealing_factor: 0.8\npatient: 2'));
    expect(bob.schedule).toMatchObject({
      kind: 'open',
      family: 'reduce-on-plateau',
      open: [{ quantity: 'evaluations' }],
      parameters: { annealing_factor: 0.8, patient: 2 },
    });
    const missing = configOf('train.yaml', recipe('NoamScheduler', 'lr_initial: 1.0'));
    expect(missing.schedule).toMatchObject({ kind: 'open', family: 'noam', open: [{ quantity: 'custom' }] });
    const other = configOf(
      'train.yaml',
      'number_of_epochs: 1\na: !new:speechbrain.utils.epoch_loop.EpochCounter {limit: 1}\nlr_s: !new:own.schedulers.Mine {a: 1}\n',
    );
    expect(other.schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
    expect(other.problems.map(({ code }) => code)).toContain('schedule-custom');
  });

  test('without a scheduler the rate of the optimizer stays', () => {
    expectRates(
      ratesOf('t.yaml', 'number_of_epochs: 2\nc: !new:speechbrain.utils.epoch_loop.EpochCounter {limit: 2}\no: !name:torch.optim.Adam {lr: 0.25}\n', [0, 9]),
      [0.25, 0.25],
    );
  });
});

describe('SpeechBrain hyperparameter files', () => {
  test('every field with its line, references followed to their source', () => {
    const config = configOf(
      'hparams/train.yaml',
      [
        'number_of_epochs: 40',
        'batch_size: 12',
        'grad_accumulation_factor: 2',
        'base: 0.0004',
        'lr: !ref <base> * 2',
        'dropout: 0.1',
        'epoch_counter: !new:speechbrain.utils.epoch_loop.EpochCounter',
        '    limit: !ref <number_of_epochs>',
        'opt_class: !name:torch.optim.AdamW',
        '    lr: !ref <lr>',
        '    weight_decay: 0.05',
        'noam: !new:speechbrain.nnet.schedulers.NoamScheduler',
        '    lr_initial: !ref <lr>',
        '    n_warmup_steps: !ref 1000 // <batch_size> + 17',
        '',
      ].join('\n'),
    );
    expect(config).toMatchObject({
      framework: 'speechbrain',
      maxTrainSteps: { value: { value: 40, unit: 'epochs' }, span: { line: 1 } },
      learningRate: { value: 0.0008, span: { line: 5 } },
      warmup: { value: { value: 100, unit: 'steps' }, span: { line: 14 } },
      batch: { perDevice: { value: 12, span: { line: 2 } }, accumulation: { value: 2, span: { line: 3 } } },
      optimizer: { name: { value: 'AdamW' } },
      weightDecay: { value: 0.05, span: { line: 11 } },
      regularization: { dropout: { value: 0.1 } },
    });
    expect(knownSchedule(config.schedule).peak).toBeCloseTo(0.0008, 15);
  });

  test('a limit in updates ends the run; references round in a circle are left alone', () => {
    const text = 'number_of_epochs: 40\noptimizer_step_limit: 3000\nx: !new:speechbrain.a.B {}\na: !ref <b>\nb: !ref <a>\nlr: !ref <a>\n';
    const config = configOf('t.yaml', text);
    expect(config.maxTrainSteps?.value).toEqual({ value: 3000, unit: 'steps' });
    expect(config.learningRate).toBeNull();
  });
});
