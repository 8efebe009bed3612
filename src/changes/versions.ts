import type { Trial } from '../model/study.ts';
import { canonical } from '../studies/hyperparameters.ts';
import { changedPaths } from './fields.ts';
import type { ConfigPair } from './stretch.ts';

/** Runs by the version of the config that they were made with. */
export interface RunsOfVersions {
  readonly before: readonly Trial[];
  readonly after: readonly Trial[];
}

/**
 * The runs behind a change: made with the first version or with the second, by the config that the reading tied them to, else by the values
 * that they state of what changed. A run that states none of them counts for the side that its study belongs to.
 */
export function runsOfVersions(pair: ConfigPair): RunsOfVersions {
  const { studies, newStudies = [] } = pair;
  const paths = changedPaths(pair.before, pair.after);
  const old = new Set(studies.flatMap(({ trials }) => trials));
  const fresh = new Set(newStudies.flatMap(({ trials }) => trials));
  const all = [...new Set([...old, ...fresh])];
  const side = (trial: Trial) => versionOf(trial, pair, paths) ?? (old.has(trial) ? (fresh.has(trial) ? null : 'before') : 'after');
  return { before: all.filter((trial) => side(trial) === 'before'), after: all.filter((trial) => side(trial) === 'after') };
}

function versionOf(trial: Trial, { before, after }: ConfigPair, paths: readonly string[]): 'before' | 'after' | null {
  if (trial.config === before) return 'before';
  if (trial.config === after) return 'after';
  let votes = 0;
  let known = 0;
  for (const path of paths) {
    if (!Object.hasOwn(trial.hyperparameters, path)) continue;
    const value = canonical(trial.hyperparameters[path] ?? null);
    const [a, b] = [before.values.get(path), after.values.get(path)].map((one) => (one === undefined ? null : canonical(one.value)));
    if (value === a) votes -= 1;
    else if (value === b) votes += 1;
    known += 1;
  }
  // A run with some values of each is of neither version.
  if (known === 0 || Math.abs(votes) < known) return null;
  return votes < 0 ? 'before' : 'after';
}
