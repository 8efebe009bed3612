import * as z from 'zod';
import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import { defaultPolicy } from '../policy/policy.ts';
import { jsonText } from '../report/escape.ts';
import { renderInspectMarkdown, renderInspectText } from '../report/inspect-text.ts';
import { inspectDocument } from '../report/json.ts';
import { mayBeConfig, mayBeResult } from '../review/select.ts';
import { collectFiles } from '../sources/collect.ts';
import { expandPaths, includedReader, readContent } from '../sources/files.ts';
import { assembleStudies } from '../studies/group.ts';
import { wordsOf } from '../words/languages.ts';
import { exitStatus, type Terminal } from './context.ts';
import { CommonOptions, once } from './options.ts';
import { print } from './print.ts';
import { progressOn } from './progress.ts';

const InspectOptions = CommonOptions.extend({ points: z.boolean().default(false) });

/** `longrun inspect PATH…`: says what was read in each file, and what was not understood. Gives the exit status. */
export async function inspectCommand(named: readonly string[], given: unknown, terminal: Terminal): Promise<number> {
  const options = InspectOptions.parse(given, once);
  const isOpened = (path: string) => named.includes(path) || mayBeConfig(path) || mayBeResult(path);
  const paths = (await expandPaths(named)).filter(isOpened);
  const { readings: read } = await collectFiles(paths, readContent, progressOn(terminal, options.quiet), includedReader(paths));
  const { studies, problems } = assembleStudies({ readings: read, policy: defaultPolicy });
  const readings = read.map((reading) => withReason(withoutCurve(reading, problems)));
  const trials = studies.flatMap((study) => study.trials);
  const { words } = wordsOf(options.language ?? defaultPolicy.language);
  const color = terminal.color && options.out === undefined;
  const text = {
    json: () => jsonText(inspectDocument(readings, trials, words, { version: terminal.version, points: options.points })),
    markdown: () => renderInspectMarkdown(readings, trials, words),
    text: () => renderInspectText(readings, trials, words, { color, width: terminal.width }),
  }[options.format]();
  await print(text, options, terminal);
  return readings.every((reading) => reading.kind === 'unknown') ? exitStatus.nothingToRead : exitStatus.ok;
}

/** What only all files together show of one: that no file tells the curves of its runs. */
function withoutCurve(reading: FileReading, problems: readonly Problem[]): FileReading {
  const about = problems.filter(({ code, path }) => code === 'final-values-only' && path === reading.path);
  return about.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...about] };
}

/** A file of which nothing was understood has a note that says so; a review stays silent about files that are not its business. */
function withReason(reading: FileReading): FileReading {
  if (reading.kind !== 'unknown' || reading.problems.length > 0) return reading;
  return { ...reading, problems: [{ code: 'not-recognised', path: reading.path, line: null, values: {} }] };
}
