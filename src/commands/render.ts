import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { jsonText } from '../report/escape.ts';
import { reportDocument } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { FileAt } from '../report/suggestion.ts';
import { renderText } from '../report/text.ts';
import { fails } from '../review/chain.ts';
import { wordsOf } from '../words/languages.ts';
import { exitStatus, type Terminal } from './context.ts';
import type { CommonOptions } from './options.ts';
import { print } from './print.ts';

/** Prints a report in the wanted format and gives the exit status that it deserves. */
export async function printReport(report: Report, policy: Policy, fileAt: FileAt, options: CommonOptions, terminal: Terminal): Promise<number> {
  const { words, missing } = wordsOf(policy.language);
  if (missing !== null && !options.quiet) terminal.err(`longrun: ${missing}\n`);
  const { version, width } = terminal;
  const color = terminal.color && options.out === undefined;
  const text = {
    json: () => jsonText(reportDocument(report, words, { version, fileAt })),
    markdown: () => renderMarkdown(report, words, { version }),
    text: () => renderText(report, words, { color, width, version }),
  }[options.format]();
  await print(text, options, terminal);
  return statusOf(report, policy);
}

/** The exit status that a report deserves under a policy. A policy file that changes is something to read, too. */
export function statusOf(report: Report, policy: Policy): number {
  if (report.policyChange === undefined && report.files.every((file) => file.kind === 'unknown')) return exitStatus.nothingToRead;
  return fails(report.findings, policy.failOn) ? exitStatus.findings : exitStatus.ok;
}
