import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'torchtitan', folder: 'torchtitan', format: 'torchtitan' });
