import type { RunReader } from '../reader.ts';
import { tableParser } from './dialect.ts';

/** CSV and TSV logs with a step or epoch column, as people and most loggers write them. */
export const table: RunReader = {
  id: 'table',
  title: 'CSV or TSV with a step or epoch column',
  url: 'https://www.rfc-editor.org/rfc/rfc4180',
  recognisedBy: 'a `.csv` or `.tsv` file whose header names a step or an epoch and at least one measure such as a loss',
  axis: 'a step or epoch column; whether it counts or indexes is told from the numbers',
  metrics: 'columns by their names: `train…`, `val…`, `eval…`, `loss`',
  best: '–',
  quirks: ['padded and repeated headers', 'ragged rows', 'doubled rows', 'merge conflict markers', 'several runs below or beside each other'],
  files: ['**/*.{csv,tsv}'],
  recognise: ({ path }) => (/\.(csv|tsv)$/i.test(path) && !isOneMetric(path) ? 0.4 : 0),
  parse: (path) => tableParser(path, { format: 'table' }),
};

/** DVCLive keeps a file a metric, whose split only its folder names. */
function isOneMetric(path: string): boolean {
  return /(^|\/)(dvclive|plots\/metrics)\/.*\.tsv$/i.test(path);
}
