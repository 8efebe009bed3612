import * as z from 'zod';
import type { Study, Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { consistently, holds, posteriorAbove } from '../statistics/posterior.ts';
import { lengthCap } from '../studies/evidence/cap.ts';
import { commonStepsPerEpoch, configLength, scheduleFollowsLength } from '../studies/evidence/config.ts';
import { curveOf, materialityOf, seedSpreadOf } from '../studies/evidence/curve.ts';
import { type Decay, decayOf } from '../studies/evidence/decay.ts';
import { fractionHistogram, type Judgeable, judgeable } from '../studies/evidence/judgeable.ts';
import { longerLength, type RecommendedLength } from '../studies/evidence/length.ts';
import { countOverfitting } from '../studies/evidence/overfitting.ts';
import { regimeOf } from '../studies/evidence/regime.ts';
import { gainBeforeDecay, type TailGain, tailGain } from '../studies/evidence/tail.ts';
import { hoursPerStep } from '../studies/evidence/wall-time.ts';
import { withinNoiseDone } from '../studies/evidence/zones.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** Where the last part of training begins, as a share of max_train_steps. */
    fraction: z.number().gt(0.5).lt(1).default(0.75),
    /** The median best fraction from which the evidence is strong. */
    strong: z.number().gt(0.5).max(1).default(0.9),
    /** The fewest evaluations of a usual trial: with fewer the last quarter holds less than three, the last half less than six. */
    evaluations: z.int().min(2).default(12),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** Feasible trials. */
  readonly trials: number;
  /** Of them, with their best step at `fraction` or later. */
  readonly late: number;
  /** Of them, with their best step at the very last evaluation. */
  readonly atLastEvaluation: number;
  readonly fraction: number;
  /** P(more than `posteriorAbove` of such trials are late). */
  readonly posterior: number;
  readonly posteriorAbove: number;
  readonly medianBestFraction: number;
  readonly strength: string;
  readonly metric: string;
  readonly unit: string;
  readonly maxTrainSteps: number;
  readonly recommendedMaxTrainSteps: number;
  readonly lowMaxTrainSteps: number;
  readonly highMaxTrainSteps: number;
  /** Recommended over present length, less 1. */
  readonly costChange: number;
  /** Median relative gain of the metric per doubling of the steps, and the smallest that is material. */
  readonly gainPerDoubling: number;
  readonly materiality: number;
  /** What the slope of the tail promises at most for the recommended length, over |metric|; null where it was measured under a decayed rate. */
  readonly gainAtMost: number | null;
  /** `tail`, `tail-before-decay` or `decayed`. */
  readonly gainMeasuredOn: string;
  /** Median relative gain over the doubling that ends where the rate falls below half its peak; null when that was not measured. */
  readonly gainBeforeDecay: number | null;
  /** Trials whose learning rate is known, and from where. */
  readonly decayKnown: number;
  readonly decayKnownFrom: string | null;
  readonly decayFamily: string | null;
  /** Median learning rate at the end over its peak, and share of the run below half the peak; null when not known. */
  readonly finalLearningRateOverPeak: number | null;
  readonly shareBelowHalfPeak: number | null;
  /** Trials whose rate ends below a tenth of its peak: a late best step is expected there by itself. */
  readonly decayExpectsLate: number;
  readonly bestFractions: readonly number[];
  /** Median share of the run at the first evaluation within noise of the best. */
  readonly medianWithinNoiseFraction: number;
  /** What the recommended length was cut by: `production-steps`, `repeated-data`, or null. */
  readonly cappedBy: string | null;
  /** Hours that a trial takes now and that the recommended length adds; null where no log has a clock. */
  readonly hoursPerTrial: number | null;
  readonly hoursChange: number | null;
  readonly histogram: readonly number[];
  readonly evaluationSpacing: number | null;
  readonly overfitting: number;
  readonly overfittingJudged: number;
  readonly regime: string;
};

export const bestStepLate = defineRule<Options, Found>({
  meta: {
    id: 'best-step-late',
    severity: 'warning',
    claims: ['S19', 'S21'],
    status: 'fact',
    needs: '4 feasible trials of one length with 12 evaluations each',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound',
      },
    ],
    subjects: ['study'],
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== 'study') return { kind: 'silent' };
    return checkStudy(subject.study, options);
  },
});

