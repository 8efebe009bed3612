import { storiesFrom } from './interleavings/tests.ts';

storiesFrom(1, 100);
