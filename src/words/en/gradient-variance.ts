import { numberIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

const causeNames: Readonly<Record<string, string>> = { batch: 'a smaller batch', augmentation: 'more augmentation', regularization: 'more regularisation' };

export const gradientVariance: RuleWords = {
  summary: 'A smaller batch, more augmentation or more regularisation, with the same number of steps',
  finding: ({ evidence }) => {
    const causes = textsIn(evidence, 'causes').map((cause) => causeNames[cause] ?? code(cause));
    const settings = textsIn(evidence, 'settings').slice(0, 5).map(code).join(', ');
    const steps = `${amount(numberIn(evidence, 'maxTrainSteps'))} ${unitWord(evidence)}`;
    const high = numberIn(evidence, 'highMultiplier');
    const byBatch = Number.isFinite(high);
    const batch = byBatch ? `The batch of one update goes from ${amount(numberIn(evidence, 'oldBatch'))} to ${amount(numberIn(evidence, 'batch'))}.` : '';
    const named = settings === '' ? '' : `Changed: ${settings}.`;
    return {
      title: `The same ${steps} with ${causes.join(' and ')}: a given validation loss may need more of them`,
      message: [batch, named, 'Whatever raises the variance of the gradients across batches slows progress per step.'].filter((part) => part !== '').join(' '),
      recommendation: byBatch
        ? `Expect to need 1 to ${Number(high.toFixed(2))} times the steps, up to ${amount(numberIn(evidence, 'highMaxTrainSteps'))}, which is as many samples as before. A logged gradient noise scale, or the steps to one target with and without the change, would narrow it.`
        : 'There is no formula for these: compare the steps to one validation loss in a pair of runs with and without the change before the length is kept.',
      certainty:
        'The direction is a fact; the size is not known from the configs. What would change this advice: the batch was above the critical batch size, where fewer samples a step cost no steps.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};
