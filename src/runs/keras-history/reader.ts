import type { TextFile } from '../../model/source.ts';
import { parseJsonData } from '../../text/json-data.ts';
import { findAxis } from '../axis.ts';
import { type Cell, columnsOf } from '../json/columns.ts';
import { tableOfColumns } from '../log-table.ts';
import { isMetricName } from '../names.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { runsOfTable } from '../table/dialect.ts';

const id = 'keras-history';

/** `history.history` of Keras as JSON, and what others write like it: a list a measure, an item an epoch. */
export const kerasHistory: RunReader = {
  id,
  title: 'Keras history as JSON',
  url: 'https://keras.io/api/models/model_training_apis/#fit-method',
  recognisedBy: 'a `.json` object with lists of equal length under `loss` and the names of other measures, and no steps',
  axis: 'the place in the lists: 0-based epochs',
  metrics: '`loss` and the like are of training, `val_*` of validation',
  best: '–',
  quirks: ['pandas\' `to_json` (`{"loss": {"0": …}}`)', 'wrapped in `history`', 'lists under `train` and `val`'],
  files: ['**/*.json'],
  recognise: ({ path, text }) => (/\.json$/i.test(path) && hasLists(text) && !/"(log_history|current_steps)"/.test(text) ? 0.45 : 0),
  parse: (path) => wholeText(path, read),
};

/** Whether a measure is followed by a list of numbers, or by pandas' way to write one. */
function hasLists(text: string): boolean {
  return /^\s*\{/.test(text) && /"[^"\n]{0,60}(loss|acc\w*|auc|mae|mse|f1)[^"\n]{0,60}"\s*:\s*(\[\s*[-\dNI]|\{\s*"0"\s*:)/i.test(text);
}

function read(file: TextFile): RunReadResult {
  const { value, problems } = parseJsonData(file);
  const { columns, settings } = columnsOf(value);
  const axis = findAxis([...columns.keys()]);
  if (axis.step !== null) return { kind: 'not-mine' };
  const measures = [...columns].filter(([name]) => isMetricName(name) || name === axis.epoch);
  const lengths = new Set(measures.map(([, cells]) => cells.length));
  const [epochs] = lengths;
  if (lengths.size !== 1 || epochs === undefined) {
    const reason = lengths.size === 0 ? 'no-metric-columns' : 'no-step-column';
    return {
      kind: 'unreadable',
      problems: [...problems, { code: reason === 'no-step-column' ? reason : 'not-a-result', path: file.path, line: null, values: { reason } }],
    };
  }
  const own: readonly Cell[] = Array.from({ length: epochs }, (_, epoch) => epoch);
  const sameLength = [...columns].filter(([, cells]) => cells.length === epochs);
  const table = tableOfColumns(file.path, new Map([...(axis.epoch === null ? [['epoch', own] as const] : []), ...sameLength]));
  const isCounted = axis.epoch !== null && columns.get(axis.epoch)?.[0] === 1;
  const adjust = { format: id, stepBase: isCounted ? 1 : 0 } as const;
  return runsOfTable({ ...table, problems }, { ...adjust, adjust: (run) => ({ ...run, hyperparameters: { ...settings, ...run.hyperparameters } }) });
}
