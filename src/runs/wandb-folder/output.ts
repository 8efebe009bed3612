import type { TextFile } from '../../model/source.ts';
import { tableOfLines } from '../log-table.ts';
import { readNanogptLog } from '../nanogpt-log/log.ts';
import { nanogptDialect } from '../nanogpt-log/reader.ts';
import type { RunReadResult } from '../reader.ts';
import { type PartOfRun, partOfRun } from '../record.ts';
import { runsOfTable } from '../table/dialect.ts';

/** `output.log`: what the program printed. Lines that are known as a log are the run's curve; of others nothing is read. */
export function readOutput(file: TextFile, place: PartOfRun): RunReadResult {
  const log = readNanogptLog(file.text);
  const nothing: RunReadResult = { kind: 'read', runs: [partOfRun(place)], problems: [] };
  if (log.lines.length === 0) return nothing;
  const result = runsOfTable(tableOfLines(file.path, log.lines), nanogptDialect(place.format, log));
  const [run, ...others] = result.kind === 'read' ? result.runs : [];
  return run === undefined || others.length > 0 ? nothing : { kind: 'read', runs: [{ ...run, part: place.part }], problems: [] };
}
