import type { Goal } from '../../model/config.ts';
import type { Quantity, Unit } from '../../model/quantity.ts';
import type { Scalar, Sourced } from '../../model/source.ts';
import type { AliasField } from '../aliases.ts';
import type { ConfigDraft } from '../build.ts';
import { type Fields, inUnit } from '../fields.ts';
import { namedRecords } from '../named.ts';
import { type Found, findKeys } from './keys.ts';
import { genericSchedule } from './schedule.ts';

/** What the usual keys of a document say; for readers of frameworks that leave these keys to their users. */
export function genericDraft(fields: Fields): ConfigDraft {
  const found = findKeys(fields.root);
  const pick = pickerOf(fields, found);
  const maxTrainSteps = pick.length('length');
  const intervalUnit = maxTrainSteps?.value.unit === 'steps' ? 'steps' : null;
  const warmup = warmupOf(fields, found.get('warmup')?.[0], maxTrainSteps?.value ?? null);
  const learningRate = pick.number('learningRate');
  return {
    maxTrainSteps,
    learningRate,
    warmup,
    schedule: genericSchedule({ fields, found, maxTrainSteps, learningRate, warmup }),
    batch: {
      perDevice: pick.positive('perDevice'),
      global: pick.positive('globalBatch'),
      accumulation: pick.positive('accumulation'),
      devices: pick.positive('devices'),
    },
    optimizer: { name: pick.text('optimizer'), parameters: optimizerParameters(fields, found) },
    weightDecay: pick.number('weightDecay'),
    ...namedRecords(fields.root),
    evaluateEvery: pick.interval('evaluateEvery', intervalUnit),
    saveEvery: pick.interval('saveEvery', intervalUnit),
    keepCheckpoints: pick.positive('keepCheckpoints'),
    selection: { metric: pick.text('metric'), goal: goalOf(found.get('goal')?.[0]), loadBest: pick.flag('loadBest') },
    earlyStoppingPatience: pick.positive('patience'),
  };
}

interface Picker {
  number(field: AliasField): Sourced<number> | null;
  positive(field: AliasField): Sourced<number> | null;
  text(field: AliasField): Sourced<string> | null;
  flag(field: AliasField): Sourced<boolean> | null;
  /** The first that is set, in its alias's unit. */
  length(field: AliasField): Sourced<Quantity> | null;
  /** An interval; `bare` is the unit of keys that do not tell theirs, null when that stays open. */
  interval(field: AliasField, bare: Unit | null): Sourced<Quantity> | null;
}

function pickerOf(fields: Fields, found: ReadonlyMap<AliasField, readonly Found[]>): Picker {
  const first = (field: AliasField) => found.get(field)?.[0];
  const positive = (field: AliasField) => {
    const path = first(field)?.path;
    return path === undefined ? null : fields.positive(path);
  };
  const withPath = <T>(field: AliasField, read: (path: string) => T | null): T | null => {
    const path = first(field)?.path;
    return path === undefined ? null : read(path);
  };
  return {
    positive,
    number: (field) => withPath(field, (path) => fields.number(path)),
    text: (field) => withPath(field, (path) => fields.text(path)),
    flag: (field) => withPath(field, (path) => fields.flag(path)),
    length: (field) => {
      for (const { path, alias } of found.get(field) ?? []) {
        const value = alias.unit === undefined ? null : fields.length(alias.unit, path);
        if (value !== null) return value;
      }
      return null;
    },
    interval: (field, bare) => {
      const best = first(field);
      if (best === undefined) return null;
      const unit = best.alias.unit ?? bare;
      const value = positive(field);
      if (value === null || unit !== null) return inUnit(value, unit ?? 'steps');
      fields.report('unit-not-known', best.path, { value: value.value });
      return null;
    },
  };
}

/**
 * A warmup below 1 can only be a share of the run; a bare `warmup: 500` does not tell its unit, and `warmup_epochs` above the run's own
 * epochs counts something else (a scheduler that is stepped once an update keeps the name).
 */
function warmupOf(fields: Fields, found: Found | undefined, run: Quantity | null): Sourced<Quantity> | null {
  if (found === undefined) return null;
  const value = fields.number(found.path);
  if (value === null || value.value < 0) return null;
  if (value.value > 0 && value.value < 1 && found.alias.unit !== 'epochs') return inUnit(value, 'fraction');
  const unit = found.alias.unit ?? (value.value === 0 ? 'steps' : null);
  const isLonger = unit === 'epochs' && run?.unit === 'epochs' && value.value > run.value;
  if (unit !== null && !isLonger) return inUnit(value, unit);
  fields.report('unit-not-known', found.path, { value: value.value });
  return null;
}

function goalOf(found: Found | undefined): Sourced<Goal> | null {
  if (found === undefined) return null;
  const goals = new Map<Scalar, Goal>([
    [true, 'max'],
    [false, 'min'],
    ['max', 'max'],
    ['min', 'min'],
  ]);
  const value = goals.get(typeof found.node.value === 'string' ? found.node.value.toLowerCase() : found.node.value);
  return value === undefined ? null : { value, span: found.node.span };
}

const optimizerKeys = ['momentum', 'nesterov', 'beta1', 'beta2', 'betas.0', 'betas.1', 'adam_beta1', 'adam_beta2', 'adam_epsilon', 'eps', 'epsilon', 'amsgrad'];

/** Those at the usual places, and those beside the optimizer's name and rate, wherever they stand. */
function optimizerParameters(fields: Fields, found: ReadonlyMap<AliasField, readonly Found[]>): Readonly<Record<string, Sourced<Scalar>>> {
  const beside = (['optimizer', 'learningRate', 'weightDecay'] as const).flatMap((field) => found.get(field)?.[0]?.path.replace(/[^.]*$/, '') ?? []);
  const parents = new Set(['', 'optimizer.', 'optim.', 'optimizer.params.', 'optimizer_params.', ...beside]);
  const names = [...parents].flatMap((parent) => optimizerKeys.map((key) => parent + key));
  return fields.record(...names);
}
