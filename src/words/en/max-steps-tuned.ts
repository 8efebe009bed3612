import type { Evidence } from '../../model/finding.ts';
import { numberIn, numbersIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';
import { length, listed } from './lengths.ts';

/** The length as one parameter of a search. */
function searched(evidence: Evidence): FindingWords {
  const name = code(textIn(evidence, 'parameter'));
  const [low, high, longest] = [evidence.low, evidence.high, evidence.recommendedLength].map((value) => (typeof value === 'number' ? amount(value) : null));
  const choices = textsIn(evidence, 'choices');
  const range = low !== null && high !== null ? `from ${low} to ${high}` : choices.length > 0 ? `among ${listedTexts(choices)}` : 'over a distribution';
  const others = textsIn(evidence, 'alsoSearched').slice(0, 5).map(code).join(', ');
  const scheduler = textIn(evidence, 'scheduler');
  return {
    title: `The search tunes the length of training: ${name} ${range}`,
    message: [
      `The search space gives each trial its own ${name}${others === '' ? '' : `, together with ${others}`}.`,
      'The length of training and the learning-rate schedule depend on each other, so a tuned length favours whatever happens to be paired with more steps, and the best steps of such trials cannot be compared.',
      scheduler === '' ? '' : `${code(scheduler)} stops trials by its own resource; the length that a trial plans should still be one.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    recommendation: `Take ${name} out of the search and fix it${longest === null ? '' : ` at ${longest}, the longest of the search, while in doubt`}; look at where the best steps fall within it to refine it for the next study.`,
    certainty:
      'That the search moves this parameter is a fact, read from the file; that a study is to have one length is the Tuning Playbook’s rule. What would change this advice: the parameter is the resource of a multi-fidelity scheduler, with the schedule defined on its largest value, or the search is a scaling study.',
  };
}

function listedTexts(texts: readonly string[]): string {
  return texts.length > 6 ? `${texts.slice(0, 6).map(code).join(', ')} and ${texts.length - 6} more` : texts.map(code).join(', ');
}

export const maxStepsTuned: RuleWords = {
  summary: 'max_train_steps differs inside one study: fix it, tune the rest',
  finding: ({ evidence }) => {
    if (evidence.parameter !== undefined) return searched(evidence);
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
    if (reason === 'may-be-rungs') {
      return `The lengths (${listed(numbersIn(evidence, 'maxTrainSteps'))} ${textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps'}) look like the rungs of a multi-fidelity search, with fewer trials on each longer one; whether the learning rate is planned for the longest is not known. A config with the schedule beside each run would let the rule judge.`;
    }
    if (reason === 'units-differ') return 'Some trials count their length in steps and some in epochs. One unit for all trials would let the rule judge.';
    return `The rule could not judge: ${code(reason)}.`;
  },
};
