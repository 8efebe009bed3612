import { numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const stepsReducible: RuleWords = {
  summary: 'Better tuned runs reach the same target in fewer steps, so that the length may be reduced',
  finding: ({ evidence }) => {
    const unit = unitWord(evidence);
    const count = (name: string) => amount(numberIn(evidence, name));
    const settings = textsIn(evidence, 'settings').slice(0, 5).map(code).join(', ');
    return {
      title: `${count('pairs')} pairs of runs reach the same ${code(textIn(evidence, 'metric'))} in ${percent(numberIn(evidence, 'medianRatio'))} of the ${unit}`,
      message: `Changed: ${settings}. In runs with the same seeds the ${unit} to one value of ${code(textIn(evidence, 'metric'))} fell to ${percent(numberIn(evidence, 'medianRatio'))} in the middle; at most ${percent(numberIn(evidence, 'highRatio'))} with 90 % confidence, the spacing of evaluations included. The new runs are within noise of their best after ${count('withinNoiseSteps')} ${unit}.`,
      recommendation: `Consider \`max_train_steps\` of ${count('recommendedMaxTrainSteps')} in place of ${count('maxTrainSteps')}, with the schedule's decay ending there; or keep the length and take the better result.`,
      certainty: `The ratio is measured on ${count('pairs')} pairs. What would change this advice: a shorter run decays its learning rate sooner, so one control at the new length should come first; and a target that is short of what is wanted says little about the rest.`,
    };
  },
  abstention: ({ reason, evidence }) =>
    reason === 'too-few-pairs'
      ? `${amount(numberIn(evidence, 'pairs'))} pairs of finished runs with the same seed could be compared before and after the change. ${amount(numberIn(evidence, 'needed'))} such pairs would let the rule judge.`
      : `The rule could not judge: ${code(reason)}.`,
};
