import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, numbersIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { length } from './lengths.ts';
import { fitsOf, rate, rates, sweepAbstention, twiceTheLength } from './sweeps.ts';

export const sweepCandidate: RuleWords = {
  summary: 'A learning-rate sweep gives a first candidate for max_train_steps',
  finding: ({ evidence, confidence }) => ({
    title: `First candidate for \`max_train_steps\`: ${length(evidence, 'recommendedMaxTrainSteps')}, at a learning rate of ${rate(numberIn(evidence, 'learningRate'))}`,
    message: message(evidence),
    recommendation: recommendation(evidence),
    certainty: certainty(evidence, confidence),
  }),
  abstention: ({ reason, evidence }) => ownAbstention(reason, evidence) ?? sweepAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`,
};

function message(evidence: Evidence): string {
  const metric = code(textIn(evidence, 'fitMetric'));
  const fits = numbersIn(evidence, 'fittedLearningRates');
  const diverged = numbersIn(evidence, 'divergedLearningRates');
  const tied = numbersIn(evidence, 'tiedLearningRates');
  const place =
    textIn(evidence, 'place') === 'capped-by-stability'
      ? 'The next larger rate diverged: the optimum is capped by stability.'
      : 'Both neighbours of the fastest rate are slower: the optimum lies inside the range.';
  return [
    `The training set is fitted, by ${metric}, at ${amount(fits.length)} of ${amount(numberIn(evidence, 'learningRates'))} learning rates: ${fitsOf(fits, numbersIn(evidence, 'fitSteps'))} ${unit(evidence)}.`,
    `The fastest first fits after more than ${amount(numberIn(evidence, 'lowMaxTrainSteps'))} and at most ${length(evidence, 'highMaxTrainSteps')}.`,
    tied.length > 1 ? `${rates(tied)} cannot be told apart; the most steps and the smallest rate of them count.` : '',
    place,
    diverged.length > 0 ? `${rates(diverged)} ${diverged.length === 1 ? 'diverged' : 'diverged or stayed where they began'}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function recommendation(evidence: Evidence): string {
  const back = textsIn(evidence, 'comesBack').map(code);
  const refined = numberIn(evidence, 'refinedLearningRate');
  return [
    `Start the next study with a \`max_train_steps\` of ${length(evidence, 'recommendedMaxTrainSteps')}, and let its best steps say where to go from there.`,
    back.length > 0
      ? `${back.join(', ')} ${back.length === 1 ? 'comes' : 'come'} back after the sweep: multiply the candidate by the ratio of the steps to one target with and without, measured on a pair of runs; no formula gives it.`
      : 'When augmentation or regularisation comes back, multiply it by the ratio of the steps to one target with and without, measured on a pair of runs; a batch smaller by a factor needs at most that factor more steps.',
    flagIn(evidence, 'isWorthRefining')
      ? `A finer grid (6 rates a decade)${Number.isFinite(refined) ? ` around ${rate(refined)}` : ` around ${rate(numberIn(evidence, 'learningRate'))}`} may find a faster one.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function certainty(evidence: Evidence, confidence: string): string {
  const seeds = numberIn(evidence, 'seeds');
  const spread = numberIn(evidence, 'seedSpread');
  const broken = textsIn(evidence, 'broken').length;
  const why = [
    textIn(evidence, 'place') === 'capped-by-stability' ? 'the next larger rate diverged' : '',
    broken > 0 ? 'assumptions of the sweep do not hold' : '',
    seeds < 2 ? 'one seed at the fastest rate' : `${amount(seeds)} seeds at the fastest rate, ${percent(spread)} apart`,
  ].filter((part) => part !== '');
  const level = { high: 'High', medium: 'Medium', low: 'Low' }[confidence] ?? 'Low';
  return [
    `When each rate first fits is a fact, to one evaluation; that it is where to start is the Tuning Playbook’s rule, and a starting value only.`,
    `${level} confidence: ${why.join(', ')}.`,
    `The optimum is known to within a factor of ${amount(numberIn(evidence, 'rateResolution'))} in the learning rate.`,
    `What would change this advice: ${spread > 0.3 ? 'more seeds at this rate, which lie far apart' : 'a second seed at this rate whose first fit lies more than 30 % away'}, or a faster rate in a finer grid.`,
  ].join(' ');
}

function ownAbstention(reason: string, evidence: Evidence): string | null {
  const best = numberIn(evidence, 'bestLearningRate');
  const fitting = amount(numberIn(evidence, 'fitting'));
  switch (reason) {
    case 'nobody-fits':
      return `No learning rate fits the training set, and the one with the lowest training loss (${rate(best)}) lies inside the range. Doubling the length ${twiceTheLength(evidence)}, at most 3 times, would let the rule judge; if nobody fits then, the training set cannot be fitted at a constant rate, and training is probably compute-bound.`;
    case 'optimum-on-edge':
      return 'The fastest learning rate lies on the edge of the range, or no rate fits yet: no candidate before the range is wider, as `sweep-boundary` says.';
    case 'neighbour-censored':
      return `A neighbour of the fastest learning rate (${rate(best)}) did not run long enough to be compared. Running the neighbours for as many steps as the others would let the rule judge.`;
    case 'too-few-fits':
      return `${fitting} of ${amount(numberIn(evidence, 'learningRates'))} learning rates fit the training set. ${amount(numberIn(evidence, 'needed'))} that do would let the rule judge: a finer grid around ${rate(best)}, or more steps.`;
    case 'too-few-values':
      return `A trial logs its training metric ${amount(numberIn(evidence, 'values'))} times, too few to place a first fit. ${amount(numberIn(evidence, 'needed'))} times would let the rule judge.`;
    case 'assumptions-broken':
      return `${textsIn(evidence, 'broken').includes('label-noise') ? 'With label noise a perfect fit means nothing' : 'The learning rate decays, and a first fit is then a matter of the schedule'}, so the sweep gives no candidate. A sweep at constant rates on clean labels would let the rule judge.`;
    default:
      return null;
  }
}

function unit(evidence: Evidence): string {
  return textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps';
}
