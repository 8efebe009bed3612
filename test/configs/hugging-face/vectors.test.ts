import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'hf', folder: 'hugging-face', format: 'hugging-face' });
