import { existsSync, readFileSync } from 'node:fs';
import type { ConfigReading } from '../../src/configs/read.ts';
import type { TextFile } from '../../src/model/source.ts';
import { readCsv } from '../../src/text/csv.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { readWithIncludes } from './configs.ts';

/** What the files of a kind are: the readers that are right for them, and whether most of them must be read by those. */
interface Kind {
  readonly own: readonly string[];
  /** Other frameworks' files that live beside: read by these they are read rightly too. */
  readonly beside?: readonly string[];
  readonly required: boolean;
}

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['config/hf-trl', { own: ['hugging-face'], required: true }],
  ['config/axolotl', { own: ['axolotl'], required: true }],
  ['config/llamafactory', { own: ['llama-factory'], required: true }],
  ['config/torchtune', { own: ['torchtune'], required: true }],
  ['config/torchtitan', { own: ['torchtitan'], required: true }],
  ['config/hydra-groups', { own: ['hydra', 'torch', 'lightning', 'generic'], beside: ['deepspeed'], required: false }],
  ['config/llm-foundry', { own: ['llm-foundry'], required: true }],
  ['config/olmo', { own: ['olmo'], required: true }],
  ['config/nemo', { own: ['nemo'], required: true }],
  ['config/megatron-yaml', { own: ['megatron-lm'], required: true }],
  ['config/deepspeed', { own: ['deepspeed'], required: true }],
  ['config/detectron2', { own: ['detectron2'], required: true }],
  ['config/timm', { own: ['timm'], required: true }],
  ['config/nanogpt-yaml', { own: ['nanogpt', 'generic'], required: true }],
  ['config/maxtext', { own: ['maxtext'], required: false }],
  ['config/levanter', { own: ['levanter'], required: false }],
  ['config/fairseq-hydra', { own: ['fairseq'], beside: ['torch', 'hydra'], required: false }],
  ['config/kohya', { own: ['kohya'], required: false }],
  ['config/spacy', { own: ['spacy'], required: false }],
  ['config/speechbrain', { own: ['speechbrain'], required: false }],
  ['config/keras-params', { own: ['keras'], required: false }],
]);
const leastShare = 0.97;

/** Names that a file of training settings has: a length or a learning rate, as a key or a flag. */
const trainingKey =
  /(?:^|[\s{,"'-])(?:\w*(?:max|train|total|num)\w*_?(?:steps?|iters?|epochs?|updates?|duration)|epochs?|learning_rate|(?:base_)?lr)["']?\s*[:=]/im;

interface Row {
  readonly kind: string;
  files: number;
  trainings: number;
  own: number;
  readonly wrong: string[];
  readonly missed: string[];
  readonly silent: string[];
}

/** How the corpus' config files are recognised, printed kind by kind; the number of broken promises. */
export function checkRecognition(corpus: string): number {
  const rows = new Map<string, Row>();
  for (const { path, kind } of indexed(corpus)) {
    const { file } = decodeFile(path, readFileSync(`${corpus}${path}`));
    const expected = kinds.get(kind);
    if (file === null || expected === undefined) continue;
    const row = rows.get(kind) ?? { kind, files: 0, trainings: 0, own: 0, wrong: [], missed: [], silent: [] };
    rows.set(kind, row);
    take(row, expected, file, readWithIncludes(file, new Map()));
  }
  return print([...rows.values()]);
}

function take(row: Row, expected: Kind, file: TextFile, reading: ConfigReading): void {
  row.files++;
  const isTraining = trainingKey.test(file.text);
  if (isTraining) row.trainings++;
  if (reading.kind !== 'config') {
    if (isTraining) row.missed.push(file.path);
    return;
  }
  const isPart = reading.problems.some(({ code }) => code === 'config-part');
  const isSilent = reading.configs.some(
    ({ maxTrainSteps, problems }) => maxTrainSteps === null && !problems.some(({ code }) => code === 'config-without-length'),
  );
  if (isSilent && !isPart) row.silent.push(file.path);
  if (expected.own.includes(reading.format)) row.own++;
  else if (expected.beside?.includes(reading.format) !== true) (reading.format === 'generic' ? row.missed : row.wrong).push(`${file.path} (${reading.format})`);
}

function print(rows: readonly Row[]): number {
  let broken = 0;
  console.log(`\n${'configs recognised'.padEnd(28)} ${['files', 'training', 'as own', 'wrong'].map((name) => name.padStart(8)).join(' ')}`);
  for (const row of rows) {
    const share = row.own / Math.max(1, row.own + row.missed.length + row.wrong.length);
    const cells = [String(row.files), String(row.trainings), `${(100 * share).toFixed(1)} %`, String(row.wrong.length)];
    console.log(`${row.kind.padEnd(28)} ${cells.map((cell) => cell.padStart(8)).join(' ')}`);
    const isShort = kinds.get(row.kind)?.required === true && share < leastShare;
    for (const path of row.wrong) console.log(`  wrong: ${path}`);
    for (const path of row.missed) console.log(`  not read as its own: ${path}`);
    for (const path of row.silent) console.log(`  without a length, and without a note: ${path}`);
    broken += row.wrong.length + row.silent.length + (isShort ? 1 : 0);
  }
  return broken;
}

function indexed(corpus: string): { path: string; kind: string }[] {
  if (!existsSync(`${corpus}INDEX.csv`)) return [];
  const table = readCsv({ path: 'INDEX.csv', text: readFileSync(`${corpus}INDEX.csv`, 'utf8') });
  const [paths, kindsOfRows] = ['path', 'kind'].map((name) => table.columns.find((column) => column.name === name)?.cells ?? []);
  return (paths ?? []).map((path, row) => ({ path: String(path), kind: String(kindsOfRows?.[row] ?? '') }));
}
