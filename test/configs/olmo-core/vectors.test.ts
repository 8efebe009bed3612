import { describeVectors } from '../vectors.ts';

// The vectors count t = u + 1.
describeVectors({ prefix: 'olmocore', folder: 'olmo-core', format: 'olmo-core', update: (t) => t - 1 });
