import { storiesFrom } from './interleavings/tests.ts';

storiesFrom(101, 100);
