import type { Evidence } from '../../model/finding.ts';
import { numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';
import { length, lengthAbstention } from './lengths.ts';

export const overfitting: RuleWords = {
  summary: 'The validation metric gets worse behind its best step while the training loss goes on falling: regularise first',
  finding: ({ evidence }) => (textIn(evidence, 'reason') === 'calibration-drift' ? drift(evidence) : overfits(evidence)),
  abstention: ({ reason, evidence }) => {
    if (reason === 'no-training-curve') {
      return `None of the ${amount(numberIn(evidence, 'trials'))} trials logs a training loss long enough to compare with the validation metric, so overfitting cannot be told from an unlucky end. A logged training loss would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`;
  },
};

function overfits(evidence: Evidence): FindingWords {
  const metric = code(textIn(evidence, 'metric'));
  const share = `${amount(numberIn(evidence, 'overfitting'))} of ${trials(evidence)}`;
  return {
    title: `Overfitting in ${share}: ${metric} ends ${percent(numberIn(evidence, 'rise'))} above its best`,
    message: [
      `In ${share} ${metric} gets worse behind its best step${where(evidence)} while the training loss goes on falling; the median end lies ${percent(numberIn(evidence, 'rise'))} above the best, and more than ${percent(numberIn(evidence, 'materiality'))} is material.`,
      'More steps of this kind make the fit of the training set better and the model worse.',
      recovery(evidence),
      alsoDrifting(evidence),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    recommendation: recommendation(evidence),
    certainty: certainty(evidence),
  };
}

function drift(evidence: Evidence): FindingWords {
  const metric = code(textIn(evidence, 'metric'));
  const other = code(textIn(evidence, 'improvingMetric'));
  return {
    title: `${metric} gets worse in ${amount(numberIn(evidence, 'drifting'))} of ${trials(evidence)} while ${other} goes on improving`,
    message: `Behind its best step${where(evidence)} ${metric} rises by ${percent(numberIn(evidence, 'rise'))} and ${other} still improves: the predictions become overconfident, not worse. That is a drift of calibration, not overfitting.`,
    recommendation: `Select checkpoints, and judge the length, by the metric that the model is for. If that is ${other}, name it in the policy file under \`metric\`; if it is ${metric}, regularise, or calibrate afterwards.`,
    certainty: `${fact} What would change this advice: ${other} getting worse too in a longer run.`,
  };
}

function recommendation(evidence: Evidence): string {
  const varied = textsIn(evidence, 'regularizationVaried').map(code);
  const isLast = textIn(evidence, 'select') === 'last';
  return [
    varied.length === 0
      ? 'Regularise first: weight decay, dropout, label smoothing or augmentation.'
      : `Regularise first: ${varied.join(', ')} ${varied.length === 1 ? 'was' : 'were'} varied and ${varied.length === 1 ? 'does' : 'do'} not prevent it, so stronger values, dropout or augmentation come next.`,
    isLast
      ? `The final checkpoint is used by choice: it is ${percent(numberIn(evidence, 'rise'))} behind the best one, so select the best instead, or shorten the run.`
      : 'Keep the length meanwhile and select the best checkpoint afterwards: with that the later steps cost time and no quality. A shorter run comes second.',
  ].join(' ');
}

function recovery(evidence: Evidence): string {
  const recovering = numberIn(evidence, 'recovering');
  if (!(recovering > 0)) return '';
  return `In ${amount(recovering)} of them the metric comes back by half of its rise or more before the end: epoch-wise double descent is possible, and the run may not be long enough to say.`;
}

function alsoDrifting(evidence: Evidence): string {
  const drifting = numberIn(evidence, 'drifting');
  return drifting > 0
    ? `In ${amount(drifting)} more it gets worse while ${code(textIn(evidence, 'improvingMetric'))} goes on improving: calibration, not counted as overfitting.`
    : '';
}

function certainty(evidence: Evidence): string {
  const open = numberIn(evidence, 'open');
  const few = numberIn(evidence, 'trials') < 3 ? ` ${trials(evidence)} cannot show what is usual.` : '';
  const late =
    open > 0
      ? ` ${amount(open)} of them went on for less than twice the steps to their best, so that a later recovery is not ruled out.`
      : ' All went on for at least twice the steps to their best.';
  return `${fact}${few}${late} What would change this advice: the metric recovering in a run twice as long, or another validation set that does not show it.`;
}

const fact = 'The rise is a fact, above evaluation noise; that regularisation comes before length is the Tuning Playbook’s reading.';

function where(evidence: Evidence): string {
  const fraction = numberIn(evidence, 'medianBestFraction');
  const steps = numberIn(evidence, 'maxTrainSteps');
  if (!Number.isFinite(fraction)) return '';
  return Number.isFinite(steps)
    ? ` (the median at ${percent(fraction)} of ${length(evidence, 'maxTrainSteps')})`
    : ` (the median at ${percent(fraction)} of the run)`;
}

function trials(evidence: Evidence): string {
  const count = numberIn(evidence, 'trials');
  return `${amount(count)} ${count === 1 ? 'trial' : 'trials'}`;
}
