import { faultMatrix } from './matrix.ts';

faultMatrix('checks');
