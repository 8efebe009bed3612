import type { TextFile } from '../../model/source.ts';
import { readCsv } from '../../text/csv.ts';
import { withFitness } from '../fitness.ts';
import { tableOfLines } from '../log-table.ts';
import { wholeText } from '../parsers.ts';
import type { FileHead, RunReader, RunReadResult } from '../reader.ts';
import { runsOfTable, type TableDialect } from '../table/dialect.ts';
import { tableHeadOf } from '../table/header.ts';
import { linesOf } from '../text-lines.ts';
import { fitnessOf } from './fitness.ts';
import { resultsLine } from './results-txt.ts';

const id = 'yolov5-results';

const dialect: TableDialect = { format: id, stepBase: 0, adjust: (run) => withFitness(run, fitnessOf) };

/** `results.csv` of YOLOv5 and of its descendants, and the `results.txt` without a header of YOLOv7. */
export const yolov5: RunReader = {
  id,
  title: 'YOLOv5 `results.csv`, YOLOv7 `results.txt`',
  url: 'https://github.com/ultralytics/yolov5/blob/master/utils/loggers/__init__.py',
  recognisedBy: 'a header with `epoch`, `train/…loss` and `x/lr0`; or lines that begin with `epoch/last epoch` and a size in gigabytes',
  axis: '`epoch`: 0-based; `results.txt` says the last epoch on each line',
  metrics: '`val/*_loss`, `metrics/*`; the run selects by fitness: 0.1 mAP@0.5 + 0.9 mAP@0.5:0.95',
  best: 'the largest fitness, as `weights/best.pt`',
  quirks: ['padded headers and cells', 'no header', 'rows that another callback wrote between the results', 'a last row that was cut'],
  files: ['**/*.csv', '**/results*.txt'],
  recognise: (head) => (isTable(head) || isResultsText(head) ? 0.95 : 0),
  parse: (path) => wholeText(path, /\.csv$/i.test(path) ? readTable : readResultsText),
};

function isTable({ path, text }: FileHead): boolean {
  const names = /\.csv$/i.test(path) ? (tableHeadOf(text)?.names ?? []) : [];
  const isLoss = (name: string) => /^train\/\w*loss$/.test(name);
  return (
    names.includes('epoch') && names.some(isLoss) && names.some((name) => /^(x\/lr|lr\/)\d+$/.test(name)) && names.some((name) => name.startsWith('metrics/'))
  );
}

function isResultsText({ path, text }: FileHead): boolean {
  const [line = ''] = text.trimStart().split('\n');
  return /\.txt$/i.test(path) && resultsLine(line, 1) !== null;
}

/** Rows of another width than the header were written by something else, which the header does not name. */
function readTable(file: TextFile): RunReadResult {
  const lines = file.text.split('\n');
  const widthOf = (line: string) => line.split(',').length;
  const width = widthOf(lines[0] ?? '');
  const own = lines.map((line) => (line.trim() === '' || widthOf(line) === width ? line : ''));
  const dropped = lines.filter((line, index) => line !== own[index]).length;
  const table = readCsv({ path: file.path, text: own.join('\n') });
  const problems = dropped === 0 ? [] : [{ code: 'ragged-rows', path: file.path, line: null, values: { rows: dropped, columns: width } } as const];
  return runsOfTable({ ...table, problems: [...table.problems, ...problems] }, dialect);
}

function readResultsText(file: TextFile): RunReadResult {
  const lines = [...linesOf(file.text)].flatMap(({ text, line }) => resultsLine(text, line) ?? []);
  return runsOfTable(tableOfLines(file.path, lines), dialect);
}
