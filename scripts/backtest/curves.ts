import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { RunRecord, Series } from '../../src/model/run.ts';
import type { Study, Trial } from '../../src/model/study.ts';
import { goalByName } from '../../src/studies/metric.ts';
import { buildStudy } from '../../src/studies/study.ts';

const folder = fileURLToPath(new URL('../../../shared/curves/', import.meta.url));

/** Whether the public curves stand beside this repository; they are no part of it. */
export const curvesAreThere = existsSync(`${folder}algoperf.jsonl.gz`);

const Logged = z.array(z.number().nullable());
const AlgoPerfTrial = z
  .object({ workload: z.string(), submission: z.string(), study: z.string(), trial: z.string(), step: z.array(z.number()) })
  .catchall(z.union([z.string(), Logged]));
const Targets = z.record(z.string(), z.object({ target_metric_name: z.string(), validation_target_value: z.number() }));

/** A finished trial of the AlgoPerf benchmark whose learning rate stays constant behind its warmup (schedule-free optimizers). */
export interface ConstantRateTrial {
  readonly id: string;
  /** Workloads of one dataset: `fastmri`, `ogbg`, `wmt`. */
  readonly family: string;
  readonly workload: string;
  readonly steps: readonly number[];
  /** By name; what was not logged is NaN. */
  readonly series: ReadonlyMap<string, readonly number[]>;
  /** The benchmark's own metric, such as `validation/bleu`. */
  readonly target: string;
  /** Whether the trial reached the benchmark's target, at which it stops: its last evaluation is then no sign of too few steps. */
  readonly stoppedByTarget: boolean;
}

/** Submissions whose optimizer keeps the rate constant: the only ones whose prefix is a legitimate shorter run. */
const scheduleFree = /^schedule_free/;

/** All finished constant-rate trials, in the file's order. */
export function constantRateTrials(): ConstantRateTrial[] {
  const targets = Targets.parse(JSON.parse(readFileSync(`${folder}algoperf_targets.json`, 'utf8')));
  const lines = gunzipSync(readFileSync(`${folder}algoperf.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const row = AlgoPerfTrial.parse(JSON.parse(line));
    if (!scheduleFree.test(row.submission)) return [];
    const series = new Map<string, readonly number[]>();
    for (const [name, values] of Object.entries(row)) {
      const logged = name.includes('/') ? Logged.safeParse(values) : null;
      if (logged?.success === true)
        series.set(
          name,
          logged.data.map((value) => value ?? Number.NaN),
        );
    }
    const target = targets[row.workload];
    const name = `validation/${target?.target_metric_name ?? 'loss'}`;
    const reached = (value: number) =>
      goalByName(name) === 'max' ? value >= (target?.validation_target_value ?? 0) : value <= (target?.validation_target_value ?? 0);
    return [
      {
        id: `${row.submission}/${row.study}/${row.workload}/${row.trial}`,
        family: row.workload.split('_')[0] ?? row.workload,
        workload: row.workload.replace(/_(jax|pytorch)$/, ''),
        steps: row.step,
        series,
        target: name,
        stoppedByTarget: series.get(name)?.some(reached) === true,
      },
    ];
  });
}

/** The trial up to `share` of its length, evaluated by `metric`, as if it had been planned so long: `copies` of it make a study. */
export function asStudy(
  trial: ConstantRateTrial,
  { metric, share, copies }: { readonly metric: string; readonly share: number; readonly copies: number },
): Study {
  const length = Math.floor((trial.steps.at(-1) ?? 0) * share);
  const count = trial.steps.filter((step) => step <= length).length;
  const series = (name: string, role: Series['role']): Series[] => {
    const values = trial.series.get(name);
    return values === undefined ? [] : [{ name, role, steps: trial.steps.slice(0, count), values: values.slice(0, count) }];
  };
  const run: RunRecord = {
    id: trial.id,
    format: 'table',
    paths: [trial.id],
    unit: 'steps',
    stepBase: 1,
    plannedSteps: { value: length },
    lastStep: trial.steps[count - 1] ?? null,
    series: [...series(metric, 'validation'), ...series('train/loss', 'train')],
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: {},
    stepsPerEpoch: null,
    problems: [],
  };
  const members = Array.from({ length: copies }, (_, index) => ({ id: `${trial.id}#${index}`, run, config: null }));
  return buildStudy({ name: trial.id, folder: trial.id, groupedBy: 'folder', members, entry: null, config: null, repositoryConfigs: [] });
}

/** The one trial of which a study holds copies. */
export function onlyTrial(study: Study): Trial | null {
  return study.trials[0] ?? null;
}

/** A run of the multi-power-law curves: the loss by step, and the learning rate that was logged beside it. */
export interface ScheduledCurve {
  readonly name: string;
  readonly steps: readonly number[];
  readonly rates: readonly number[];
  readonly losses: readonly number[];
}

/** The curves of each model size, names sorted. */
export function scheduledCurves(): ReadonlyMap<string, readonly ScheduledCurve[]> {
  const sizes = readdirSync(`${folder}mpl`).toSorted((a, b) => Number(a) - Number(b));
  return new Map(
    sizes.map((size) => [
      size,
      readdirSync(`${folder}mpl/${size}`)
        .toSorted()
        .map((file) => scheduledCurve(`${folder}mpl/${size}/${file}`, file)),
    ]),
  );
}

function scheduledCurve(path: string, file: string): ScheduledCurve {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const column = (index: number) => rows.map((row) => row[index] ?? Number.NaN);
  return { name: file.replace(/\.csv$/, ''), steps: column(0), rates: column(1), losses: column(2) };
}

const RepeatedRun = z.object({ path: z.string(), total: z.number().nullable(), step: z.array(z.number()), val_loss: z.array(z.number()) });

/** Final validation losses of runs that differ in their seed only: by record folder and length. */
export function repeatedRuns(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const line of gunzipSync(readFileSync(`${folder}modded_nanogpt_val.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n')) {
    const run = RepeatedRun.safeParse(JSON.parse(line));
    const last = run.data?.val_loss.at(-1);
    if (run.data === undefined || last === undefined || run.data.step.at(-1) !== run.data.total) continue;
    const key = `${run.data.path.replace(/\/[^/]*$/, '')}:${run.data.total}`;
    groups.set(key, [...(groups.get(key) ?? []), last]);
  }
  return groups;
}
