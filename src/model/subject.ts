import type { TrainingConfig } from './config.ts';
import type { SearchSpace } from './search-space.ts';
import type { Study, StudyPair } from './study.ts';

/** What a rule can look at. */
export type Subject =
  | { readonly kind: 'study'; readonly study: Study }
  | { readonly kind: 'study-pair'; readonly pair: StudyPair }
  /** `studies`: those whose runs were made with this config, as far as they were read. `before`: its version before the change, where there was one. */
  | { readonly kind: 'config'; readonly config: TrainingConfig; readonly studies: readonly Study[]; readonly before?: TrainingConfig }
  | { readonly kind: 'search-space'; readonly space: SearchSpace }
  /** `studies`: those whose runs were made with the config as it was before. */
  | { readonly kind: 'config-change'; readonly before: TrainingConfig; readonly after: TrainingConfig; readonly studies: readonly Study[] };
