import { huggingFaceTrainerState } from './hugging-face-trainer-state/reader.ts';
import { jsonl } from './jsonl/reader.ts';
import type { DatabaseReader, RunReader } from './reader.ts';
import { table } from './table/reader.ts';
import { tensorboard } from './tensorboard/reader.ts';
import { wandbOffline } from './wandb-offline/reader.ts';

/** Every format of run results in files that Longrun reads, the most specific first. */
export const runReaders: readonly RunReader[] = [huggingFaceTrainerState, tensorboard, wandbOffline, table, jsonl];

/** Every format of run results in database files. */
export const databaseReaders: readonly DatabaseReader[] = [];
