import type { Words } from '../words.ts';
import { bestStepEarly } from './best-step-early.ts';
import { bestStepLate } from './best-step-late.ts';
import { checkpointSelection } from './checkpoint-selection.ts';
import { decayStretched } from './decay-stretched.ts';
import { horizonMismatch } from './horizon-mismatch.ts';
import { maxStepsTuned } from './max-steps-tuned.ts';
import { problem } from './problems.ts';
import { report } from './report.ts';
import { schedule } from './schedule.ts';

/** Everything Longrun says in English. */
export const english: Words = {
  language: 'en',
  rules: {
    'best-step-early': bestStepEarly,
    'best-step-late': bestStepLate,
    'checkpoint-selection': checkpointSelection,
    'decay-stretched': decayStretched,
    'horizon-mismatch': horizonMismatch,
    'max-steps-tuned': maxStepsTuned,
  },
  problem,
  report,
  schedule,
};
