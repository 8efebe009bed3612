import type { Evidence } from '../../model/finding.ts';
import { numberIn, numbersIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { listed } from './lengths.ts';

export const sweepAssumptions: RuleWords = {
  summary: 'A learning-rate sweep breaks what its reading assumes: constant rates, nothing that regularises, one length, a clean training metric',
  finding: ({ evidence }) => {
    const broken = textsIn(evidence, 'broken');
    return {
      title: `${amount(broken.length)} ${broken.length === 1 ? 'assumption' : 'assumptions'} of the learning-rate sweep ${broken.length === 1 ? 'does' : 'do'} not hold: ${broken.map(shortly).join(', ')}`,
      message: [
        'The steps that the fastest rate needs to fit the training set are a first candidate for `max_train_steps` only where nothing else slows the fit.',
        ...broken.map((assumption) => said(assumption, evidence)),
      ].join(' '),
      recommendation: broken.length === 0 ? 'Repair what is named.' : broken.map(fix).join(' '),
      certainty:
        'The settings are a fact, read from the runs and their configs; what the sweep assumes is the Tuning Playbook’s. What would change this advice: a sweep that is to choose a learning rate and not a length.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};

function shortly(assumption: string): string {
  return (
    {
      'learning-rate-decays': 'the rate decays',
      'augmentation-on': 'augmentation is on',
      'regularization-on': 'regularisation is on',
      'lengths-differ': 'lengths differ',
      'train-metric-missing': 'no training metric',
      'train-metric-not-clean': 'the training metric is not clean',
      'label-noise': 'labels are noisy',
    }[assumption] ?? 'an assumption is broken'
  );
}

function said(assumption: string, evidence: Evidence): string {
  switch (assumption) {
    case 'learning-rate-decays':
      return `The learning rate decays in ${amount(numberIn(evidence, 'decaying'))} of ${amount(numberIn(evidence, 'decayKnown'))} trials whose rate is known.`;
    case 'augmentation-on':
      return `Augmentation is on: ${textsIn(evidence, 'augmentation').map(code).join(', ')}.`;
    case 'regularization-on':
      return `Regularisation is on: ${textsIn(evidence, 'regularization').map(code).join(', ')}.`;
    case 'lengths-differ':
      return `The trials were given different lengths (${listed(numbersIn(evidence, 'maxTrainSteps'))} ${textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps'}): a rate that did not fit in fewer steps is not slower for it.`;
    case 'train-metric-missing':
      return 'No training metric is logged, so that no fit can be seen.';
    case 'train-metric-not-clean':
      return `${code(textIn(evidence, 'trainMetric'))} is a running mean, or is measured with augmentation or dropout active: it may never reach a perfect fit.`;
    case 'label-noise':
      return 'Labels are noisy on purpose: fitting them perfectly means memorising the noise.';
    default:
      return '';
  }
}

function fix(assumption: string): string {
  return (
    {
      'learning-rate-decays': 'Keep the rate constant after the warmup.',
      'augmentation-on': 'Switch augmentation off for the sweep.',
      'regularization-on': 'Switch regularisation off for the sweep, weight decay too; multiply the candidate afterwards when it comes back.',
      'lengths-differ': 'Give all trials one length.',
      'train-metric-missing': 'Log a training accuracy, error rate or loss.',
      'train-metric-not-clean': 'Measure training accuracy in evaluation mode, on the plain training set.',
      'label-noise': 'Sweep on clean labels.',
    }[assumption] ?? ''
  );
}
