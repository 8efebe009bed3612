import * as z from 'zod';
import type { StudyPair, Trial } from '../model/study.ts';
import { median, standardDeviation } from '../statistics/order.ts';
import { curveOf, LEAST_MATERIAL } from '../studies/evidence/curve.ts';
import { decayOf } from '../studies/evidence/decay.ts';
import { countOverfitting } from '../studies/evidence/overfitting.ts';
import { settingsOf } from '../studies/pairs.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The fewest runs of one setting on each side. */
    runs: z.int().min(2).default(2),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  readonly shorterStudy: string;
  readonly longerStudy: string;
  readonly metric: string;
  readonly unit: string;
  readonly shorterMaxTrainSteps: number;
  readonly longerMaxTrainSteps: number;
  /** Settings that both studies ran often enough, and those of them in which the longer runs are worse. */
  readonly settings: number;
  readonly worseSettings: number;
  /** Of the worst of them: runs and median value on each side, how much worse over |value|, and what noise explains. */
  readonly shorterRuns: number;
  readonly longerRuns: number;
  readonly shorterValue: number;
  readonly longerValue: number;
  readonly worseBy: number;
  readonly explainedByNoise: number;
  readonly seedSpread: number;
  /** `best`, or `last` where the policy says that the final checkpoint is used by choice. */
  readonly select: string;
  readonly shorterEvaluationSpacing: number | null;
  readonly longerEvaluationSpacing: number | null;
  /** Whether the learning rates of both are known and shrink in proportion. */
  readonly isScheduleKnown: boolean;
  readonly overfitting: number;
  readonly overfittingJudged: number;
};

export const longerWasWorse = defineRule<Options, Found>({
  meta: {
    id: 'longer-was-worse',
    severity: 'warning',
    claims: ['S17', 'E3'],
    status: 'fact',
    needs: '2 runs of one config at each of two lengths',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint',
        url: 'https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint',
      },
    ],
    subjects: ['study-pair'],
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== 'study-pair') return { kind: 'silent' };
    return checkPair(subject.pair, options);
  },
});

/** One setting at both lengths; values turned so that lower is better. */
interface Compared {
  readonly shorter: readonly Trial[];
  readonly longer: readonly Trial[];
  readonly shorterLoss: number;
  readonly longerLoss: number;
  /** How much worse the longer runs are, and what noise explains of it, over |value|. */
  readonly worseBy: number;
  readonly explained: number;
}

function checkPair(pair: StudyPair, options: Options): Verdict<Found> {
  const shared = sharedSettings(pair);
  // Their runs did not finish, or evaluate nothing: there is nothing to compare.
  if (shared.length === 0) return { kind: 'silent' };
  const spread = seedSpread(pair, shared);
  const enough = shared.filter(({ shorter, longer }) => Math.min(shorter.length, longer.length) >= options.runs);
  const compared = (enough.length > 0 ? enough : shared).map((one) => compare(pair, { ...one, spread }));
  const worse = compared.filter(({ worseBy, explained }) => worseBy > explained);
  if (worse.length * 2 <= compared.length) return { kind: 'clear' };
  const worst = worse.reduce((most, one) => (one.worseBy > most.worseBy ? one : most));
  const facts = { ...lengthsOf(pair), worseBy: worst.worseBy, runs: Math.min(worst.shorter.length, worst.longer.length), needed: options.runs };
  if (enough.length === 0) return { kind: 'unknown', because: 'too-few-runs', evidence: facts };
  const schedule = scheduleOf(pair, worst);
  if (schedule === 'differs') return { kind: 'unknown', because: 'schedule-differs', evidence: facts };
  const evidence = evidenceOf(pair, { compared, worse, worst, spread, isScheduleKnown: schedule === 'proportional' });
  const at = pair.longer.config?.maxTrainSteps?.span;
  const confidence = facts.runs >= MANY_RUNS && evidence.isScheduleKnown ? 'high' : 'medium';
  return { kind: 'advise', advice: [{ evidence, confidence, key: pair.shorter.name, ...(at === undefined ? {} : { at }) }] };
}

/** With so many runs of a setting on each side the comparison is sure. */
const MANY_RUNS = 3;

function sharedSettings({ shorter, longer }: StudyPair): { readonly shorter: readonly Trial[]; readonly longer: readonly Trial[] }[] {
  const counted = (trials: readonly Trial[]) => trials.filter(({ feasible, best }) => feasible && best !== null);
  const long = settingsOf(longer);
  return [...settingsOf(shorter)].flatMap(([setting, trials]) => {
    const one = { shorter: counted(trials), longer: counted(long.get(setting) ?? []) };
    return one.shorter.length > 0 && one.longer.length > 0 ? [one] : [];
  });
}

