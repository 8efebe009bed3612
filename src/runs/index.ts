import { huggingFaceResults } from './hugging-face-results/reader.ts';
import { huggingFaceTrainerState } from './hugging-face-trainer-state/reader.ts';
import { json } from './json/reader.ts';
import { jsonl } from './jsonl/reader.ts';
import { keras } from './keras-csv/reader.ts';
import { kerasHistory } from './keras-history/reader.ts';
import { lightning } from './lightning-csv/reader.ts';
import { llamaFactory } from './llama-factory-trainer-log/reader.ts';
import { mlflow } from './mlflow/reader.ts';
import { mlflowDatabase } from './mlflow-database/reader.ts';
import { nanogpt } from './nanogpt-log/reader.ts';
import { optuna } from './optuna/reader.ts';
import { optunaJournal } from './optuna-journal/reader.ts';
import { optunaTrials } from './optuna-trials/reader.ts';
import { rayTune } from './ray-tune/reader.ts';
import type { DatabaseReader, RunReader } from './reader.ts';
import { sweepTable } from './sweep-table/reader.ts';
import { table } from './table/reader.ts';
import { tensorboard } from './tensorboard/reader.ts';
import { ultralytics } from './ultralytics-results/reader.ts';
import { wandbExport } from './wandb-export/reader.ts';
import { wandbFolder } from './wandb-folder/reader.ts';
import { wandbOffline } from './wandb-offline/reader.ts';
import { yolov5 } from './yolov5-results/reader.ts';

/** Every format of run results in files that Longrun reads, the most specific first. */
export const runReaders: readonly RunReader[] = [
  huggingFaceTrainerState,
  huggingFaceResults,
  llamaFactory,
  lightning,
  ultralytics,
  yolov5,
  keras,
  kerasHistory,
  tensorboard,
  mlflow,
  wandbOffline,
  wandbFolder,
  wandbExport,
  rayTune,
  optunaJournal,
  optunaTrials,
  nanogpt,
  table,
  jsonl,
  json,
  sweepTable,
];

/** Every format of run results in database files. */
export const databaseReaders: readonly DatabaseReader[] = [optuna, mlflowDatabase];
