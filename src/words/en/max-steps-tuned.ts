import { numberIn, numbersIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { length, listed } from './lengths.ts';

export const maxStepsTuned: RuleWords = {
  summary: 'max_train_steps differs inside one study: fix it, tune the rest',
  finding: ({ evidence }) => {
    const lengths = numbersIn(evidence, 'maxTrainSteps');
    const shown = listed(lengths);
    const varied = textsIn(evidence, 'alsoVaried').slice(0, 5).map(code).join(', ');
    return {
      title: `${amount(numberIn(evidence, 'lengths'))} different values of \`max_train_steps\` among ${amount(numberIn(evidence, 'trials'))} trials of one study`,
      message: [
        `The trials were given ${shown} ${textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps'}.`,
        'The length of training and the learning-rate schedule depend on each other, so inside one study a tuned length favours whatever happened to be paired with more steps.',
        varied === '' ? '' : `Also varied: ${varied}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      recommendation: `Fix one \`max_train_steps\` for all trials: ${length(evidence, 'recommendedMaxTrainSteps')}, the longest of them, while in doubt. Or declare one study per length in the policy file, or \`purpose: scaling\` where the lengths differ on purpose.`,
      certainty:
        'The lengths are a fact, read from the runs and their configs; that a study is to have one length is the Tuning Playbook’s rule. What would change this advice: the lengths are rungs of a multi-fidelity search, with the schedule defined on the longest, or a scaling study.',
    };
  },
  abstention: ({ reason, evidence }) => {
    if (reason === 'length-unknown') {
      return `The planned length is known for ${amount(numberIn(evidence, 'known'))} of ${amount(numberIn(evidence, 'trials'))} trials. A config with \`max_train_steps\` beside each run would let the rule judge.`;
    }
    if (reason === 'units-differ') return 'Some trials count their length in steps and some in epochs. One unit for all trials would let the rule judge.';
    return `The rule could not judge: ${code(reason)}.`;
  },
};
