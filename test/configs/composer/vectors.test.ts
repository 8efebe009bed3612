import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'composer', folder: 'composer', format: 'composer' });
