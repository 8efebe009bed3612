import * as z from 'zod';
import { type ConfigPair, type Stretch, stretchOf } from '../changes/stretch.ts';
import type { ConvertedConfig } from '../model/config.ts';
import type { Severity } from '../model/finding.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** A mean learning rate of the added steps below this share of the peak is an error. */
    wasted: z.number().gt(0).lt(1).default(0.01),
    /** More than this share of the new run at the learning rates of the old one's end is a warning. */
    belowOldFinal: z.number().gt(0).lt(1).default(0.5),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** The reader's id: what to write where no settings are offered differs by framework. */
  readonly framework: string;
  readonly family: string;
  readonly unit: string;
  readonly oldMaxTrainSteps: number;
  readonly maxTrainSteps: number;
  readonly addedSteps: number;
  /** Mean learning rate of the added steps over the peak, and the share of them below a hundredth of it. */
  readonly addedMeanOverPeak: number;
  readonly addedShareBelowHundredth: number;
  /** Share of the new run at or below the learning rate at which the old one ended. */
  readonly shareBelowOldFinal: number;
  readonly shareBelowHalfPeak: number;
  readonly shareBelowTenthPeak: number;
  readonly shareBelowHundredthPeak: number;
  readonly finalLearningRateOverPeak: number;
  /** Sum of the learning rates, new over old. */
  readonly sumRatio: number;
  /** `hold-then-decay`, `proportional`, or null where no recipe is known. */
  readonly recipe: string | null;
  readonly warmupSteps: number;
  readonly decaySteps: number | null;
  readonly oldDecaySteps: number | null;
  readonly stableSteps: number | null;
  readonly isDecayRaised: boolean;
  /** The keys to set, as `key: value`; empty where the framework cannot say it. */
  readonly settings: readonly string[];
  /** Whether the settings were written into the file and read back as what the recipe asks for. */
  readonly isReadBack: boolean;
};

export const decayStretched = defineRule<Options, Found>({
  meta: {
    id: 'decay-stretched',
    severity: 'warning',
    claims: ['S44', 'S45', 'S54', 'S55', 'S56', 'S57', 'S60', 'S61', 'S62'],
    status: 'speculation',
    needs: 'two versions of a config whose schedules are known, the second longer',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: round 2, very few long runs',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound',
      },
      { title: 'Hu et al. 2024, MiniCPM', url: 'https://arxiv.org/abs/2404.06395' },
      { title: 'Hägele et al. 2024, Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations', url: 'https://arxiv.org/abs/2405.18392' },
      { title: 'Hoffmann et al. 2022, Training Compute-Optimal Large Language Models', url: 'https://arxiv.org/abs/2203.15556' },
    ],
    subjects: ['config-change'],
  },
  options: Options,
  check(subject, options) {
    return subject.kind === 'config-change' ? checkChange(subject, options) : { kind: 'silent' };
  },
});

function checkChange(pair: ConfigPair, options: Options): Verdict<Found> {
  const reading = stretchOf(pair);
  if (reading.kind === 'not-longer') return { kind: 'silent' };
  if (reading.kind === 'open') {
    const plateau = plateauOf(pair);
    return plateau === null ? { kind: 'unknown', because: reading.because } : { kind: 'unknown', because: 'evaluations-decide', evidence: plateau };
  }
  const { stretch } = reading;
  const severity = severityOf(stretch, options);
  if (severity === null) return { kind: 'clear' };
  const written = stretch.conversion === null ? null : (pair.after.convert?.(stretch.conversion) ?? null);
  const at = scheduleSpan(pair);
  return {
    kind: 'advise',
    advice: [
      {
        evidence: evidenceOf(pair.after.framework, stretch, written),
        severity,
        // The learning rates are exact; what to do with a stretched decay that still works is the source's own speculation.
        confidence: severity === 'note' ? 'low' : 'high',
        key: 'schedule',
        ...(at === undefined ? {} : { at }),
        ...(written?.edit ? { edit: written.edit } : {}),
      },
    ],
  };
}

/**
 * Of a plateau schedule in a longer run: its patience, and the one that would wait for as large a share of the run. It stays where evaluations
 * became as much rarer as the run became longer (science.md §4.6). Null for other schedules, and where a patience is not stated.
 */
function plateauOf({ before, after }: ConfigPair): { readonly patience: number; readonly grownPatience: number; readonly evaluationsRatio: number } | null {
  const [from, to] = [before, after].map(({ maxTrainSteps, evaluateEvery, schedule }) => {
    const every = evaluateEvery === null ? 1 : evaluateEvery.value.unit === maxTrainSteps?.value.unit ? evaluateEvery.value.value : null;
    const isPlateau = schedule?.kind === 'open' && schedule.family === 'reduce-on-plateau';
    const patience = isPlateau ? schedule.parameters.patience : null;
    return maxTrainSteps === null || every === null || typeof patience !== 'number' ? null : { patience, evaluations: maxTrainSteps.value.value / every };
  });
  if (!from || !to || !(from.evaluations > 0) || from.patience !== to.patience) return null;
  const evaluationsRatio = to.evaluations / from.evaluations;
  return { patience: to.patience, grownPatience: Math.round(to.patience * evaluationsRatio), evaluationsRatio };
}

/** From the numbers, whatever the family is called; a note where the recipe for a decay that ends with the run differs from what the change does. */
function severityOf({ change, shareAtOldFinal, conversion, isConverted }: Stretch, options: Options): Severity | null {
  if (change.addedMeanOverPeak !== null && change.addedMeanOverPeak < options.wasted) return 'error';
  if (isConverted) return null;
  if (shareAtOldFinal > options.belowOldFinal) return 'warning';
  return conversion?.recipe === 'hold-then-decay' ? 'note' : null;
}

/** Where the length stands: the line that the change is about. */
function scheduleSpan({ after }: ConfigPair) {
  return after.maxTrainSteps?.span ?? Object.values(after.schedule?.keys ?? {}).find(({ span }) => span !== undefined)?.span;
}

function evidenceOf(framework: string, stretch: Stretch, written: ConvertedConfig | null): Found {
  const { before, after, shares, change, shareAtOldFinal, conversion } = stretch;
  return {
    framework,
    family: after.schedule.family,
    unit: after.schedule.unit,
    oldMaxTrainSteps: before.runSteps,
    maxTrainSteps: after.runSteps,
    addedSteps: change.addedSteps,
    addedMeanOverPeak: change.addedMeanOverPeak ?? 0,
    addedShareBelowHundredth: change.addedShareBelowHundredth ?? 0,
    shareBelowOldFinal: shareAtOldFinal,
    shareBelowHalfPeak: shares.below.half,
    shareBelowTenthPeak: shares.below.tenth,
    shareBelowHundredthPeak: shares.below.hundredth,
    finalLearningRateOverPeak: shares.peak > 0 ? shares.final / shares.peak : 0,
    sumRatio: change.sumRatio,
    recipe: conversion?.recipe ?? null,
    warmupSteps: conversion?.warmupSteps ?? Math.ceil(after.schedule.warmup),
    decaySteps: conversion?.decaySteps ?? null,
    oldDecaySteps: conversion?.oldDecaySteps ?? null,
    stableSteps: conversion?.stableSteps ?? null,
    isDecayRaised: conversion?.isDecayRaised ?? false,
    settings: Object.entries(written?.keys ?? {}).map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`),
    isReadBack: written?.schedule !== null && written?.schedule !== undefined,
  };
}
