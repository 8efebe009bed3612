import type { RunRecord } from '../../model/run.ts';
import type { TextFile } from '../../model/source.ts';
import { type JsonObject, type JsonValue, parseJsonData, parseJsonLine } from '../../text/json-data.ts';
import { folderOf, nameOf } from '../folders.ts';
import { isList } from '../json/columns.ts';
import type { RunReadResult } from '../reader.ts';
import { partOfRun } from '../record.ts';
import { isRow } from '../text-lines.ts';
import { experimentOf } from './experiment.ts';
import { settingsOf } from './params.ts';

/** `experiment_state-*.json`: of every trial its settings, when it was to stop, and what became of it. */
export function readExperimentState(file: TextFile, format: string): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const trials = isRow(value) ? trialsOf(value) : [];
  const runs = trials.map((trial, index) => recordOf(trial, `${file.path}#${index + 1}`, { format, path: file.path }));
  return { kind: 'read', runs, problems };
}

/** Up to Ray 2.4 an object a trial under `checkpoints`; since then pairs of JSON texts under `trial_data`, settings and what was measured. */
function trialsOf(state: JsonObject): readonly JsonObject[] {
  const { checkpoints, trial_data: pairs } = state;
  if (checkpoints !== undefined && isList(checkpoints)) return checkpoints.map(parsed).filter(isRow);
  if (pairs === undefined || !isList(pairs)) return [];
  return pairs.flatMap((pair) => {
    const [trial, runtime] = isList(pair) ? pair.map(parsed) : [];
    return isRow(trial) ? [isRow(runtime) ? { ...runtime, ...trial } : trial] : [];
  });
}

function parsed(item: JsonValue): JsonValue | undefined {
  return typeof item === 'string' ? parseJsonLine(item) : item;
}

function recordOf(trial: JsonObject, id: string, { format, path }: { readonly format: string; readonly path: string }): RunRecord {
  const named = [trial.logdir, trial.relative_logdir, trial.trial_id].find((name) => typeof name === 'string');
  const folder = nameOf(named ?? id);
  const experiment = folderOf(path);
  const settings = isRow(trial.config) ? settingsOf(trial.config) : {};
  const part = experiment === '' ? folder : `${experiment}/${folder}`;
  return partOfRun({ format, path, part, container: experimentOf(part) }, { id, hyperparameters: settings, ...endOf(trial) });
}

/**
 * How a trial ended. TERMINATED by `training_iteration`, steps or time ran its planned length; by a measure it stopped at a target; by none
 * of its criteria, the scheduler pruned it.
 */
function endOf(trial: JsonObject): Pick<RunRecord, 'stated' | 'plannedSteps'> {
  const criteria = Object.entries(isRow(trial.stopping_criterion) ? trial.stopping_criterion : {});
  const last = isRow(trial.last_result) ? trial.last_result : {};
  const lastOf = (name: string) => (typeof last[name] === 'number' ? last[name] : null);
  const limit = criteria.find(([name]) => name === 'training_iteration')?.[1];
  const iteration = lastOf('training_iteration');
  const plannedSteps = typeof limit === 'number' && limit > 0 ? { value: limit } : null;
  if (trial.status !== 'TERMINATED') return { stated: iteration === null ? null : 'unfinished', plannedSteps };
  if (criteria.length === 0 || iteration === null) return { stated: null, plannedSteps };
  const reached = criteria.filter(([name, threshold]) => typeof threshold === 'number' && (lastOf(name) ?? Number.NEGATIVE_INFINITY) >= threshold);
  if (reached.length === 0) return { stated: 'pruned', plannedSteps };
  const isLength = reached.some(([name]) => /^(training_iteration|timesteps_total|num_env_steps_sampled_lifetime|time_total_s|episodes_total)$/.test(name));
  return isLength ? { stated: 'complete', plannedSteps: plannedSteps ?? { value: iteration } } : { stated: 'stopped-early', plannedSteps };
}
