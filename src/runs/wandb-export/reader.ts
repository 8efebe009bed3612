import type { RunRecord } from '../../model/run.ts';
import type { RunReader } from '../reader.ts';
import { tableParser } from '../table/dialect.ts';
import { tableHeadOf } from '../table/header.ts';

const id = 'wandb-export';

/** What the web page of Weights & Biases exports of a panel: a column a run, with its bands beside it. */
export const wandbExport: RunReader = {
  id,
  title: 'Weights & Biases CSV export of a panel',
  url: 'https://docs.wandb.ai/guides/app/features/panels/',
  recognisedBy: 'a `.csv` header with `RUN - METRIC`, `RUN - METRIC__MIN` and `RUN - METRIC__MAX`',
  axis: 'the first column: `Step` counts calls of the logger; `epoch` or `train/global_step` where the panel had that axis',
  metrics: 'the name behind the run',
  best: '–',
  quirks: ['a run a column, empty where the run has no value', '`__MIN` and `__MAX` are no metrics', 'names of runs with ` - ` in them'],
  files: ['**/*.csv'],
  recognise: ({ path, text }) => {
    const names = /\.csv$/i.test(path) ? (tableHeadOf(text)?.names ?? []) : [];
    return names.some((name) => / - .+__MIN$/.test(name)) && names.some((name) => / - .+__MAX$/.test(name)) ? 0.9 : 0;
  },
  parse: (path) => {
    let axis: string | null = null;
    const parser = tableParser(path, {
      format: id,
      ignores: (name) => / - _(step|runtime|timestamp)(__MIN|__MAX)?$/.test(name),
      adjust: (run) => (/^_?step$/i.test(axis ?? '') ? countingCalls(run, axis ?? '') : run),
    });
    const take = (bytes: Uint8Array): void => {
      axis ??= tableHeadOf(new TextDecoder().decode(bytes.subarray(0, 4096)))?.names[0] ?? '';
      parser.take(bytes);
    };
    return { take, finish: () => parser.finish() };
  },
};

/** The export's default axis; any other is a quantity that the run logged. */
function countingCalls(run: RunRecord, key: string): RunRecord {
  const path = run.paths[0] ?? run.id;
  return { ...run, problems: [...run.problems, { code: 'axis-counts-log-calls', path, line: null, values: { key } }] };
}
