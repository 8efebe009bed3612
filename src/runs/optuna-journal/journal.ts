import type { ParameterDistribution } from '../../model/run.ts';
import type { Scalar } from '../../model/source.ts';
import type { JsonValue } from '../../text/json-data.ts';
import { distributionOf, parameterValue } from '../optuna/distribution.ts';
import { directionOf, type OptunaStudy, type OptunaTrial, stateOf, type TrialState } from '../optuna/study.ts';
import { flatSettings, settingsFrom } from '../settings.ts';
import { type Operation, operations } from './operation.ts';

interface OpenTrial {
  readonly number: number;
  state: TrialState;
  values: readonly number[];
  readonly parameters: Map<string, Scalar>;
  readonly intermediate: { step: number; value: number }[];
  attributes: Readonly<Record<string, Scalar>>;
}

interface OpenStudy {
  readonly name: string;
  readonly directions: readonly number[];
  metricNames: readonly string[];
  attributes: Readonly<Record<string, Scalar>>;
  readonly distributions: Map<string, ParameterDistribution>;
  readonly trials: OpenTrial[];
}

/** Studies and trials after the operations that were applied (`JournalStorageReplayResult`). */
export class Journal {
  readonly #studies: (OpenStudy | null)[] = [];
  readonly #trials: { readonly study: OpenStudy | null; readonly trial: OpenTrial }[] = [];

  /** The studies that were not deleted. */
  studies(): readonly OptunaStudy[] {
    return this.#studies
      .filter((study) => study !== null)
      .map((study) => ({ ...study, directions: study.directions.map(directionOf), trials: study.trials.map((trial): OptunaTrial => trial) }));
  }

  /** Applies one operation; `raw` is the same line, for values that are not finite. */
  apply(operation: Operation, raw: JsonValue): void {
    const study = operation.study_id === null ? null : (this.#studies[operation.study_id] ?? null);
    switch (operation.op_code) {
      case operations.createStudy:
        this.#createStudy(operation);
        return;
      case operations.deleteStudy:
        if (operation.study_id !== null && operation.study_id in this.#studies) this.#studies[operation.study_id] = null;
        return;
      case operations.studyAttribute:
        if (study !== null) study.attributes = merged(study.attributes, field(raw, 'user_attr'));
        return;
      case operations.studySystem:
        if (study !== null) study.metricNames = namesIn(operation.system_attr) ?? study.metricNames;
        return;
      case operations.createTrial:
        if (study !== null) this.#createTrial(study, operation, raw);
        return;
      default:
        this.#changeTrial(operation, raw);
    }
  }

  #createStudy({ study_name: name, directions }: Operation): void {
    if (this.#studies.some((study) => study?.name === name)) return;
    this.#studies.push({ name, directions, metricNames: [], attributes: settingsFrom([]), distributions: new Map(), trials: [] });
  }

  #createTrial(study: OpenStudy, operation: Operation, raw: JsonValue): void {
    const trial: OpenTrial = {
      number: study.trials.length,
      state: stateOf(operation.state ?? 0) ?? 'running',
      values: operation.values ?? (operation.value === null ? [] : [operation.value]),
      parameters: new Map(),
      intermediate: Object.entries(operation.intermediate_values ?? {}).map(([step, value]) => ({ step: Number(step), value: finite(value) })),
      attributes: merged(settingsFrom([]), field(raw, 'user_attrs')),
    };
    for (const [name, value] of Object.entries(operation.params ?? {})) {
      const json = operation.distributions?.[name];
      if (typeof value === 'number') setParameter(study, trial, name, value, typeof json === 'string' ? json : '');
    }
    study.trials.push(trial);
    this.#trials.push({ study, trial });
  }

  #changeTrial(operation: Operation, raw: JsonValue): void {
    const { study, trial } = this.#trials[operation.trial_id ?? -1] ?? { study: null, trial: null };
    if (study === null || trial === null || !['running', 'waiting'].includes(trial.state)) return;
    if (operation.op_code === operations.parameter && operation.param_value_internal !== null) {
      setParameter(study, trial, operation.param_name, operation.param_value_internal, operation.distribution);
    } else if (operation.op_code === operations.state) {
      trial.state = stateOf(operation.state ?? -1) ?? trial.state;
      trial.values = operation.values ?? trial.values;
    } else if (operation.op_code === operations.intermediate && operation.step !== null && operation.step >= 0) {
      trial.intermediate.push({ step: operation.step, value: operation.intermediate_value ?? finite(field(raw, 'intermediate_value')) });
    } else if (operation.op_code === operations.attribute) {
      trial.attributes = merged(trial.attributes, field(raw, 'user_attr'));
    }
  }
}

function setParameter(study: OpenStudy, trial: OpenTrial, name: string, internal: number, json: string): void {
  const distribution = distributionOf(json);
  if (distribution !== null) study.distributions.set(name, distribution);
  trial.parameters.set(name, parameterValue(internal, distribution));
}

function field(raw: JsonValue, name: string): JsonValue {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  return Object.entries(raw).find(([key]) => key === name)?.[1] ?? null;
}

function merged(before: Readonly<Record<string, Scalar>>, more: JsonValue): Readonly<Record<string, Scalar>> {
  return settingsFrom([...Object.entries(before), ...Object.entries(flatSettings(more))]);
}

function namesIn(attributes: Operation['system_attr']): readonly string[] | null {
  const names = attributes?.['study:metric_names'];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : null;
}

/** Python's JSON has bare NaN and Infinity, which are numbers here. */
function finite(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
