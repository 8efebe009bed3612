import type { Evidence } from '../../model/finding.ts';
import { numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent, probability, significant } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { change, length, lengthAbstention, regimeAdvice, resolution } from './lengths.ts';

export const bestStepLate: RuleWords = {
  summary: 'Trials are at their best at the end of training and still gain: longer training may help',
  finding: ({ evidence }) => ({
    title: `Best step in the last ${percent(1 - numberIn(evidence, 'fraction'))} of training in ${count(evidence, 'late')} of ${count(evidence, 'trials')} trials`,
    message: message(evidence),
    recommendation: recommendation(evidence),
    certainty: certainty(evidence),
  }),
  abstention: ({ reason, evidence }) => ownAbstention(reason, evidence) ?? lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`,
};

function message(evidence: Evidence): string {
  return [
    `The best ${code(textIn(evidence, 'metric'))} lies in the last ${percent(1 - numberIn(evidence, 'fraction'))} of ${length(evidence, 'maxTrainSteps')} in ${count(evidence, 'late')} of ${count(evidence, 'trials')} trials, at the very last evaluation in ${count(evidence, 'atLastEvaluation')} (median best fraction ${percent(numberIn(evidence, 'medianBestFraction'))}, first within noise of the best at ${percent(numberIn(evidence, 'medianWithinNoiseFraction'))}).`,
    gain(evidence),
    decay(evidence),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function gain(evidence: Evidence): string {
  const part = textIn(evidence, 'gainMeasuredOn');
  const where =
    part === 'tail-before-decay'
      ? 'In the part of the last half before the learning rate falls below half its peak'
      : part === 'decayed'
        ? 'Over the last doubling of the steps, under a decaying learning rate'
        : 'Over the last doubling of the steps';
  const measured = `${where}, the metric gains ${percent(numberIn(evidence, 'gainPerDoubling'))} of its value per doubling of the steps (above ${percent(numberIn(evidence, 'materiality'))} is material here).`;
  const before = numberIn(evidence, 'gainBeforeDecay');
  if (part !== 'decayed' || !Number.isFinite(before)) return measured;
  return `${measured} Before the learning rate fell below half its peak it gained ${percent(before)} of its value per doubling.`;
}

function decay(evidence: Evidence): string {
  const known = numberIn(evidence, 'decayKnown');
  const trials = numberIn(evidence, 'trials');
  if (!(known > 0)) return 'The schedule is not known: whether its decay explains a late best step stays open.';
  const expected = numberIn(evidence, 'decayExpectsLate');
  const isCause = textIn(evidence, 'gainMeasuredOn') === 'decayed';
  if (expected === 0 && !isCause) return '';
  const source = { log: 'the logged learning rate', config: 'the config' }[textIn(evidence, 'decayKnownFrom')] ?? 'the logs and the config';
  const family = textIn(evidence, 'decayFamily');
  const shape = ['linear', 'cosine'].includes(family) ? `${family} ` : '';
  const end = `a ${shape}decay to ${percent(numberIn(evidence, 'finalLearningRateOverPeak'))} of its peak`;
  const late = expected > 0 ? ` A late best step is expected under this schedule by itself in ${amount(expected)} of ${amount(trials)} trials.` : '';
  const alone = isCause ? ' The decay alone may explain the gain at the end.' : '';
  return `The learning rate follows ${end} (from ${source}).${late}${alone}`;
}

function recommendation(evidence: Evidence): string {
  const range = `${amount(numberIn(evidence, 'lowMaxTrainSteps'))} to ${amount(numberIn(evidence, 'highMaxTrainSteps'))}`;
  return [
    `Try a \`max_train_steps\` of ${length(evidence, 'recommendedMaxTrainSteps')} (${range}; ${change(evidence)}) and re-tune the learning-rate decay for it, so that the added steps are not spent at too small a rate.`,
    atMost(evidence),
    expected(evidence),
    capped(textIn(evidence, 'cappedBy')),
    regimeAdvice(evidence) || 'Longer training is one way among others: a better-tuned learning rate may reach the same value in fewer steps.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The bound that needs no fit; empty where a decayed learning rate leaves none. */
function atMost(evidence: Evidence): string {
  const most = numberIn(evidence, 'gainAtMost');
  return Number.isFinite(most) ? `By the slope of the tail it gains at most ${percent(most)}, typically half of that.` : '';
}

/** What the longer run is expected to bring; empty where no forecast was made. */
function expected(evidence: Evidence): string {
  const gain = numberIn(evidence, 'forecastGain');
  if (!Number.isFinite(gain)) return '';
  const runs = numberIn(evidence, 'forecastCalibrationRuns');
  const [low, high] = [numberIn(evidence, 'forecastLow'), numberIn(evidence, 'forecastHigh')];
  const range =
    runs > 0
      ? `${percent(numberIn(evidence, 'forecastLevel'))} interval ${significant(low, 4)} to ${significant(high, 4)}, from ${amount(runs)} runs`
      : 'no calibrated interval';
  const value = `${code(textIn(evidence, 'forecastMetric'))} ${significant(numberIn(evidence, 'forecastValue'), 4)} after ${significant(numberIn(evidence, 'forecastPresent'), 4)}`;
  return `Forecast for the best trial: ${value} (${range}), a ${gain >= 0 ? 'gain' : 'loss'} of ${percent(Math.abs(gain))}.`;
}

function capped(by: string): string {
  if (by === 'production-steps') return 'It goes no further than `production-steps` of the policy file.';
  return by === 'repeated-data' ? 'It goes no further than 4 epochs of the data: beyond that, repeated text adds little to a language model.' : '';
}

function certainty(evidence: Evidence): string {
  const counted = `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence, 'posteriorAbove'))} of such trials are late is ${probability(numberIn(evidence, 'posterior'))}.`;
  const calibrated =
    textIn(evidence, 'strength') === 'strong'
      ? 'That longer training helps is a suspicion: 91 % of public constant-rate runs with a median best fraction of 90 % or more gained later, typically half of what the tail promised.'
      : 'That longer training helps is a weak suspicion: about 70 % of ordinary finished runs have their best step in the last quarter.';
  return `${counted} ${calibrated} ${resolution(evidence)} What would change this advice: one trial run for the recommended length that gains less than ${percent(numberIn(evidence, 'materiality'))}.`;
}

function ownAbstention(reason: string, evidence: Evidence): string | null {
  const late = `${count(evidence, 'late')} of ${count(evidence, 'trials')} trials have their best step late`;
  if (reason === 'decay-explains') {
    return `${late}, but before the learning rate fell below half its peak the metric gained ${percent(numberIn(evidence, 'gainBeforeDecay'))} per doubling, which is not material: the decay explains the late best. One trial with a longer stretch at the peak would let the rule judge.`;
  }
  if (reason === 'tail-too-short') {
    return `${late}, but the last half of a run holds fewer than 6 evaluations, too few for a slope. Evaluations twice as often would let the rule judge.`;
  }
  if (reason === 'at-production-length') {
    return `${late}, and the study already has the production length of ${amount(numberIn(evidence, 'productionSteps'))} steps that the policy file states. A larger \`production-steps\` would let the rule recommend one.`;
  }
  return null;
}

function count(evidence: Evidence, name: string): string {
  return amount(numberIn(evidence, name));
}
