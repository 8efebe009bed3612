import type { Goal } from '../../model/config.ts';
import type { ParameterDistribution, RunRecord } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';

/** What became of a trial, in Optuna's words. */
export type TrialState = 'running' | 'complete' | 'pruned' | 'fail' | 'waiting';

/** One trial, from whichever storage. */
export interface OptunaTrial {
  readonly number: number;
  readonly state: TrialState;
  /** The final value of each objective. */
  readonly values: readonly number[];
  readonly parameters: ReadonlyMap<string, Scalar>;
  /** What `trial.report(value, step)` was told, in any order. */
  readonly intermediate: readonly { readonly step: number; readonly value: number }[];
  /** User attributes, nested keys dotted. */
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** One study, from whichever storage. */
export interface OptunaStudy {
  readonly name: string;
  /** One for each objective; null where it was never set. */
  readonly directions: readonly (Goal | null)[];
  /** `study.set_metric_names`; empty where nobody did. */
  readonly metricNames: readonly string[];
  readonly attributes: Readonly<Record<string, Scalar>>;
  readonly distributions: ReadonlyMap<string, ParameterDistribution>;
  readonly trials: readonly OptunaTrial[];
}

/** What Optuna's states say outright; a trial that failed, or that nobody has finished, is unfinished. */
export const statedBy: Readonly<Record<TrialState, RunRecord['stated']>> = {
  complete: 'complete',
  pruned: 'pruned',
  fail: 'unfinished',
  running: 'unfinished',
  waiting: 'unfinished',
};

const states: readonly TrialState[] = ['running', 'complete', 'pruned', 'fail', 'waiting'];

/** A state by its name in a database or its number in a journal (`TrialState`: RUNNING 0, COMPLETE 1, PRUNED 2, FAIL 3, WAITING 4). */
export function stateOf(value: Scalar | undefined): TrialState | null {
  if (typeof value === 'number') return states[value] ?? null;
  const name =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/^trialstate\./, '')
      : '';
  return states.find((state) => state === name) ?? null;
}

/** A direction by its name or its number (`StudyDirection`: NOT_SET 0, MINIMIZE 1, MAXIMIZE 2). */
export function directionOf(value: Scalar | undefined): Goal | null {
  if (value === 1 || value === 'MINIMIZE') return 'min';
  return value === 2 || value === 'MAXIMIZE' ? 'max' : null;
}
