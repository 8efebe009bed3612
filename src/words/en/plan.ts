import type { PlanWords } from '../plan.ts';

/** The English sentences of `longrun plan`. */
export const plan: PlanWords = {
  columns: ['Round', 'max_train_steps', 'Of production', 'Trials', 'Keep', 'Cost in steps', 'Wall time'],
  title: (productionSteps, rounds) => `${rounds === 1 ? 'One round' : `${rounds} rounds`} towards a production run of ${productionSteps} steps`,
  total: (cost, times, hours) => `Together ${cost} steps, ${times} production runs${hours === null ? '' : `, ${hours} of wall time`}.`,
  note(note) {
    switch (note) {
      case 'rounds-overkill':
        return 'More than three rounds are often overkill: one to three are usually the most practical.';
      case 'first-fraction-low':
        return 'The first round is shorter than a tenth of the production run: conclusions of such short runs hold less often.';
      case 'first-fraction-very-low':
        return 'The first round is shorter than 2 % of the production run: take its results as a smoke test, not as tuning.';
      case 'too-few-for-learning-rate':
        return 'Fewer than 10 trials in the first round: tune nothing but the base learning rate, or give it more compute.';
      case 'too-few-for-optimizer':
        return 'Fewer than 25 trials in the first round: tune the base learning rate and one more hyperparameter.';
      case 'keeps-too-few':
        return 'Ranks at a tenth of the length predict the final ones poorly: take at least three configurations to production length.';
      case 'controls':
        return 'From the second round on include the baseline as a control and one candidate from below the cut, to see how well ranks hold.';
      case 'complete-schedules':
        return 'Every trial needs a complete schedule of its own length, decay included; a longer run that is cut off is not a short run.';
    }
  },
  roundConfig: (round, config) => `Round ${round}, in ${config}:`,
  notExpressible: 'this file’s own keys cannot say it; see the recipe in docs/rules/decay-stretched.md',
};
