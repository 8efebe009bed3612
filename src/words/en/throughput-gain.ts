import { numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, significant } from '../numbers.ts';
import type { RuleWords } from '../words.ts';

export const throughputGain: RuleWords = {
  summary: 'Steps became faster where compute is the limit: as many more of them take no longer than before',
  finding: ({ evidence }) => {
    const settings = textsIn(evidence, 'settings').slice(0, 5).map(code).join(', ');
    const times = (name: string) => significant(numberIn(evidence, name), 3);
    const steps = (name: string) => amount(numberIn(evidence, name));
    const gain = numberIn(evidence, 'expectedGain');
    const buys =
      gain > 0
        ? ` If ${code(textIn(evidence, 'metric'))} goes on as in the last half of the old runs, the added steps are worth up to ${significant(gain, 2)}.`
        : '';
    return {
      title: `Steps are ${times('speedup')} times as fast: ${steps('equalTimeMaxTrainSteps')} of them take as long as ${steps('maxTrainSteps')} did`,
      message: `Changed: ${settings}. By ${code(textIn(evidence, 'quantity'))} a step of ${steps('oldRuns')} old and ${steps('newRuns')} new runs became ${times('speedup')} times as fast, at least ${times('lowSpeedup')} times. The old runs are compute-bound, and there speeding training up is as good as improving it.${buys}`,
      recommendation: `Spend the time on a longer run: \`max_train_steps\` of ${steps('equalTimeMaxTrainSteps')} (up to ${steps('highMaxTrainSteps')}), with the schedule's decay taken to the new length; or keep ${steps('maxTrainSteps')} and have each run sooner, for more trials.`,
      certainty:
        'The times were measured. That the added steps pay is taken from curves that still gain at their end. What would change this advice: other hardware or a shared machine on one side, or runs that are no longer limited by compute.',
    };
  },
  abstention: ({ reason, evidence }) =>
    reason === 'regime-undetermined'
      ? `Steps became ${significant(numberIn(evidence, 'speedup'), 3)} times as fast, but whether the ${amount(numberIn(evidence, 'runs'))} old runs are limited by compute is not known, so what more steps would buy is not either. Three finished runs whose curves tell it (a decayed learning rate hides it), or \`regime: compute-bound\` in the policy file, would let the rule judge.`
      : `The rule could not judge: ${code(reason)}.`,
};