/** What one counted trial says about its tail. */
interface TailEvidence {
  readonly gain: TailGain | null;
  readonly beforeDecay: number | null;
  readonly materiality: number;
  readonly decay: Decay | null;
}

function checkStudy(study: Study, options: Options): Verdict<Found> {
  // A late best step is expected in a learning-rate sweep: only the sweep's own rules speak there (science §1.3, R13).
  if (study.kind === 'learning-rate-sweep') return { kind: 'silent' };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === 'not-judgeable') return { kind: 'unknown', because: judged.because, evidence: judged.evidence };
  const late = judged.counted.filter(({ bestFraction }) => isLate(bestFraction, options)).length;
  if (!holds(consistently, late, judged.counted.length)) return { kind: 'clear' };
  const seedSpread = seedSpreadOf(study);
  return weigh({ study, judged, late, options, tails: judged.counted.map(({ trial }) => tailOf(trial, study, { length: judged.length, seedSpread })) });
}

interface Case {
  readonly study: Study;
  readonly judged: Judgeable;
  readonly late: number;
  readonly options: Options;
  readonly tails: readonly TailEvidence[];
}

function tailOf(trial: Trial, study: Study, { length, seedSpread }: { readonly length: number; readonly seedSpread: number | null }): TailEvidence {
  const curve = curveOf(trial);
  const decay = decayOf(trial, study);
  if (curve === null) return { gain: null, beforeDecay: null, materiality: Number.NaN, decay };
  return { gain: tailGain(curve, length, decay), beforeDecay: gainBeforeDecay(curve, decay), materiality: materialityOf(curve, seedSpread), decay };
}

function weigh(found: Case): Verdict<Found> {
  const { study, judged, tails, options } = found;
  const gains = tails.flatMap(({ gain }) => gain ?? []);
  if (gains.length * 2 < tails.length) return { kind: 'unknown', because: 'tail-too-short', evidence: { ...counts(found), measured: gains.length } };
  const gain = median(gains.map(({ relative }) => relative));
  const materiality = median(tails.map((tail) => tail.materiality));
  // A late best step on a flat tail is what flat noise gives one time in four: nothing would be gained by a longer run.
  if (!(gain > materiality)) return { kind: 'clear' };
  const isDecayed = gains.filter(({ part }) => part === 'decayed').length * 2 >= gains.length;
  const before = beforeDecayOf(tails);
  if (isDecayed && before !== null && before <= materiality) {
    return {
      kind: 'unknown',
      because: 'decay-explains',
      evidence: { ...counts(found), ...decayEvidence(tails), gainPerDoubling: gain, gainBeforeDecay: before, materiality },
    };
  }
  const cap = lengthCap(study);
  const longer = longerLength({ length: judged.length, gain: isDecayed ? null : gain, materiality, productionLength: cap?.length ?? null });
  if (longer === null) {
    return {
      kind: 'unknown',
      because: 'at-production-length',
      evidence: { ...counts(found), maxTrainSteps: judged.length, productionSteps: study.policy.productionSteps },
    };
  }
  const isStrong = !isDecayed && median(judged.counted.map(({ bestFraction }) => bestFraction)) >= options.strong;
  return advise(found, { gain, materiality, isDecayed, before, longer, isStrong });
}

interface Weight {
  readonly gain: number;
  readonly materiality: number;
  readonly isDecayed: boolean;
  readonly before: number | null;
  readonly longer: RecommendedLength;
  readonly isStrong: boolean;
}

function advise(found: Case, weight: Weight): Verdict<Found> {
  const { study, judged } = found;
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  // The config already asks for a longer run: the advice has been followed, and the next runs will tell.
  if (config !== null && config.length > judged.length && config.length >= weight.longer.low) return { kind: 'clear' };
  const edit = study.config !== null && scheduleFollowsLength(study.config) ? (config?.edit(weight.longer) ?? null) : null;
  const at = study.config?.maxTrainSteps?.span;
  return {
    kind: 'advise',
    advice: [
      {
        evidence: evidenceOf(found, weight),
        severity: weight.isStrong ? 'warning' : 'note',
        confidence: confidenceOf(found, weight),
        key: 'max_train_steps',
        ...(at === undefined ? {} : { at }),
        ...(edit === null ? {} : { edit }),
      },
    ],
  };
}

