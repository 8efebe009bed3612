import * as z from 'zod';
import { brokenAssumptions } from '../studies/evidence/sweep/assumptions.ts';
import { sweepPoints } from '../studies/evidence/sweep/points.ts';
import { defineRule } from './rule.ts';

const Options = z.lazy(() => z.strictObject({}));
type Options = z.infer<typeof Options>;

type Found = {
  /** Codes of the assumptions that do not hold, in the order of the procedure. */
  readonly broken: readonly string[];
  readonly trials: number;
  readonly learningRates: number;
  /** Settings that are on, as `key = value`; at most 10 each. */
  readonly augmentation: readonly string[];
  readonly regularization: readonly string[];
  /** Trials whose learning rate decays, of those whose rate is known. */
  readonly decaying: number;
  readonly decayKnown: number;
  readonly maxTrainSteps: readonly number[];
  readonly unit: string;
  readonly trainMetric: string | null;
};

export const sweepAssumptions = defineRule<Options, Found>({
  meta: {
    id: 'sweep-assumptions',
    severity: 'warning',
    claims: ['S26', 'S28'],
    status: 'fact',
    needs: 'a learning-rate sweep',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep',
        url: 'https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep',
      },
    ],
    subjects: ['study'],
  },
  options: Options,
  check(subject) {
    if (subject.kind !== 'study' || subject.study.kind !== 'learning-rate-sweep') return { kind: 'silent' };
    const { study } = subject;
    const { broken, augmentation, regularization, decaying, decayKnown, lengths, trainMetric } = brokenAssumptions(study);
    if (broken.length === 0) return { kind: 'clear' };
    return {
      kind: 'advise',
      advice: [
        {
          evidence: {
            broken,
            trials: study.trials.length,
            learningRates: sweepPoints(study).length,
            augmentation: augmentation.slice(0, MOST_LISTED),
            regularization: regularization.slice(0, MOST_LISTED),
            decaying,
            decayKnown,
            maxTrainSteps: lengths.slice(0, MOST_LISTED),
            unit: study.trials[0]?.unit ?? 'steps',
            trainMetric,
          },
          confidence: 'high',
          key: 'assumptions',
        },
      ],
    };
  },
});

const MOST_LISTED = 10;
