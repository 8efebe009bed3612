import { faultMatrix } from './matrix.ts';

faultMatrix('reviews');
