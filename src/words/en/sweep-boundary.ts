import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, numbersIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';
import { length } from './lengths.ts';
import { fitsOf, rate, rates, sweepAbstention, twiceTheLength } from './sweeps.ts';

export const sweepBoundary: RuleWords = {
  summary: 'The fastest learning rate of a sweep lies on the edge of its range: widen it before believing the steps it needs',
  finding: ({ evidence }) => {
    const words = sentences(evidence);
    return { ...words, message: `${words.message}${declared(evidence)}` };
  },
  abstention: ({ reason, evidence }) => sweepAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`,
};

/** What the search beside the study declares; empty where none does. */
function declared(evidence: Evidence): string {
  const [low, high] = [numberIn(evidence, 'declaredLow'), numberIn(evidence, 'declaredHigh')];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return '';
  return ` The search declares learning rates from ${rate(low)} to ${rate(high)}.`;
}

function sentences(evidence: Evidence): FindingWords {
  switch (textIn(evidence, 'place')) {
    case 'lower-edge':
      return lowerEdge(evidence);
    case 'capped-by-stability':
      return capped(evidence);
    case 'nobody-fits-upwards':
      return nobodyFits(evidence);
    case 'all-diverged':
      return allDiverged(evidence);
    default:
      return upperEdge(evidence);
  }
}

function upperEdge(evidence: Evidence): FindingWords {
  const proportional = flagIn(evidence, 'isProportional')
    ? ` The steps to the first fit still fall in proportion to the learning rate (slope ${numberIn(evidence, 'slope').toFixed(2)} on logarithms, −1 is exact proportion): all rates are too small, and the true number is smaller by at least the factor that is not explored.`
    : '';
  return {
    title: `The fastest learning rate, ${best(evidence)}, is the largest that was tried`,
    message: `${fitted(evidence)} ${self}${proportional}`,
    recommendation: `Extend the sweep upwards, with ${suggested(evidence)}, until at least one larger rate is slower or diverges. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact} What would change this advice: a larger rate that is slower or diverges.`,
  };
}

function lowerEdge(evidence: Evidence): FindingWords {
  return {
    title: `The fastest learning rate, ${best(evidence)}, is the smallest that was tried`,
    message: `${fitted(evidence)} A smaller rate may be faster: the sweep does not show it.`,
    recommendation: `Extend the sweep downwards by a decade, with ${suggested(evidence)}. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact} What would change this advice: a smaller rate that is slower.`,
  };
}

function capped(evidence: Evidence): FindingWords {
  return {
    title: `The fastest learning rate, ${best(evidence)}, is capped by stability: the next larger one diverges`,
    message: `${fitted(evidence)} ${rates(numbersIn(evidence, 'divergedLearningRates'))} diverged or stayed where ${numbersIn(evidence, 'divergedLearningRates').length === 1 ? 'it' : 'they'} began, so the optimum is where training breaks, not where it is fastest: with more stability a larger rate may need fewer steps.`,
    recommendation: `Try ${suggested(evidence)}, and the rate that diverged again with a warmup of at most 10 % of the run, or with gradient clipping. Read the steps to the first fit as an upper bound until then.`,
    certainty:
      'That the neighbour diverges is a fact; that stability can be bought is a suspicion. What would change this advice: a stable larger rate that is slower.',
  };
}

function nobodyFits(evidence: Evidence): FindingWords {
  return {
    title: `No learning rate fits the training set, and the largest, ${best(evidence)}, is the best`,
    message: `None of ${rates(numbersIn(evidence, 'learningRates'))} fits the training set within ${length(evidence, 'maxTrainSteps')}. The largest has the lowest training loss (${amount(numberIn(evidence, 'bestFinalTrainLoss'))}), and it still falls. ${self}`,
    recommendation: `Larger learning rates first: ${suggested(evidence)}. If nobody fits then, double the length ${twiceTheLength(evidence)}. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact} What would change this advice: a larger rate whose training loss ends higher.`,
  };
}

function allDiverged(evidence: Evidence): FindingWords {
  return {
    title: `No learning rate of the sweep learns: ${rates(numbersIn(evidence, 'learningRates'))}`,
    message: 'The training loss of every trial diverged or ended no lower than it began, so the range lies where training breaks.',
    recommendation: `Shift the range down by a decade, to ${suggested(evidence)}. If nothing learns there either, look for a bug, or add a warmup and gradient clipping.`,
    certainty: `${fact} What would change this advice: a trial whose training loss falls.`,
  };
}

const fact = 'Where the fastest rate lies is a fact about these trials; that no conclusion may be drawn at the edge is the Tuning Playbook’s rule.';
const self = 'When all rates are too small, a very large number of steps seems to be needed: an edge may not be believed.';

function fitted(evidence: Evidence): string {
  const fits = numbersIn(evidence, 'fittedLearningRates');
  return `The training set is fitted at ${amount(fits.length)} of ${amount(numbersIn(evidence, 'learningRates').length)} learning rates: ${fitsOf(fits, numbersIn(evidence, 'fitSteps'))} ${textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps'}.`;
}

function best(evidence: Evidence): string {
  return rate(numberIn(evidence, 'bestLearningRate'));
}

function suggested(evidence: Evidence): string {
  const values = numbersIn(evidence, 'suggestedLearningRates');
  return values.length === 0 ? 'a finer grid' : rates(values);
}
