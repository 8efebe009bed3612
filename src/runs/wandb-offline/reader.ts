import type { Problem } from '../../model/problem.ts';
import type { RunContainer, RunRecord } from '../../model/run.ts';
import { decodeFile } from '../../text/decode.ts';
import { runsOfCurves } from '../curve-runs.ts';
import { type Damage, damageProblem, leftOutProblem } from '../framing/damage.ts';
import { unitOfLengthKey } from '../planned.ts';
import type { RunParser, RunReader, RunReadResult } from '../reader.ts';
import { LogRecords } from './blocks.ts';
import { axisOf, definedGoalOf, History } from './history.ts';
import { readRecord } from './record.ts';

const id = 'wandb-offline';

/** `:W&B`. */
const magic = [0x3a, 0x57, 0x26, 0x42];

/** The folder that W&B makes for a run, with its other files in it. */
const runFolder = /(^|\/)(offline-)?run-[^/]+$/;

/** A Git LFS pointer is shorter than this. */
const keptHeadBytes = 1024;

/** `run-ID.wandb`: everything that a run told Weights & Biases, in the folder that it would be synced from. */
export const wandbOffline: RunReader = {
  id,
  title: 'Weights & Biases offline files (`run-ID.wandb`)',
  url: 'https://docs.wandb.ai/ref/cli/wandb-sync',
  recognisedBy: 'the bytes `:W&B` at the beginning, then a LevelDB log of protobuf records',
  axis: 'the step metric of `define_metric`, a global step or an iteration that was logged (`trainer/global_step`, `iter`), the epoch where each row has its own; only then `_step`, which counts log calls, and a note says so',
  metrics: 'the keys of the history rows, nested ones dotted',
  best: 'the metric for which `define_metric` names a goal',
  quirks: [
    'the configuration gives hyperparameters and planned length',
    'runs of different projects beside each other are different studies; those of a sweep are one',
    'a run that logged nothing says so, with its exit code',
    'the last record of a killed run is cut off: what stands before is read',
    'bare and quoted `NaN`',
    'resumed and restarted runs in one file',
    'Git LFS pointers',
  ],
  files: ['**/*.wandb'],
  recognise: ({ path, bytes }) => {
    if (magic.every((byte, index) => bytes[index] === byte)) return 1;
    return /\.wandb$/i.test(path) ? 0.5 : 0;
  },
  parse,
};

function parse(path: string): RunParser {
  const history = new History();
  let head = new Uint8Array(0);
  let broken = 0;
  const records = new LogRecords((data) => {
    const record = readRecord(data);
    if (record === null) broken++;
    else history.add(record);
  });
  return {
    take: (bytes) => {
      if (head.length < keptHeadBytes) head = Uint8Array.from([...head, ...bytes.subarray(0, keptHeadBytes - head.length)]);
      if (head.length < magic.length || isOurs(head)) records.take(bytes);
    },
    finish: () => {
      if (!isOurs(head)) return notOurs(path, head);
      return answer(path, history, records.finish(), broken + records.skipped);
    },
  };
}

function isOurs(head: Uint8Array): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

function notOurs(path: string, head: Uint8Array): RunReadResult {
  const { problems } = decodeFile(path, head);
  return { kind: 'unreadable', problems: problems.length > 0 ? problems : [{ code: 'not-recognised', path, line: null, values: {} }] };
}

function answer(path: string, history: History, damage: Damage | null, leftOut: number): RunReadResult {
  const problems: Problem[] = [];
  if (damage !== null) problems.push(damageProblem(path, damage));
  if (leftOut > 0) problems.push(leftOutProblem(path, leftOut));
  if (history.curves.leftOut > 0) problems.push({ code: 'truncated', path, line: null, values: { rows: history.rows } });
  if (history.rows === 0) problems.push({ code: 'not-a-result', path, line: null, values: { reason: 'no-history', exit_code: history.exitCode } });
  if (history.rows === 0 && history.runId === null) return { kind: 'read', runs: [], problems };
  const axis = axisOf(history);
  const countsLogCalls = axis.countsLogCalls && history.rows > 0;
  if (countsLogCalls) problems.push({ code: 'axis-counts-log-calls', path, line: null, values: { key: '_step' } });
  const runs = runsOfCurves({ path, format: id, curves: axis.curves, unit: axis.unit, stepBase: null, settings: history.settings });
  return { kind: 'read', runs: runs.map((run) => completed(countsLogCalls ? byLogCalls(run) : run, history, runs.length === 1)), problems };
}

/** What the run says of itself beside its curves. */
function completed(run: RunRecord, history: History, isOnly: boolean): RunRecord {
  const folder = parentOf(run.paths[0] ?? '');
  const container = containerOf(history, parentOf(folder));
  return {
    ...run,
    ...(isOnly && runFolder.test(folder) ? { part: folder } : {}),
    ...(container === null ? {} : { container }),
    reportedBest: definedGoalOf(history, run.series),
    stated: statedBy(run, history),
  };
}

/** The sweep that started the run, wherever its runs lie; else its project, as far as its runs lie beside each other. */
function containerOf({ sweep, project }: History, folder: string): RunContainer | null {
  if (sweep !== null) return { kind: 'sweep', id: `wandb-sweep:${sweep}`, name: sweep };
  return project === null ? null : { kind: 'wandb-project', id: `${folder}#${project}`, name: `${folder === '' ? '' : `${folder}: `}${project}` };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/**
 * A run that logged nothing did not get far. One that ended by itself, with exit code 0, well before its planned length stopped early;
 * of all others the log tells.
 */
function statedBy(run: RunRecord, history: History): RunRecord['stated'] {
  if (run.lastStep === null) return 'unfinished';
  if (history.exitCode !== 0 || run.plannedSteps === null) return null;
  const points = run.series.reduce((most, { steps }) => Math.max(most, steps.length), 0);
  const spacing = points > 1 ? run.lastStep / (points - 1) : 0;
  return run.lastStep + 2 * spacing < run.plannedSteps.value ? 'stopped-early' : null;
}

/**
 * Log calls are updates or epochs only where they are as many as the configuration plans; else the planned length is not known on this axis.
 */
function byLogCalls(run: RunRecord): RunRecord {
  const calls = (run.lastStep ?? 0) + (run.stepBase === 0 ? 1 : 0);
  const length = Object.entries(run.hyperparameters).find(([key, value]) => unitOfLengthKey(key) !== null && value === calls);
  const unit = length === undefined ? null : unitOfLengthKey(length[0]);
  return unit === null ? { ...run, plannedSteps: null } : { ...run, unit, plannedSteps: { value: calls } };
}
