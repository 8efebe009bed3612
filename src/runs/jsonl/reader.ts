import type { TextFile } from '../../model/source.ts';
import { readJsonl } from '../../text/jsonl.ts';
import type { RunReader } from '../reader.ts';
import { runsFromTable } from '../table/runs.ts';

/** Logs with one JSON object a line, each with a step or an epoch; also where the file is called `.json`. */
export const jsonl: RunReader = {
  id: 'jsonl',
  title: 'JSON lines with a step or epoch',
  url: 'https://jsonlines.org/',
  recognisedBy: 'one JSON object a line, with a step or an epoch and at least one measure such as a loss',
  recognise: (path, head) => {
    if (/\.(jsonl|ndjson)$/i.test(path)) return 0.4;
    return /\.json$/i.test(path) && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(head) ? 0.3 : 0;
  },
  read: (file: TextFile) => runsFromTable(readJsonl(file), 'jsonl'),
};
