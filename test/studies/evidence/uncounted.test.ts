import { expect, test } from 'vitest';
import { judgeable } from '../../../src/studies/evidence/judgeable.ts';
import { studyOf } from '../../helpers/report.ts';

const diverged = { fraction: 0.2, censored: 'diverged', status: 'diverged' } as const;
const unfinished = { fraction: 0.5, censored: 'unfinished', status: 'unfinished' } as const;
const least = { trials: 4, evaluations: 1 };

test('trials that cannot be counted are counted by reason', () => {
  expect(judgeable(studyOf('x', [], [diverged, diverged, unfinished]).study, least)).toMatchObject({
    because: 'trials-not-feasible',
    evidence: { trials: 3, diverged: 2, unfinished: 1 },
  });
  expect(judgeable(studyOf('x', [0.5, 0.6], [diverged]).study, least)).toMatchObject({
    because: 'too-few-trials',
    evidence: { feasible: 2, trials: 3, diverged: 1 },
  });
});
