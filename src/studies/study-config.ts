import type { TrainingConfig } from '../model/config.ts';
import type { Scalar } from '../model/source.ts';
import type { Trial } from '../model/study.ts';
import { canonical, isNameKey, isSeedKey } from './hyperparameters.ts';

/** Fewer agreeing keys than this are a coincidence. */
const minAgreeingKeys = 3;

/** Keys that state a length, by their names. */
export const lengthKey =
  /(^|\.)(max_(train_)?steps|max_iters|max_epochs|num_train_epochs|num_epochs|epochs|train_iters|training_steps|num_steps|total_steps|n_epochs|steps)$/i;

/**
 * The config in the repository that the trials came from, among those that are no run's own: its keys agree with every trial on all keys
 * that do not vary, at least three of them, the length among them. Of several the one that agrees on most keys; null for a tie.
 */
export function repositoryConfigOf(trials: readonly Trial[], varied: readonly string[], candidates: readonly TrainingConfig[]): TrainingConfig | null {
  const fixed = fixedValues(trials, varied);
  const scored = candidates.flatMap((config) => {
    const agreeing = agreement(config, fixed);
    return agreeing === null ? [] : [{ config, agreeing }];
  });
  scored.sort((a, b) => b.agreeing - a.agreeing);
  const [first, second] = scored;
  return first === undefined || first.agreeing === second?.agreeing ? null : first.config;
}

/** The one config that all trials share; null where each has its own. */
export function sharedConfigOf(trials: readonly Trial[]): TrainingConfig | null {
  const config = trials[0]?.config ?? null;
  return config !== null && trials.every((trial) => trial.config === config) ? config : null;
}

function fixedValues(trials: readonly Trial[], varied: readonly string[]): ReadonlyMap<string, Scalar> {
  const first = Object.entries(trials[0]?.hyperparameters ?? {});
  return new Map(first.filter(([key]) => !varied.includes(key) && !isSeedKey(key) && !isNameKey(key)));
}

/** On how many keys a config agrees; null when it contradicts one, agrees on too few, or not on the length. */
function agreement(config: TrainingConfig, fixed: ReadonlyMap<string, Scalar>): number | null {
  let agreeing = 0;
  let hasLength = false;
  for (const [key, { value, span }] of config.values) {
    const theirs = fixed.get(key);
    if (theirs === undefined) continue;
    if (canonical(value) !== canonical(theirs)) return null;
    agreeing++;
    const lengthSpan = config.maxTrainSteps?.span;
    if (lengthKey.test(key) || (span !== undefined && lengthSpan !== undefined && span.start === lengthSpan.start && span.path === lengthSpan.path))
      hasLength = true;
  }
  return hasLength && agreeing >= minAgreeingKeys ? agreeing : null;
}
