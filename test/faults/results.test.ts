import { faultMatrix } from './matrix.ts';

faultMatrix('results');
