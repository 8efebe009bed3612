import type { FileReading } from '../../src/model/report.ts';
import type { Trial } from '../../src/model/study.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { readRunBytes } from '../../src/runs/read.ts';
import { assembleStudies } from '../../src/studies/group.ts';
import { type Comparison, compare, type Fact } from './facts.ts';

type Check = (fact: Fact, trials: readonly Trial[]) => Comparison[];

/** What is compared for each format of results that is read so far. A format without a row is not read yet. */
export const resultChecks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['hf_trainer_state', (fact, trials) => trials.flatMap((trial) => trainerState(fact, trial))],
  ['llamafactory_trainer_log', (fact, trials) => trials.flatMap((trial) => trainerLog(fact, trial))],
  ['detectron2_metrics_jsonl', (fact, trials) => appendedRuns(fact, trials)],
  ['custom_step_csv', (fact, trials) => trials.flatMap((trial) => stepTable(fact, trial))],
  ['tfevents', (fact, trials) => trials.flatMap((trial) => eventFile(fact, trial))],
  ['wandb_offline', (fact, trials) => trials.flatMap((trial) => wandbFile(fact, trial))],
  ['sweep_csv', (fact, trials) => trialTable(fact, trials)],
]);

/** Reads a result file by itself, as `longrun inspect` does, and compares what was found with the facts. */
export function checkResult(fact: Fact, bytes: Uint8Array, check: Check): Comparison[] {
  const run = readRunBytes(fact.path, bytes);
  const runs = run.kind === 'run' ? run.runs : [];
  const reading: FileReading = { path: fact.path, kind: 'run', format: null, configs: [], runs, problems: run.problems };
  const { studies } = assembleStudies({ readings: [reading], policy: defaultPolicy });
  const trials = studies.flatMap((study) => study.trials);
  const comparisons = check(fact, trials);
  return comparisons.length > 0 ? comparisons : [{ field: 'read', expected: true, found: run.kind === 'run' }];
}

function trainerState(fact: Fact, trial: Trial): Comparison[] {
  const steps = trial.evaluations.map((evaluation) => evaluation.step);
  const values = trial.evaluations.map((evaluation) => evaluation.value);
  const usualInterval = new Set(steps.map((step, index) => step - (steps[index - 1] ?? 0))).size === 1 ? steps[0] : trial.evaluationSpacing;
  const measured = compare(fact, {
    max_steps: trial.plannedSteps?.value ?? null,
    global_step: trial.lastStep,
    completed: trial.status === 'complete',
    num_train_epochs: trial.hyperparameters.num_train_epochs ?? null,
    n_train_logs: trial.trainLoss?.steps.length ?? 0,
    n_evals: trial.evaluations.length,
    eval_steps_list: steps,
    eval_interval: usualInterval,
    last_eval_step: steps.at(-1),
    last_eval_value: values.at(-1),
    metric: trial.metric?.name,
    mode: trial.metric?.goal,
    best_eval_step: trial.best?.step,
    best_eval_value: trial.best?.value,
    best_fraction_of_max_steps: trial.best?.fraction,
    best_metric: trial.run.reportedBest?.value ?? null,
    last_logged_lr: trial.learningRate?.final,
    peak_logged_lr: trial.learningRate?.peak,
  });
  const checkpoint = fact.best_checkpoint_step_from_path;
  if (typeof checkpoint !== 'number') return measured;
  return [...measured, { field: 'best checkpoint', expected: true, found: trial.run.checkpoints?.includes(checkpoint) ?? false }];
}

function trainerLog(fact: Fact, trial: Trial): Comparison[] {
  const repeated = trial.run.problems.filter((problem) => problem.code === 'repeated-final-evaluation').length;
  return compare(fact, {
    total_steps: trial.plannedSteps?.value ?? null,
    n_eval_rows: trial.evaluations.length + repeated,
    best_eval_step: trial.best?.step,
  });
}

