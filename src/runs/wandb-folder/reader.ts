import type { TextFile } from '../../model/source.ts';
import { folderOf, nameOf } from '../folders.ts';
import { wholeText } from '../parsers.ts';
import type { FileHead, RunReader, RunReadResult } from '../reader.ts';
import { partOfRun } from '../record.ts';
import { readConfig } from './config.ts';
import { readMetadata } from './metadata.ts';
import { readOutput } from './output.ts';
import { readSummary } from './summary.ts';

const id = 'wandb-folder';

/** `wandb/run-20260329_130713-zi7a94pe/`, `wandb/offline-run-…/`. */
const runFolder = /(^|.*\/)(offline-)?run-\d{8}_\d{6}-[\w-]+(?=\/)/;

/** The files that Weights & Biases keeps of a run beside its `.wandb` log. */
export const wandbFolder: RunReader = {
  id,
  title: 'Weights & Biases run folder',
  url: 'https://docs.wandb.ai/guides/track/log/',
  recognisedBy: '`wandb-summary.json`, `wandb-metadata.json`, `config.yaml` with `wandb_version` or `_wandb`, and `output.log` in `run-DATE_TIME-ID/files/`',
  axis: 'none but that of `output.log`; `_step` counts calls of the logger',
  metrics: 'last values of `wandb-summary.json`, or its `min` and `max` where they were asked for',
  best: '–',
  quirks: ['`config.yaml` with `{desc, value}` and with `{value}`', 'part of the run whose `.wandb` file stands above', 'nanoGPT lines in `output.log`'],
  files: ['**/wandb-summary.json', '**/wandb-metadata.json', '**/*run-*/**/config.yaml', '**/*run-*/**/output.log'],
  recognise: (head) => (kindOf(head) === null ? 0 : 1),
  parse: (path) => wholeText(path, read),
};

type Kind = 'summary' | 'metadata' | 'config' | 'output';

function kindOf({ path, text }: Pick<FileHead, 'path' | 'text'>): Kind | null {
  const name = nameOf(path);
  if (name === 'wandb-summary.json') return 'summary';
  if (name === 'wandb-metadata.json') return 'metadata';
  if (name === 'config.yaml' && (/^(wandb_version|_wandb):/m.test(text) || (runFolder.test(path) && /^ +value:/m.test(text)))) return 'config';
  return name === 'output.log' && runFolder.test(path) ? 'output' : null;
}

function read(file: TextFile): RunReadResult {
  const place = { format: id, path: file.path, part: partOf(file.path) };
  switch (kindOf(file)) {
    case 'summary':
      return readSummary(file, place);
    case 'metadata':
      return readMetadata(file, place);
    case 'config':
      return readConfig(file, place);
    case 'output':
      return readOutput(file, place);
    case null:
      return { kind: 'read', runs: [partOfRun(place)], problems: [] };
  }
}

/** The folder of the run, with the `.wandb` file in it; where a file was taken out of one, its own folder. */
function partOf(path: string): string {
  return runFolder.exec(path)?.[0] ?? folderOf(path).replace(/(^|\/)files$/, '');
}
