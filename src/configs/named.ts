import type { TrainingConfig } from '../model/config.ts';
import type { DocumentNode } from '../model/document.ts';
import type { Scalar, Sourced } from '../model/source.ts';
import { flatten } from '../text/lookup.ts';
import { isAugmentation, isRegularization, normalizedKey } from './aliases.ts';
import { toRecord } from './fields.ts';

/**
 * The settings of regularization and augmentation that are recognised by their own names, wherever they stand:
 * `dropout`, `model.drop_path`, `mixup`. Each under its dotted path; null values are left out.
 */
export function namedRecords(root: DocumentNode): Pick<TrainingConfig, 'regularization' | 'augmentation'> {
  const regularization = new Map<string, Sourced<Scalar>>();
  const augmentation = new Map<string, Sourced<Scalar>>();
  for (const [path, value] of flatten(root)) {
    if (value.value === null) continue;
    const key = normalizedKey(path.slice(path.lastIndexOf('.') + 1));
    if (isRegularization(key)) regularization.set(path, value);
    else if (isAugmentation(key)) augmentation.set(path, value);
  }
  return { regularization: toRecord(regularization), augmentation: toRecord(augmentation) };
}
