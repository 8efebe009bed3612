import { gradientVariance } from '../../src/rules/gradient-variance.ts';
import { checkRule } from '../helpers/rule-tester.ts';

const trainer = ({ batch = 32, accumulation = 1, steps = 10_000, more = '' }) => `learning_rate: 1.0e-4
per_device_train_batch_size: ${batch}
gradient_accumulation_steps: ${accumulation}
max_steps: ${steps}
${more}`;

checkRule(gradientVariance, [
  {
    name: 'a quarter of the batch',
    before: trainer({}),
    config: trainer({ batch: 8 }),
    expect: {
      advise: [
        { key: 'variance', confidence: 'low', line: 2, evidence: { causes: ['batch'], oldBatch: 32, batch: 8, highMultiplier: 4, highMaxTrainSteps: 40_000 } },
      ],
    },
  },
  { name: 'the same batch by accumulation', before: trainer({}), config: trainer({ batch: 8, accumulation: 4 }), expect: 'silent' },
  { name: 'a smaller batch with more steps', before: trainer({}), config: trainer({ batch: 8, steps: 30_000 }), expect: 'clear' },
  { name: 'a larger batch', before: trainer({}), config: trainer({ batch: 64 }), expect: 'clear' },
  {
    name: 'dropout and mixup are added',
    before: trainer({ more: 'attention_dropout: 0.0\n' }),
    config: trainer({ more: 'attention_dropout: 0.1\nmixup: 0.2\n' }),
    expect: { advise: [{ line: 6, evidence: { causes: ['augmentation', 'regularization'], settings: ['mixup: 0 → 0.2', 'attention_dropout: 0 → 0.1'] } }] },
  },
  {
    name: 'one made stronger, one weaker: a trade',
    before: trainer({ more: 'attention_dropout: 0.2\n' }),
    config: trainer({ more: 'attention_dropout: 0.0\nmixup: 0.2\n' }),
    expect: 'clear',
  },
  { name: 'nothing of the kind', before: trainer({}), config: trainer({ more: 'seed: 1\n' }), expect: 'silent' },
]);
