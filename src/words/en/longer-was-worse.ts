import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { length } from './lengths.ts';

export const longerWasWorse: RuleWords = {
  summary: 'The same config is worse after more steps, which sound selection rules out: look at how the best checkpoint is found',
  finding: ({ evidence }) => ({
    title: `${code(textIn(evidence, 'metric'))} is ${percent(numberIn(evidence, 'worseBy'))} worse after ${length(evidence, 'longerMaxTrainSteps')} than after ${length(evidence, 'shorterMaxTrainSteps')}`,
    message: [
      `With the same settings, ${amount(numberIn(evidence, 'longerRuns'))} runs of ${length(evidence, 'longerMaxTrainSteps')} reach ${amount(numberIn(evidence, 'longerValue'))} at the median and ${amount(numberIn(evidence, 'shorterRuns'))} of ${length(evidence, 'shorterMaxTrainSteps')} in ${code(textIn(evidence, 'shorterStudy'))} reach ${amount(numberIn(evidence, 'shorterValue'))}; noise of evaluations and seeds explains ${percent(numberIn(evidence, 'explainedByNoise'))}.`,
      textIn(evidence, 'select') === 'last'
        ? 'The final checkpoint is used by choice, and it got worse.'
        : 'Where the best checkpoint is selected afterwards and evaluations are frequent enough, more steps cannot make the result worse.',
    ].join(' '),
    recommendation: recommendation(evidence),
    certainty: `The difference is a fact, above noise, in ${amount(numberIn(evidence, 'worseSettings'))} of ${amount(numberIn(evidence, 'settings'))} ${numberIn(evidence, 'settings') === 1 ? 'setting' : 'settings'} that both studies ran. What would change this advice: a third run on each side that closes the gap, or a difference in data that the configs do not show.`,
  }),
  abstention: ({ reason, evidence }) => {
    const seen = `With the same settings ${code(textIn(evidence, 'metric'))} is ${percent(numberIn(evidence, 'worseBy'))} worse after ${length(evidence, 'longerMaxTrainSteps')} than after ${length(evidence, 'shorterMaxTrainSteps')} in ${code(textIn(evidence, 'shorterStudy'))}`;
    if (reason === 'too-few-runs') {
      return `${seen}, in ${amount(numberIn(evidence, 'runs'))} run on each side. ${amount(numberIn(evidence, 'needed'))} runs of each, with other seeds, would let the rule judge.`;
    }
    if (reason === 'schedule-differs') {
      return `${seen}, and the learning rate does not shrink in proportion, which may explain it. Two runs with one schedule stretched to either length would let the rule judge.`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  },
};

function recommendation(evidence: Evidence): string {
  const shorter = numberIn(evidence, 'shorterEvaluationSpacing');
  const longer = numberIn(evidence, 'longerEvaluationSpacing');
  const overfitting = numberIn(evidence, 'overfitting');
  const unit = textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps';
  if (textIn(evidence, 'select') === 'last') {
    return `Select the best checkpoint instead of the last, or stay at ${length(evidence, 'shorterMaxTrainSteps')}.${overfits(overfitting, evidence)}`;
  }
  return [
    'Do not judge the length by these runs before the cause is found:',
    longer > shorter
      ? `the longer runs were evaluated every ${amount(longer)} ${unit}, the shorter every ${amount(shorter)}, so evaluate as often in steps;`
      : 'look first at how the best checkpoint is chosen and kept;',
    flagIn(evidence, 'isScheduleKnown') ? 'then at the data and its order.' : 'then at the learning-rate schedule, which is not known here, and at the data.',
    overfits(overfitting, evidence),
  ]
    .join(' ')
    .trim();
}

function overfits(count: number, evidence: Evidence): string {
  return count > 0 ? ` ${amount(count)} of ${amount(numberIn(evidence, 'overfittingJudged'))} longer trials overfit.` : '';
}
