import { algoperf } from './algoperf.ts';
import { ax } from './ax.ts';
import { hydra } from './hydra.ts';
import { katib } from './katib.ts';
import { nni } from './nni.ts';
import { optuna } from './optuna.ts';
import { rayTune } from './ray-tune.ts';
import type { SearchReader } from './reader.ts';
import { syneTune } from './syne-tune.ts';
import { vizier } from './vizier.ts';
import { wandbSweep } from './wandb.ts';

/** Every reader of search spaces, the more specific ones first: of a document the first that finds a search reads it. */
export const searchReaders: readonly SearchReader[] = [katib, vizier, wandbSweep, nni, ax, syneTune, hydra, rayTune, optuna, algoperf];
