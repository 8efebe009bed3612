import type { RunRecord, Series } from '../../model/run.ts';
import { parseJsonLine } from '../../text/json-data.ts';
import { folderOf, nameOf } from '../folders.ts';
import { kindOfName } from '../names.ts';
import { wholeText } from '../parsers.ts';
import type { FileHead, RunReader } from '../reader.ts';
import { linesParser, type TableDialect, tableParser } from '../table/dialect.ts';
import { isRow } from '../text-lines.ts';
import { experimentOf } from './experiment.ts';
import { readExperimentState } from './experiment-state.ts';
import { readParams } from './params.ts';

const id = 'ray-tune';

/** The files of a Ray Tune trial and of its experiment. */
export const rayTune: RunReader = {
  id,
  title: 'Ray Tune trial folder',
  url: 'https://docs.ray.io/en/latest/tune/tutorials/tune-output.html',
  recognisedBy: '`result.json` (JSON lines) or `progress.csv` with `training_iteration`, `params.json`, `experiment_state-*.json`',
  axis: "`training_iteration`: counts from 1; `timesteps_total` is the environment's",
  metrics: '`evaluation/*` where there is an evaluation, else `episode_reward_mean` or what the trainable reports',
  best: '–',
  quirks: [
    '`result.json` knows metrics that start later than the header of `progress.csv`',
    '`nan` before the first episode has ended',
    'JSON lines in a `.json`',
    '`Infinity` in the experiment state',
    'stopped by a criterion, at a target, or by the scheduler',
  ],
  files: ['**/result.json', '**/progress.csv', '**/params.json', '**/experiment_state-*.json'],
  recognise: (head) => scoreOf(head),
  parse: (path) => {
    if (/progress[^/]*\.csv$/.test(path)) return tableParser(path, dialectOf(path));
    if (nameOf(path) === 'result.json') return linesParser(path, dialectOf(path));
    return wholeText(path, nameOf(path) === 'params.json' ? (file) => readParams(file, id) : (file) => readExperimentState(file, id));
  },
};

function scoreOf({ path, text }: FileHead): number {
  const name = nameOf(path);
  if (/^experiment_state-.*\.json$/.test(name)) return /"(checkpoints|trial_data)"/.test(text) ? 1 : 0;
  if (name === 'params.json') return isSettings(text) ? 0.6 : 0;
  if (!/"?training_iteration"?/.test(text)) return 0;
  return name === 'progress.csv' || name === 'result.json' ? 0.95 : 0;
}

/** Tune writes the sampled settings sorted by name. Settings that name a length are left to those who read configs. */
function isSettings(text: string): boolean {
  if (/"(\w*_)?(epochs|max_steps|max_train_steps|num_train_steps|max_iters|total_steps)"\s*:/.test(text)) return false;
  const pretty = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, name]) => name ?? '');
  const value = pretty.length === 0 ? parseJsonLine(text) : null;
  const names = isRow(value ?? undefined) ? Object.keys(value ?? {}) : pretty;
  return names.length > 0 && names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
}

/** Names are nested: with dots as JSON lines are read, with slashes in the table. */
const untold =
  /^(hist_stats|sampler_perf|perf|info|custom_metrics|off_policy_estimator|counters|timers|config)[./]|[./](hist_stats|sampler_perf|perf)[./]|^(info|config|custom_metrics)$/;

function dialectOf(path: string): TableDialect {
  return {
    format: id,
    stepBase: 1,
    ignores: (name) => untold.test(name) && !/^config[./](lr|learning_rate|gamma|seed|train_batch_size|batch_size)$/.test(name),
    roleOf: (name) => (isSpread(name) ? 'other' : isReported(name) ? 'validation' : null),
    adjust: (run) => settled({ ...run, part: folderOf(path), container: experimentOf(folderOf(path)) }),
  };
}

/** Rewards other than the mean are its spread. */
function isSpread(name: string): boolean {
  return /(reward|return)s?_(max|min)$/.test(name);
}

/** What a trainable reports is what trials are compared by. */
function isReported(name: string): boolean {
  return kindOfName(name) === 'metric' && !/(^|[./_])loss$/.test(name);
}

/** Slashes in all names; where there is an evaluation, what the training itself reports is no evaluation. */
function settled(run: RunRecord): RunRecord {
  const named = run.series.map((series) => ({ ...series, name: series.name.replaceAll('.', '/'), values: series.values }));
  const isEvaluated = named.some(({ name, role }) => role === 'validation' && kindOfName(name) === 'validation');
  const series = named.map(
    (one): Series => (isEvaluated && one.role === 'validation' && kindOfName(one.name) !== 'validation' ? { ...one, role: 'train' } : one),
  );
  const hyperparameters = Object.fromEntries(Object.entries(run.hyperparameters).map(([name, value]) => [name.replace(/^config[./]/, ''), value]));
  return { ...run, series: series.map(withoutLeadingNaN), hyperparameters, problems: run.problems.filter(({ code }) => code !== 'not-finite') };
}

/** Until an episode has ended there is nothing to average: `nan` in the first rows is an empty cell. */
function withoutLeadingNaN(series: Series): Series {
  const first = series.values.findIndex((value) => !Number.isNaN(value));
  return first <= 0 ? series : { ...series, steps: series.steps.slice(first), values: series.values.slice(first) };
}
