import type { Goal } from '../../model/config.ts';
import type { Problem } from '../../model/problem.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { TrainerState } from './schema.ts';

type Reported = { readonly reportedBest: RunRecord['reportedBest']; readonly problems: readonly Pick<Problem, 'code' | 'values'>[] };

/**
 * The metric that the run selected by, found by its value: the evaluated series that holds `best_metric`, as its minimum or its maximum.
 * The step is the earliest with that value, whatever the file says; where the two differ a problem says so.
 * The goal stays open where the value is both, as in a run with a single evaluation.
 */
export function reportedBestOf(state: TrainerState, series: readonly Series[]): Reported {
  const value = state.best_metric;
  if (value === null || !Number.isFinite(value)) return { reportedBest: null, problems: [] };
  const reportedStep = state.best_global_step ?? checkpointStep(state.best_model_checkpoint);
  const evaluated = series.filter((one) => one.role === 'validation');
  const matches = evaluated.filter((one) => one.values.includes(value));
  const match = matches.find((one) => goalOf(one, value) !== null) ?? matches[0];
  if (match === undefined) {
    const reportedBest = { metric: null, goal: null, step: reportedStep, value };
    return { reportedBest, problems: evaluated.length === 0 ? [] : [{ code: 'reported-best-differs', values: { reported: value, found: null } }] };
  }
  const step = match.steps[match.values.indexOf(value)] ?? null;
  const goal = goalOf(match, value);
  const isBest = goal !== null || isConstant(match);
  const problems: Reported['problems'] = isBest ? [] : [{ code: 'reported-best-differs', values: { metric: match.name, reported: value, step } }];
  return { reportedBest: { metric: match.name, goal, step, value }, problems };
}

function goalOf(series: Series, value: number): Goal | null {
  const finite = series.values.filter(Number.isFinite);
  const isLeast = finite.every((other) => other >= value);
  const isGreatest = finite.every((other) => other <= value);
  if (isLeast === isGreatest) return null;
  return isLeast ? 'min' : 'max';
}

function isConstant(series: Series): boolean {
  return new Set(series.values.filter(Number.isFinite)).size <= 1;
}

/** `saves\run\checkpoint-100` and `saves/run/checkpoint-100` → 100. */
function checkpointStep(path: string | null): number | null {
  const match = /checkpoint-(\d{1,12})[\\/]?$/.exec(path ?? '');
  return match === null ? null : Number(match[1]);
}
