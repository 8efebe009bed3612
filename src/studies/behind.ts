import type { TrainingConfig } from '../model/config.ts';
import type { Study } from '../model/study.ts';
import { repositoryConfigOf } from './study-config.ts';

/**
 * The studies whose runs were made with a config: those that the policy file or the reading ties to it, and those whose trials agree with it
 * on every hyperparameter that they do not vary.
 */
export function studiesBehind(config: TrainingConfig, studies: readonly Study[]): readonly Study[] {
  return studies.filter(({ config: own, trials, varied, folder }) => {
    if (own !== null && own.id === config.id) return true;
    return trials.some((trial) => trial.config?.id === config.id) || (folder !== '' && repositoryConfigOf(trials, varied, [config]) !== null);
  });
}
