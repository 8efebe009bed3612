import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

const classes = [
  ['veryLikely', 'very likely to transfer'],
  ['likely', 'likely, with many counterexamples'],
  ['might', 'might'],
  ['unlikely', 'unlikely'],
  ['unclassified', 'not in the list'],
] as const;

export const transferRisk: RuleWords = {
  summary: 'Values that a shorter study chose are used in a much longer run, and nothing has tested whether they hold',
  finding: ({ evidence }) => {
    const unit = unitWord(evidence);
    const [short, long] = ['studySteps', 'maxTrainSteps'].map((name) => `${amount(numberIn(evidence, name))} ${unit}`);
    const count = classes.reduce((sum, [name]) => sum + textsIn(evidence, name).length, 0);
    const [best, other] = [textIn(evidence, 'best'), textIn(evidence, 'runnerUp')];
    const pair = best !== '' && other !== '' ? `${code(best)} against ${code(other)}` : 'the best configuration against its runner-up';
    return {
      title: `${amount(count)} ${count === 1 ? 'value' : 'values'} chosen at ${short} ${count === 1 ? 'is' : 'are'} used at ${long}, ${amount(numberIn(evidence, 'ratio'))} times as long`,
      message: [`${code(textIn(evidence, 'study'))} compared ${amount(numberIn(evidence, 'trials'))} trials.`, ...classed(evidence), stability(evidence)].join(
        ' ',
      ),
      recommendation: `Run one control pair with the new length, each with a complete schedule of its own: ${pair}${values(evidence)}. It settles the classes "likely" and "might"; an effect of more than two standard errors there overrides the class.${rung(evidence)}`,
      certainty:
        'The classes are the suspicion of the Tuning Playbook’s authors, in falling order, never a fact. What would change this advice: the control pair, or enough trials at both lengths to measure how ranks move.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};

/** The chosen values class by class; at most four of each are named. */
function classed(evidence: Evidence): readonly string[] {
  const parts = classes.flatMap(([name, words]) => {
    const settings = textsIn(evidence, name);
    const more = settings.length > 4 ? ` and ${settings.length - 4} more` : '';
    return settings.length === 0 ? [] : [`${words}: ${settings.slice(0, 4).map(code).join(', ')}${more}`];
  });
  const list = parts.length === 0 ? [] : [`Do its choices hold? ${parts.join('; ')}.`];
  const isWeak = flagIn(evidence, 'isRegularizationChosen');
  return isWeak ? [...list, 'Regularisation is unlikely to help much where the training set cannot be fit.'] : list;
}

function stability(evidence: Evidence): string {
  const tau = numberIn(evidence, 'tau');
  if (Number.isFinite(tau)) {
    const [from, to] = ['tauSteps', 'tauLongerSteps'].map((name) => amount(numberIn(evidence, name)));
    return `In this repository ${amount(numberIn(evidence, 'tauTrials'))} trials ran at ${from} and at ${to}: Kendall’s tau of their ranks is ${tau.toFixed(2)}.`;
  }
  const at = percent(numberIn(evidence, 'publicFraction'));
  const [constant, decaying] = ['publicTauConstant', 'publicTauDecaying'].map((name) => amount(numberIn(evidence, name)));
  return `Too few trials ran at two lengths here to measure how ranks move; in public studies Kendall’s tau between ranks at ${at} of a run and at its end was ${constant} with constant and ${decaying} with decaying learning rates.`;
}

function values(evidence: Evidence): string {
  const [best, other] = ['bestValue', 'runnerUpValue'].map((name) => numberIn(evidence, name));
  if (best === undefined || other === undefined || !Number.isFinite(best) || !Number.isFinite(other)) return '';
  return ` (${code(textIn(evidence, 'metric'))} ${Number(best.toPrecision(4))} and ${Number(other.toPrecision(4))} in the study)`;
}

/** A tenth of the length and below. */
function rung(evidence: Evidence): string {
  if (!(numberIn(evidence, 'ratio') >= 10)) return '';
  const steps = amount(Math.ceil(numberIn(evidence, 'maxTrainSteps') / 5));
  return ` Conclusions at a tenth of the length may fail at a fifth already: ${amount(numberIn(evidence, 'keep'))} configurations at ${steps} ${unitWord(evidence)} would show it for less.`;
}
