import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'hf', folder: 'hugging-face', format: 'hugging-face', simulated: ['hf/reduce_lr_on_plateau', 'hf/greedy'] });
