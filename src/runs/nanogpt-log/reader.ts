import type { TextFile } from '../../model/source.ts';
import { plannedLengthOf } from '../axis.ts';
import { tableOfLines } from '../log-table.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { runsOfTable, type TableDialect } from '../table/dialect.ts';
import { hasNanogptLine, type NanogptLog, readNanogptLog } from './log.ts';

const id = 'nanogpt-log';

/** What nanoGPT's `train.py` prints, saved to a file. */
export const nanogpt: RunReader = {
  id,
  title: 'nanoGPT console log',
  url: 'https://github.com/karpathy/nanoGPT/blob/master/train.py',
  recognisedBy: 'lines such as `step 250: train loss 1.9613, val loss 2.0631` and `iter 250: loss 1.9742, time …`',
  axis: '`step` and `iter`: updates done; an evaluation stands before the update of its number',
  metrics: '`loss` of a batch; `train/loss` and `val/loss` of the evaluations',
  best: '–',
  quirks: ['the config file echoed at the top: `max_iters` is the planned length', 'lines of other programs in between, colours', 'a second start appended'],
  files: ['**/*.log', '**/*{log,train,out,output,stdout}*.txt', '**/*.out'],
  recognise: ({ path, text }) => {
    if (!/\.(log|txt|out)$/i.test(path)) return 0;
    return hasNanogptLine(text) ? 0.9 : /\.(log|out)$/i.test(path) ? 0.05 : 0;
  },
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const log = readNanogptLog(file.text);
  if (log.lines.length === 0) return { kind: 'not-mine' };
  return runsOfTable(tableOfLines(file.path, log.lines), nanogptDialect(id, log));
}

/** How the lines of a nanoGPT log are a table, for the format that holds them. */
export function nanogptDialect(format: string, { settings }: NanogptLog): TableDialect {
  return {
    format,
    stepBase: 1,
    adjust: (run) => ({ ...run, plannedSteps: plannedLengthOf(settings, 'steps', run.lastStep), hyperparameters: { ...settings, ...run.hyperparameters } }),
  };
}
