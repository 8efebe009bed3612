import { readFileSync } from 'node:fs';
import { databaseReaders, runReaders } from '../../src/runs/index.ts';
import { readRunBytes } from '../../src/runs/read.ts';
import { readCsv } from '../../src/text/csv.ts';

/** The share of a format's files that must be read as it. */
const leastShare = 0.97;

/** What a file of the corpus is: the format that must read it; null: none may. */
interface Kind {
  readonly kind: RegExp;
  readonly path?: RegExp;
  readonly format: string | null;
}

/** The first that fits counts. Files of formats that are not read yet must not be taken for others. */
const kinds: readonly Kind[] = [
  { kind: /^result\/hf-trainer-state$/, format: 'hugging-face-trainer-state' },
  { kind: /^result\/hf-all-results$/, format: 'hugging-face-results' },
  { kind: /^result\/llamafactory-trainer-log$/, format: 'llama-factory-trainer-log' },
  { kind: /^result\/mlflow$/, format: 'mlflow' },
  { kind: /^(result\/ray-tune|study\/ray-ddpg-lr-sweep)$/, format: 'ray-tune' },
  { kind: /wandb/, path: /\.wandb$/, format: 'wandb-offline' },
  { kind: /^result\/(wandb-export-csv|custom-step-csv)$/, format: 'sweep-table' },
  { kind: /^(result\/wandb|study\/nanogpt-wandb-pr)$/, format: 'wandb-folder' },
  { kind: /^result\/nanogpt-log$/, path: /\/training\.log$/, format: 'nanogpt-log' },
  { kind: /^study\/lr-schedule-loss-curves$/, format: 'table' },
  { kind: /^study\/nanogpt-mup-coordcheck$/, path: /\.csv$/, format: 'table' },
  { kind: /^study\/algoperf$/, path: /measurements\.csv$/, format: 'table' },
  { kind: /^result\/detectron2$/, path: /\/metrics\.json$/, format: 'jsonl' },
  { kind: /./, path: /events\.out\.tfevents\./, format: 'tensorboard' },
  { kind: /^(result|study)\/(?!nanogpt-optuna-pr)/, format: null },
];

interface Tally {
  files: number;
  own: number;
  readonly wrong: string[];
}

/** Prints, per format, how many files of the corpus are read as it, and every file that is read as a wrong one; 1 where one is or too few are. */
export function printFormats(corpus: string): number {
  const known = new Set([...runReaders, ...databaseReaders].map((reader) => reader.id));
  const tallies = new Map<string, Tally>();
  for (const { path, kind } of indexOf(corpus)) {
    const expected = kinds.find((one) => one.kind.test(kind) && (one.path?.test(path) ?? true));
    if (expected === undefined || (expected.format !== null && !known.has(expected.format))) continue;
    const key = expected.format ?? 'no format that is read';
    const tally = tallies.get(key) ?? { files: 0, own: 0, wrong: [] };
    tallies.set(key, tally);
    tally.files++;
    const result = readRunBytes(path, readFileSync(`${corpus}${path}`));
    const found = result.kind === 'run' ? result.format : null;
    if (found === expected.format) tally.own++;
    else if (found !== null) tally.wrong.push(`${path}: read as ${found}, not as ${key}`);
  }
  console.log(`\n${['results by their formats'.padEnd(28), 'files'.padStart(6), 'own'.padStart(8), 'wrong'.padStart(6)].join(' ')}`);
  let status = 0;
  for (const [format, { files, own, wrong }] of tallies) {
    console.log(
      [format.padEnd(28), String(files).padStart(6), `${((100 * own) / files).toFixed(1)} %`.padStart(8), String(wrong.length).padStart(6)].join(' '),
    );
    for (const line of wrong) console.log(`wrong: ${line}`);
    if (wrong.length > 0 || own < leastShare * files) status = 1;
  }
  return status;
}

/** The results among the files of the corpus. */
function indexOf(corpus: string): readonly { readonly path: string; readonly kind: string }[] {
  const table = readCsv({ path: 'INDEX.csv', text: readFileSync(`${corpus}INDEX.csv`, 'utf8') });
  const cells = (name: string) => table.columns.find((column) => column.name === name)?.cells ?? [];
  const kindOf = cells('kind');
  return cells('path').flatMap((path, row) => {
    const kind = String(kindOf[row] ?? '');
    return /^(result|study)\//.test(kind) ? [{ path: String(path), kind }] : [];
  });
}
