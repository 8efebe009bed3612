import type { Evidence, Finding } from '../../model/finding.ts';
import { flagIn, numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { FindingWords, RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const decayStretched: RuleWords = {
  summary: 'A longer run whose added steps train at too small a learning rate, or whose decay was stretched with it',
  finding: (finding) => ({ ...observed(finding), recommendation: recommended(finding.evidence), certainty: certaintyOf(finding) }),
  abstention: ({ reason, evidence }) => {
    if (reason === 'schedule-open') {
      return 'The run became longer, and its schedule leaves something open. What the file does not say, such as the updates of an epoch, would let the rule judge: results with steps and epochs beside the config, or a length in steps.';
    }
    if (reason === 'units-differ') {
      return 'The run became longer, and its schedule counts updates in one version and epochs in the other. One unit would let the rule judge.';
    }
    if (reason === 'evaluations-decide') {
      const [patience, grown] = ['patience', 'grownPatience'].map((name) => amount(numberIn(evidence, name)));
      const advice =
        patience === grown
          ? `A patience of ${patience} evaluations waits for as large a share of the run as before.`
          : `To wait for as large a share of the run as before, the patience of ${patience} evaluations would become ${grown}, and the cooldown would grow with it.`;
      return `The run became longer, and the evaluations decide when its plateau schedule falls: how it ends cannot be told beforehand. ${advice}`;
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
  const written = settings === '' ? elsewhere(evidence) : ` In this file: ${settings}.`;
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

/** Where the framework's own schedulers cannot hold the peak before a fall: what can. Empty for others. */
function elsewhere(evidence: Evidence): string {
  if (textIn(evidence, 'recipe') !== 'hold-then-decay') return '';
  const [stable, decay] = ['stableSteps', 'decaySteps'].map((name) => amount(numberIn(evidence, name)));
  switch (textIn(evidence, 'framework')) {
    case 'torch':
    case 'lightning':
      return ` No single scheduler of torch does; a ${code('SequentialLR')} of the warmup, ${code('ConstantLR(factor=1)')} for ${stable} and ${code('LinearLR(start_factor=1)')} over ${decay} ${unitWord(evidence)} does.`;
    case 'composer':
      return ` No scheduler of Composer does; LLM Foundry’s ${code('inv_sqrt_with_warmup')} with ${code('alpha_f_decay: 1')} and a ${code('t_cooldown')} of ${decay} batches does.`;
    case 'llm-foundry':
      return ` The scheduler ${code('inv_sqrt_with_warmup')} with ${code('alpha_f_decay: 1')} and a ${code('t_cooldown')} of ${decay} batches does, with every time in the unit of ${code('max_duration')}.`;
    case 'olmo':
      return ` No scheduler of OLMo does; ${code('WSD')} of OLMo-core does.`;
    case 'olmo-core':
      return ` The scheduler ${code('WSD')} with a ${code('decay')} of ${decay} ${unitWord(evidence)} does.`;
    case 'deepspeed':
      return ` No scheduler of DeepSpeed’s config does; one of torch that is handed to ${code('deepspeed.initialize')} can.`;
    case 'gpt-neox':
      return ' No decay style of gpt-neox does: its schedule would have to be changed in code.';
    default:
      return '';
  }
}

function certaintyOf({ evidence, severity }: Finding): string {
  const readBack = flagIn(evidence, 'isReadBack') ? ' The settings were written into the file and read back before they were offered.' : '';
  if (severity === 'note') {
    return `The learning rates are exact; that a kept decay does better is the source’s speculation. In Longrun’s own runs (examples/bytes) a linear decay that kept its 450 steps ended at 1.3805 and one stretched over all 5,000 steps at 1.3889, within the noise of one seed. What would change this advice: a pair of runs at this length.${readBack}`;
  }
  return `The learning rates are exact. In Longrun’s own runs (examples/bytes) an exponential decay that was simply continued ended at 2.2621 and an inverse square root at 1.5079, against 1.3805 for a kept linear decay. What would change this advice: the added steps are meant as an annealing tail.${readBack}`;
}
