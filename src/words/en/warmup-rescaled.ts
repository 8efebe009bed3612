import { numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const warmupRescaled: RuleWords = {
  summary: 'A warmup that is a share of the run silently changed with it, or takes more than a tenth of it',
  finding: ({ evidence }) => {
    const unit = unitWord(evidence);
    const [oldWarmup, warmup, oldRun, run, longest] = ['oldWarmupSteps', 'warmupSteps', 'oldRunSteps', 'runSteps', 'longestWarmupSteps'].map((name) =>
      amount(numberIn(evidence, name)),
    );
    const key = textIn(evidence, 'key');
    const set = key === '' ? '' : `, in this file ${code(`${key}: ${String(numberIn(evidence, 'keeping'))}`)}`;
    if (textIn(evidence, 'reason') === 'too-long') {
      return {
        title: `The warmup takes ${percent(numberIn(evidence, 'shareOfRun'))} of the run: ${warmup} of ${run} ${unit}`,
        message: `It was ${oldWarmup} of ${oldRun} ${unit}. A warmup of more than a tenth of the run leaves too little of it at the learning rate that was tuned; from 5 % on a longer run is worth considering.`,
        recommendation: `Shorten the warmup to at most ${longest} ${unit}, or lengthen the run.`,
        certainty:
          'The numbers are exact. That a warmup should stay within 10 % of the run is the Tuning Playbook’s advice. What would change it: training diverges with a shorter one.',
      };
    }
    return {
      title: `The warmup goes from ${oldWarmup} to ${warmup} ${unit}, because it is a share of the run`,
      message: `The run goes from ${oldRun} to ${run} ${unit}, and nobody changed the warmup. How long a warmup has to be is a matter of stability early in training, not of the length of the run.`,
      recommendation:
        numberIn(evidence, 'oldWarmupSteps') > numberIn(evidence, 'longestWarmupSteps')
          ? `Take ${longest} ${unit}, a tenth of the run${set}: the ${oldWarmup} that were tuned would be more.`
          : `Keep the ${oldWarmup} ${unit} that were tuned${set}, or state the warmup in ${unit}.`,
      certainty:
        'The numbers are exact. That warmup lengths are very likely to transfer unchanged to longer runs is the Tuning Playbook’s suspicion. What would change this advice: the longer run is unstable at the start with the shorter warmup.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};
