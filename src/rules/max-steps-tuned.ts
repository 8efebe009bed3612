import * as z from 'zod';
import { isSearched, type SearchParameter, type SearchSpace } from '../model/search-space.ts';
import type { Study, Trial } from '../model/study.ts';
import { areRungs, endsWithRung } from '../studies/evidence/rungs.ts';
import { type Advice, defineRule, type Verdict } from './rule.ts';

const Options = z.lazy(() =>
  z.strictObject({
    /** Lengths that differ by at most this share are one length: rounding of epochs to steps. */
    tolerance: z.number().min(0).max(0.5).default(0.01),
  }),
);
type Options = z.infer<typeof Options>;

type Found = {
  /** The distinct planned lengths, ascending, and how many trials have each; at most 20. */
  readonly maxTrainSteps: readonly number[];
  readonly trialsPerLength: readonly number[];
  readonly lengths: number;
  readonly trials: number;
  readonly pruned: number;
  readonly unit: string;
  /** The longest of them: what to fix it at while in doubt. */
  readonly recommendedMaxTrainSteps: number;
  readonly alsoVaried: readonly string[];
};

/** A length that a search moves. */
type Searched = {
  readonly parameter: string;
  /** The tuning framework's reader. */
  readonly framework: string;
  readonly searchedAs: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly choices: readonly string[];
  /** The longest length of the search, in the parameter's own unit; null where it is not written down as a number. */
  readonly recommendedLength: number | null;
  readonly scheduler: string | null;
  readonly alsoSearched: readonly string[];
};

export const maxStepsTuned = defineRule<Options, Found | Searched>({
  meta: {
    id: 'max-steps-tuned',
    severity: 'error',
    claims: ['S18'],
    status: 'fact',
    needs: 'a search space; or 2 trials, not pruned, whose planned length is known',
    since: '0.1.0',
    sources: [
      {
        title: 'Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound',
        url: 'https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound',
      },
    ],
    subjects: ['study', 'search-space'],
  },
  options: Options,
  check(subject, options) {
    if (subject.kind === 'search-space') return checkSearch(subject.space);
    if (subject.kind !== 'study') return { kind: 'silent' };
    return checkStudy(subject.study, options);
  },
});

/** Every parameter that is a length of training and moves; the resource of a multi-fidelity scheduler is no tuned length (science §1.3, R6a). */
function checkSearch(space: SearchSpace): Verdict<Searched> {
  const resource = space.multiFidelity?.resource ?? null;
  const tuned = space.parameters.filter((one) => one.role === 'length' && isSearched(one) && one.name !== resource);
  if (tuned.length === 0) return { kind: 'clear' };
  return { kind: 'advise', advice: tuned.map((parameter) => adviseOn(parameter, space)) };
}

function adviseOn(parameter: SearchParameter, space: SearchSpace): Advice<Searched> {
  const { name, kind, low, high, choices, span, fixing } = parameter;
  const numbers = choices.filter((choice) => typeof choice === 'number');
  const longest = kind === 'range' ? high : numbers.length > 0 && numbers.length === choices.length ? Math.max(...numbers) : null;
  const edit = fixing === null || longest === null ? null : { span: fixing.span, text: `${fixing.before}${longest}${fixing.after}` };
  return {
    evidence: {
      parameter: name,
      framework: space.framework,
      searchedAs: kind,
      low,
      high,
      choices: choices.slice(0, MOST_LISTED).map(String),
      recommendedLength: longest,
      scheduler: space.multiFidelity?.scheduler ?? null,
      alsoSearched: space.parameters.flatMap((other) => (other.role === 'length' ? [] : [other.name])).slice(0, MOST_LISTED),
    },
    confidence: 'high',
    key: name,
    at: span,
    ...(edit === null ? {} : { edit }),
  };
}