function appendedRuns(fact: Fact, trials: readonly Trial[]): Comparison[] {
  const evaluated = trials.filter((trial) => trial.evaluations.length > 0);
  const [trial] = evaluated;
  return compare(fact, {
    iteration_restarts: trials.length - 1,
    max_iteration: trials.reduce((largest, { lastStep }) => Math.max(largest, lastStep ?? 0), 0),
    n_evals: evaluated.reduce((sum, { evaluations }) => sum + evaluations.length, 0),
    eval_iterations: evaluated.flatMap(({ evaluations }) => evaluations.map((evaluation) => evaluation.step)),
    best_eval_iteration: trial?.best?.step,
    best_AP: trial?.best?.value,
    last_lr: trials.at(-1)?.learningRate?.final,
  });
}

/** The tag that the fact is about, and what of the trial does not depend on which metric is chosen. */
function eventFile(fact: Fact, trial: Trial): Comparison[] {
  const series = trial.run.series.find((one) => one.name === fact.tag);
  const values = series?.values ?? [];
  const best = fact.mode === 'max' ? Math.max(...values) : Math.min(...values);
  const measured = compare(fact, {
    n_points: values.length,
    best_step: series?.steps[values.indexOf(best)],
    best_value: best,
    last_value: values.at(-1),
  });
  if (trial.metric === null || trial.metric.name !== fact.tag) return measured;
  return [...measured, ...compare(fact, { tag: trial.metric.name, mode: trial.metric.goal, best_step: trial.best?.step, last_step_any_tag: trial.lastStep })];
}

function wandbFile(fact: Fact, trial: Trial): Comparison[] {
  const steps = trial.evaluations.map((evaluation) => evaluation.step);
  const values = trial.evaluations.map((evaluation) => evaluation.value);
  const measured = {
    n_history_rows: trial.evaluations.length,
    metric: trial.metric?.name,
    mode: trial.metric?.goal,
    n_evals: trial.evaluations.length,
    best_step: trial.best?.step,
    best_value: trial.best?.value,
    last_step: trial.lastStep,
    last_value: values.at(-1),
  };
  const isEvaluated = steps.length > 0 && trial.lastStep === steps.at(-1);
  const length = { max_iters: trial.plannedSteps?.value, best_fraction_of_max: trial.best?.fraction };
  // Where no config was committed beside it the facts have no length; the file itself has one.
  return compare(fact, fact.max_iters === null || !isEvaluated ? measured : { ...measured, ...length });
}

function stepTable(fact: Fact, trial: Trial): Comparison[] {
  const columns = new Set(trial.run.series.map((series) => series.name));
  const measured = Array.isArray(fact.columns) ? fact.columns.filter((name) => name !== 'step' && name !== 'iter') : [];
  return [
    ...compare(fact, { n_rows: trial.trainLoss?.steps.length }),
    { field: 'columns', expected: measured, found: measured.filter((name) => columns.has(String(name))) },
  ];
}

/** A row a trial: final values, and no best step. */
function trialTable(fact: Fact, trials: readonly Trial[]): Comparison[] {
  const [first] = trials;
  const finals = trials.flatMap(({ run, metric }) => run.finalValues?.[metric?.name ?? ''] ?? []);
  const best = first?.metric?.goal === 'max' ? Math.max(...finals) : Math.min(...finals);
  const setting = (name: string) => first?.hyperparameters[name];
  return [
    ...compare(fact, {
      n_trials: trials.length,
      metric: first?.metric?.name,
      mode: first?.metric?.goal,
      best_value: best,
      baseline_value: finals[0],
      max_iters: first?.plannedSteps?.value,
      eval_interval: setting('eval_interval'),
      warmup_iters: setting('warmup_iters'),
    }),
    { field: 'trials with a best step', expected: 0, found: trials.filter((trial) => trial.best !== null).length },
  ];
}
