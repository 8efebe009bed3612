import { describeVectors } from '../vectors.ts';

// The vectors count t = u + 1.
describeVectors({ prefix: 'olmo', folder: 'olmo', format: 'olmo', update: (t) => t - 1 });