function checkStudy(study: Study, options: Options): Verdict<Found> {
  // In a learning-rate sweep only the sweep's own rules speak; unequal lengths there are theirs (science §1.3, R13).
  if (study.kind !== 'study') return { kind: 'silent' };
  // Scaling studies differ in length on purpose.
  if (study.policy.purpose === 'scaling') return { kind: 'silent' };
  // Pruned trials of multi-fidelity searches carry the rung they reached, not a length that was chosen (science §1.3, R6a).
  const kept = study.trials.filter((trial) => trial.status !== 'pruned');
  const planned = kept.flatMap((trial) => (trial.plannedSteps === null ? [] : [{ trial, length: trial.plannedSteps.value }]));
  if (kept.length < 2) return { kind: 'silent' };
  if (planned.length < 2) return { kind: 'unknown', because: 'length-unknown', evidence: { trials: kept.length, known: planned.length } };
  const unit = planned[0]?.trial.unit ?? 'steps';
  if (planned.some(({ trial }) => trial.unit !== unit)) return { kind: 'unknown', because: 'units-differ', evidence: { trials: kept.length } };
  const groups = groupLengths(
    planned.map(({ length }) => length),
    options.tolerance,
  );
  if (groups.length < 2 || isOneNumberOfEpochs(planned, options.tolerance)) return { kind: 'clear' };
  const onRung = areRungs(groups) ? endsWithRung(kept, groups.at(-1)?.length ?? 0) : true;
  // Rungs are a resource and no tuned length, where the learning rate runs on towards the longest (science §1.3, R6a).
  if (onRung === false) return { kind: 'clear' };
  if (onRung === null)
    return { kind: 'unknown', because: 'may-be-rungs', evidence: { maxTrainSteps: groups.slice(0, MOST_LISTED).map(({ length }) => length), unit } };
  const at = study.config?.maxTrainSteps?.span;
  const evidence: Found = {
    maxTrainSteps: groups.slice(0, MOST_LISTED).map(({ length }) => length),
    trialsPerLength: groups.slice(0, MOST_LISTED).map(({ count }) => count),
    lengths: groups.length,
    trials: planned.length,
    pruned: study.trials.length - kept.length,
    unit,
    recommendedMaxTrainSteps: groups.at(-1)?.length ?? 0,
    alsoVaried: study.varied.filter((key) => !isLengthKey(key, planned)).slice(0, MOST_LISTED),
  };
  return { kind: 'advise', advice: [{ evidence, confidence: 'high', key: 'max_train_steps', ...(at === undefined ? {} : { at }) }] };
}

const MOST_LISTED = 20;

/** A hyperparameter that says what the planned length says in every trial: the length itself, not something else that varies. */
function isLengthKey(key: string, planned: readonly { readonly trial: Trial; readonly length: number }[]): boolean {
  return planned.every(({ trial, length }) => Object.hasOwn(trial.hyperparameters, key) && trial.hyperparameters[key] === length);
}

/** Ascending lengths, those within `tolerance` of the first of their group counted together. */
function groupLengths(lengths: readonly number[], tolerance: number): { readonly length: number; readonly count: number }[] {
  const groups: { length: number; count: number }[] = [];
  for (const length of lengths.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && length <= last.length * (1 + tolerance)) last.count += 1;
    else groups.push({ length, count: 1 });
  }
  return groups;
}

/**
 * One number of epochs gives several numbers of steps when the batch size varies: the length was fixed, in epochs.
 * Told from the configs, or from the steps in an epoch that the logs state.
 */
function isOneNumberOfEpochs(planned: readonly { readonly trial: Trial; readonly length: number }[], tolerance: number): boolean {
  const epochs = planned.map(({ trial, length }) => {
    const stated = trial.config?.maxTrainSteps?.value;
    if (stated?.unit === 'epochs') return stated.value;
    return trial.run.stepsPerEpoch === null ? Number.NaN : length / trial.run.stepsPerEpoch;
  });
  return epochs.every(Number.isFinite) && groupLengths(epochs, tolerance).length === 1;
}
