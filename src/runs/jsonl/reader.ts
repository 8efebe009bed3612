import type { RunReader } from '../reader.ts';
import { linesParser } from '../table/dialect.ts';

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
    if (isOpenMmlab(text)) return 0;
    if (/\.(jsonl|ndjson)$/i.test(path)) return 0.4;
    return /\.json$/i.test(path) && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text) ? 0.3 : 0;
  },
  parse: (path) => linesParser(path, { format: 'jsonl' }),
};

/** The scalars of mmengine and mmcv: their evaluations count epochs in the field in which their training counts updates. */
function isOpenMmlab(text: string): boolean {
  return /"data_time"\s*:/.test(text) && /"(step|mode)"\s*:/.test(text) && !/"iteration"\s*:/.test(text);
}
