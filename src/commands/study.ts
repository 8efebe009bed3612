import { review } from '../review/engine.ts';
import { mayBeConfig, mayBeResult } from '../review/select.ts';
import { collectFiles } from '../sources/collect.ts';
import { expandPaths, includedReader, readContent } from '../sources/files.ts';
import type { Terminal } from './context.ts';
import { JudgingOptions, once } from './options.ts';
import { policyFromFile, policyOfFolder } from './policy.ts';
import { progressOn } from './progress.ts';
import { printReport } from './render.ts';
import { commandLine } from './shell.ts';

/** `longrun study PATH…`: judges run results on their own. Gives the exit status. */
export async function studyCommand(named: readonly string[], given: unknown, terminal: Terminal): Promise<number> {
  const options = JudgingOptions.parse(given, once);
  const overrides = { failOn: options.failOn ?? null, language: options.language ?? null };
  const policy = options.policy === undefined ? await policyOfFolder('.', overrides) : await policyFromFile(options.policy, overrides);
  const listed = await expandPaths(named);
  const paths = listed.filter((path) => named.includes(path) || mayBeConfig(path) || mayBeResult(path));
  const { readings, texts } = await collectFiles(paths, readContent, progressOn(terminal, options.quiet), includedReader(paths));
  const command = commandLine(['longrun', 'study', ...named]);
  const report = review({
    readings,
    paths: listed,
    before: new Map(),
    spacesBefore: new Map(),
    change: null,
    policy,
    problems: [],
    command,
    today: terminal.today,
  });
  return printReport(report, policy, (path) => texts.get(path), options, terminal);
}
