import { describe, expect, test } from 'vitest';
import { classOfKey, transferOf } from '../../src/changes/key-classes.ts';
import type { Verdict } from '../../src/rules/rule.ts';
import { staleSteps } from '../../src/rules/stale-steps.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

const trainer = (more: string, steps = 1000) => `learning_rate: 1.0e-4
max_steps: ${steps}
${more}`;

const studies = [studyOf(runs(4, (index) => ({ value: (done) => 1 + Math.abs(done - 600 - 20 * index) / 1000 })))];

function judge(before: string, after: string, behind = studies): Verdict {
  return staleSteps.check(
    { kind: 'config-change', before: configOf('train.yaml', before), after: configOf('train.yaml', after), studies: behind },
    { batchFactor: 1.5 },
  );
}

const batch = 'per_device_train_batch_size: 8\n';

describe('with finished runs of the old config', () => {
  test.for([
    ['architecture', `${batch}num_hidden_layers: 6\n`, `${batch}num_hidden_layers: 12\n`, 'num_hidden_layers: 6 → 12', 4],
    ['data', `${batch}dataset_name: wikitext\n`, `${batch}dataset_name: openwebtext\n`, 'dataset_name: wikitext → openwebtext', 4],
    ['optimizer', `${batch}optim: adamw_torch\n`, `${batch}optim: sgd\n`, 'optim: adamw_torch → sgd', 4],
    ['regularization', `${batch}attention_dropout: 0.2\n`, `${batch}attention_dropout: 0.1\n`, 'attention_dropout: 0.2 → 0.1', 4],
    ['batch', batch, batch.replace('8', '32'), 'batch: 8 → 32', 3],
  ] as const)('%s', ([name, before, after, setting, line]) => {
    expect(judge(trainer(before), trainer(after))).toMatchObject({
      kind: 'advise',
      advice: [
        { key: 'max_train_steps', at: { line }, evidence: { classes: [name], settings: [setting], runs: 4, maxTrainSteps: 1000, medianBestFraction: 0.62 } },
      ],
    });
  });

  test.for([
    ['a renamed key', `${batch}n_layers: 6\n`, `${batch}num_layers: 6\n`],
    ['a place on a machine', `${batch}dataset_name: /home/a/x\n`, `${batch}dataset_name: /home/b/x\n`],
    ['a constant of the optimizer', `${batch}adam_beta2: 0.999\n`, `${batch}adam_beta2: 0.95\n`],
    ['more dropout, which gradient-variance says', `${batch}attention_dropout: 0.0\n`, `${batch}attention_dropout: 0.1\n`],
    ['a smaller batch, which gradient-variance says', batch, batch.replace('8', '4')],
    ['a batch that is hardly larger', batch, batch.replace('8', '10')],
    ['the seed and the logger', `${batch}seed: 1\nlogging_steps: 10\n`, `${batch}seed: 2\nlogging_steps: 5\n`],
    ['1e-3 for 0.001', `${batch}hidden_size: 512\n`, `${batch}hidden_size: 512.0\n`],
  ] as const)('nothing about %s', ([, before, after]) => {
    expect(judge(trainer(before), trainer(after))).toEqual({ kind: 'clear' });
  });

  test('nothing where the length is being looked at', () => {
    expect(judge(trainer(`${batch}num_hidden_layers: 6\n`), trainer(`${batch}num_hidden_layers: 12\n`, 2000))).toEqual({ kind: 'clear' });
  });
});

test('silent where no finished run is known', () => {
  const [before, after] = [trainer(`${batch}num_hidden_layers: 6\n`), trainer(`${batch}num_hidden_layers: 12\n`)];
  expect(judge(before, after, [])).toEqual({ kind: 'silent' });
  expect(judge(before, after, [studyOf([{ last: 300 }])])).toEqual({ kind: 'silent' });
  expect(judge(before, after, [studyOf([{ length: 200 }])])).toEqual({ kind: 'silent' });
});

const [six, twelve] = [trainer(`${batch}num_hidden_layers: 6\n`), trainer(`${batch}num_hidden_layers: 12\n`)];

checkRule(staleSteps, [
  {
    name: 'twice the layers',
    before: six,
    config: twelve,
    studies,
    expect: { advise: [{ confidence: 'high', line: 4, evidence: { classes: ['architecture'] } }] },
  },
  { name: 'one run without an evaluation', before: six, config: twelve, studies: [studyOf([{ value: null }])], expect: 'silent' },
  { name: 'a smoke test', path: 'tests/train.yaml', before: six, config: twelve, studies, expect: 'silent' },
  { name: 'nothing of the kind', before: six, config: `${six}logging_steps: 5\n`, studies, expect: 'clear' },
]);

describe('classes of keys', () => {
  test.for([
    ['warmup_steps', 'warmup'],
    ['lr_warmup_iters', 'warmup'],
    ['scheduler.t_warmup', 'warmup'],
    ['initializer_range', 'initialization'],
    ['model.init_method_std', 'initialization'],
    ['max_grad_norm', 'stability'],
    ['clip_grad', 'stability'],
    ['training.max_norm', 'stability'],
    ['hidden_size', 'architecture'],
    ['model.config.n_layers', 'architecture'],
    ['--num-layers', 'architecture'],
    ['adam_beta1', 'optimizer'],
    ['optimizer.betas', 'optimizer'],
    ['weight_decay', 'optimizer'],
    ['mixup', 'augmentation'],
    ['reprob', 'augmentation'],
    ['attention_dropout', 'regularization'],
    ['label_smoothing_factor', 'regularization'],
    ['model.drop_path', 'regularization'],
    ['lr_scheduler_type', 'schedule'],
    ['learning_rate', 'schedule'],
    ['model.optimizer.lr', 'schedule'],
    ['lr_decay_iters', 'schedule'],
    ['min_lr', 'schedule'],
    ['per_device_train_batch_size', 'batch'],
    ['gradient_accumulation_steps', 'batch'],
    ['max_steps', 'length'],
    ['torch_compile', 'throughput'],
    ['bf16', 'throughput'],
    ['dataloader_num_workers', 'throughput'],
    ['data.dataset.name', 'data'],
    ['logging_steps', null],
    ['seed', null],
    ['output_dir', null],
  ] as const)('%s: %s', ([key, expected]) => expect(classOfKey(key)).toBe(expected));

  test('transfer as the source suspects', () => {
    expect((['warmup', 'initialization', 'architecture', 'optimizer', 'schedule', 'batch'] as const).map(transferOf)).toEqual([
      'very-likely',
      'very-likely',
      'likely',
      'might',
      'unlikely',
      'unclassified',
    ]);
  });
});
