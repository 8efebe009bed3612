import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'torch', folder: 'torch', format: 'torch' });
