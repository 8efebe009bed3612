import type { TrainingConfig } from '../model/config.ts';
import type { DocumentNode } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { flatten } from '../text/lookup.ts';
import type { Fields } from './fields.ts';
import { problemAt } from './nodes.ts';

/** What a reader found; everything else of the config is null. */
export interface ConfigDraft extends Partial<Omit<TrainingConfig, 'id' | 'path' | 'framework' | 'values' | 'problems' | 'batch' | 'optimizer' | 'selection'>> {
  /** Of one of several configs in a file: goes into its id behind `#`. */
  readonly name?: string | null;
  /** The node whose scalars are the values, where it is not the fields' own root. */
  readonly root?: DocumentNode;
  readonly batch?: Partial<TrainingConfig['batch']>;
  readonly optimizer?: Partial<TrainingConfig['optimizer']>;
  readonly selection?: Partial<NonNullable<TrainingConfig['selection']>>;
}

/**
 * A whole TrainingConfig from what a reader found. The global batch is computed when every factor is known and none is given;
 * a config without a length says so; the values are every scalar below `root`.
 */
export function buildConfig(framework: string, fields: Fields, draft: ConfigDraft): TrainingConfig {
  const { document } = fields;
  return {
    id: draft.name ? `${document.path}#${draft.name}` : document.path,
    path: document.path,
    framework,
    includes: document.composition?.includes ?? [],
    parts: document.composition?.parts ?? [],
    maxTrainSteps: draft.maxTrainSteps ?? null,
    learningRate: draft.learningRate ?? null,
    schedule: draft.schedule ?? null,
    warmup: draft.warmup ?? null,
    batch: batchOf(draft.batch ?? {}),
    optimizer: { name: draft.optimizer?.name ?? null, parameters: draft.optimizer?.parameters ?? {} },
    weightDecay: draft.weightDecay ?? null,
    regularization: draft.regularization ?? {},
    augmentation: draft.augmentation ?? {},
    evaluateEvery: draft.evaluateEvery ?? null,
    saveEvery: draft.saveEvery ?? null,
    keepCheckpoints: draft.keepCheckpoints ?? null,
    selection: selectionOf(draft.selection ?? {}),
    earlyStoppingPatience: draft.earlyStoppingPatience ?? null,
    values: flatten(draft.root ?? fields.root),
    problems: withoutRepeats([...fields.problems, ...lengthProblem(fields, draft)]),
  };
}

function lengthProblem({ document }: Fields, draft: ConfigDraft): Problem[] {
  return draft.maxTrainSteps ? [] : [problemAt(document, 'config-without-length', null, draft.name ? { name: draft.name } : {})];
}

function batchOf({ perDevice = null, accumulation = null, devices = null, global = null }: Partial<TrainingConfig['batch']>): TrainingConfig['batch'] {
  if (global !== null || perDevice === null || accumulation === null || devices === null) return { perDevice, accumulation, devices, global };
  return { perDevice, accumulation, devices, global: { ...perDevice, value: perDevice.value * accumulation.value * devices.value } };
}

function selectionOf({ metric = null, goal = null, loadBest = null }: NonNullable<ConfigDraft['selection']>): TrainingConfig['selection'] {
  return metric === null && goal === null && loadBest === null ? null : { metric, goal, loadBest };
}

/** A key that several fields are read from is misunderstood once. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.line, problem.values]), problem]));
  return [...seen.values()];
}
