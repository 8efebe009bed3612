import { numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

const known: Readonly<Record<string, string>> = {
  run: ' (by the steps of an epoch that the runs logged)',
  tokens: ' (the tokens of the run over those of the corpus)',
};

const round = (value: number) => amount(Number(value.toPrecision(3)));

export const repeatedData: RuleWords = {
  summary: 'Language-model training repeats its text more often than repetition is worth as much as new text',
  finding: ({ evidence }) => {
    const epochs = round(numberIn(evidence, 'epochs'));
    const worth = round(numberIn(evidence, 'uniqueEpochsWorth'));
    const isTuning = textIn(evidence, 'training') === 'fine-tuning';
    return {
      title: `${epochs} epochs of one text corpus are worth about ${worth} epochs of new text`,
      message: `The run of ${amount(numberIn(evidence, 'maxTrainSteps'))} ${unitWord(evidence)} passes its data ${epochs} times${known[textIn(evidence, 'knownBy')] ?? ''}. Up to 4 epochs repeated text is nearly as good as new; then its value decays: these are worth ${percent(numberIn(evidence, 'worthShare'))} of as much new text, and one more epoch would add ${round(numberIn(evidence, 'nextEpochWorth'))}.`,
      recommendation: isTuning
        ? 'Compare the validation loss after each epoch before the length is kept: fewer epochs may do, and more data is worth more than more epochs.'
        : 'Spend the steps on more data where there is some, or on a larger model; from about 40 epochs on repetition adds nothing.',
      certainty: isTuning
        ? 'The number of epochs is a fact; the decay (R* = 15.4) was fitted to pretraining, and fine-tuning may repeat more or less. What would change this advice: a validation loss that still falls in the last epochs.'
        : 'The number of epochs is a fact; the decay (R* = 15.4) is a fit over several hundred models up to 9 billion parameters. What would change this advice: heavy regularisation, or a validation loss that still falls in the last epochs.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};
