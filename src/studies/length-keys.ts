import type { Trial } from '../model/study.ts';

/** Which of the varied hyperparameters say in every trial what its planned length says: the length itself, not something else that varies. */
export function lengthKeys(trials: readonly Trial[], varied: readonly string[]): readonly string[] {
  return varied.filter((key) => trials.every((trial) => saysLength(trial, key)));
}

function saysLength({ hyperparameters, plannedSteps, config }: Trial, key: string): boolean {
  const value = Object.hasOwn(hyperparameters, key) ? hyperparameters[key] : undefined;
  return typeof value === 'number' && (value === plannedSteps?.value || value === config?.maxTrainSteps?.value.value);
}
