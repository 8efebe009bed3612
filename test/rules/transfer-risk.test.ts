import { describe, expect, test } from 'vitest';
import { classOf, transferOf } from '../../src/changes/key-classes.ts';
import { transferRisk } from '../../src/rules/transfer-risk.ts';
import { kendallTau } from '../../src/statistics/rank.ts';
import { configOf } from '../configs/conversions.ts';
import { judged, sentencesOf, type Tried, triedStudy } from '../helpers/promotion.ts';

const trainer = (steps: number, more = '') => `learning_rate: 3.0e-4
max_steps: ${steps}
lr_scheduler_type: cosine
per_device_train_batch_size: 8
weight_decay: 0.1
warmup_steps: 50
label_smoothing_factor: 0.1
${more}`;

const tried: readonly Tried[] = [
  [{ learning_rate: 3e-4, weight_decay: 0.1, label_smoothing_factor: 0.1, warmup_steps: 50 }, 1.5],
  [{ learning_rate: 1e-4, weight_decay: 0.1, label_smoothing_factor: 0.1, warmup_steps: 50 }, 1.52],
  [{ learning_rate: 3e-4, weight_decay: 0.01, label_smoothing_factor: 0.1, warmup_steps: 50 }, 1.6],
  [{ learning_rate: 3e-4, weight_decay: 0.1, label_smoothing_factor: 0, warmup_steps: 10 }, 1.7],
];
const only = (...keys: readonly string[]) => tried.map(([settings, best]): Tried => [Object.fromEntries(keys.map((key) => [key, settings[key] ?? 0])), best]);
const judge = (to: number, studies = [triedStudy(1000, tried)], more = {}) =>
  judged(transferRisk, { before: trainer(1000), after: trainer(to), studies, ...more });

describe('a study of 1,000 steps behind a longer config', () => {
  test('every chosen value has its class, and the control pair differs in a value in question', () => {
    const verdict = judge(8000);
    expect(verdict).toMatchObject({ advice: [{ confidence: 'low', key: 'transfer', at: { line: 7 } }] });
    expect(verdict).toMatchObject({
      advice: [
        {
          evidence: {
            ratio: 8,
            studySteps: 1000,
            maxTrainSteps: 8000,
            veryLikely: ['warmup_steps: 50'],
            likely: [],
            might: ['label_smoothing_factor: 0.1', 'weight_decay: 0.1'],
            unlikely: ['learning_rate: 0.0003'],
            best: 'runs/0',
            // The second best differs in the learning rate only.
            runnerUp: 'runs/2',
            publicFraction: 0.1,
            publicTauConstant: 0.24,
            publicTauDecaying: 0.35,
            tau: null,
          },
        },
      ],
    });
    expect(sentencesOf(transferRisk, verdict)).toContain('`runs/0` against `runs/2`');
  });

  test('from ten times on a round at a fifth is asked for, below it is not', () => {
    expect(sentencesOf(transferRisk, judge(10_000))).toContain('3 configurations at 2,000 steps');
    expect(sentencesOf(transferRisk, judge(9990))).not.toContain('would show it for less');
  });

  test.each([
    ['up to twice the length', 2000, 'silent'],
    ['above it', 2001, 'advise'],
    ['shorter', 500, 'silent'],
  ])('%s', (_, to, kind) => expect(judge(to).kind).toBe(kind));

  test('what has rules of its own, or very likely transfers, is not asked about', () => {
    expect(judge(8000, [triedStudy(1000, only('learning_rate', 'warmup_steps'))])).toEqual({ kind: 'clear' });
  });

  test('nothing chosen, nothing said', () => {
    expect(judge(8000, [])).toEqual({ kind: 'silent' });
    expect(judge(8000, [triedStudy(1000, only('label_smoothing_factor').slice(0, 2))])).toEqual({ kind: 'silent' });
  });

  test('a value that the study did not try is not one that it chose', () => {
    const fresh = trainer(8000).replace('weight_decay: 0.1', 'weight_decay: 0.3');
    const verdict = judged(transferRisk, { before: trainer(1000), after: fresh, studies: [triedStudy(1000, only('weight_decay'))] });
    expect(verdict).toEqual({ kind: 'silent' });
  });

  test('longer runs of the project have tested it', () => {
    expect(judge(8000, undefined, { related: [triedStudy(1600, tried.slice(0, 2))] })).toEqual({ kind: 'clear' });
    expect(judge(8000, undefined, { related: [triedStudy(1400, tried.slice(0, 2))] }).kind).toBe('advise');
    // At three times the length the study itself is above a fifth: it is no test of itself.
    expect(judge(3000).kind).toBe('advise');
  });

  test('smoke tests and scaling studies are left alone', () => {
    expect(judge(8000, undefined, { path: 'tests/train.yaml' })).toEqual({ kind: 'silent' });
    expect(judge(8000, [triedStudy(1000, tried, { policy: { purpose: 'scaling' } })])).toEqual({ kind: 'silent' });
  });

  test('an accuracy is ranked the other way round', () => {
    const verdict = judge(8000, [triedStudy(1000, tried, {}, { metric: 'val_accuracy' })]);
    expect(verdict).toMatchObject({ advice: [{ evidence: { best: 'runs/3', metric: 'val_accuracy' } }] });
  });

  test('epochs of runs that say how many steps they have', () => {
    const epochs = (count: number) => `learning_rate: 3.0e-4\nnum_train_epochs: ${count}\nper_device_train_batch_size: 8\nweight_decay: 0.1\n`;
    const study = triedStudy(1000, only('weight_decay'), {}, { stepsPerEpoch: 100 });
    const verdict = judged(transferRisk, { before: epochs(10), after: epochs(60), studies: [study] });
    expect(verdict).toMatchObject({ advice: [{ evidence: { unit: 'epochs', studySteps: 10, maxTrainSteps: 60, ratio: 6 } }] });
  });
});

