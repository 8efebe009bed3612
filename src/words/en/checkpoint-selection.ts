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
    case 'load-best-absent':
      return loadBest(evidence);
    case 'best-without-checkpoint':
      return lost(evidence);
    case 'keep-limit-lost-best':
      return deleted(evidence);
    case 'runs-stopped-early':
      return stopped(evidence);
    case 'last-behind-best':
      return last(evidence);
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

function loadBest(evidence: Evidence): FindingWords {
  const metric = code(textIn(evidence, 'metric'));
  return {
    title: `${metric} is named to select by, and the best checkpoint is not loaded at the end`,
    message: `Evaluations and checkpoints are made and ${metric} is to choose among them, but without \`load_best_model_at_end\` the run ends with its last weights, however much better an earlier state was.`,
    recommendation: 'Set `load_best_model_at_end` to true, or select the best checkpoint afterwards by hand.',
    certainty: `${readAsWritten} What would change this advice: a step behind training that loads the best checkpoint.`,
  };
}

function lost(evidence: Evidence): FindingWords {
  const share = `${amount(numberIn(evidence, 'count'))} of ${amount(numberIn(evidence, 'trials'))}`;
  const gap = numberIn(evidence, 'lost');
  return {
    title: `The best evaluated step has no checkpoint in ${share} trials`,
    message: `In ${share} trials that tell of their checkpoints, none was kept at the best ${code(textIn(evidence, 'metric'))}.${Number.isFinite(gap) ? ` The best one that was kept is ${percent(gap)} worse.` : ''} What was not kept cannot be selected, and longer training then looks worse than it is.`,
    recommendation: 'Save at every evaluation, and keep the best checkpoint beside the last ones.',
    certainty: 'The steps are facts, read from the results. What would change this advice: checkpoints that are kept somewhere the results do not tell of.',
  };
}

function deleted(evidence: Evidence): FindingWords {
  const share = `${amount(numberIn(evidence, 'count'))} of ${amount(numberIn(evidence, 'trials'))}`;
  const kept = numberIn(evidence, 'keepCheckpoints');
  return {
    title: `Keeping ${amount(kept)} ${kept === 1 ? 'checkpoint' : 'checkpoints'} lost the best one in ${share} trials`,
    message: `In ${share} trials the best ${code(textIn(evidence, 'metric'))} lies further back than the checkpoints that are kept reach: its state was deleted before the end.`,
    recommendation: 'Track the best checkpoint by the evaluated metric, or keep more checkpoints.',
    certainty: 'The best steps and the limit are facts. What would change this advice: code that keeps the best one and that the configs do not show.',
  };
}

function stopped(evidence: Evidence): FindingWords {
  const share = `${amount(numberIn(evidence, 'count'))} of ${amount(numberIn(evidence, 'trials'))}`;
  const patience = numberIn(evidence, 'patience');
  const recommended = numberIn(evidence, 'recommendedPatience');
  return {
    title: `Early stopping ended ${share} trials at ${percent(numberIn(evidence, 'ranShare'))} of their length, so that their length cannot be judged`,
    message: `${share} trials stopped by themselves${Number.isFinite(patience) ? ` with a patience of ${amount(patience)} evaluations` : ''}; the median ran ${percent(numberIn(evidence, 'ranShare'))} of what was planned. Such runs are shown and not counted: what they would have done later is cut off, and a schedule that decays late was never finished.`,
    recommendation: `While \`max_train_steps\` is under review, ${Number.isFinite(recommended) ? `use a patience of ${amount(recommended)} evaluations or none` : 'let the runs end'}, and select the best checkpoint afterwards.`,
    certainty: 'That the runs stopped is a fact. What would change this advice: a length that is settled, with early stopping there to save cost only.',
  };
}

function last(evidence: Evidence): FindingWords {
  const share = `${amount(numberIn(evidence, 'count'))} of ${amount(numberIn(evidence, 'trials'))}`;
  return {
    title: `The final checkpoint, used by choice, is ${percent(numberIn(evidence, 'gap'))} behind the best at the median`,
    message: `In ${share} trials the last ${code(textIn(evidence, 'metric'))} is worse than the best one by more than is material (${percent(numberIn(evidence, 'materiality'))}).`,
    recommendation: 'Select the best checkpoint, or shorten the run and its decay so that it ends where it is best.',
    certainty:
      'The gap is a fact, on the data that the metric was evaluated on; choosing the best on it makes it look a little better than it is. What would change this advice: a held-out set on which the last is as good.',
  };
}

const readAsWritten = 'The settings are a fact, read as they are written.';

function unit(name: string): string {
  return ['epochs', 'samples', 'tokens', 'fraction'].includes(name) ? (name === 'fraction' ? 'shares of the run' : name) : 'steps';
}
