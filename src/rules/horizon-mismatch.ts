import * as z from 'zod';
import { endlessPatience, type HorizonReading, horizonKey, isRealLength, mismatchOf } from '../changes/horizon.ts';
import { runOf } from '../changes/lengths.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Edit, Severity } from '../model/finding.ts';
import type { Span } from '../model/source.ts';
import type { Study } from '../model/study.ts';
import type { Subject } from '../model/subject.ts';
import { cycleEndsAround } from '../schedules/cycle-ends.ts';
import type { Run } from '../schedules/shares.ts';
import { type Advice, defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A horizon below this share of the run is a warning. */
    short: z.number().gt(0).max(1).default(0.95),
    /** Above the first of these ratios of horizon and run a note, from the second on a warning, from the third an error where the length is known to be real. */
    note: z.number().min(1).default(1.1),
    warning: z.number().min(1).default(1.25),
    error: z.number().min(1).default(1.4),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** What does not fit: `rises-after-horizon`, `stops-before-end`, `decay-ends-early`, `ends-un-annealed`, … */
  readonly mismatch: string;
  readonly family: string;
  readonly unit: string;
  readonly horizon: number | null;
  readonly runSteps: number;
  /** Horizon over run length. */
  readonly ratio: number | null;
  readonly finalLearningRateOverPeak: number | null;
  readonly shareBehindHorizon: number | null;
  readonly warmupSteps: number;
  /** The horizon before a change that moved it further away and left the run as long as it was; else null. */
  readonly oldHorizon: number | null;
  /** Whether a run, or the policy file, shows that the length is meant. */
  readonly isRealLength: boolean;
  /** Of plateau schedules and early stopping: evaluations without improvement that are waited for, and those of the run. */
  readonly patience: number | null;
  readonly evaluations: number | null;
  /** The key that sets the horizon, and its value that would fit. */
  readonly key: string | null;
  readonly fitting: number | null;
  /** Of warm restarts: the lengths around the run's at which a cycle ends. */
  readonly lastCycleEnd: number | null;
  readonly nextCycleEnd: number | null;
};

export const horizonMismatch = defineRule<Options, Found>({
  meta: {
    id: 'horizon-mismatch',
    severity: 'warning',
    claims: ['S45'],
    status: 'fact',
    needs: 'a config whose schedule and length are known',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: round 2, very few long runs',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
      { title: 'Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, appendix B', url: 'https://arxiv.org/abs/2203.15556' },
    ],
    subjects: ['config'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config' ? checkConfig(subject, options) : { kind: 'silent' };
  },
});

function checkConfig({ config, studies, before }: Extract<Subject, { kind: 'config' }>, options: Options): Verdict<Found> {
  if (isSmokeTest(config)) return { kind: 'silent' };
  const patience = endlessPatience(config);
  if (patience !== null) {
    const span = patience.mismatch === 'early-stopping-never-ends' ? config.earlyStoppingPatience?.span : config.schedule?.keys.patience?.span;
    return { kind: 'advise', advice: [patienceAdvice(config, patience, span)] };
  }
  const reading = runOf(config, studies);
  if (reading.kind === 'open') return { kind: 'silent' };
  const { run } = reading;
  const mismatch = mismatchOf(run);
  if (mismatch === null) return { kind: 'clear' };
  const isReal = isRealLength(run.runSteps, studies);
  const severity = severityOf(mismatch, isReal, options);
  if (severity === null) return { kind: 'clear' };
  if (looksLikeAnotherUnit(mismatch)) return { kind: 'unknown', because: 'units-unclear', evidence: { horizon: mismatch.horizon, runSteps: run.runSteps } };
  return { kind: 'advise', advice: [adviceOn({ config, before, run, mismatch, isReal, severity, studies })] };
}

function severityOf({ mismatch, ratio }: HorizonReading, isReal: boolean, options: Options): Severity | null {
  if (mismatch === 'rises-after-horizon' || mismatch === 'stops-before-end') return 'error';
  if (mismatch === 'decay-ends-early') return ratio !== null && ratio < options.short ? 'warning' : null;
  if (mismatch !== 'ends-un-annealed' || ratio === null || ratio <= 1) return 'warning';
  if (ratio >= options.error && isReal) return 'error';
  if (ratio >= options.warning) return 'warning';
  // To the hundredth, as ratios are told: 65 epochs of 59 are 1.10 times the run.
  return Number(ratio.toFixed(2)) > options.note ? 'note' : null;
}

