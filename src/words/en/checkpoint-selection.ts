import type { Evidence } from '../../model/finding.ts';
import { numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';

export const checkpointSelection: RuleWords = {
  summary: 'Evaluations and checkpoints are set so that the best checkpoint can be found and kept',
  finding: ({ evidence }) => sentences(evidence),
  abstention: ({ reason, evidence }) => {
    switch (reason) {
      case 'no-evaluations':
        return 'No evaluation of a metric whose direction is known was found, so no checkpoint can be selected by it. A validation metric in the results would let the rule judge.';
      case 'length-unknown':
        return 'How often the run is evaluated is known, its length is not. A `max_train_steps` in the config would let the rule judge.';
      case 'units-differ':
        return `Evaluations are spaced in ${unit(textIn(evidence, 'evaluateUnit'))}, the length is given in ${unit(textIn(evidence, 'lengthUnit'))}, and the file does not say how one becomes the other. One unit for both would let the rule judge.`;
      default:
        return `The rule could not judge: ${code(reason)}.`;
    }
  },
};

function sentences(evidence: Evidence): FindingWords {
  switch (textIn(evidence, 'reason')) {
    case 'evaluation-only-at-end':
      return sparse(evidence, 'The metric is evaluated once, at the end of the run');
    case 'goal-inverted':
      return inverted(evidence);
    case 'load-best-strategies-differ':
      return strategies(evidence);
    case 'saves-and-evaluations-miss':
      return missing(evidence);
    case 'keep-limit-loses-best':
      return keeping(evidence);
    case 'patience-short':
      return patience(evidence);
    default:
      return sparse(evidence, `One evaluation every ${percent(numberIn(evidence, 'share'))} of the run, above ${percent(numberIn(evidence, 'limit'))}`);
  }
}

function sparse(evidence: Evidence, title: string): FindingWords {
  const recommended = numberIn(evidence, 'recommendedEvaluateEvery');
  const isFraction = textIn(evidence, 'unit') === 'fraction';
  const every = isFraction ? `${percent(recommended)} of the run` : `${amount(recommended)} ${unit(textIn(evidence, 'unit'))}`;
  const twenty = Number.isFinite(recommended) ? `Evaluate every ${every} or more often.` : 'Evaluate at least 20 times a run.';
  const isLast = textIn(evidence, 'select') === 'last';
  return {
    title,
    message: `A run has ${amount(Math.round(numberIn(evidence, 'evaluations')))} evaluations. Their spacing is the resolution of the best step: the best of ${isLast ? 'them says little about where training stopped helping' : 'a few evaluations is not the best of the run, and longer training may then look worse'}.`,
    recommendation: isLast
      ? `${twenty} The final checkpoint stays the one that is used.`
      : `${twenty} Keep a checkpoint at each evaluation, at least of the best one.`,
    certainty: `${readAsWritten} A share above ${percent(numberIn(evidence, 'limit'))} is this rule's limit. What would change this advice: evaluations that cost more than the training between them.`,
  };
}

function inverted(evidence: Evidence): FindingWords {
  const metric = code(textIn(evidence, 'metric'));
  const direction = (goal: string): string => (goal === 'max' ? 'higher is better' : 'lower is better');
  return {
    title: `${metric} is selected as "${direction(textIn(evidence, 'goal'))}", its name says "${direction(textIn(evidence, 'expectedGoal'))}"`,
    message: `The config says that ${direction(textIn(evidence, 'goal'))} for ${metric}; by its name ${direction(textIn(evidence, 'expectedGoal'))}. With the wrong direction the worst checkpoint is kept as the best.`,
    recommendation: `Set the direction to ${code(textIn(evidence, 'expectedGoal'))}, or name the metric for what it measures.`,
    certainty:
      'The setting is a fact, the direction of the metric is told from its name. What would change this advice: a metric whose sign was turned before it was logged.',
  };
}

function strategies(evidence: Evidence): FindingWords {
  return {
    title: `Loading the best checkpoint with 2 different intervals: evaluations by ${unit(textIn(evidence, 'evaluateUnit'))}, checkpoints by ${unit(textIn(evidence, 'saveUnit'))}`,
    message: 'The best evaluated step has no checkpoint to load, and frameworks that check this refuse to start.',
    recommendation: 'Give evaluations and checkpoints the same strategy and interval.',
    certainty: `${readAsWritten} What would change this advice: a trainer that saves at every evaluation by itself.`,
  };
}

function missing(evidence: Evidence): FindingWords {
  const unitName = unit(textIn(evidence, 'unit'));
  const save = amount(numberIn(evidence, 'saveEvery'));
  const evaluate = amount(numberIn(evidence, 'evaluateEvery'));
  return {
    title: `A checkpoint every ${save} ${unitName} and an evaluation every ${evaluate}: most do not fall together`,
    message: `${save} is no multiple of ${evaluate}, so that the best evaluated step has no checkpoint of its own, and checkpoints are kept that were never evaluated.`,
    recommendation: `Save every ${amount(numberIn(evidence, 'recommendedSaveEvery'))} ${unitName}, or at every evaluation.`,
    certainty: `${readAsWritten} What would change this advice: a trainer that saves the best at every evaluation by itself.`,
  };
}

function keeping(evidence: Evidence): FindingWords {
  const kept = numberIn(evidence, 'keepCheckpoints');
  return {
    title: `${amount(kept)} ${kept === 1 ? 'checkpoint is' : 'checkpoints are'} kept and none of them for being the best`,
    message: 'Older checkpoints are deleted as training goes on, and no setting keeps the best one: when the metric gets worse again, its best state is gone.',
    recommendation: 'Track the best checkpoint by the evaluated metric, or keep more checkpoints.',
    certainty: `${readAsWritten} What would change this advice: the final checkpoint is used by choice, or the best is kept by code that the config does not show.`,
  };
}

function patience(evidence: Evidence): FindingWords {
  return {
    title: `Early stopping after ${percent(numberIn(evidence, 'share'))} of the run without improvement`,
    message: `A patience of ${amount(numberIn(evidence, 'patience'))} evaluations stops a run before ${percent(numberIn(evidence, 'limit'))} of its length has passed without improvement. Runs that stop so say little about what \`max_train_steps\` should be, and leave a schedule that decays later unfinished.`,
    recommendation: `While \`max_train_steps\` is under review, use a patience of ${amount(numberIn(evidence, 'recommendedPatience'))} evaluations or none, and select the best checkpoint afterwards.`,
    certainty: `${readAsWritten} What would change this advice: a length that is settled, with early stopping there to save cost only.`,
  };
}

const readAsWritten = 'The settings are a fact, read as they are written.';

function unit(name: string): string {
  return ['epochs', 'samples', 'tokens', 'fraction'].includes(name) ? (name === 'fraction' ? 'shares of the run' : name) : 'steps';
}
