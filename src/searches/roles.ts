import { aliases, normalizedKey } from '../configs/aliases.ts';
import type { SearchParameter, SearchRole } from '../model/search-space.ts';

/** Lengths that configs without a framework are not read by, or that mean something else in them. */
const moreLengths = new Set(['max_duration', 'n_epoch', 'epoch', 'max_train_samples', 'max_tokens', 'train_batches']);
/** Words that count rollouts, boosting rounds, inner iterations or solver steps where searches name them. */
const notLengths = new Set(['max_iter', 'iterations', 'n_iterations', 'num_iterations', 'max_iterations', 'n_steps', 'total_iterations', 'num_updates']);
/** Settings of policy-gradient learning: beside them `n_epochs` are passes over one rollout. */
const policyGradient = /(?:^|\.)(?:clip_range|clip_param|gae_lambda|ent_coef|vf_coef|lambda_|num_sgd_iter|sgd_minibatch_size)$/;
const rolloutWords = new Set(['n_epochs', 'num_epochs', 'epochs', 'num_steps', 'update_epochs']);

/** What a parameter is by its own name and the one above it. */
export function roleOf(name: string): SearchRole {
  const segments = name.split(/[./]/).map((segment) => normalizedKey(segment));
  const key = segments.at(-1) ?? '';
  const parent = segments.at(-2) ?? '';
  if (notLengths.has(key)) return 'other';
  if (moreLengths.has(key)) return 'length';
  if (key === 'learn_rate') return 'learning-rate';
  for (const { field, keys, under } of aliases) {
    if (field !== 'length' && field !== 'learningRate') continue;
    if (keys.split(' ').includes(key) && (under === undefined || under.test(parent))) return field === 'length' ? 'length' : 'learning-rate';
  }
  return 'other';
}

/** The parameters of one search in the light of each other: in policy-gradient learning passes over a rollout are no length of training. */
export function withRoles(parameters: readonly SearchParameter[]): readonly SearchParameter[] {
  if (!parameters.some(({ name }) => policyGradient.test(name))) return parameters;
  return parameters.map((one) => (rolloutWords.has(normalizedKey(one.name.split(/[./]/).at(-1) ?? '')) ? { ...one, role: 'other' as const } : one));
}
