import type { TrainingConfig } from '../model/config.ts';
import { secretName } from '../model/secret-names.ts';
import type { Scalar, Span } from '../model/source.ts';
import { canonical, isNameKey } from '../studies/hyperparameters.ts';
import { batchChange, changedPaths } from './fields.ts';
import { classOfKey, type KeyClass } from './key-classes.ts';

/** A setting of a class that both versions have, with other values. */
export interface ClassedChange {
  readonly class: KeyClass;
  readonly path: string;
  readonly from: Scalar;
  readonly to: Scalar;
  readonly span: Span | undefined;
}

/**
 * The settings that both versions state and that differ, by class; keys that moved or were renamed are none, nor names, places and machines.
 * The batch and the optimizer are compared by what they mean, not by their keys.
 */
export function classedChanges(before: TrainingConfig, after: TrainingConfig): readonly ClassedChange[] {
  const changes = changedPaths(before, after).flatMap((path): ClassedChange[] => {
    const [from, to] = [before.values.get(path), after.values.get(path)];
    const keyClass = classOfKey(path);
    if (from === undefined || to === undefined || keyClass === null || keyClass === 'batch' || isNamed(path, keyClass) || secretName(path) !== 'never')
      return [];
    if (canonical(from.value) === canonical(to.value) || isPlace(from.value) || isPlace(to.value)) return [];
    return [{ class: keyClass, path, from: from.value, to: to.value, span: to.span }];
  });
  const batch = batchChange(before, after);
  return batch === null ? changes : [...changes, { class: 'batch', path: batch.name, from: batch.from, to: batch.to, span: batch.span }];
}

/** Names of models and data are settings; of anything else they are names. */
function isNamed(path: string, keyClass: KeyClass): boolean {
  return isNameKey(path) && keyClass !== 'architecture' && keyClass !== 'data';
}

/** Values that name a place on somebody's machine. */
function isPlace(value: Scalar): boolean {
  return typeof value === 'string' && (/^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}
