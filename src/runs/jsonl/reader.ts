import { readJsonl } from '../../text/jsonl.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader } from '../reader.ts';
import { runsFromTable } from '../table/runs.ts';

/** Logs with one JSON object a line, each with a step or an epoch; also where the file is called `.json`. */
export const jsonl: RunReader = {
  id: 'jsonl',
  title: 'JSON lines with a step or epoch',
  url: 'https://jsonlines.org/',
  recognisedBy: 'one JSON object a line, with a step or an epoch and at least one measure such as a loss',
  axis: 'a step or epoch field; whether it counts or indexes is told from the numbers',
  metrics: 'fields by their names: `train…`, `val…`, `eval…`, `loss`; nested fields are dotted',
  best: '–',
  quirks: ['nested objects and short lists', 'a broken last line', 'bare `NaN`', 'merge conflict markers', 'several runs appended'],
  files: ['**/*.{jsonl,ndjson,json}'],
  recognise: ({ path, text }) => {
    if (/\.(jsonl|ndjson)$/i.test(path)) return 0.4;
    return /\.json$/i.test(path) && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text) ? 0.3 : 0;
  },
  parse: (path) => wholeText(path, (file) => runsFromTable(readJsonl(file), 'jsonl')),
};
