import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readConfigFile } from '../../src/configs/read.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { readRunFile } from '../../src/runs/read.ts';
import { type InferredSchedule, inferSchedule } from '../../src/schedules/infer.ts';
import { type LoggedRates, pointsOf, spacingOf } from '../../src/schedules/inference/points.ts';
import { decodeFile } from '../../src/text/decode.ts';
import type { Fact } from './facts.ts';

/** What inference made of one group of real runs. */
export interface InferenceRow {
  readonly group: string;
  /** Runs with at least 20 logged learning rates. */
  readonly runs: number;
  /** Of them, those whose family, peak, warmup and horizon were named. */
  readonly named: number;
  /** Of the named ones, those that a config, a file name or the truth file says were named wrongly, and how. */
  readonly wrong: readonly string[];
}

/** What is known of a schedule otherwise; a fact that is left out is not known. */
interface Truth {
  readonly families?: readonly string[];
  readonly peak?: number;
  readonly warmupSteps?: number;
  /** Null: no end. */
  readonly horizonSteps?: number | null;
}

const fewestRates = 20;

/** Infers the schedule of every run with enough logged learning rates, group by group; groups whose folder is not there are left out. */
export function inferGroups(shared: string, examples: string, facts: readonly Fact[]): InferenceRow[] {
  const corpus = `${shared}corpus/`;
  const stated = new Map(facts.map((fact) => [`${corpus}${fact.path}`, fact]));
  const groups: readonly Group[] = [
    { group: 'curves/mpl', folder: `${shared}curves/mpl/`, wanted: /\.csv$/, truthOf: truthOfName },
    { group: 'examples/bytes', folder: `${examples}bytes/`, wanted: /metrics\.csv$/, truthOf: truthOfConfig },
    { group: 'examples/digits', folder: `${examples}digits/`, wanted: /metrics\.csv$/, truthOf: truthOfConfig },
    { group: 'corpus trainer_state.json', folder: corpus, wanted: /trainer_state\.json$/, truthOf: (path) => truthOfFact(stated.get(path)) },
  ];
  return groups.filter(({ folder }) => existsSync(folder)).map(inferGroup);
}

interface Group {
  readonly group: string;
  readonly folder: string;
  readonly wanted: RegExp;
  truthOf(path: string): Truth;
}

function inferGroup({ group, folder, wanted, truthOf }: Group): InferenceRow {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => wanted.test(path));
  const wrong: string[] = [];
  let [runs, named] = [0, 0];
  for (const path of paths) {
    for (const logged of runsOf(path, readFileSync(`${folder}${path}`)).flatMap(ratesOf)) {
      const found = inferSchedule(logged);
      runs += 1;
      if (found.family === 'unknown') continue;
      named += 1;
      wrong.push(...differences(found, truthOf(`${folder}${path}`), logged).map((difference) => `${group}: ${path}: ${difference}`));
    }
  }
  return { group, runs, named, wrong };
}

/** Where a found schedule is not the known one: the peak to 1 %, updates to two entries of the log. */
function differences(found: InferredSchedule, truth: Truth, logged: LoggedRates): string[] {
  const slack = 2 * spacingOf(pointsOf(logged));
  const { families, peak, warmupSteps, horizonSteps } = truth;
  const end = found.horizonSteps;
  const sameEnd = horizonSteps === undefined || (horizonSteps === null ? end === null : end !== null && Math.abs(end - horizonSteps) <= slack);
  return [
    families === undefined || families.includes(found.family) ? '' : `family ${found.family}, not ${families[0]}`,
    peak === undefined || Math.abs((found.peak ?? 0) - peak) <= 0.01 * peak ? '' : `peak ${found.peak}, not ${peak}`,
    warmupSteps === undefined || Math.abs((found.warmupSteps ?? 0) - warmupSteps) <= slack ? '' : `warmup ${found.warmupSteps}, not ${warmupSteps}`,
    sameEnd ? '' : `horizon ${end}, not ${horizonSteps}`,
  ].filter((difference) => difference !== '');
}

/** The curves are named by their schedule: `cosine_24000`, `wsd_20000_24000` (stable until, end). */
function truthOfName(path: string): Truth {
  const [name = '', ...numbers] = (path.split('/').at(-1) ?? '').replace('.csv', '').split('_');
  const end = Number(numbers.at(-1));
  if (name === 'constant') return { families: ['constant'], horizonSteps: null };
  if (name === 'cosine') return { families: ['cosine'], horizonSteps: end };
  return name === 'wsdcon' ? { families: ['multi-step'] } : { families: ['warmup-stable-decay'], horizonSteps: end };
}

/** What the config beside the log asks for. */
function truthOfConfig(path: string): Truth {
  const configPath = path.replace('metrics.csv', 'config.yaml');
  const { file } = decodeFile(configPath, readFileSync(configPath));
  const reading = file === null ? null : readConfigFile(file, new Map());
  const schedule = reading?.kind === 'config' ? reading.configs[0]?.schedule : null;
  if (schedule?.kind !== 'known') return {};
  const { family, peak, warmup, horizon } = schedule.schedule;
  const held = family === 'linear' || family === 'warmup-stable-decay';
  return { families: held ? [family, 'linear', 'warmup-stable-decay'] : [family], peak, warmupSteps: warmup, horizonSteps: horizon };
}

/** `cosine to 0, peak 3e-5`, as the truth file has it. */
function truthOfFact(fact: Fact | undefined): Truth {
  const [, family, peak] = /^(\S+) .*peak (\S+)$/.exec(String(fact?.schedule_inferred ?? '')) ?? [];
  if (fact === undefined || family === undefined) return {};
  const { warmup_steps_inferred: warmup, max_steps: steps } = fact;
  return {
    families: [family],
    peak: Number(peak),
    ...(typeof warmup === 'number' ? { warmupSteps: warmup } : {}),
    ...(typeof steps === 'number' ? { horizonSteps: steps } : {}),
  };
}

function runsOf(path: string, bytes: Uint8Array): readonly RunRecord[] {
  const { file } = decodeFile(path, bytes);
  const reading = file === null ? null : readRunFile(file);
  return reading?.kind === 'run' ? reading.runs : [];
}

/** The logged rates of a run; none where there are too few. */
function ratesOf({ series, stepBase, plannedSteps }: RunRecord): LoggedRates[] {
  const rates = series.find((one) => one.role === 'learning-rate');
  if (rates === undefined || rates.steps.length < fewestRates) return [];
  return [{ steps: rates.steps, rates: rates.values, stepBase, plannedSteps: plannedSteps?.value ?? null }];
}