/** Of constant-rate runs with a strong signal 91 % gained later, with a weak one 38 % (science §1.3, R8). */
function confidenceOf({ tails }: Case, { isStrong, isDecayed, before }: Weight): 'high' | 'medium' | 'low' {
  if (!isStrong) return isDecayed && before !== null ? 'medium' : 'low';
  const isKnown = tails.every(({ decay }) => decay !== null);
  return isKnown && expectedLate(tails) === 0 ? 'high' : 'medium';
}

function evidenceOf(found: Case, { gain, materiality, isDecayed, before, longer, isStrong }: Weight): Found {
  const { study, judged, options } = found;
  const fractions = judged.counted.map(({ bestFraction }) => bestFraction);
  const overfitting = countOverfitting(study);
  const cap = lengthCap(study);
  const hours = hoursPerStep(study);
  const parts = new Set(found.tails.flatMap((tail) => tail.gain?.part ?? []));
  return {
    ...counts(found),
    atLastEvaluation: judged.counted.filter(({ trial, bestDone }) => trial.evaluations.at(-1)?.done === bestDone).length,
    fraction: options.fraction,
    medianBestFraction: median(fractions),
    strength: isStrong ? 'strong' : 'weak',
    metric: judged.counted[0]?.trial.metric?.name ?? '',
    unit: judged.unit,
    maxTrainSteps: judged.length,
    recommendedMaxTrainSteps: longer.value,
    lowMaxTrainSteps: longer.low,
    highMaxTrainSteps: longer.high,
    costChange: longer.value / judged.length - 1,
    gainPerDoubling: gain,
    materiality,
    gainAtMost: isDecayed ? null : gain * Math.log2(longer.value / judged.length),
    gainMeasuredOn: isDecayed ? 'decayed' : parts.has('tail-before-decay') ? 'tail-before-decay' : 'tail',
    gainBeforeDecay: before,
    ...decayEvidence(found.tails),
    bestFractions: fractions.slice(0, MOST_LISTED),
    medianWithinNoiseFraction: median(withinNoiseDone(judged.counted)) / judged.length,
    cappedBy: cap !== null && cap.length === longer.value ? cap.because : null,
    hoursPerTrial: hours === null ? null : hours * judged.length,
    hoursChange: hours === null ? null : hours * (longer.value - judged.length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting.count,
    overfittingJudged: overfitting.judged,
    regime: regimeOf(study).label,
  };
}

/** Trials whose fractions are listed one by one; the histogram has all of them. */
const MOST_LISTED = 100;

function counts({ judged, late }: Case) {
  const trials = judged.counted.length;
  return { trials, late, posterior: posteriorAbove(late, trials, consistently.above, consistently.prior), posteriorAbove: consistently.above };
}

/** The median gain before the decay, where at least half of the trials have one. */
function beforeDecayOf(tails: readonly TailEvidence[]): number | null {
  const gains = tails.flatMap(({ beforeDecay }) => beforeDecay ?? []);
  return gains.length > 0 && gains.length * 2 >= tails.length ? median(gains) : null;
}

function decayEvidence(tails: readonly TailEvidence[]) {
  const known = tails.flatMap(({ decay }) => decay ?? []);
  const sources = new Set(known.map((decay) => decay.knownFrom));
  const families = new Set(known.map((decay) => decay.family));
  const [source] = sources;
  const [family] = families;
  return {
    decayKnown: known.length,
    decayKnownFrom: source === undefined ? null : sources.size === 1 ? source : 'log and config',
    decayFamily: family === undefined ? null : families.size === 1 ? family : 'several',
    finalLearningRateOverPeak: known.length === 0 ? null : median(known.map((decay) => decay.finalOverPeak)),
    shareBelowHalfPeak: known.length === 0 ? null : median(known.map((decay) => decay.shareBelowHalf)),
    decayExpectsLate: expectedLate(tails),
  };
}

/** Trials whose learning rate ends below a tenth of its peak. */
function expectedLate(tails: readonly TailEvidence[]): number {
  return tails.filter(({ decay }) => decay !== null && decay.finalOverPeak < 0.1).length;
}

/** A step on the mark itself is inside the last part. */
function isLate(fraction: number, { fraction: mark }: Options): boolean {
  return fraction >= mark - 1e-9;
}
