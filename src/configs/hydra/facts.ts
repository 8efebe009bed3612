import type { ScheduleFacts } from '../facts.ts';
import { genericFacts } from '../generic/facts.ts';

/** Hydra itself knows no training: its users name their keys as everybody does. */
export const hydraFacts: ScheduleFacts = { ...genericFacts, framework: 'hydra' };
