import { numberIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const budgetCut: RuleWords = {
  summary: 'The run was cut by a third or more, and nothing shows that its schedule was re-tuned for it',
  finding: ({ evidence }) => {
    const unit = unitWord(evidence);
    const [from, to] = ['oldMaxTrainSteps', 'maxTrainSteps'].map((name) => amount(numberIn(evidence, name)));
    const trials = numberIn(evidence, 'trials');
    const final = numberIn(evidence, 'finalLearningRateOverPeak');
    const runs =
      trials > 0
        ? `Of ${amount(trials)} finished runs of the old config ${amount(numberIn(evidence, 'supporting'))} had their best step early enough for it; the latest best step is ${amount(numberIn(evidence, 'latestBestStep'))}.`
        : 'No results of the old config were found that would show that the shorter run is enough.';
    const fit =
      evidence.scheduleFollows === false
        ? `The schedule does not end with the new length: the run ends at ${percent(final)} of the peak learning rate.`
        : 'Its schedule may rescale by itself, but peak and decay were tuned for the old length, and the shorter a budget, the better they have to be tuned.';
    return {
      title: `The run is cut from ${from} to ${to} ${unit} (${percent(numberIn(evidence, 'ratio'))}) with the schedule of the longer one`,
      message: `${runs} ${fit}`,
      recommendation: `Re-tune the peak learning rate and the decay at ${to} ${unit}, with at least 5 points, or keep ${from}. While in doubt, err on the side of longer.`,
      certainty:
        'The lengths are a fact. That short budgets need a well-tuned decay, and to err on the side of longer, is the Tuning Playbook’s advice. What would change it: results at the new length, or best steps of the old runs within 60 % of it.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};
