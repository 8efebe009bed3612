import * as z from 'zod';
import { type Round, type Rounds, roundsOf } from '../changes/rounds.ts';
import type { Study } from '../model/study.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** More than this share of the configurations at production length is most of them. */
    atProduction: z.number().gt(0).lt(1).default(0.5),
    /** A conclusion at this share of the production length or less needs a test before it is used. */
    tenth: z.number().gt(0).lt(1).default(0.1),
    /** More configurations than this are not "very few" for the last round. */
    lastConfigurations: z.int().min(1).default(10),
    /** More rounds than this are usually overkill. */
    rounds: z.int().min(1).default(3),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** `most-at-production`, `untested-conclusion`, `wide-last-round`, `many-rounds`; the one that costs most first. */
  readonly reasons: readonly string[];
  readonly productionSteps: number;
  /** Whether the policy file states it; else it is the longest round. */
  readonly isProductionStated: boolean;
  readonly unit: string;
  readonly rounds: number;
  readonly roundSteps: readonly number[];
  readonly roundConfigurations: readonly number[];
  readonly configurations: number;
  readonly configurationsAtProduction: number;
  /** The length of the round behind an untested conclusion, and how many configurations it compared. */
  readonly comparedSteps: number;
  readonly comparedConfigurations: number;
  /** Lengths of all trials together. */
  readonly computeSteps: number;
};

/** A run of this share of the production length is one of that length. */
const atLength = 0.9;
/** From this share on a round has tested what a tenth found. */
const tested = 0.2;
/** Fewer configurations at production length are the final runs that a plan has. */
const fewestAtProduction = 4;

export const roundPlan = defineRule<Options, Found>({
  meta: {
    id: 'round-plan',
    severity: 'note',
    claims: ['S34', 'S35', 'S36', 'S39', 'S40', 'S41', 'S42', 'S43', 'S63', 'S64', 'S65', 'S66', 'S67'],
    status: 'fact',
    needs: 'studies of one training at two lengths, or one with `production-steps` in the policy file',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
      { title: 'Li et al. 2018, A System for Massively Parallel Hyperparameter Tuning', url: 'https://arxiv.org/abs/1810.05934' },
    ],
    subjects: ['project'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'project' ? checkProject(subject.studies, options) : { kind: 'silent' };
  },
});

function checkProject(studies: readonly Study[], options: Options): Verdict<Found> {
  const plan = roundsOf(studies);
  if (plan === null) return { kind: 'silent' };
  // Studies of several lengths that nobody calls rounds may be anything: how many they are, and which is the last, is not for us to say.
  const isDeclared = plan.isProductionStated || studies.some(({ policy }) => policy.round !== null);
  const reasons = reasonsFor(plan, isDeclared, options);
  if (reasons.length === 0) return { kind: 'clear' };
  const { rounds } = plan;
  const compared = rounds.findLast(({ steps }) => steps < atLength * plan.productionSteps) ?? rounds[0];
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          reasons,
          productionSteps: plan.productionSteps,
          isProductionStated: plan.isProductionStated,
          unit: plan.unit,
          rounds: rounds.length,
          roundSteps: rounds.map(({ steps }) => steps),
          roundConfigurations: rounds.map(({ configurations }) => configurations),
          configurations: total(rounds),
          configurationsAtProduction: total(atProduction(plan)),
          comparedSteps: compared?.steps ?? 0,
          comparedConfigurations: compared?.configurations ?? 0,
          computeSteps: rounds.reduce((sum, { steps, trials }) => sum + steps * trials, 0),
        },
        // The counts are exact; that the longest round is the production run is a guess unless the policy file says so.
        confidence: plan.isProductionStated ? 'high' : 'low',
        key: 'rounds',
      },
    ],
  };
}

function reasonsFor(plan: Rounds, isDeclared: boolean, options: Options): readonly string[] {
  const { rounds, isProductionStated } = plan;
  const final = atProduction(plan);
  const last = final.at(-1);
  const reasons: string[] = [];
  const isMost = total(final) >= fewestAtProduction && total(final) > options.atProduction * total(rounds);
  if (isProductionStated && isMost) reasons.push('most-at-production');
  if (isUntested(plan, options)) reasons.push('untested-conclusion');
  if (isDeclared && rounds.length > 1 && last !== undefined && last.configurations > options.lastConfigurations) reasons.push('wide-last-round');
  if (isDeclared && rounds.length > options.rounds) reasons.push('many-rounds');
  return reasons;
}

/** One configuration alone at production length, and everything that was compared a tenth of it or less. */
function isUntested(plan: Rounds, { tenth }: Options): boolean {
  const { rounds, productionSteps } = plan;
  const final = atProduction(plan);
  const before = rounds.filter((round) => !final.includes(round));
  const isCompared = before.some(({ steps, configurations }) => steps <= tenth * productionSteps && configurations > 1);
  return total(final) === 1 && isCompared && before.every(({ steps }) => steps < tested * productionSteps);
}

function atProduction({ rounds, productionSteps }: Rounds): readonly Round[] {
  return rounds.filter(({ steps }) => steps >= atLength * productionSteps);
}

function total(rounds: readonly Round[]): number {
  return rounds.reduce((sum, { configurations }) => sum + configurations, 0);
}
