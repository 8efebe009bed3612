import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent, significant } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

const how: Readonly<Record<string, string>> = {
  short: 'in complete runs',
  unfinished: 'in runs that stopped on the way, so that annealed and un-annealed runs were compared',
  'un-annealed': 'under the schedule of a longer run, none of which was annealed',
};

export const shortHorizon: RuleWords = {
  summary: 'The peak learning rate was chosen in runs far shorter than the one that uses it, or from the beginnings of longer ones',
  finding: ({ evidence }) => {
    const unit = unitWord(evidence);
    const [measured, production] = ['measuredSteps', 'maxTrainSteps'].map((name) => `${amount(numberIn(evidence, name))} ${unit}`);
    const [chosen, low, high] = ['learningRate', 'lowLearningRate', 'highLearningRate'].map((name) => rate(evidence, name));
    const reason = textIn(evidence, 'reason');
    return {
      title: `The peak learning rate ${chosen} was chosen at ${measured}, ${percent(numberIn(evidence, 'share'))} of the ${production} it is used for`,
      message: `${code(textIn(evidence, 'study'))} compared learning rates in ${amount(numberIn(evidence, 'trials'))} trials, ${how[reason] ?? code(reason)}. Two effects pull in opposite directions: judged greedily or from prefixes, learning rates come out too small, by orders of magnitude at horizons of 100 steps; with a complete schedule at each length, the best peak gets smaller as the run gets longer.${doubts(evidence)}`,
      recommendation: `Sweep the peak learning rate again with a complete schedule of ${production}, from ${low} to ${high}; where that is too dear, at a fifth of it. No formula takes the rate from one length to the other.`,
      certainty:
        'Where the rate was compared is a fact, and both effects are published; which of them is larger here is not known. What would change this advice: best learning rates at two lengths of this project.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};

function rate(evidence: Evidence, name: string): string {
  const value = numberIn(evidence, name);
  return Number.isFinite(value) ? significant(value, 3) : '–';
}

function doubts(evidence: Evidence): string {
  const diverged = numberIn(evidence, 'divergedAbove');
  const batch = flagIn(evidence, 'isBatchChanged') ? ' The batch changes along with the length, which moves the best learning rate by itself.' : '';
  const cap =
    diverged > 0
      ? ` ${amount(diverged)} ${diverged === 1 ? 'run' : 'runs'} with a higher learning rate diverged: the chosen one may be as high as stability allows.`
      : '';
  return batch + cap;
}
