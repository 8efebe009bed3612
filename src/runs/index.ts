import { huggingFaceTrainerState } from './hugging-face-trainer-state/reader.ts';
import { jsonl } from './jsonl/reader.ts';
import { mlflowDatabase } from './mlflow-database/reader.ts';
import { optuna } from './optuna/reader.ts';
import { optunaJournal } from './optuna-journal/reader.ts';
import { optunaTrials } from './optuna-trials/reader.ts';
import type { DatabaseReader, RunReader } from './reader.ts';
import { table } from './table/reader.ts';
import { tensorboard } from './tensorboard/reader.ts';
import { wandbOffline } from './wandb-offline/reader.ts';

/** Every format of run results in files that Longrun reads, the most specific first. */
export const runReaders: readonly RunReader[] = [huggingFaceTrainerState, tensorboard, wandbOffline, optunaJournal, optunaTrials, table, jsonl];

/** Every format of run results in database files. */
export const databaseReaders: readonly DatabaseReader[] = [optuna, mlflowDatabase];