describe('ranks measured in the repository', () => {
  const decays = Array.from({ length: 8 }, (_, index): Tried => [{ weight_decay: index === 0 ? 0.1 : index }, 1 + index / 10]);
  // At 200 steps two neighbours stand the other way round: 27 of 28 pairs agree.
  const short = [1, 0, 2, 3, 4, 5, 6, 7].map((place, index): Tried => [{ weight_decay: index === 0 ? 0.1 : index }, 1 + place / 10]);

  test('are said where eight trials ran at two lengths', () => {
    const verdict = judge(8000, [triedStudy(1000, decays)], { related: [triedStudy(200, short)] });
    expect(verdict).toMatchObject({ advice: [{ confidence: 'medium', evidence: { tauTrials: 8, tauSteps: 200, tauLongerSteps: 1000 } }] });
    expect(verdict.kind === 'advise' ? verdict.advice[0]?.evidence.tau : null).toBeCloseTo((27 - 1) / 28, 10);
    expect(sentencesOf(transferRisk, verdict)).toContain('Kendall’s tau of their ranks is 0.93');
  });

  test('are not with seven', () => {
    expect(judge(8000, [triedStudy(1000, decays)], { related: [triedStudy(200, short.slice(1))] })).toMatchObject({
      advice: [{ confidence: 'low', evidence: { tau: null } }],
    });
  });
});

test('Kendall’s tau, with and without ties', () => {
  expect(kendallTau([1, 2, 3, 4], [1, 2, 3, 4])).toBe(1);
  expect(kendallTau([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  // 5 of 6 pairs untied in the first list, all in the second: 5 / sqrt(5 * 6).
  expect(kendallTau([1, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 12);
  expect(kendallTau([1, 1], [1, 2])).toBeNaN();
  expect(kendallTau([], [])).toBeNaN();
});

describe('the class of a key', () => {
  const classIn = (path: string, text: string, key: string) => classOf(key, configOf(path, text));
  const megatron = 'config.yaml';

  test.each([
    ['warmup_steps', 'very-likely'],
    ['max_grad_norm', 'very-likely'],
    ['initializer_range', 'very-likely'],
    ['init_method_std', 'very-likely'],
    ['qk_layernorm', 'very-likely'],
    ['lr_warmup_iters', 'very-likely'],
    ['hidden_size', 'likely'],
    ['model.num_layers', 'likely'],
    ['n_embd', 'likely'],
    ['optim', 'might'],
    ['adam_beta2', 'might'],
    ['weight_decay', 'might'],
    ['optimizer.eps', 'might'],
    ['mixup', 'might'],
    ['reprob', 'might'],
    ['attention_dropout', 'might'],
    ['label_smoothing_factor', 'might'],
    ['drop_path', 'might'],
    ['lr_scheduler_type', 'unlikely'],
    ['learning_rate', 'unlikely'],
    ['min_lr', 'unlikely'],
    ['lr_wsd_decay_iters', 'unlikely'],
    ['alpha_f', 'unlikely'],
    ['global_batch_size', 'unclassified'],
    ['gradient_accumulation_steps', 'unclassified'],
    ['favourite_colour', 'unclassified'],
  ])('%s: %s', (key, transfer) => expect(transferOf(classIn(megatron, `${trainer(1000)}`, key))).toBe(transfer));

  test('what the reader took a key for goes before its name', () => {
    expect(classIn('train.yaml', trainer(1000), 'max_steps')).toBe('length');
    expect(classIn('train.yaml', trainer(1000), 'label_smoothing_factor')).toBe('regularization');
  });

  test('hostile names have an answer', () => {
    for (const key of ['', '.', '__proto__', 'constructor', 'x_'.repeat(5000), 'dropout'.repeat(2000)])
      expect(() => classIn('train.yaml', trainer(1), key)).not.toThrow();
  });
});
