import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'torchtune', folder: 'torchtune', format: 'torchtune' });
