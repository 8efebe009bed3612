import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RunRecord } from '../../src/model/run.ts';
import { readRunFile } from '../../src/runs/read.ts';
import { inferSchedule } from '../../src/schedules/infer.ts';
import { decodeFile } from '../../src/text/decode.ts';

/** What inference made of one group of real runs. */
export interface InferenceRow {
  readonly group: string;
  /** Runs with at least 20 logged learning rates. */
  readonly runs: number;
  /** Of them, those whose family, peak, warmup and horizon were named; the rest was called unknown. */
  readonly named: number;
}

const fewestRates = 20;

/** Infers the schedule of every run with enough logged learning rates, group by group; groups whose folder is not there are left out. */
export function inferGroups(shared: string, examples: string): InferenceRow[] {
  const groups = [
    { group: 'curves/mpl', folder: `${shared}curves/mpl`, wanted: /\.csv$/ },
    { group: 'examples/bytes', folder: `${examples}bytes`, wanted: /metrics\.csv$/ },
    { group: 'examples/digits', folder: `${examples}digits`, wanted: /metrics\.csv$/ },
    { group: 'corpus trainer_state.json', folder: `${shared}corpus`, wanted: /trainer_state\.json$/ },
  ];
  return groups.filter(({ folder }) => existsSync(folder)).map(({ group, folder, wanted }) => inferGroup(group, folder, wanted));
}

function inferGroup(group: string, folder: string, wanted: RegExp): InferenceRow {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => wanted.test(path));
  const families = paths.flatMap((path) => runsOf(path, readFileSync(`${folder}/${path}`))).flatMap((run) => familyOf(run) ?? []);
  return { group, runs: families.length, named: families.filter((family) => family !== 'unknown').length };
}

function runsOf(path: string, bytes: Uint8Array): readonly RunRecord[] {
  const { file } = decodeFile(path, bytes);
  const reading = file === null ? null : readRunFile(file);
  return reading?.kind === 'run' ? reading.runs : [];
}

/** The family that the logged rates of a run show; null where there are too few. */
function familyOf({ series, stepBase, plannedSteps }: RunRecord): string | null {
  const rates = series.find((one) => one.role === 'learning-rate');
  if (rates === undefined || rates.steps.length < fewestRates) return null;
  return inferSchedule({ steps: rates.steps, rates: rates.values, stepBase, plannedSteps: plannedSteps?.value ?? null }).family;
}
