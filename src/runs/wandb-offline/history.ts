import type { RunRecord, Series } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { type JsonValue, parseJsonLine } from '../../text/json-data.ts';
import { findAxis, isAxisName } from '../axis.ts';
import { type Curve, Curves } from '../curves.ts';
import { flatSettings, settingsFrom } from '../settings.ts';
import type { Item, MetricDefinition, WandbRecord } from './record.ts';

/** What the records of one run say, record by record. */
export class History {
  /** Rows, that is, calls of `wandb.log`. */
  rows = 0;
  runId: string | null = null;
  project: string | null = null;
  sweep: string | null = null;
  exitCode: number | null = null;
  readonly metrics: MetricDefinition[] = [];
  /** By key, on the axis of rows. */
  readonly curves = new Curves();
  #settings: Readonly<Record<string, Scalar>> = settingsFrom([]);

  /** The run's configuration, nested keys dotted. */
  get settings(): Readonly<Record<string, Scalar>> {
    return this.#settings;
  }

  add(record: WandbRecord): void {
    if (record.kind === 'history') this.#addRow(record.items);
    else if (record.kind === 'config') this.#configure(record.items);
    else if (record.kind === 'exit') this.exitCode = record.code;
    else if (record.kind === 'metric') this.metrics.push(record.metric);
    else if (record.kind === 'run') {
      this.runId = record.id;
      this.project = record.project === '' ? null : record.project;
      this.sweep = record.sweep === '' ? null : record.sweep;
      this.#configure(record.config);
    }
  }

  #addRow(items: readonly Item[]): void {
    const row = this.rows++;
    for (const { key, json } of items) {
      const fast = Number(json);
      if (json !== '' && !Number.isNaN(fast)) this.curves.add(key, row, fast);
      else for (const [name, value] of numbersIn(key, parseJsonLine(json))) this.curves.add(name, row, value);
    }
  }

  #configure(items: readonly Item[]): void {
    const pairs = items
      .filter(({ key }) => !key.startsWith('_wandb'))
      .flatMap(({ key, json }) => Object.entries(flatSettings(parseJsonLine(json) ?? null, key)));
    this.#settings = settingsFrom([...Object.entries(this.#settings), ...pairs]);
  }
}

/** The numbers of a value that is none itself: not-a-number as W&B writes it, and those of nested values; media and histograms have none. */
function numbersIn(key: string, value: JsonValue | undefined, depth = 0): (readonly [string, number])[] {
  if (typeof value === 'number') return [[key, value]];
  if (value === 'NaN') return [[key, Number.NaN]];
  if (value === 'Infinity' || value === '-Infinity') return [[key, Number(value)]];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 8 || '_type' in value) return [];
  return Object.entries(value).flatMap(([name, item]) => numbersIn(`${key}.${name}`, item, depth + 1));
}

/** The curves of a history on the axis of the training, and what that axis counts. */
export interface HistoryAxis {
  readonly curves: ReadonlyMap<string, Curve>;
  readonly unit: RunRecord['unit'];
  /** Whether nothing but the number of log calls says how far the run was. */
  readonly countsLogCalls: boolean;
}

/**
 * The axis by what was logged: the step metric of `define_metric`, a global step or an iteration (`trainer/global_step`, `iter`), the epoch
 * where rows are as many as epochs, and only then `_step`, which counts log calls. A row without the axis stands where the row before stood.
 */
export function axisOf(history: History): HistoryAxis {
  const all = history.curves.all();
  const names = [...all.keys()].filter((name) => !name.startsWith('_'));
  const defined = history.metrics.map(({ stepMetric }) => stepMetric).filter((name) => name !== null && all.has(name));
  const { step, epoch } = findAxis(names);
  const [byDefinition] = defined;
  const chosen = byDefinition ?? step ?? (epoch !== null && isOnceAnEpoch(all.get(epoch)) ? epoch : null);
  const axis = chosen === null ? null : (all.get(chosen) ?? null);
  const unit = chosen !== null && chosen === epoch ? 'epochs' : 'steps';
  const curve = axis ?? all.get('_step') ?? null;
  const places = placesOf(curve, history.rows);
  const curves = new Map(names.filter((name) => name !== chosen).map((name) => [name, placed(all.get(name), places)] as const));
  return { curves: new Map([...curves].filter(([, { steps }]) => steps.length > 0)), unit, countsLogCalls: axis === null };
}

function isOnceAnEpoch(epoch: Curve | undefined): boolean {
  return epoch !== undefined && new Set(epoch.values).size * 2 > epoch.values.length;
}

/** Where each row stands; NaN before the first that says it. Without an axis a row stands where it comes. */
function placesOf(axis: Curve | null, rows: number): readonly number[] {
  if (axis === null) return Array.from({ length: rows }, (_, row) => row);
  const places = Array.from({ length: rows }, () => Number.NaN);
  for (const [index, row] of axis.steps.entries()) places[row] = axis.values[index] ?? Number.NaN;
  let last = Number.NaN;
  return places.map((place) => {
    if (Number.isFinite(place) && place >= 0) last = place;
    return last;
  });
}

function placed(curve: Curve | undefined, places: readonly number[]): Curve {
  const { steps: rows, values, order } = curve ?? { steps: [], values: [], order: [] };
  const kept = rows.flatMap((row, index) => (Number.isFinite(places[row]) ? [index] : []));
  return {
    steps: kept.map((index) => places[rows[index] ?? 0] ?? 0),
    values: kept.map((index) => values[index] ?? Number.NaN),
    order: kept.map((index) => order[index] ?? 0),
  };
}

/** The metric for which `define_metric` names a goal, where it was logged. */
export function definedGoalOf(history: History, series: readonly Series[]): RunRecord['reportedBest'] {
  for (const { name, goal } of history.metrics) {
    if (goal !== null && !isAxisName(name) && series.some((one) => one.name === name)) return { metric: name, goal, step: null, value: null };
  }
  return null;
}
