import type { TextFile } from '../../model/source.ts';
import { readCsv } from '../../text/csv.ts';
import type { RunReader } from '../reader.ts';
import { runsFromTable } from './runs.ts';

/** CSV and TSV logs with a step or epoch column, as people and most loggers write them. */
export const table: RunReader = {
  id: 'table',
  title: 'CSV or TSV with a step or epoch column',
  url: 'https://www.rfc-editor.org/rfc/rfc4180',
  recognisedBy: 'a `.csv` or `.tsv` file whose header names a step or an epoch and at least one measure such as a loss',
  recognise: (path) => (/\.(csv|tsv)$/i.test(path) ? 0.4 : 0),
  read: (file: TextFile) => runsFromTable(readCsv(file), 'table'),
};
