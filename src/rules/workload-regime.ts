import * as z from 'zod';
import type { Study } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { judgeable } from '../studies/evidence/judgeable.ts';
import { type NoVote, type VotedRegime, votedRegime } from '../studies/evidence/regime.ts';
import { alwaysEarly, consistentlyLate } from '../studies/evidence/zones.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() => z.strictObject({}));
type Options = z.infer<typeof Options>;

type Found = {
  /** What the trials say: `compute-bound`, `saturated`, `overfitting`, `learning-rate-starved` or `optimisation-limited`. */
  readonly regime: string;
  /** What the policy file says; `auto` where it leaves it to the trials. */
  readonly policyRegime: string;
  /** Of the best feasible trials, those that say so. */
  readonly votes: number;
  readonly voters: number;
  readonly trials: number;
  /** Medians over those that say so: gain of the metric and of the training loss per doubling of the steps, over their size. */
  readonly gainPerDoubling: number | null;
  readonly trainGainPerDoubling: number | null;
  readonly materiality: number | null;
  /** Of those that say so, trials that fitted the training set. */
  readonly fitted: number;
  readonly finalLearningRateOverPeak: number | null;
  readonly metric: string;
  readonly maxTrainSteps: number | null;
  readonly unit: string;
};

export const workloadRegime = defineRule<Options, Found>({
  meta: {
    id: 'workload-regime',
    severity: 'note',
    claims: ['S1', 'S2', 'S3', 'S4', 'S5', 'S7', 'S8', 'S33'],
    status: 'fact',
    needs: '3 feasible trials with a training loss and 10 evaluations each between the middle of the run and the decay of the learning rate',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: determining the number of steps for each training run',
        url: 'https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run',
      },
    ],
    subjects: ['study'],
  },
  options: Options,
  check(subject) {
    if (subject.kind !== 'study') return { kind: 'silent' };
    return checkStudy(subject.study);
  },
});

function checkStudy(study: Study): Verdict<Found> {
  // A sweep is judged by how fast it fits, and one run has no vote.
  if (study.kind !== 'study') return { kind: 'silent' };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: 'unknown', because: 'no-evaluations', evidence: { trials: study.trials.length } };
  const regime = votedRegime(study);
  if (study.policy.regime !== 'auto') return isContradicted(study.policy.regime, regime) ? advise(study, regime) : { kind: 'clear' };
  if (regime.label === 'undetermined') return undetermined(study, regime);
  return isWorthSaying(study, regime) ? advise(study, regime) : { kind: 'clear' };
}

/** Whether the trials say, with more than low confidence, the opposite of what the policy file says (S4 is the test of the label). */
function isContradicted(said: Study['policy']['regime'], { label, confidence }: VotedRegime): boolean {
  if (confidence === 'low') return false;
  return said === 'compute-bound' ? label === 'saturated' || label === 'overfitting' : label === 'compute-bound';
}

/** A label is worth a note where it is more than a guess and no rule about best steps or overfitting says the same of these trials. */
function isWorthSaying(study: Study, { label, confidence }: VotedRegime): boolean {
  if (confidence === 'low' || label === 'overfitting') return false;
  const judged = judgeable(study, { trials: 4, evaluations: 12 });
  if (judged.kind === 'not-judgeable') return true;
  if (label === 'compute-bound') return !consistentlyLate(judged);
  return label !== 'saturated' || !alwaysEarly(judged);
}

function undetermined(study: Study, { cast }: VotedRegime): Verdict<Found> {
  const feasible = study.trials.filter((trial) => trial.feasible).length;
  const reasons = cast.flatMap(({ because }) => because ?? []);
  const usual = reasons.find((reason) => reasons.filter((other) => other === reason).length * 2 > cast.length) ?? 'unclear';
  const evidence = { trials: study.trials.length, feasible, needed: 3, voters: cast.length };
  if (cast.length < 3) return { kind: 'unknown', because: 'too-few-trials', evidence };
  return { ...noVote[usual], evidence };
}

const noVote: Readonly<Record<NoVote, { readonly kind: 'unknown'; readonly because: string }>> = {
  'length-unknown': { kind: 'unknown', because: 'length-unknown' },
  'tail-too-short': { kind: 'unknown', because: 'tail-too-short' },
  'decay-covers-tail': { kind: 'unknown', because: 'decay-covers-tail' },
  'no-training-curve': { kind: 'unknown', because: 'no-training-curve' },
  'schedule-unknown': { kind: 'unknown', because: 'schedule-unknown' },
  unclear: { kind: 'unknown', because: 'unclear' },
};

function advise(study: Study, { label, confidence, cast }: VotedRegime): Verdict<Found> {
  const agreeing = cast.filter((vote) => vote.label === label);
  const middle = (of: (vote: VotedRegime['cast'][number]) => number | null): number | null => {
    const known = agreeing.flatMap((vote) => of(vote) ?? []);
    return known.length === 0 ? null : median(known);
  };
  const evidence: Found = {
    regime: label,
    policyRegime: study.policy.regime,
    votes: agreeing.length,
    voters: cast.length,
    trials: study.trials.length,
    gainPerDoubling: middle(({ gain }) => gain),
    trainGainPerDoubling: middle(({ trainGain }) => trainGain),
    materiality: middle(({ materiality }) => materiality),
    fitted: agreeing.filter(({ isFitted }) => isFitted).length,
    finalLearningRateOverPeak: middle(({ finalLearningRateOverPeak }) => finalLearningRateOverPeak),
    metric: study.metric?.name ?? '',
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? 'steps',
  };
  return { kind: 'advise', advice: [{ evidence, confidence, key: label }] };
}
