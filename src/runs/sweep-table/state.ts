import type { RunRecord } from '../../model/run.ts';

/** States as W&B, Optuna, Ray and MLflow write them in tables. A run that finished may still have been a short one. */
export function statedBy(cell: number | string | boolean | undefined): RunRecord['stated'] {
  const state =
    typeof cell === 'string'
      ? cell
          .trim()
          .toLowerCase()
          .replace(/^trialstate\./, '')
      : '';
  if (/^(finished|complete|completed|terminated|done|success|succeeded)$/.test(state)) return 'complete';
  if (/^(pruned|stopped)$/.test(state)) return 'pruned';
  return /^(crashed|failed|fail|killed|running|preempted|preempting|error|errored|waiting|pending|paused)$/.test(state) ? 'unfinished' : null;
}
