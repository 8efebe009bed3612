import type { RunContainer } from '../../model/run.ts';
import { folderOf } from '../folders.ts';

/** The experiment that a trial's folder stands in: one call of `tune.run`, or one `Tuner`. */
export function experimentOf(trialFolder: string): RunContainer {
  const folder = folderOf(trialFolder);
  return { kind: 'ray-experiment', id: folder, name: folder };
}
