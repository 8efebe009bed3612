import { numberIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

const classNames: Readonly<Record<string, string>> = {
  architecture: 'the architecture',
  data: 'the data',
  augmentation: 'the augmentation',
  regularization: 'the regularisation',
  batch: 'the batch',
  optimizer: 'the optimizer',
};

export const staleSteps: RuleWords = {
  summary: 'What the length was chosen for has changed since the last runs that could tell how long to train',
  finding: ({ evidence }) => {
    const classes = textsIn(evidence, 'classes').map((name) => classNames[name] ?? code(name));
    const settings = textsIn(evidence, 'settings');
    const shown = settings.slice(0, 5).map(code).join(', ');
    const more = settings.length > 5 ? ` and ${settings.length - 5} more` : '';
    const steps = `${amount(numberIn(evidence, 'maxTrainSteps'))} ${unitWord(evidence)}`;
    const runs = numberIn(evidence, 'runs');
    const best = numberIn(evidence, 'medianBestFraction');
    const where = Number.isFinite(best) ? ` Their best steps lay at ${percent(best)} of it in the middle.` : '';
    return {
      title: `${steps} were chosen before ${classes.join(' and ')} changed`,
      message: `Changed: ${shown}${more}. The ${amount(runs)} finished ${runs === 1 ? 'run' : 'runs'} of this length ${runs === 1 ? 'was' : 'were'} made with the config before the change.${where} The best number of steps can change with the architecture and the data.`,
      recommendation: `Take ${steps} as a starting value: look at where the best steps of the first few runs with the new config lie before the length is kept for a study.`,
      certainty:
        'That the evidence is older than the change is a fact; whether the length still fits is open. What would change this advice: finished runs with the new config.',
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};
