import type { TrainingConfig } from './config.ts';
import type { Study } from './study.ts';

/** What a rule can look at. */
export type Subject =
  | { readonly kind: 'study'; readonly study: Study }
  | { readonly kind: 'config'; readonly config: TrainingConfig }
  | { readonly kind: 'config-change'; readonly before: TrainingConfig; readonly after: TrainingConfig };
