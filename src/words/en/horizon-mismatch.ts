import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const horizonMismatch: RuleWords = {
  summary: 'The schedule ends, climbs or acts at another step than the run ends',
  finding: (finding) => ({ ...observed(finding.evidence), recommendation: recommended(finding.evidence), certainty: certaintyOf(finding.evidence) }),
  abstention: ({ reason, evidence }) => {
    if (reason === 'units-unclear') {
      return `The horizon of ${amount(numberIn(evidence, 'horizon'))} and the run of ${amount(numberIn(evidence, 'runSteps'))} are so far apart that one may count epochs and the other steps. A log with learning rates, or both in one unit, would let the rule judge.`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  },
};

function observed(evidence: Evidence): Pick<FindingWords, 'title' | 'message'> {
  const units = unitWord(evidence);
  const [horizon, run, warmup] = ['horizon', 'runSteps', 'warmupSteps'].map((name) => amount(numberIn(evidence, name)));
  const [patience, evaluations] = ['patience', 'evaluations'].map((name) => amount(numberIn(evidence, name)));
  const final = percent(numberIn(evidence, 'finalLearningRateOverPeak'));
  const behind = percent(numberIn(evidence, 'shareBehindHorizon'));
  switch (textIn(evidence, 'mismatch')) {
    case 'rises-after-horizon':
      return {
        title: `The learning rate climbs again after ${horizon} of ${run} ${units}`,
        message: `The schedule's decay ends at ${horizon}, and ${code(textIn(evidence, 'family'))} goes back up behind it: the run ends at ${final} of the peak. ${behind} of the run lies behind the horizon, and its last checkpoint is not annealed.`,
      };
    case 'stops-before-end':
      return {
        title: `The schedule ends at ${horizon} of ${run} ${units}, and the framework stops with an error there`,
        message: `A one-cycle schedule may not be stepped past its total of ${horizon}; the run asks for ${run}.`,
      };
    case 'decay-ends-early':
      return {
        title: `The decay ends at ${horizon} of ${run} ${units}`,
        message: `The last ${behind} of the run train at ${final} of the peak learning rate.`,
      };
    case 'drop-never-happens':
      return {
        title: `The last drop of the learning rate lies behind the end of the run`,
        message: `The run ends after ${run} ${units}, at ${final} of the peak learning rate${Number.isFinite(numberIn(evidence, 'horizon')) ? `; the last drop is set for ${horizon}` : ''}.`,
      };
    case 'warmup-never-ends':
      return {
        title: `The warmup of ${warmup} is longer than the run of ${run} ${units}`,
        message: `The peak learning rate is never reached: the run ends at ${final} of it.`,
      };
    case 'patience-never-ends':
      return {
        title: `The plateau schedule waits for ${patience} evaluations, and the run has ${evaluations}`,
        message: 'The learning rate is only reduced after more evaluations without improvement than its patience: within this run it stays at its peak.',
      };
    case 'early-stopping-never-ends':
      return {
        title: `Early stopping waits for ${patience} evaluations, and the run has ${evaluations}`,
        message: 'It can never act within this run.',
      };
    default:
      return {
        title: `The run ends after ${run} ${units} at ${final} of the peak learning rate`,
        message:
          Number.isFinite(numberIn(evidence, 'horizon')) && !Number.isFinite(numberIn(evidence, 'nextCycleEnd'))
            ? `The decay is set to end at ${horizon}, ${ratioText(numberIn(evidence, 'ratio'))} times the run.${onlyTheDecay(evidence)} A decay that is cut off leaves the model un-annealed: a horizon more than 25 % beyond the run costs clearly (Chinchilla, figure A1).`
            : 'It ends in the middle of a cycle, where the learning rate is high.',
      };
  }
}

/** What a change did that moved the horizon alone. */
function onlyTheDecay(evidence: Evidence): string {
  const old = numberIn(evidence, 'oldHorizon');
  return Number.isFinite(old) ? ` The change moves it there from ${amount(old)} and leaves the run as long as it was: only the decay is stretched.` : '';
}

function ratioText(ratio: number): string {
  return String(Number(ratio.toFixed(2)));
}

function recommended(evidence: Evidence): string {
  const key = textIn(evidence, 'key');
  const run = amount(numberIn(evidence, 'runSteps'));
  const set = key === '' ? '' : ` Set ${code(key)} to ${amount(numberIn(evidence, 'fitting'))}.`;
  switch (textIn(evidence, 'mismatch')) {
    case 'drop-never-happens':
      return 'Move the milestones into the run, in proportion to its length, or lengthen the run.';
    case 'warmup-never-ends':
      return 'Shorten the warmup to at most 10 % of the run, or lengthen the run.';
    case 'patience-never-ends':
      return `Lower the patience to less than half of the ${amount(numberIn(evidence, 'evaluations'))} evaluations, or use a schedule that ends with the run.`;
    case 'early-stopping-never-ends':
      return 'Lower the patience, or take early stopping out: it only looks as if something watched the run.';
    default:
      if (Number.isFinite(numberIn(evidence, 'nextCycleEnd'))) return cyclesText(evidence);
      return `Let the schedule end with the run, at ${run}.${set} Where the budget did not grow, move the horizon and not the length.`;
  }
}

function cyclesText(evidence: Evidence): string {
  const ends = ['lastCycleEnd', 'nextCycleEnd'].map((name) => numberIn(evidence, name)).filter(Number.isFinite);
  return `Let the run end where a cycle does: at ${ends.map(amount).join(' or ')} ${unitWord(evidence)}.`;
}

function certaintyOf(evidence: Evidence): string {
  const real = flagIn(evidence, 'isRealLength') ? ' A finished run of this length shows that it is meant.' : '';
  const trap =
    textIn(evidence, 'mismatch') === 'ends-un-annealed'
      ? ' A best step late in the run does not speak against this: while the learning rate still falls it is expected there, and it asks for more steps, not for a longer decay.'
      : '';
  return `Schedule and length are exact, read from the config with its framework’s defaults.${real}${trap} What would change this advice: the run is stopped or extended by something outside of this file, or the tail is meant.`;
}
