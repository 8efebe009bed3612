import type { TrainingConfig } from './config.ts';
import type { SearchSpace } from './search-space.ts';
import type { Study } from './study.ts';

/** What a rule can look at. */
export type Subject =
  | { readonly kind: 'study'; readonly study: Study }
  | { readonly kind: 'config'; readonly config: TrainingConfig }
  | { readonly kind: 'search-space'; readonly space: SearchSpace }
  | { readonly kind: 'config-change'; readonly before: TrainingConfig; readonly after: TrainingConfig };
