import type { Evidence } from '../../model/finding.ts';
import { numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { lengthAbstention } from './lengths.ts';

export const workloadRegime: RuleWords = {
  summary: 'What limits this workload: compute, the data, or neither, by vote of the best trials',
  finding: ({ evidence }) => ({
    title: isPolicy(evidence)
      ? `${votes(evidence)} contradict the policy file: ${regimeName(textIn(evidence, 'regime'))}`
      : `${regimeTitle(textIn(evidence, 'regime'))}, by ${votes(evidence)}`,
    message: [measured(evidence), meaning(textIn(evidence, 'regime'))].join(' '),
    recommendation: isPolicy(evidence)
      ? `Look at what \`regime: ${policyName(evidence)}\` in the policy file rests on, or take it out: every other rule follows it.`
      : advice(textIn(evidence, 'regime')),
    certainty: `The slopes are facts about these trials, that they tell the regime is a suspicion. What would change this advice: ${change(textIn(evidence, 'regime'))}; \`regime\` in the policy file settles it.`,
  }),
  abstention: ({ reason, evidence }) => ownAbstention(reason, evidence) ?? lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`,
};

function isPolicy(evidence: Evidence): boolean {
  return ['compute-bound', 'not-compute-bound'].includes(textIn(evidence, 'policyRegime'));
}

function policyName(evidence: Evidence): string {
  return textIn(evidence, 'policyRegime') === 'compute-bound' ? 'compute-bound' : 'not-compute-bound';
}

function votes(evidence: Evidence): string {
  return `${amount(numberIn(evidence, 'votes'))} of ${amount(numberIn(evidence, 'voters'))} of the best trials`;
}

/** A regime as a noun phrase. */
export function regimeName(regime: string): string {
  return (
    {
      'compute-bound': 'compute-bound',
      saturated: 'not compute-bound, the training set is fitted and the metric is flat',
      overfitting: 'not compute-bound, overfitting',
      'not-compute-bound': 'not compute-bound',
      'learning-rate-starved': 'starved by a learning rate that fell too far',
      'optimisation-limited': 'limited by optimisation or capacity',
    }[regime] ?? 'undetermined'
  );
}

function regimeTitle(regime: string): string {
  const name = regimeName(regime);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The evidence in one line. */
function measured(evidence: Evidence): string {
  const metric = code(textIn(evidence, 'metric'));
  const gain = numberIn(evidence, 'gainPerDoubling');
  const train = numberIn(evidence, 'trainGainPerDoubling');
  const end = numberIn(evidence, 'finalLearningRateOverPeak');
  const fitted = numberIn(evidence, 'fitted');
  const parts = [
    Number.isFinite(gain) ? `${metric} gains ${percent(gain)} per doubling of the steps (above ${percent(numberIn(evidence, 'materiality'))} is material)` : '',
    Number.isFinite(train) ? `the training loss ${percent(train)}` : '',
    `the training set is fitted in ${amount(fitted)} of ${amount(numberIn(evidence, 'votes'))}`,
    Number.isFinite(end) ? `the learning rate ends at ${percent(end)} of its peak` : '',
  ];
  return `Before the learning rate fell below half its peak: ${parts.filter((part) => part !== '').join(', ')}.`;
}

function meaning(regime: string): string {
  return (
    {
      'compute-bound': 'Training is limited by how long it may take: longer, or faster, gives better models.',
      saturated: 'More training of this kind lowers the training loss a little and the metric not at all.',
      overfitting: 'More training of this kind makes the metric worse.',
      'learning-rate-starved': 'A flat curve under such a rate says nothing about the data, the capacity or the length.',
      'optimisation-limited': 'The training loss is flat at a rate that is still large and the training set is not fitted: more steps alone change little.',
    }[regime] ?? 'What limits it stays open.'
  );
}

function advice(regime: string): string {
  return (
    {
      'compute-bound':
        'Train as long as production can afford, and count a faster step as a longer run; but not only: better learning rates, architecture and data improve the model at any length, and most tuning can run at a tenth of the final length.',
      saturated: 'Enough is enough: regularise or use more data rather than more steps, and let the best steps say what length would do.',
      'learning-rate-starved': 'Judge the length after the schedule: run one trial whose decay ends with the run, and not before.',
      'optimisation-limited': 'Look at the learning rate, its decay and the size of the model before the length.',
    }[regime] ?? 'Leave the length as it is.'
  );
}

function change(regime: string): string {
  return regime === 'compute-bound'
    ? 'a longer run whose training loss does not fall'
    : regime === 'saturated' || regime === 'overfitting'
      ? 'a longer run that is better'
      : 'a trial at a constant rate that goes on improving';
}

function ownAbstention(reason: string, evidence: Evidence): string | null {
  switch (reason) {
    case 'too-few-trials':
      return `${amount(numberIn(evidence, 'feasible'))} of ${amount(numberIn(evidence, 'trials'))} trials can vote on what limits this workload. ${amount(numberIn(evidence, 'needed'))} would let the rule judge.`;
    case 'tail-too-short':
      return 'The best trials have fewer than 10 evaluations in the second half of the run, too few to tell whether they still improve: what limits this workload is undetermined. Evaluations at least 20 times a run would let the rule judge.';
    case 'decay-covers-tail':
      return 'The learning rate fell below half its peak so early that the second half of the run shows the decay and not the workload: what limits it is undetermined. One trial at a constant rate would let the rule judge.';
    case 'no-training-curve':
      return 'The best trials log no training loss to set beside the metric: what limits this workload is undetermined. A logged training loss would let the rule judge.';
    case 'schedule-unknown':
      return 'The training loss is flat and the learning rate is not known, so a starved run cannot be told from one at its limit. A logged learning rate, or a config, would let the rule judge.';
    case 'unclear':
      return 'The best trials do not agree on what limits this workload, or their losses are too noisy to say: undetermined. More trials, or `regime` in the policy file, would let the rule judge.';
    default:
      return null;
  }
}