/** The value that a trial is judged by, lower being better: its best, or its last where the final checkpoint is used by choice. */
function lossOf(trial: Trial, select: 'best' | 'last'): number {
  const value = (select === 'last' ? trial.evaluations.at(-1)?.value : trial.best?.value) ?? Number.NaN;
  return trial.metric?.goal === 'max' ? -value : value;
}

/** The pooled standard deviation between runs of one setting and length; 0 where every setting was run once. */
function seedSpread({ longer }: StudyPair, shared: ReturnType<typeof sharedSettings>): number {
  const groups = shared.flatMap((one) => [one.shorter, one.longer]).filter((group) => group.length >= 2);
  let squares = 0;
  let degrees = 0;
  for (const group of groups) {
    const deviation = standardDeviation(group.map((trial) => lossOf(trial, longer.policy.select)));
    squares += deviation * deviation * (group.length - 1);
    degrees += group.length - 1;
  }
  return degrees === 0 ? 0 : Math.sqrt(squares / degrees);
}

interface Setting {
  readonly shorter: readonly Trial[];
  readonly longer: readonly Trial[];
  readonly spread: number;
}

/** Two-sided: worse by more than 2·√(σ₁² + σ₂² + 2·s²) (science §1.3, R9 b), and by more than is material. */
function compare({ longer: study }: StudyPair, { shorter, longer, spread }: Setting): Compared {
  const { select } = study.policy;
  const noise = (trials: readonly Trial[]) => median(trials.map((trial) => curveOf(trial)?.noise ?? 0));
  const shorterLoss = median(shorter.map((trial) => lossOf(trial, select)));
  const longerLoss = median(longer.map((trial) => lossOf(trial, select)));
  const scale = Math.abs(shorterLoss) > 0 ? Math.abs(shorterLoss) : 1;
  const chance = 2 * Math.sqrt(noise(shorter) ** 2 + noise(longer) ** 2 + 2 * spread ** 2);
  return { shorter, longer, shorterLoss, longerLoss, worseBy: (longerLoss - shorterLoss) / scale, explained: Math.max(LEAST_MATERIAL, chance / scale) };
}

/** How far two schedules may differ in their end over the peak, and in the share of the run below half of it, and be in proportion. */
const MOST_END_APART = 0.05;
const MOST_SHARE_APART = 0.1;

function scheduleOf(pair: StudyPair, { shorter, longer }: Compared): 'proportional' | 'differs' | 'unknown' {
  const [short] = shorter;
  const [long] = longer;
  const a = short === undefined ? null : decayOf(short, pair.shorter);
  const b = long === undefined ? null : decayOf(long, pair.longer);
  if (a === null || b === null) return 'unknown';
  const isClose = Math.abs(a.finalOverPeak - b.finalOverPeak) <= MOST_END_APART && Math.abs(a.shareBelowHalf - b.shareBelowHalf) <= MOST_SHARE_APART;
  return isClose ? 'proportional' : 'differs';
}

function lengthsOf({ shorter, longer }: StudyPair) {
  return {
    shorterStudy: shorter.name,
    longerStudy: longer.name,
    metric: longer.metric?.name ?? '',
    unit: longer.maxTrainSteps?.unit === 'epochs' ? 'epochs' : 'steps',
    shorterMaxTrainSteps: shorter.maxTrainSteps?.value ?? 0,
    longerMaxTrainSteps: longer.maxTrainSteps?.value ?? 0,
  };
}

interface Comparison {
  readonly compared: readonly Compared[];
  readonly worse: readonly Compared[];
  readonly worst: Compared;
  readonly spread: number;
  readonly isScheduleKnown: boolean;
}

function evidenceOf(pair: StudyPair, { compared, worse, worst, spread, isScheduleKnown }: Comparison): Found {
  const sign = pair.longer.metric?.goal === 'max' ? -1 : 1;
  const spacing = (trials: readonly Trial[]): number | null => {
    const known = trials.flatMap(({ evaluationSpacing }) => evaluationSpacing ?? []);
    return known.length === 0 ? null : median(known);
  };
  const overfitting = countOverfitting(pair.longer);
  return {
    ...lengthsOf(pair),
    settings: compared.length,
    worseSettings: worse.length,
    shorterRuns: worst.shorter.length,
    longerRuns: worst.longer.length,
    shorterValue: sign * worst.shorterLoss,
    longerValue: sign * worst.longerLoss,
    worseBy: worst.worseBy,
    explainedByNoise: worst.explained,
    seedSpread: spread,
    select: pair.longer.policy.select,
    shorterEvaluationSpacing: spacing(worst.shorter),
    longerEvaluationSpacing: spacing(worst.longer),
    isScheduleKnown,
    overfitting: overfitting.count,
    overfittingJudged: overfitting.judged,
  };
}
