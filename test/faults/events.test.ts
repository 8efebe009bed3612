import { faultMatrix } from './matrix.ts';

faultMatrix('events');
