import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'megatron', folder: 'megatron-lm', format: 'megatron-lm', update: (samples) => samples / 256 });
