import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'nanogpt', folder: 'nanogpt', format: 'nanogpt' });
