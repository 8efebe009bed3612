import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent, probability } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { change, length, lengthAbstention, regimeAdvice, resolution } from './lengths.ts';

export const bestStepEarly: RuleWords = {
  summary: 'Every trial is at its best early in training: max_train_steps is far too high',
  finding: ({ evidence }) => ({
    title: `Within noise of the best in the first ${percent(numberIn(evidence, 'fraction'))} of training in ${count(evidence, 'withinNoise')} of ${count(evidence, 'trials')} trials`,
    message: message(evidence),
    recommendation: recommendation(evidence),
    certainty: certainty(evidence),
  }),
  abstention: ({ reason, evidence }) => {
    if (reason === 'ends-unstable') {
      return `The training loss of ${count(evidence, 'unstable')} of ${count(evidence, 'trials')} trials ends well above its minimum: an early best step is then a matter of stability, not of length. Runs that stay stable to the end would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`;
  },
};

function message(evidence: Evidence): string {
  const first = `the first ${percent(numberIn(evidence, 'fraction'))} of ${length(evidence, 'maxTrainSteps')}`;
  const sentences = [
    `${code(textIn(evidence, 'metric'))} comes within evaluation noise of its best inside ${first} in ${count(evidence, 'withinNoise')} of ${count(evidence, 'trials')} trials; the best step itself lies there in ${count(evidence, 'bare')} of ${count(evidence, 'trials')}.`,
    `A best step that is always in the first ${percent(numberIn(evidence, 'fraction'))} of training means that \`max_train_steps\` is far too high: the steps behind it were spent without a gain.`,
  ];
  if (flagIn(evidence, 'regularizeFirst')) {
    sentences.push(
      `In ${count(evidence, 'overfitting')} of ${count(evidence, 'overfittingJudged')} trials the training loss goes on falling while ${code(textIn(evidence, 'metric'))} gets worse: these runs overfit.`,
    );
  }
  return sentences.join(' ');
}

function recommendation(evidence: Evidence): string {
  const value = length(evidence, 'recommendedMaxTrainSteps');
  const range = `${amount(numberIn(evidence, 'lowMaxTrainSteps'))} to ${amount(numberIn(evidence, 'highMaxTrainSteps'))}`;
  const shorten = `a \`max_train_steps\` of ${value} (${range}; ${change(evidence)})`;
  const decay = 'Shorten the learning-rate schedule with it, and confirm with 3 runs.';
  if (flagIn(evidence, 'regularizeFirst')) {
    return `Regularise first: weight decay, dropout or augmentation may turn the later steps into a gain. If regularisation stays as it is, ${shorten} is enough. ${decay}`;
  }
  return `Try ${shorten}. ${decay} ${regimeAdvice(evidence)}`.trim();
}

function certainty(evidence: Evidence): string {
  const basis =
    textIn(evidence, 'basis') === 'within-noise'
      ? 'the first steps within noise of the best, because best steps lie scattered over a flat curve'
      : 'the best steps of all trials';
  return [
    `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence, 'posteriorAbove'))} of such trials are early is ${probability(numberIn(evidence, 'posterior'))}.`,
    `The length is an upper tolerance bound (90 % of trials) over ${basis}.`,
    resolution(evidence),
    'These best steps occurred under the present schedule; with a shorter one the learning rate is lower there and the best moves later.',
    'What would change this advice: three runs at the new length whose best step lies in the last 25 %, or a trial that still improves late.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function count(evidence: Evidence, name: string): string {
  return amount(numberIn(evidence, name));
}
