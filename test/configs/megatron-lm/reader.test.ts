import { describe, expect, test } from 'vitest';
import { configOf, readText } from '../vectors.ts';

const script = `#!/bin/bash
# pretrain a small model
NODES=2
LR=1.5e-4

MODEL_ARGS=(
    --num-layers 12
    --hidden-size 768
    --hidden-dropout 0.1
)

TRAINING_ARGS="
    --micro-batch-size 4 \\
    --global-batch-size 64 \\
    --train-iters 20000 \\
    --lr-decay-iters 18000 \\
    --lr-warmup-fraction .01 \\
    --lr-decay-style cosine \\
    --lr $LR \\
    --min-lr 1.0e-5 \\
    --weight-decay 1e-2 \\
    --eval-interval 500 \\
    --save-interval 2000
"

torchrun --nproc_per_node 8 --nnodes $NODES pretrain_gpt.py \${MODEL_ARGS[@]} $TRAINING_ARGS --bf16
`;

const testCase = `ENV_VARS:
  CUDA_DEVICE_MAX_CONNECTIONS: 1
MODEL_ARGS:
  --num-layers: 12
  --micro-batch-size: 2
  --train-samples: 51200
  --lr: 1.2e-5
  --lr-decay-samples: 255126953
  --lr-warmup-samples: 162761
  --eval-interval: 200
  --adam-beta2: 0.95
`;

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('Megatron-LM configs', () => {
  test('a launch script', () => {
    const config = configOf('examples/train.sh', script);
    expect(config).toMatchObject({
      framework: 'megatron-lm',
      maxTrainSteps: { value: { value: 20000, unit: 'steps' }, span: { line: lineOf(script, '--train-iters') } },
      learningRate: { value: 1.5e-4, span: { line: lineOf(script, 'LR=') } },
      warmup: { value: { value: 0.01, unit: 'fraction' }, span: { line: lineOf(script, '--lr-warmup') } },
      batch: {
        perDevice: { value: 4, span: { line: lineOf(script, '--micro') } },
        global: { value: 64, span: { line: lineOf(script, '--global') } },
        devices: { value: 16 },
      },
      weightDecay: { value: 0.01, span: { line: lineOf(script, '--weight') } },
      evaluateEvery: { value: { value: 500, unit: 'steps' }, span: { line: lineOf(script, '--eval') } },
      saveEvery: { value: { value: 2000, unit: 'steps' }, span: { line: lineOf(script, '--save') } },
      schedule: { kind: 'known', runLength: 20000, schedule: { family: 'cosine', horizon: 18000, warmup: 180 } },
    });
    expect(Object.keys(config.regularization)).toEqual(['hidden-dropout']);
    expect(Object.keys(config.schedule?.keys ?? {})).toContain('lr-decay-iters');
  });

  test('flags as keys, counted in samples', () => {
    const config = configOf('tests/model_config.yaml', testCase);
    expect(config).toMatchObject({
      maxTrainSteps: { value: { value: 51200, unit: 'samples' }, span: { line: 6 } },
      learningRate: { value: 1.2e-5, span: { line: 7 } },
      warmup: { value: { value: 162761, unit: 'samples' }, span: { line: 9 } },
      weightDecay: { value: 0.01 },
      saveEvery: null,
      schedule: { kind: 'open', family: 'linear', horizon: { value: 255126953, unit: 'samples' } },
    });
    expect(config.weightDecay?.span).toBeUndefined();
  });

  test('names as argparse stores them', () => {
    const config = configOf('args.yaml', 'train_iters: 100\nmicro_batch_size: 1\nglobal_batch_size: 8\nlr: 0.001\nlr_decay_style: cosine\nmin_lr: 0.0001\n');
    expect(config).toMatchObject({ framework: 'megatron-lm', schedule: { kind: 'known', schedule: { horizon: 100 } } });
  });

  test('a script without training, and another launcher, are not', () => {
    expect(readText('run.sh', '#!/bin/bash\npython tools/preprocess.py --input a.json --num-layers 3\n').kind).toBe('not-config');
    expect(readText('run.sh', '#!/bin/bash\npython train.py --epochs 3 --lr 0.1\n').kind).toBe('not-config');
  });
});
