import type { Problem } from '../../model/problem.ts';
import type { TextFile } from '../../model/source.ts';
import { parseJsonLine } from '../../text/json-data.ts';
import { runsOfStudy } from '../optuna/runs.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { Journal } from './journal.ts';
import { Operation } from './operation.ts';

const id = 'optuna-journal';

/** The log of operations that Optuna's `JournalFileBackend` writes. */
export const optunaJournal: RunReader = {
  id,
  title: 'Optuna journal files',
  url: 'https://optuna.readthedocs.io/en/stable/reference/generated/optuna.storages.journal.JournalFileBackend.html',
  recognisedBy: 'JSON lines with `op_code` and `worker_id`',
  axis: 'as for Optuna studies in SQLite',
  metrics: 'as for Optuna studies in SQLite',
  best: "the study's direction; each trial's value",
  quirks: ['deleted studies are left out', 'operations on finished trials are ignored, as in Optuna', 'a line that is cut off is left out'],
  files: ['**/*.{log,jsonl,journal}'],
  recognise: ({ text }) => (/^\s*\{[^\n]{0,300}"op_code"\s*:\s*\d/.test(text) && text.includes('"worker_id"') ? 1 : 0),
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const journal = new Journal();
  let broken = 0;
  for (const line of file.text.split('\n')) {
    if (line.trim() === '') continue;
    const operation = Operation.safeParse(parseJsonLine(line));
    if (operation.success) journal.apply(operation.data, parseJsonLine(line) ?? null);
    else broken++;
  }
  const problems: Problem[] = broken > 0 ? [{ code: 'syntax-error', path: file.path, line: null, values: { lines: broken } }] : [];
  const studies = journal.studies();
  const runs = studies.flatMap((study) => runsOfStudy(file.path, study, id, studies.length === 1));
  if (runs.length === 0) problems.push({ code: 'not-a-result', path: file.path, line: null, values: { reason: 'no-trials' } });
  return { kind: 'read', runs, problems };
}
