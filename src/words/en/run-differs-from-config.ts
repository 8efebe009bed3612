import { numberIn, textIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent, significant } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

const abstentions: Readonly<Record<string, string>> = {
  'units-unclear':
    'The run and its config seem to count their lengths or rates in different units, such as micro-batches and updates. A planned length in the result file, in the unit of its steps, would let the rule judge.',
  'rate-scaled':
    'The logged learning rate is the config’s times its batch or its devices, as the linear scaling rule has it, so the two may well agree. The scaled rate in the config would let the rule judge.',
  'schedule-open':
    'The config leaves its schedule open, so that a logged learning rate below its peak says nothing. A named schedule, or the run’s length in the result file, would let the rule judge.',
};

export const runDiffersFromConfig: RuleWords = {
  summary: 'A run logged another length, peak or learning-rate schedule than its config states',
  finding: ({ evidence }) => {
    const config = code(textIn(evidence, 'config'));
    const differences = textsIn(evidence, 'differences');
    const number = (name: string) => significant(numberIn(evidence, name), 4);
    const [runs, compared] = ['runs', 'comparedRuns'].map((name) => numberIn(evidence, name));
    const unit = unitWord(evidence);
    const parts: string[] = [];
    if (differences.includes('length'))
      parts.push(
        `The config asks for ${amount(numberIn(evidence, 'statedMaxTrainSteps'))} ${unit}; the run was one of ${amount(numberIn(evidence, 'loggedMaxTrainSteps'))}.`,
      );
    if (differences.includes('peak'))
      parts.push(
        `At the logged steps the config’s learning rate reaches ${number('statedPeakLearningRate')}; the run’s reached ${number('loggedPeakLearningRate')}.`,
      );
    if (differences.includes('schedule'))
      parts.push(
        `The logged learning rates are not the config’s ${code(textIn(evidence, 'statedFamily'))} schedule: at step ${amount(numberIn(evidence, 'worstAtStep'))} they are ${percent(numberIn(evidence, 'deviationOverPeak'))} of the peak away from it.`,
      );
    const names: Readonly<Record<string, string>> = {
      length: 'another length',
      peak: 'another peak learning rate',
      schedule: 'another learning-rate schedule',
    };
    const count = compared === 1 ? 'The run' : `${amount(runs ?? 0)} of ${amount(compared ?? 0)} runs`;
    return {
      title: `${count} had ${differences.map((name) => names[name] ?? code(name)).join(' and ')} than ${config} states`,
      message: `${compared === 1 ? '' : `In ${code(textIn(evidence, 'run'))}: `}${parts.join(' ')} Whoever repeats the run from this config gets another one, and what was learned from the results does not belong to it.`,
      recommendation: `Commit the config that the run was really made with, or repeat the run with ${config}. If a command line, a launcher or a resumed checkpoint overrode it, write that down beside the results.`,
      certainty:
        'The numbers are facts: off-by-one logs, skipped updates (1 % of the run) and differences below 5 % of the peak are not counted. That this config belongs to the run is found by its place or its values; what would change this advice: another config is the run’s, which `config` in the policy file can say.',
    };
  },
  abstention: ({ reason }) => abstentions[reason] ?? `The rule could not judge: ${code(reason)}.`,
};
