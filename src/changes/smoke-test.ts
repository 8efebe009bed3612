import type { TrainingConfig } from '../model/config.ts';

const smokePath = /(?:^|[/_.-])(?:tests?|testing|debug|smoke|ci|sanity|dummy|unit|toy|fast[_-]?dev|overfit)(?:[/_.-]|$)/i;
/** Fewer steps than this are no training. */
const fewestSteps = 101;

/** Whether a config is for a smoke test or for continuous integration: by its path, or by a handful of steps. Nothing is said about its length. */
export function isSmokeTest({ path, maxTrainSteps }: Pick<TrainingConfig, 'path' | 'maxTrainSteps'>): boolean {
  return smokePath.test(path) || (maxTrainSteps?.value.unit === 'steps' && maxTrainSteps.value.value < fewestSteps);
}
