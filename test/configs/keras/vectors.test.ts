import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'keras', folder: 'keras', format: 'keras' });
