import * as z from 'zod';
import type { Confidence } from '../model/finding.ts';
import type { Study, Trial } from '../model/study.ts';
import { median } from '../statistics/order.ts';
import { curveOf, materialityOf } from '../studies/evidence/curve.ts';
import { type AfterBest, afterBest } from '../studies/evidence/overfitting.ts';
import { regimeOf } from '../studies/evidence/regime.ts';
import { regularizationKeys } from '../studies/hyperparameters.ts';
import { type Advice, defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** The least share of the judged trials. */
    share: z.number().gt(0).max(1).default(0.5),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** `overfitting`, or `calibration-drift` where another validation metric goes on improving in most trials that get worse. */
  readonly reason: string;
  /** Feasible trials with a training loss. */
  readonly trials: number;
  readonly overfitting: number;
  /** Trials whose metric gets worse while another validation metric goes on improving, and which one. */
  readonly drifting: number;
  readonly improvingMetric: string | null;
  /** Trials that come back by half of their rise or more before the end. */
  readonly recovering: number;
  /** Trials that went on for less than twice the steps to their best. */
  readonly open: number;
  readonly metric: string;
  /** Median rise of the metric from its best to the end over |best|, and the smallest that is material. */
  readonly rise: number;
  readonly materiality: number;
  readonly medianBestFraction: number | null;
  readonly maxTrainSteps: number | null;
  readonly unit: string;
  readonly evaluationSpacing: number | null;
  /** Regularisation and augmentation that differ among the trials. */
  readonly regularizationVaried: readonly string[];
  readonly select: string;
  readonly regime: string;
};

export const overfitting = defineRule<Options, Found>({
  meta: {
    id: 'overfitting',
    severity: 'warning',
    claims: ['S9', 'S10'],
    status: 'fact',
    needs: 'a feasible trial with a training loss and a validation metric; 3 of them for more than low confidence',
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

/** A feasible trial, and what its metric does behind its best step. */
interface Judged {
  readonly trial: Trial;
  readonly after: AfterBest;
}

function checkStudy(study: Study, options: Options): Verdict<Found> {
  // In a recognised learning-rate sweep only the sweep's own rules speak (science §1.3, R13).
  if (study.kind === 'learning-rate-sweep') return { kind: 'silent' };
  const trials = study.trials.length;
  const feasible = study.trials.filter((trial) => trial.feasible);
  if (study.trials.every((trial) => trial.evaluations.length === 0)) return { kind: 'unknown', because: 'no-evaluations', evidence: { trials } };
  // A run that did not end in the way it was to is other rules' business, and says nothing about its later part.
  if (feasible.length === 0) return { kind: 'silent' };
  const lengths = [...new Set(feasible.flatMap((trial) => trial.plannedSteps?.value ?? []))].sort((a, b) => a - b);
  const unit = feasible[0]?.unit ?? 'steps';
  if (lengths.length > 1 && study.policy.purpose !== 'scaling')
    return { kind: 'unknown', because: 'lengths-differ', evidence: { maxTrainSteps: lengths, unit } };
  const judged = feasible.flatMap((trial): Judged[] => {
    const after = afterBest(trial);
    return after === null || after.rises === null ? [] : [{ trial, after }];
  });
  if (judged.length === 0) return { kind: 'unknown', because: 'no-training-curve', evidence: { trials: feasible.length } };
  const rising = judged.filter(({ after }) => after.rises === true);
  const needed = judged.length < FEWEST_FOR_SHARE ? judged.length : options.share * judged.length - 1e-9;
  if (rising.length < needed) return { kind: 'clear' };
  return { kind: 'advise', advice: [adviceOf(study, { judged, rising, needed })] };
}

/** With fewer trials than this all of them must overfit, and the confidence is low. */
const FEWEST_FOR_SHARE = 3;

interface Case {
  readonly judged: readonly Judged[];
  readonly rising: readonly Judged[];
  readonly needed: number;
}

function adviceOf(study: Study, { judged, rising, needed }: Case): Advice<Found> {
  const drifting = rising.filter(({ after }) => after.improving !== null);
  const isDrift = rising.length - drifting.length < needed;
  const spoken = isDrift ? drifting : rising.filter(({ after }) => after.improving === null);
  const recovering = spoken.filter(({ after }) => after.recovers).length;
  const open = spoken.filter(({ after }) => after.isOpen).length;
  const spacings = judged.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const fractions = spoken.flatMap(({ trial }) => trial.best?.fraction ?? []);
  const at = study.config?.maxTrainSteps?.span;
  const evidence: Found = {
    reason: isDrift ? 'calibration-drift' : 'overfitting',
    trials: judged.length,
    overfitting: rising.length - drifting.length,
    drifting: drifting.length,
    improvingMetric: drifting[0]?.after.improving ?? null,
    recovering,
    open,
    metric: study.metric?.name ?? '',
    rise: median(spoken.map(({ after }) => after.rise)),
    materiality: median(spoken.flatMap(({ trial }) => curveOf(trial) ?? []).map((curve) => materialityOf(curve))),
    medianBestFraction: fractions.length === 0 ? null : median(fractions),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: judged[0]?.trial.unit ?? 'steps',
    evaluationSpacing: spacings.length === 0 ? null : median(spacings),
    regularizationVaried: regularizationKeys(study.varied),
    select: study.policy.select,
    regime: regimeOf(study).label,
  };
  return {
    evidence,
    ...(isDrift || judged.length === 1 ? { severity: 'note' } : {}),
    confidence: confidenceOf(evidence),
    key: evidence.reason,
    ...(at === undefined ? {} : { at }),
  };
}

/** Low for fewer than three trials, and where most come back; high where most went on for twice the steps to their best. */
function confidenceOf({ trials, overfitting, drifting, recovering, open, reason }: Found): Confidence {
  const spoken = reason === 'overfitting' ? overfitting : drifting;
  if (trials < FEWEST_FOR_SHARE || recovering * 2 > spoken) return 'low';
  return open * 2 < spoken ? 'high' : 'medium';
}
