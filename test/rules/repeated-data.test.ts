import { expect, test } from 'vitest';
import { repeatedData, uniqueEpochsWorth } from '../../src/rules/repeated-data.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

const trainer = (epochs: number, more = 'model_type: gpt2\n') => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
num_train_epochs: ${epochs}
${more}`;

const axolotl = (epochs: number, more = '') =>
  `base_model: NousResearch/Llama-3.2-1B\ndatasets:\n  - path: teknium/GPT4-LLM-Cleaned\n    type: alpaca\nadapter: lora\nlora_r: 16\nsequence_len: 2048\nmicro_batch_size: 2\ngradient_accumulation_steps: 2\nnum_epochs: ${epochs}\nlearning_rate: 0.0002\nlr_scheduler: cosine\n${more}`;

const tokens = (steps: number, unique: number) =>
  `learning_rate: 1.0e-4\nglobal_batch_size: 100\nmax_train_steps: ${steps}\nseq_length: 1000\ndataset_tokens: ${unique}\ntask: language_modeling\n`;

checkRule(repeatedData, [
  {
    name: '16 epochs of a GPT-2',
    config: trainer(16),
    expect: {
      advise: [
        {
          key: 'epochs',
          confidence: 'medium',
          line: 3,
          evidence: {
            epochs: 16,
            uniqueEpochsWorth: uniqueEpochsWorth(16),
            worthShare: uniqueEpochsWorth(16) / 16,
            training: 'pretraining',
            knownBy: 'epochs',
          },
        },
      ],
    },
  },
  { name: 'the same with another limit', config: trainer(16), options: { epochs: 20 }, expect: 'clear' },
  { name: '4 epochs', config: trainer(4), expect: 'clear' },
  {
    name: 'fine-tuning',
    config: axolotl(8),
    path: 'examples/llama/lora.yml',
    expect: { advise: [{ confidence: 'low', evidence: { training: 'fine-tuning', epochs: 8 } }] },
  },
  {
    name: 'a checkpoint that is trained on',
    config: trainer(16, 'model_name_or_path: openai-community/gpt2\n'),
    expect: { advise: [{ confidence: 'low', evidence: { training: 'fine-tuning' } }] },
  },
  { name: 'the same model type in a folder of fine-tuning', config: trainer(16), path: 'finetune/gpt.yaml', expect: { advise: [{ confidence: 'low' }] } },
  { name: 'preference tuning', config: axolotl(8, 'rl: dpo\n'), path: 'examples/llama/dpo.yml', expect: 'silent' },
  { name: 'vision', config: trainer(100, 'model_name_or_path: google/vit-base-patch16-224\nmixup: 0.2\n'), expect: 'silent' },
  { name: 'speech', config: trainer(30, 'model_name_or_path: openai/whisper-small\n'), expect: 'silent' },
  { name: 'classification of text', config: trainer(10, 'model_name_or_path: openai-community/gpt2\nnum_labels: 2\n'), expect: 'silent' },
  { name: 'nobody says what is trained', config: trainer(10, ''), expect: 'silent' },
  { name: 'a smoke test', config: trainer(10), path: 'tests/train.yaml', expect: 'silent' },
  { name: 'tokens over those of the corpus', config: tokens(10_000, 100_000_000), expect: { advise: [{ evidence: { epochs: 10, knownBy: 'tokens' } }] } },
  { name: 'tokens of a corpus that is large enough', config: tokens(10_000, 1_000_000_000), expect: 'clear' },
  { name: 'steps alone', config: trainer(1).replace('num_train_epochs: 1', 'max_steps: 100000'), expect: 'silent' },
]);

test('steps become epochs where the runs behind the config prove how many an epoch has', () => {
  const config = configOf('train.yaml', trainer(1).replace('num_train_epochs: 1', 'max_steps: 10000'));
  const study = studyOf(runs(2, () => ({ length: 10_000, stepsPerEpoch: 1000 })));
  const verdict = repeatedData.check({ kind: 'config', config, studies: [study] }, { epochs: 4 });
  expect(verdict).toMatchObject({ advice: [{ evidence: { epochs: 10, knownBy: 'run' } }] });
});

test('the worth of epochs is the paper’s: 4 are 3.73, 16 are 10.6, and all of them together less than 17', () => {
  expect([0.5, 1, 4, 16].map(uniqueEpochsWorth)).toEqual([0.5, 1, expect.closeTo(3.7259, 3), expect.closeTo(10.5856, 3)]);
  expect(uniqueEpochsWorth(1e6)).toBeCloseTo(16.4, 6);
});
