import { describeVectors } from '../vectors.ts';

describeVectors({ prefix: 'timm', folder: 'timm', format: 'timm' });
