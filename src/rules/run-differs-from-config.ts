import * as z from 'zod';
import type { TrainingConfig } from '../model/config.ts';
import type { Span } from '../model/source.ts';
import type { Study, Trial } from '../model/study.ts';
import { agreementOf, type ConfigAgreement } from '../studies/evidence/config-agreement.ts';
import { isLearningRateKey } from '../studies/hyperparameters.ts';
import { defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() => z.strictObject({}));
type Options = z.infer<typeof Options>;

type Found = {
  /** `length`, `peak` (learning rate), `schedule`. */
  readonly differences: readonly string[];
  /** Runs that differ, and runs that could be compared with their config. */
  readonly runs: number;
  readonly comparedRuns: number;
  /** The first run that differs and its config; the numbers below are theirs. */
  readonly run: string;
  readonly config: string;
  readonly unit: string;
  readonly statedMaxTrainSteps: number | null;
  readonly loggedMaxTrainSteps: number | null;
  readonly statedPeakLearningRate: number | null;
  readonly loggedPeakLearningRate: number | null;
  /** The schedule's family as the config names it, and how far the logged rates are from it at their worst. */
  readonly statedFamily: string | null;
  readonly deviationOverPeak: number | null;
  readonly worstAtStep: number | null;
};

export const runDiffersFromConfig = defineRule<Options, Found>({
  meta: {
    id: 'run-differs-from-config',
    severity: 'warning',
    claims: [],
    status: 'fact',
    needs: 'a run that logs its length or its learning rates, and its config',
    since: '0.1.0',
    sources: [{ title: 'Goyal et al. 2017, Accurate, Large Minibatch SGD', url: 'https://arxiv.org/abs/1706.02677' }],
    subjects: ['study'],
  },
  options: Options,
  check(subject) {
    return subject.kind === 'study' ? checkStudy(subject.study) : { kind: 'silent' };
  },
});

interface Compared {
  readonly trial: Trial;
  readonly config: TrainingConfig;
  readonly agreement: ConfigAgreement;
}

function checkStudy(study: Study): Verdict<Found> {
  const all = study.trials.flatMap((trial): Compared[] => {
    const config = configOf(trial, study);
    return config === null ? [] : [{ trial, config, agreement: agreementOf(trial, config) }];
  });
  const compared = all.map((one) => ({ ...one, agreement: withoutTuned(one, all, study) }));
  const differing = compared.filter(({ agreement }) => differencesOf(agreement).length > 0);
  const [first] = differing;
  if (first !== undefined) return advise(first, differing.length, compared);
  const reasons = new Set(compared.map(({ agreement }) => agreement.open));
  if (reasons.has('units-unclear')) return { kind: 'unknown', because: 'units-unclear' };
  if (reasons.has('rate-scaled')) return { kind: 'unknown', because: 'rate-scaled' };
  if (compared.some(({ agreement }) => agreement.isCompared)) return { kind: 'clear' };
  if (reasons.has('schedule-open')) return { kind: 'unknown', because: 'schedule-open' };
  return { kind: 'silent' };
}

/** The config that a run is said to be made with; null where the change has another version of it: then it is about the next run. */
function configOf(trial: Trial, study: Study): TrainingConfig | null {
  const own = trial.config ?? study.config;
  const isOldVersion = own !== null && study.config !== null && own.id === study.config.id && own !== study.config;
  return isOldVersion ? null : own;
}

/** What runs of one config have each its own value of was set on purpose, outside of the config. */
function withoutTuned({ config, agreement }: Compared, all: readonly Compared[], study: Study): ConfigAgreement {
  const sharing = all.filter((other) => other.config === config);
  if (sharing.length < 2) return agreement;
  const isOne = (values: readonly (number | null)[]) => new Set(values).size <= 1;
  const isRateTuned =
    study.kind === 'learning-rate-sweep' ||
    study.varied.some(isLearningRateKey) ||
    !isOne(sharing.map((other) => other.agreement.peak?.logged ?? null)) ||
    !isOne(sharing.map((other) => other.trial.learningRate?.peak ?? null));
  const isLengthTuned = !isOne(sharing.map((other) => other.agreement.length?.logged ?? null));
  return {
    ...agreement,
    length: isLengthTuned ? null : agreement.length,
    peak: isRateTuned ? null : agreement.peak,
    schedule: isRateTuned || isLengthTuned ? null : agreement.schedule,
    open: isRateTuned && agreement.open === 'rate-scaled' ? null : agreement.open,
  };
}

function differencesOf({ length, peak, schedule }: ConfigAgreement): string[] {
  return [...(length === null ? [] : ['length']), ...(peak === null ? [] : ['peak']), ...(schedule === null ? [] : ['schedule'])];
}

function advise({ trial, config, agreement }: Compared, runs: number, compared: readonly Compared[]): Verdict<Found> {
  const { length, peak, schedule } = agreement;
  const at = spanOf(config, agreement);
  return {
    kind: 'advise',
    advice: [
      {
        evidence: {
          differences: differencesOf(agreement),
          runs,
          comparedRuns: compared.filter((one) => one.agreement.isCompared).length,
          run: trial.id,
          config: config.id,
          unit: trial.unit,
          statedMaxTrainSteps: length?.stated ?? null,
          loggedMaxTrainSteps: length?.logged ?? null,
          statedPeakLearningRate: peak?.stated ?? null,
          loggedPeakLearningRate: peak?.logged ?? null,
          statedFamily: schedule?.family ?? null,
          deviationOverPeak: schedule?.deviationOverPeak ?? null,
          worstAtStep: schedule?.worstAtStep ?? null,
        },
        // A length that the result file states and a schedule that is known are exact; which config a run was made with is found by its place.
        confidence: config.schedule?.kind === 'known' || trial.run.plannedSteps !== null ? 'high' : 'medium',
        key: 'run',
        ...(at === undefined ? {} : { at }),
      },
    ],
  };
}

function spanOf(config: TrainingConfig, { length, peak }: ConfigAgreement): Span | undefined {
  if (length !== null) return config.maxTrainSteps?.span;
  if (peak !== null) return config.learningRate?.span;
  const others = new Set([config.maxTrainSteps, config.learningRate, config.warmup].map((value) => value?.span?.start));
  const spans = Object.values(config.schedule?.keys ?? {}).flatMap(({ span }) => span ?? []);
  return spans.find(({ start }) => !others.has(start)) ?? spans[0];
}
