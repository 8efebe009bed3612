import type { Problem } from '../../model/problem.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { Scalar, TextFile } from '../../model/source.ts';
import { parseJsonData } from '../../text/json-data.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { dropRepeatedEvaluation } from '../repeated.ts';
import { reportedBestOf } from './best.ts';
import { readLog, type TrainerLog } from './log.ts';
import { TrainerState } from './schema.ts';

const id = 'hugging-face-trainer-state';

/** `trainer_state.json` of the transformers Trainer, at the end of a run or in a `checkpoint-N/`. Steps are counts of updates. */
export const huggingFaceTrainerState: RunReader = {
  id,
  title: 'Hugging Face `trainer_state.json`',
  url: 'https://huggingface.co/docs/transformers/main_classes/callback#transformers.TrainerState',
  recognisedBy: 'a `.json` file with `log_history` and `global_step`',
  axis: '`log_history[].step`: updates done',
  metrics: '`loss` and `eval_*`; timings (`eval_runtime`, `eval_samples_per_second`, …) are none',
  best: '`best_metric`, `best_model_checkpoint`, `best_global_step`; computed where they are null',
  quirks: [
    'bare `NaN`',
    'an evaluation repeated after the best model is loaded',
    'states of several runs in one folder',
    'Windows paths',
    'early stopping told by its callback',
  ],
  files: ['**/*.json'],
  recognise: ({ path, text }) => {
    if (/(^|\/)trainer_state\.json$/i.test(path)) return 1;
    return /\.json$/i.test(path) && text.includes('"log_history"') ? 0.9 : 0;
  },
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const state = TrainerState.safeParse(value);
  if (!state.success) {
    const broken = problems.length > 0 ? problems : [problem('not-a-result', file.path, { reason: 'no-log-history' })];
    return { kind: 'unreadable', problems: broken };
  }
  return { kind: 'read', runs: [runOf(file.path, state.data)], problems };
}

function problem(code: Problem['code'], path: string, values: Readonly<Record<string, Scalar>>): Problem {
  return { code, path, line: null, values };
}

function runOf(path: string, state: TrainerState): RunRecord {
  const log = readLog(state.log_history);
  const lastLogged = log.lastStep;
  const lastStep = state.global_step === null ? lastLogged : Math.max(state.global_step, lastLogged ?? 0);
  const repeated = dropRepeatedEvaluation(log.series, path, log.evaluatedAfterEnd !== null && log.evaluatedAfterEnd === lastLogged);
  const best = reportedBestOf(state, repeated.series);
  const planned = positive(state.max_steps);
  return {
    id: path,
    format: id,
    paths: [path],
    unit: 'steps',
    stepBase: 1,
    plannedSteps: planned === null ? null : { value: planned },
    lastStep,
    series: repeated.series,
    reportedBest: best.reportedBest,
    checkpoints: checkpointsOf(path, state),
    stated: statedBy(state, log, lastStep, planned),
    hyperparameters: hyperparametersOf(state),
    stepsPerEpoch: updatesPerEpoch(state, log),
    problems: [...repeated.problems, ...best.problems.map(({ code, values }) => problem(code, path, values)), ...logProblems(path, log, repeated.series)],
  };
}

function positive(value: number | null): number | null {
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}

function logProblems(path: string, log: TrainerLog, series: readonly Series[]): Problem[] {
  const problems: Problem[] = [];
  if (log.doubled > 0) problems.push(problem('duplicate-rows', path, { rows: log.doubled }));
  if (log.repeatedAfterEnd !== null) {
    const { step, values } = log.repeatedAfterEnd;
    const loaded = series.find((one) => one.role === 'validation' && values.has(one.name));
    const index = loaded?.values.indexOf(values.get(loaded.name) ?? Number.NaN) ?? -1;
    problems.push(problem('repeated-final-evaluation', path, { step, best_step: loaded?.steps[index] ?? step }));
  }
  for (const one of series.filter(({ role }) => role === 'train' || role === 'validation')) {
    const values = one.values.filter((value) => !Number.isFinite(value)).length;
    if (values > 0) problems.push(problem('not-finite', path, { name: one.name, values }));
  }
  if (!series.some((one) => one.role === 'validation')) problems.push(problem('no-evaluations', path, {}));
  return problems;
}

/** The folder `checkpoint-N` that the state was found in and the best checkpoint that it names, by step; null where it names none. */
function checkpointsOf(path: string, state: TrainerState): readonly number[] | null {
  const folder = path.split('/').at(-2) ?? '';
  const named = [folder, state.best_model_checkpoint?.split(/[\\/]/).at(-1) ?? ''].flatMap((name) => {
    const match = /^checkpoint-(\d{1,12})$/.exec(name);
    return match === null ? [] : [Number(match[1])];
  });
  return named.length === 0 ? null : [...new Set(named)].sort((a, b) => a - b);
}

/**
 * A state knows exactly how far the run was. Early stopping shows in its callback's counter, or in the summary row that the trainer
 * writes when training ends by itself; without either a shorter run is unfinished.
 */
function statedBy(state: TrainerState, log: TrainerLog, lastStep: number | null, planned: number | null): RunRecord['stated'] {
  if (planned === null || lastStep === null) return null;
  if (lastStep >= planned) return 'complete';
  const callback = state.stateful_callbacks?.EarlyStoppingCallback ?? null;
  const patience = callback?.args.early_stopping_patience ?? null;
  const counter = callback?.attributes.early_stopping_patience_counter ?? null;
  if (patience !== null && counter !== null && counter >= patience) return 'stopped-early';
  return log.hasEnded ? 'stopped-early' : 'unfinished';
}

function hyperparametersOf(state: TrainerState): Readonly<Record<string, Scalar>> {
  const values: Record<string, Scalar> = Object.create(null);
  for (const key of ['num_train_epochs', 'train_batch_size', 'eval_steps', 'save_steps', 'logging_steps'] as const) {
    const value = state[key];
    if (value !== null && Number.isFinite(value)) values[key] = value;
  }
  for (const [key, value] of Object.entries(state.trial_params ?? {})) {
    const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (isScalar && !['__proto__', 'constructor', 'prototype'].includes(key)) values[key] = value;
  }
  return values;
}

/** max_steps ÷ num_train_epochs where that is whole and the logged epochs agree to within an update in a hundred; else not proven. */
function updatesPerEpoch(state: TrainerState, log: TrainerLog): number | null {
  const steps = positive(state.max_steps);
  const epochs = positive(state.num_train_epochs);
  if (steps === null || epochs === null || !Number.isInteger(steps / epochs)) return null;
  const length = steps / epochs;
  const logged = log.epochs.filter(({ done, epoch }) => done > 0 && epoch > 0);
  return logged.length > 0 && logged.every(({ done, epoch }) => Math.abs(done / length - epoch) <= Math.max(0.02 * epoch, 1 / length)) ? length : null;
}
