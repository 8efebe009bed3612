import type { TextFile } from '../../model/source.ts';
import { readCsv } from '../../text/csv.ts';
import { findAxis, isHyperparameterName } from '../axis.ts';
import { wholeText } from '../parsers.ts';
import type { FileHead, RunReader, RunReadResult } from '../reader.ts';
import { runsOfTable } from '../table/dialect.ts';
import { numbersIn, type TableHead, tableHeadOf } from '../table/header.ts';

const id = 'keras-csv';

/** What Keras' `CSVLogger` writes: an epoch, then every log by its name, sorted; and a `History` that pandas wrote. */
export const keras: RunReader = {
  id,
  title: 'Keras CSVLogger, and a history written by pandas',
  url: 'https://keras.io/api/callbacks/csv_logger/',
  recognisedBy:
    'a `.csv`, `.tsv` or `.log` table whose header is `epoch` and then the logs in alphabetical order, a loss among them, with epochs from 0; or one with `loss` and `val_loss` and no axis but the index of pandas',
  axis: '`epoch`, the index, or the row: 0-based epochs',
  metrics: '`loss` and the like are of training, `val_*` of validation',
  best: '–',
  quirks: [
    '`NA` where an epoch did not log a value',
    'runs appended with `append=True`',
    '`lr` or `learning_rate` of a callback',
    'no name over the index, or no index',
  ],
  files: ['**/*.{csv,tsv,log}', '**/*{history,training,train}*.txt'],
  recognise: ({ path, text }: FileHead) => {
    const head = /\.(csv|tsv|log|txt)$/i.test(path) ? tableHeadOf(text) : null;
    return head !== null && (isLog(head) || isHistory(head)) ? 0.8 : 0;
  },
  parse: (path) => wholeText(path, read),
};

function isLog(head: TableHead): boolean {
  const [axis, ...logs] = head.names;
  const isSorted = logs.every((name, index) => index === 0 || (logs[index - 1] ?? '') < name);
  const [first] = numbersIn(head, 'epoch');
  const isIndex = first !== undefined && Number.isInteger(first) && first !== 1;
  return axis === 'epoch' && isSorted && isIndex && logs.some((name) => /^(\w+_)?loss$/.test(name));
}

/** A training loss beside its validation twin, nothing that places the rows, and no settings, as a table of trials has them. */
function isHistory({ names }: TableHead): boolean {
  const { step, epoch } = findAxis(names);
  const hasTwins = names.includes('loss') && names.includes('val_loss');
  return hasTwins && step === null && epoch === null && !names.some(isHyperparameterName);
}

function read(file: TextFile): RunReadResult {
  const table = readCsv(file);
  const hasAxis = table.columns.some(({ name }) => name === 'epoch');
  const epochs = { name: 'epoch', cells: Array.from({ length: table.rowCount }, (_, row) => row) };
  const measured = table.columns.filter(({ name }) => name !== '' && !/^unnamed: \d+$/i.test(name));
  return runsOfTable(hasAxis ? table : { ...table, columns: [epochs, ...measured] }, { format: id, stepBase: 0 });
}
