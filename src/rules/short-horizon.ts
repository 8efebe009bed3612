import * as z from 'zod';
import { type ChosenRate, chosenRates, triedRates } from '../changes/chosen-rate.ts';
import { batchChange } from '../changes/fields.ts';
import { lengthIn, type PromotedPair } from '../changes/promotion.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** Complete runs up to this share of the new length are too short to choose a learning rate for it. */
    share: z.number().gt(0).lt(1).default(0.01),
    /** So are prefixes of longer runs up to this share. */
    prefixShare: z.number().gt(0).lte(1).default(0.5),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** `short`: complete runs of at most `share`. `unfinished`: runs that stopped on the way. `un-annealed`: runs under the schedule of a longer one. */
  readonly reason: string;
  readonly study: string;
  readonly trials: number;
  readonly learningRates: readonly number[];
  readonly learningRate: number;
  /** Where the rates were compared, and where the chosen one is used. */
  readonly measuredSteps: number;
  readonly maxTrainSteps: number;
  readonly unit: string;
  /** Measured over new length. */
  readonly share: number;
  /** The learning rates to sweep at the new length. */
  readonly lowLearningRate: number;
  readonly highLearningRate: number;
  /** The batch changed along with the length, which moves the best learning rate by itself. */
  readonly isBatchChanged: boolean;
  /** Runs with a higher learning rate that diverged. */
  readonly divergedAbove: number;
};

/** A re-sweep at the new length: from a quarter of the rate to twice it, or to ten times it after prefixes (science.md §1.3, R16). */
const below = 4;
const above = { complete: 2, prefix: 10 } as const;
/** A sweep of this share of the new length, and this many times longer than the first, was the re-sweep. */
const reswept = { share: 0.2, longer: 1.5, rates: 3 } as const;
const rateFree = /schedule[\s_-]*free|prodigy|d[\s_-]*adapt|mechanic/i;

export const shortHorizon = defineRule<Options, Found>({
  meta: {
    id: 'short-horizon',
    severity: 'warning',
    claims: ['S37', 'S38', 'S46', 'S58'],
    status: 'fact',
    needs: 'a longer config, and a study behind the shorter one that compared learning rates',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
      { title: 'Wu et al. 2018, Understanding Short-Horizon Bias in Stochastic Meta-Optimization', url: 'https://arxiv.org/abs/1803.02021' },
      { title: 'Bjorck et al. 2025, Scaling Optimal LR Across Token Horizons', url: 'https://arxiv.org/abs/2409.19913' },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange(pair: PromotedPair, options: Options): Verdict<Found> {
  const { before, after } = pair;
  if (isSmokeTest(after) || rateFree.test(after.optimizer.name?.value ?? '') || !isAboutRate(pair)) return { kind: 'silent' };
  const chosen = chosenRates(pair).filter(({ measuredSteps, productionSteps }) => measuredSteps < productionSteps);
  if (chosen.length === 0) return { kind: 'silent' };
  // The longest comparison is what the rate rests on.
  const [found] = chosen.toSorted((a, b) => b.measuredSteps - a.measuredSteps);
  const reason = found === undefined ? null : reasonFor(found, options);
  if (found === undefined || reason === null || isReswept(found, pair)) return { kind: 'clear' };
  const isBatchChanged = batchChange(before, after) !== null;
  const at = after.learningRate?.span ?? after.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: evidenceOf(found, reason, isBatchChanged),
        confidence: isBatchChanged || found.divergedAbove > 0 ? 'low' : 'medium',
        key: 'learning-rate',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

/** Whether the change moves the length or the learning rate; anything else leaves an old choice as it was. */
function isAboutRate({ before, after }: PromotedPair): boolean {
  const [old, fresh] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return old?.value !== fresh?.value || old?.unit !== fresh?.unit || before.learningRate?.value !== after.learningRate?.value;
}

function reasonFor({ measuredSteps, productionSteps, prefix }: ChosenRate, options: Options): 'short' | 'unfinished' | 'un-annealed' | null {
  const share = measuredSteps / productionSteps;
  if (prefix !== null && share <= options.prefixShare) return prefix;
  return share <= options.share ? 'short' : null;
}

/** Whether the project's other studies compared learning rates again near the new length. */
function isReswept({ measuredSteps, productionSteps, unit }: ChosenRate, { studies, related = [] }: PromotedPair): boolean {
  const least = Math.max(reswept.share * productionSteps, reswept.longer * measuredSteps);
  return [...studies, ...related].some((study) => {
    const finished = triedRates({ ...study, trials: study.trials.filter(({ feasible }) => feasible) });
    return (lengthIn(study, unit, null) ?? 0) >= least && (finished?.rates.length ?? 0) >= reswept.rates;
  });
}

function evidenceOf(found: ChosenRate, reason: 'short' | 'unfinished' | 'un-annealed', isBatchChanged: boolean): Found {
  const { learningRate, measuredSteps, productionSteps } = found;
  const round = (rate: number) => Number(rate.toPrecision(3));
  return {
    reason,
    study: found.study.name,
    trials: found.trials,
    learningRates: found.rates,
    learningRate,
    measuredSteps: Math.round(measuredSteps),
    maxTrainSteps: productionSteps,
    unit: found.unit,
    share: measuredSteps / productionSteps,
    lowLearningRate: round(learningRate / below),
    highLearningRate: round(learningRate * (reason === 'short' ? above.complete : above.prefix)),
    isBatchChanged,
    divergedAbove: found.divergedAbove,
  };
}
