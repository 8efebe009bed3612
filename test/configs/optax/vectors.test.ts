import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'optax', folder: 'optax', format: 'optax' });
