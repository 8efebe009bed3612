import * as z from 'zod';
import { type KeyClass, type Transfer, transferOf } from '../changes/key-classes.ts';
import { type ChosenValue, type PromotedPair, type Promotion, promotionOf, ranked, stabilityOf } from '../changes/promotion.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { Study } from '../model/study.ts';
import { canonical } from '../studies/hyperparameters.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A run up to this many times as long as the study's is no other length. */
    ratio: z.number().min(1).default(2),
    /** Trials at two lengths from which ranks are compared. */
    sharedTrials: z.int().min(2).default(8),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  readonly study: string;
  readonly trials: number;
  readonly studySteps: number;
  readonly maxTrainSteps: number;
  readonly unit: string;
  /** New length over the study's. */
  readonly ratio: number;
  /** The chosen values as `key: value`, by how likely they transfer. */
  readonly veryLikely: readonly string[];
  readonly likely: readonly string[];
  readonly might: readonly string[];
  readonly unlikely: readonly string[];
  readonly unclassified: readonly string[];
  readonly isRegularizationChosen: boolean;
  /** The two trials whose comparison at the new length would settle most, and their values of the study's metric. */
  readonly best: string | null;
  readonly runnerUp: string | null;
  readonly metric: string | null;
  readonly bestValue: number | null;
  readonly runnerUpValue: number | null;
  /** Kendall's tau between two lengths of this project; null where fewer trials than `sharedTrials` were run at both. */
  readonly tau: number | null;
  readonly tauTrials: number | null;
  readonly tauSteps: number | null;
  readonly tauLongerSteps: number | null;
  /** Public studies: the share of the run, and tau between the ranks there and at the end, with constant and with decaying rates. */
  readonly publicFraction: number;
  readonly publicTauConstant: number;
  readonly publicTauDecaying: number;
  /** How many configurations should go on to the new length or to one between. */
  readonly keep: number;
};

/** Mean Kendall's tau between ranks at a share of the run and at its end, AlgoPerf, 5 trials a study. Source: science.md §3.2. */
const publicTaus = [
  { fraction: 0.05, constant: 0.09, decaying: 0.23 },
  { fraction: 0.1, constant: 0.24, decaying: 0.35 },
  { fraction: 0.2, constant: 0.41, decaying: 0.42 },
  { fraction: 0.5, constant: 0.72, decaying: 0.51 },
] as const;

/** With ranks as unsure as at a tenth of the length, a third goes on, and never fewer than three (science.md §6.1). */
const keptShare = 1 / 3;
const fewestKept = 3;

export const transferRisk = defineRule<Options, Found>({
  meta: {
    id: 'transfer-risk',
    severity: 'note',
    claims: ['S47', 'S48', 'S49', 'S50', 'S51', 'S52', 'S53', 'S54'],
    status: 'suspicion',
    needs: 'a longer config, and a study of 2 trials behind the shorter one',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
      { title: 'Yang et al. 2022, Tensor Programs V', url: 'https://arxiv.org/abs/2203.03466' },
      { title: 'Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities', url: 'https://arxiv.org/abs/2309.14322' },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange(pair: PromotedPair, options: Options): Verdict<Found> {
  const promotion = promotionOf(pair);
  if (promotion === null || promotion.ratio <= options.ratio || isSmokeTest(pair.after)) return { kind: 'silent' };
  if (promotion.chosen.length === 0) return { kind: 'silent' };
  const settled = promotion.chosen.filter(isInQuestion);
  // Warmup and initialisation are taken along; learning rate and schedule have rules of their own. Longer runs have tested the rest.
  if (settled.length === 0 || promotion.longRuns > 0) return { kind: 'clear' };
  const evidence = evidenceOf(promotion, settled, { pair, options });
  const at = settled.find(({ span }) => span !== undefined)?.span ?? pair.after.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [{ evidence, confidence: evidence.tau === null ? 'low' : 'medium', key: 'transfer', ...(at === undefined ? {} : { at }) }],
  };
}

/** Values that may hold or not: the classes for which a control at the new length is asked, and the batch. */
function isInQuestion({ keyClass }: ChosenValue): boolean {
  const transfer = transferOf(keyClass);
  return transfer === 'likely' || transfer === 'might' || keyClass === 'batch';
}

function evidenceOf(
  { study, studySteps, productionSteps, unit, ratio, chosen }: Promotion,
  inQuestion: readonly ChosenValue[],
  { pair, options }: { readonly pair: PromotedPair; readonly options: Options },
): Found {
  const of = (transfer: Transfer) => chosen.filter(({ keyClass }) => transferOf(keyClass) === transfer).map(({ key, value }) => `${key}: ${String(value)}`);
  const [best, runnerUp] = controlsOf(study, inQuestion);
  const stability = stabilityOf([...pair.studies, ...(pair.related ?? [])], options.sharedTrials);
  const known = publicTaus.reduce((near, one) => (distance(one.fraction, ratio) < distance(near.fraction, ratio) ? one : near));
  const trials = ranked(study).length;
  return {
    study: study.name,
    trials,
    studySteps,
    maxTrainSteps: productionSteps,
    unit,
    ratio,
    veryLikely: of('very-likely'),
    likely: of('likely'),
    might: of('might'),
    unlikely: of('unlikely'),
    unclassified: of('unclassified'),
    isRegularizationChosen: hasClass(chosen, 'regularization'),
    best: best?.trial.id ?? null,
    runnerUp: runnerUp?.trial.id ?? null,
    metric: study.metric?.name ?? null,
    bestValue: best?.value ?? null,
    runnerUpValue: runnerUp?.value ?? null,
    tau: stability?.tau ?? null,
    tauTrials: stability?.trials ?? null,
    tauSteps: stability?.steps ?? null,
    tauLongerSteps: stability?.longerSteps ?? null,
    publicFraction: known.fraction,
    publicTauConstant: known.constant,
    publicTauDecaying: known.decaying,
    keep: Math.min(trials, Math.max(fewestKept, Math.ceil(trials * keptShare))),
  };
}

function distance(fraction: number, ratio: number): number {
  return Math.abs(Math.log(fraction * ratio));
}

function hasClass(chosen: readonly ChosenValue[], wanted: KeyClass): boolean {
  return chosen.some(({ keyClass }) => keyClass === wanted);
}

/** The best trial, and the best of those that differ from it in a value in question. */
function controlsOf(study: Study, inQuestion: readonly ChosenValue[]) {
  const [best, ...others] = ranked(study);
  const settings = (trial: Study['trials'][number]) => JSON.stringify(inQuestion.map(({ key }) => canonical(trial.hyperparameters[key] ?? null)));
  return [best, best === undefined ? undefined : others.find(({ trial }) => settings(trial) !== settings(best.trial))] as const;
}
