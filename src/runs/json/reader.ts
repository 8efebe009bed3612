import type { Table } from '../../model/document.ts';
import type { TextFile } from '../../model/source.ts';
import { type JsonValue, parseJsonData } from '../../text/json-data.ts';
import { findAxis, plannedLengthOf } from '../axis.ts';
import { type LogLine, tableOfColumns, tableOfLines } from '../log-table.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { runsOfTable, type TableDialect } from '../table/dialect.ts';
import { isRow } from '../text-lines.ts';
import { columnsOf, isList, type JsonColumns } from './columns.ts';

const id = 'json';

/** Names under which a list of rows stands in an object. */
const rowKeys = ['log_history', 'history', 'logs', 'log', 'records', 'metrics', 'results', 'evaluations', 'data', 'steps', 'epochs', 'train', 'entries'];

/** One JSON document that holds a log: a list of rows, or lists of numbers beside a list of steps or epochs. */
export const json: RunReader = {
  id,
  title: 'JSON with a log in it',
  url: 'https://www.json.org/',
  recognisedBy: 'a `.json` list of objects with a step or an epoch and a measure; or an object of lists, one of them the steps or epochs',
  axis: 'the step or epoch of each row, or the list of them; whether it counts or indexes is told from the numbers',
  metrics: 'fields by their names, nested ones as `train/loss`',
  best: '–',
  quirks: ['bare `NaN`', 'settings beside the lists', 'a list of rows under a usual name (`history`, `logs`, `records`)'],
  files: ['**/*.json'],
  recognise: ({ path, text }) => {
    if (!/\.json$/i.test(path) || !/"[^"\n]{0,60}(step|iter|epoch|update)[^"\n]{0,20}"\s*:/i.test(text)) return 0;
    const isOfRows = /^\s*\[\s*\{/.test(text) || /:\s*\[\s*\{/.test(text);
    return isOfRows || /"[^"\n]{1,80}"\s*:\s*\[\s*[-\dNI]/.test(text) ? 0.35 : 0;
  },
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const rows = rowsOf(value);
  if (rows !== null) return ownOrNot(runsOfTable(tableOfLines(file.path, rows, problems), { format: id }));
  const found = columnsOf(value);
  const table = columnTable(file.path, found);
  if (table === null) return { kind: 'not-mine' };
  const dialect: TableDialect = {
    format: id,
    adjust: (run) => ({
      ...run,
      plannedSteps: run.plannedSteps ?? plannedLengthOf(found.settings, run.unit, run.lastStep),
      hyperparameters: { ...found.settings, ...run.hyperparameters },
    }),
  };
  return ownOrNot(runsOfTable({ ...table, problems }, dialect));
}

/** JSON holds anything: a list of objects that is no log is nothing to speak of. */
function ownOrNot(result: RunReadResult): RunReadResult {
  return result.kind === 'unreadable' ? { kind: 'not-mine' } : result;
}

/** The rows of a list of objects, or of the first such list under a usual name; null where there is none. */
function rowsOf(value: JsonValue): readonly LogLine[] | null {
  if (isList(value)) return value.length > 0 && value.every(isRow) ? value.map((row, index) => ({ line: index + 1, values: flat(row) })) : null;
  if (!isRow(value)) return null;
  for (const key of rowKeys) {
    const inner = value[key];
    const rows = inner !== undefined && isList(inner) ? rowsOf(inner) : null;
    if (rows !== null) return rows;
  }
  return null;
}

function flat(row: { readonly [key: string]: JsonValue }, prefix = '', depth = 0): Readonly<Record<string, number | string>> {
  const values: Record<string, number | string> = Object.create(null);
  for (const [key, item] of Object.entries(row)) {
    const name = prefix === '' ? key : `${prefix}/${key}`;
    if (typeof item === 'number' || typeof item === 'string') values[name] = item;
    else if (isRow(item) && depth < 3) Object.assign(values, flat(item, name, depth + 1));
  }
  return values;
}

/** The lists that are as long as the list of steps or epochs; null without such a list. */
function columnTable(path: string, { columns }: JsonColumns): Table | null {
  const axis = findAxis([...columns.keys()]);
  const length = columns.get(axis.step ?? axis.epoch ?? '')?.length ?? 0;
  if (length === 0) return null;
  return tableOfColumns(path, new Map([...columns].filter(([, cells]) => cells.length === length)));
}
