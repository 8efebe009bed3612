import type { TrainingConfig } from './config.ts';
import type { SearchSpace } from './search-space.ts';
import type { Study, StudyPair } from './study.ts';

/** What a rule can look at. */
export type Subject =
  | { readonly kind: 'study'; readonly study: Study }
  | { readonly kind: 'study-pair'; readonly pair: StudyPair }
  /** `studies`: those whose runs were made with this config, as far as they were read. `before`: its version before the change, where there was one. */
  | { readonly kind: 'config'; readonly config: TrainingConfig; readonly studies: readonly Study[]; readonly before?: TrainingConfig }
  /** The rounds of one project: studies of one training at several lengths, ascending; or one with a production length. `name`: the longest's. */
  | { readonly kind: 'project'; readonly name: string; readonly studies: readonly Study[] }
  | { readonly kind: 'search-space'; readonly space: SearchSpace }
  /**
   * `studies`: those whose runs were made with the config as it was before; `newStudies`: with the config as it is now; `related`: the other
   * studies of their projects, at other lengths.
   */
  | {
      readonly kind: 'config-change';
      readonly before: TrainingConfig;
      readonly after: TrainingConfig;
      readonly studies: readonly Study[];
      readonly related?: readonly Study[];
      readonly newStudies?: readonly Study[];
    };
