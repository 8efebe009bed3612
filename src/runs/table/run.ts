import type { TableColumn } from '../../model/document.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import { isAxisName, isHyperparameterName, stepBaseOf } from '../axis.ts';
import { dropRepeatedEvaluation } from '../repeated.ts';
import { RunColumns } from './columns.ts';
import type { TableDialect } from './dialect.ts';
import { EpochPairs } from './epochs.ts';
import { type Axis, findColumn } from './layout.ts';
import type { LogRows } from './rows.ts';

/** Whether steps are indices or counts is told from so many of them, and the last. */
const mostSteps = 100_000;

/** The part of a block that belongs to one run. */
export interface RunBlock {
  readonly rows: LogRows;
  readonly columns: readonly TableColumn[];
  readonly measured: ReadonlyMap<string, TableColumn>;
  readonly roles: ReadonlyMap<string, Series['role']>;
}

/** One run of a table while its rows come in: keeps what the record will say, and no rows. */
export class TableRun {
  readonly #axis: Axis;
  readonly #dialect: TableDialect;
  readonly #columns: RunColumns;
  readonly #settings = new Map<string, Repeated>();
  readonly #planned = new Repeated();
  readonly #epochs = new EpochPairs();
  readonly #steps: number[] = [];
  #lastStep = 0;
  #greatestStep = 0;

  constructor(axis: Axis, dialect: TableDialect) {
    this.#axis = axis;
    this.#dialect = dialect;
    this.#columns = new RunColumns(axis.unit === 'epochs');
  }

  take({ rows, columns, measured, roles }: RunBlock): void {
    for (const step of rows.steps) {
      if (this.#steps.length < mostSteps) this.#steps.push(step);
      if (step > this.#greatestStep) this.#greatestStep = step;
      this.#lastStep = step;
    }
    this.#columns.take(rows, measured, roles);
    const { names, unit } = this.#axis;
    const planned = findColumn(columns, unit === 'steps' ? names.plannedSteps : names.plannedEpochs);
    if (planned !== null) this.#planned.take(planned, rows);
    this.#takeSettings(columns, rows);
    const epoch = unit === 'steps' ? findColumn(columns, names.epoch) : null;
    if (epoch !== null) this.#takeEpochs(epoch, rows);
  }

  /** The run's id is the path: the table numbers its runs. */
  finish(path: string): RunRecord {
    const { unit } = this.#axis;
    const stepBase = this.#dialect.stepBase ?? stepBaseOf(this.#steps.length < mostSteps ? this.#steps : [...this.#steps, this.#lastStep], unit);
    const read = this.#columns.finish(path);
    const repeated = dropRepeatedEvaluation(read.series, path);
    const problems = [...read.problems, ...repeated.problems];
    if (!repeated.series.some((series) => series.role === 'validation')) problems.push({ code: 'no-evaluations', path, line: null, values: {} });
    return {
      id: path,
      format: this.#dialect.format,
      paths: [path],
      unit,
      stepBase,
      plannedSteps: this.#plannedSteps(),
      lastStep: this.#greatestStep,
      series: repeated.series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters: this.#hyperparameters(),
      stepsPerEpoch: this.#epochs.stepsPerEpoch(stepBase, this.#dialect.epochBase),
      problems,
    };
  }

  #takeSettings(columns: readonly TableColumn[], rows: LogRows): void {
    for (const column of columns) {
      if (!isHyperparameterName(column.name) || isAxisName(column.name)) continue;
      const setting = this.#settings.get(column.name) ?? new Repeated();
      this.#settings.set(column.name, setting);
      setting.take(column, rows);
    }
  }

  #takeEpochs({ cells }: TableColumn, { at, steps }: LogRows): void {
    for (let index = 0; index < at.length; index++) {
      const epoch = cells[at[index] ?? -1];
      if (typeof epoch === 'number') this.#epochs.add(steps[index] ?? 0, epoch);
    }
  }

  /** A planned length that every row repeats and that the log does not pass. */
  #plannedSteps(): { readonly value: number } | null {
    const { value } = this.#planned;
    return typeof value === 'number' && Number.isFinite(value) && value > 0 && value >= this.#greatestStep ? { value } : null;
  }

  /** Columns that hold one setting of the run over and over. */
  #hyperparameters(): Readonly<Record<string, Scalar>> {
    const settings: Record<string, Scalar> = Object.create(null);
    for (const [name, { value }] of this.#settings) if (value !== undefined) settings[name] = value;
    return settings;
  }
}

/** A value that each row repeats, as long as each does. */
class Repeated {
  #first: number | string | boolean | undefined;
  #isConstant = true;

  /** Undefined where the rows hold nothing, or different values. */
  get value(): number | string | boolean | undefined {
    return this.#isConstant ? this.#first : undefined;
  }

  take({ cells }: TableColumn, { at }: LogRows): void {
    if (!this.#isConstant) return;
    for (const row of at) {
      const cell = cells[row];
      if (cell === undefined) continue;
      this.#first ??= cell;
      if (Object.is(cell, this.#first)) continue;
      this.#isConstant = false;
      return;
    }
  }
}
