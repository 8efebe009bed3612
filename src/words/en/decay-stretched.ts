import type { Evidence, Finding } from '../../model/finding.ts';
import { flagIn, numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const decayStretched: RuleWords = {
  summary: 'A longer run whose added steps train at too small a learning rate, or whose decay was stretched with it',
  finding: (finding) => ({ ...observed(finding), recommendation: recommended(finding.evidence), certainty: certaintyOf(finding) }),
  abstention: ({ reason }) => {
    if (reason === 'schedule-open') {
      return 'The run became longer, and its schedule leaves something open. What the file does not say, such as the updates of an epoch, would let the rule judge: results with steps and epochs beside the config, or a length in steps.';
    }
    if (reason === 'units-differ') {
      return 'The run became longer, and its schedule counts updates in one version and epochs in the other. One unit would let the rule judge.';
    }
    return `The rule could not judge: ${code(reason)}.`;
  },
};

function observed({ evidence, severity }: Finding): Pick<FindingWords, 'title' | 'message'> {
  const [from, to, added] = ['oldMaxTrainSteps', 'maxTrainSteps', 'addedSteps'].map((name) => amount(numberIn(evidence, name)));
  const share = (name: string) => percent(numberIn(evidence, name));
  const length = `The run goes from ${from} to ${to} ${unitWord(evidence)}.`;
  const shares = `Of the new run ${share('shareBelowHalfPeak')} is below half the peak, ${share('shareBelowTenthPeak')} below a tenth, ${share('shareBelowHundredthPeak')} below a hundredth.`;
  if (severity === 'error') {
    return {
      title: `The ${added} added ${unitWord(evidence)} run at ${share('addedMeanOverPeak')} of the peak learning rate on average`,
      message: `${length} ${share('addedShareBelowHundredth')} of the added ${unitWord(evidence)} are below 1 % of the peak: they cost what the others cost and train next to nothing. ${shares}`,
    };
  }
  if (severity === 'warning') {
    return {
      title: `${share('shareBelowOldFinal')} of the longer run is at or below the learning rate at which the shorter one ended`,
      message: `${length} The added ${unitWord(evidence)} run at ${share('addedMeanOverPeak')} of the peak on average. ${shares} Spending the extra steps at too small a learning rate is the Tuning Playbook’s common pitfall when a schedule is taken from one round to the next.`,
    };
  }
  return {
    title: `The decay was stretched with the run, from ${amount(numberIn(evidence, 'oldDecaySteps'))} to ${amount(numberIn(evidence, 'maxTrainSteps') - numberIn(evidence, 'warmupSteps'))} ${unitWord(evidence)}`,
    message: `${length} ${shares} The Tuning Playbook would rather keep the decay as long as it was and hold the peak longer before it.`,
  };
}

function recommended(evidence: Evidence): string {
  const recipe = textIn(evidence, 'recipe');
  const settings = textsIn(evidence, 'settings').map(code).join(', ');
  const written = settings === '' ? '' : ` In this file: ${settings}.`;
  if (recipe === 'hold-then-decay') {
    const decay = amount(numberIn(evidence, 'decaySteps'));
    const raised = flagIn(evidence, 'isDecayRaised')
      ? `decay over ${decay} ${unitWord(evidence)}: the old ${amount(numberIn(evidence, 'oldDecaySteps'))} would be too small a share of the run`
      : `decay over the last ${decay} ${unitWord(evidence)}, as many as before`;
    return `Keep the warmup of ${amount(numberIn(evidence, 'warmupSteps'))}, hold the peak for ${amount(numberIn(evidence, 'stableSteps'))} ${unitWord(evidence)}, then ${raised}.${written}`;
  }
  if (recipe === 'proportional') {
    const [from, to] = [amount(numberIn(evidence, 'oldMaxTrainSteps')), amount(numberIn(evidence, 'maxTrainSteps'))];
    return `Stretch the schedule with the run, its warmup aside: the learning rate that it has after ${from} ${unitWord(evidence)} is due after ${to}.${written}`;
  }
  return 'Re-tune the decay for the new length: a constant learning rate with a decay over the last 10 to 20 % is a schedule that is known to hold up.';
}

function certaintyOf({ evidence, severity }: Finding): string {
  const readBack = flagIn(evidence, 'isReadBack') ? ' The settings were written into the file and read back before they were offered.' : '';
  if (severity === 'note') {
    return `The learning rates are exact; that a kept decay does better is the source’s speculation. In Longrun’s own runs (examples/bytes) a linear decay that kept its 450 steps ended at 1.3805 and one stretched over all 5,000 steps at 1.3889, within the noise of one seed. What would change this advice: a pair of runs at this length.${readBack}`;
  }
  return `The learning rates are exact. In Longrun’s own runs (examples/bytes) an exponential decay that was simply continued ended at 2.2621 and an inverse square root at 1.5079, against 1.3805 for a kept linear decay. What would change this advice: the added steps are meant as an annealing tail.${readBack}`;
}
