import type { Evidence } from '../../model/finding.ts';
import { flagIn, numberIn, numbersIn, textsIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { unitWord } from './lengths.ts';

export const roundPlan: RuleWords = {
  summary: 'The rounds of a project spend most of it at production length, test too little before it, or are too many',
  finding: ({ evidence }) => {
    const reasons = textsIn(evidence, 'reasons');
    const [first = ''] = reasons;
    const said = reasons.flatMap((reason) => (Object.hasOwn(saying, reason) ? (saying[reason]?.(evidence) ?? []) : []));
    return {
      title: said[0]?.title ?? `The rounds of this project differ from a plan: ${code(first)}`,
      message: [table(evidence), ...said.map(({ message }) => message)].join(' '),
      recommendation: [...said.map(({ recommendation }) => recommendation), command(evidence)].join(' '),
      certainty: `The counts are exact; the numbers of rounds and configurations are the Tuning Playbook’s practice. ${
        flagIn(evidence, 'isProductionStated')
          ? 'What would change this advice: production runs that take minutes.'
          : 'What would change this advice: `production-steps` in the policy file; without it the longest round is taken for the production length.'
      }`,
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};

interface Saying {
  readonly title: string;
  readonly message: string;
  readonly recommendation: string;
}

const saying: Readonly<Record<string, (evidence: Evidence) => Saying>> = {
  'most-at-production': (evidence) => {
    const [at, all] = ['configurationsAtProduction', 'configurations'].map((name) => numberIn(evidence, name));
    return {
      title: `${amount(at ?? 0)} of ${amount(all ?? 0)} configurations were tried at production length, ${length(evidence, 'productionSteps')}`,
      message: 'More, shorter experiments can tune better than the few that production length leaves time for.',
      recommendation:
        'Compare in a first round of about a tenth of the production length, and keep that length for the two or three models that may be launched.',
    };
  },
  'untested-conclusion': (evidence) => {
    const share = percent(numberIn(evidence, 'comparedSteps') / numberIn(evidence, 'productionSteps'));
    const fifth = amount(Math.ceil(numberIn(evidence, 'productionSteps') / 5));
    const compared = numberIn(evidence, 'comparedConfigurations');
    const kept = Math.min(compared, Math.max(3, Math.ceil(compared / 3)));
    return {
      title: `What ${length(evidence, 'comparedSteps')} showed (${share} of the production length) is used there by one configuration alone`,
      message:
        'Conclusions at a tenth of the length may fail at a fifth, let alone at all of it; in public studies the best of five at a tenth was the best at the end in 30 % of the cases, against 20 % by chance.',
      recommendation: `Run the runner-up at production length as well, or the best ${amount(kept)} of ${amount(compared)} at ${fifth} ${unitWord(evidence)}.`,
    };
  },
  'wide-last-round': (evidence) => ({
    title: `The last round compares ${amount(numberIn(evidence, 'configurationsAtProduction'))} configurations at ${length(evidence, 'productionSteps')}`,
    message: 'The last round is for very few long runs on good points.',
    recommendation: 'Take at most ten to it, repeats with other seeds aside, and leave the choice among the rest to a shorter round.',
  }),
  'many-rounds': (evidence) => ({
    title: `The project has ${amount(numberIn(evidence, 'rounds'))} rounds of different length`,
    message:
      'One to three rounds are usually the most practical; more suit mature pipelines with very long and costly production runs, and are otherwise overkill.',
    recommendation: 'Plan three rounds or fewer, or ignore the rule in the policy file with the reason for more.',
  }),
};

function length(evidence: Evidence, name: string): string {
  return `${amount(numberIn(evidence, name))} ${unitWord(evidence)}`;
}

/** At most six rounds, as `70 × 10,000`. */
function table(evidence: Evidence): string {
  const counts = numbersIn(evidence, 'roundConfigurations');
  const steps = numbersIn(evidence, 'roundSteps');
  const parts = steps.slice(0, 6).map((one, index) => `${amount(counts[index] ?? 0)} × ${amount(one)}`);
  const more = steps.length > 6 ? ` and ${steps.length - 6} more` : '';
  return `Configurations × ${unitWord(evidence)}: ${parts.join(', ')}${more}.`;
}

/** Production lengths that the usual plan takes: three final runs, and ten trials at a tenth. */
const leastCompute = 4;

/** The command that plans, with the compute that was spent where it pays for a plan; it counts in updates. */
function command(evidence: Evidence): string {
  const production = Math.round(numberIn(evidence, 'productionSteps'));
  const compute = Math.round(numberIn(evidence, 'computeSteps'));
  const complete = 'Every round has a complete schedule of its own length.';
  if (unitWord(evidence) !== 'steps' || !Number.isFinite(production)) return complete;
  const plan = `longrun plan --production-steps ${production}`;
  return compute >= leastCompute * production
    ? `${code(`${plan} --compute ${compute}`)} plans rounds for the compute that was spent. ${complete}`
    : `${code(plan)} plans rounds. ${complete}`;
}
