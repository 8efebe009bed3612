import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { checkConfig, configChecks } from './corpus/configs.ts';
import { agrees, type Comparison, type Fact, Truth } from './corpus/facts.ts';
import { printFormats } from './corpus/formats.ts';
import { inferGroups } from './corpus/inference.ts';
import { checkMutations } from './corpus/mutations.ts';
import { checkRecognition } from './corpus/recognition.ts';
import { checkResult, resultChecks } from './corpus/results.ts';

// Checks what Longrun reads in public files against facts about them that were established independently.
// The files stand beside the repository where they stand at all; they are not part of it.

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const corpus = `${shared}corpus/`;
const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const baselinePath = fileURLToPath(new URL('corpus/baseline.json', import.meta.url));

/** The facts about one format, and how many of them were found. */
interface Row {
  readonly format: string;
  files: number;
  facts: number;
  agreed: number;
}

function main(): number {
  if (!existsSync(`${corpus}TRUTH.json`)) {
    console.log('skipped: there is no ../shared/corpus beside this repository');
    return 0;
  }
  const truth = Truth.parse(JSON.parse(readFileSync(`${corpus}TRUTH.json`, 'utf8')));
  const rows = new Map<string, Row>();
  const unread = new Map<string, number>();
  for (const fact of truth.results) take(fact, fact.format ?? '', resultChecks.get(fact.format ?? ''), checkResult, rows, unread);
  for (const fact of truth.configs) take(fact, fact.framework ?? '', configChecks.get(fact.framework ?? ''), checkConfig, rows, unread);
  print([...rows.values()], unread);
  const wrong = printInference(truth.results);
  const broken = checkRecognition(corpus) + checkMutations(corpus);
  return Math.max(wrong, broken === 0 ? 0 : 1, printFormats(corpus), regressions([...rows.values()]));
}

function take<Check>(
  fact: Fact,
  format: string,
  check: Check | undefined,
  run: (fact: Fact, bytes: Uint8Array, check: Check) => Comparison[],
  rows: Map<string, Row>,
  unread: Map<string, number>,
): void {
  if (check === undefined) {
    unread.set(format, (unread.get(format) ?? 0) + 1);
    return;
  }
  const row = rows.get(format) ?? { format, files: 0, facts: 0, agreed: 0 };
  rows.set(format, row);
  row.files++;
  for (const comparison of run(fact, readFileSync(`${corpus}${fact.path}`), check)) {
    row.facts++;
    if (agrees(comparison)) row.agreed++;
    else console.log(`${fact.path}: ${comparison.field}: expected ${JSON.stringify(comparison.expected)}, found ${JSON.stringify(comparison.found)}`);
  }
}

function print(rows: readonly Row[], unread: ReadonlyMap<string, number>): void {
  console.log(['format'.padEnd(28), 'files'.padStart(6), 'facts'.padStart(6), 'agreed'.padStart(8)].join(' '));
  for (const { format, files, facts, agreed } of rows) {
    const share = `${((100 * agreed) / facts).toFixed(1)} %`;
    console.log([format.padEnd(28), String(files).padStart(6), String(facts).padStart(6), share.padStart(8)].join(' '));
  }
  const others = [...unread].map(([format, files]) => `${format} (${files})`).join(', ');
  if (others !== '') console.log(`not checked yet: ${others}`);
}

/** Of the runs with 20 logged learning rates or more, how many schedules were named from the log alone; 1 when one was named wrongly. */
function printInference(facts: readonly Fact[]): number {
  const rows = inferGroups(shared, examples, facts);
  console.log(`\n${'schedules from logged rates'.padEnd(28)} ${['runs', 'named', 'unknown', 'wrong'].map((name) => name.padStart(8)).join(' ')}`);
  for (const { group, runs, named, wrong } of rows) {
    const share = (count: number) => (runs === 0 ? '–' : `${((100 * count) / runs).toFixed(1)} %`).padStart(8);
    console.log([group.padEnd(28), String(runs).padStart(8), share(named), share(runs - named), String(wrong.length).padStart(8)].join(' '));
  }
  const wrong = rows.flatMap((row) => row.wrong);
  for (const line of wrong) console.log(`wrong: ${line}`);
  return wrong.length === 0 ? 0 : 1;
}

/** 1 when a format agrees less than the committed baseline says it did, or is gone; 0 otherwise. */
function regressions(rows: readonly Row[]): number {
  const baseline = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(baselinePath, 'utf8')));
  let status = 0;
  for (const [format, share] of Object.entries(baseline)) {
    const row = rows.find((candidate) => candidate.format === format);
    const found = row === undefined || row.facts === 0 ? 0 : row.agreed / row.facts;
    if (found >= share) continue;
    console.log(`regression: ${format} agrees on ${(100 * found).toFixed(1)} % of its facts, ${(100 * share).toFixed(1)} % before`);
    status = 1;
  }
  return status;
}

process.exitCode = main();