/** A horizon that is a tiny part of the run, or many times it, may well be counted in epochs where the run counts steps, or the other way round. */
const farOff = 50;

function looksLikeAnotherUnit({ mismatch, ratio }: HorizonReading): boolean {
  const isByLength = mismatch === 'ends-un-annealed' || mismatch === 'decay-ends-early' || mismatch === 'rises-after-horizon';
  return isByLength && ratio !== null && (ratio > farOff || ratio < 1 / farOff);
}

interface Case {
  readonly config: TrainingConfig;
  readonly before: TrainingConfig | undefined;
  readonly run: Run;
  readonly mismatch: HorizonReading;
  readonly isReal: boolean;
  readonly severity: Severity;
  readonly studies: readonly Study[];
}

function adviceOn(one: Case): Advice<Found> {
  const { config, run, mismatch, isReal, severity } = one;
  const key = horizonKey(config, run.schedule);
  const fitting = key === null ? null : run.runSteps - key.offset;
  const edit = key === null || fitting === null ? null : fittingEdit(one, key.path, fitting);
  const span = key === null ? undefined : config.schedule?.keys[key.path]?.span;
  const at = span ?? config.maxTrainSteps?.span;
  const cycle = cycleEndsAround(run.schedule, run.runSteps);
  return {
    evidence: {
      mismatch: mismatch.mismatch,
      family: run.schedule.family,
      unit: run.schedule.unit,
      horizon: mismatch.horizon,
      runSteps: run.runSteps,
      ratio: mismatch.ratio,
      finalLearningRateOverPeak: mismatch.finalOverPeak,
      shareBehindHorizon: mismatch.shareBehindHorizon,
      warmupSteps: Math.ceil(run.schedule.warmup),
      oldHorizon: horizonLeft(one),
      isRealLength: isReal,
      patience: null,
      evaluations: null,
      key: key?.path ?? null,
      fitting,
      lastCycleEnd: cycle?.last ?? null,
      nextCycleEnd: cycle?.next ?? null,
    },
    severity,
    confidence: severity === 'note' ? 'medium' : 'high',
    key: mismatch.mismatch,
    ...(at === undefined ? {} : { at }),
    ...(edit === null ? {} : { edit }),
  };
}

/** The horizon of the version before, where only the decay was stretched: the run is as long as it was. */
function horizonLeft({ before, run, studies }: Case): number | null {
  const old = before === undefined ? null : runOf(before, studies);
  if (old?.kind !== 'known' || old.run.runSteps !== run.runSteps || old.run.schedule.unit !== run.schedule.unit) return null;
  const [was, is] = [old.run.schedule.horizon, run.schedule.horizon];
  return was !== null && is !== null && is > was ? was : null;
}

/** The edit that lets the schedule end with the run; only where the file was read again and fits. */
function fittingEdit({ config, studies }: Case, path: string, value: number): Edit | null {
  const changed = Number.isSafeInteger(value) && value > 0 ? (config.tryKeys?.({ [path]: value }) ?? null) : null;
  const again = changed === null ? null : runOf(changed.config, studies);
  return changed !== null && again?.kind === 'known' && mismatchOf(again.run) === null ? changed.edit : null;
}

function patienceAdvice(
  config: TrainingConfig,
  { mismatch, patience, evaluations }: NonNullable<ReturnType<typeof endlessPatience>>,
  at: Span | undefined,
): Advice<Found> {
  return {
    evidence: {
      mismatch,
      family: config.schedule?.kind === 'open' ? (config.schedule.family ?? '') : (config.schedule?.schedule.family ?? ''),
      unit: config.maxTrainSteps?.value.unit ?? 'steps',
      horizon: null,
      runSteps: config.maxTrainSteps?.value.value ?? 0,
      ratio: patience / evaluations,
      finalLearningRateOverPeak: null,
      shareBehindHorizon: null,
      warmupSteps: 0,
      oldHorizon: null,
      isRealLength: false,
      patience,
      evaluations,
      key: null,
      fitting: null,
      lastCycleEnd: null,
      nextCycleEnd: null,
    },
    severity: mismatch === 'early-stopping-never-ends' ? 'note' : 'warning',
    confidence: 'high',
    key: mismatch,
    ...(at === undefined ? {} : { at }),
  };
}
