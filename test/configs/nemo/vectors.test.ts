import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'nemo', folder: 'nemo', format: 'nemo' });
