import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { jsonText } from '../report/escape.ts';
import { reportDocument } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { FileAt } from '../report/suggestion.ts';
import { renderText } from '../report/text.ts';
import { fails } from '../review/chain.ts';
import { ruleCards } from '../rules/index.ts';
import { wordsOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { exitStatus, type Terminal } from './context.ts';
import type { JudgingOptions } from './options.ts';
import { print } from './print.ts';

/** Prints a report in the wanted format and gives the exit status that it deserves. */
export async function printReport(report: Report, policy: Policy, fileAt: FileAt, options: JudgingOptions, terminal: Terminal): Promise<number> {
  const { words, missing } = wordsOf(policy.language);
  if (missing !== null && !options.quiet) terminal.err(`longrun: ${missing}\n`);
  const text = await renderedAs(options, { report, words, fileAt, terminal });
  await print(text, options, terminal);
  return statusOf(report, policy);
}

/** The exit status that a report deserves under a policy. A policy file that changes is something to read, too. */
export function statusOf(report: Report, policy: Policy): number {
  if (report.policyChange === undefined && report.files.every((file) => file.kind === 'unknown')) return exitStatus.nothingToRead;
  return fails(report.findings, policy.failOn) ? exitStatus.findings : exitStatus.ok;
}

interface Rendering {
  readonly report: Report;
  readonly words: Words;
  readonly fileAt: FileAt;
  readonly terminal: Terminal;
}

/** The report in the wanted format; what a format needs is loaded when it is asked for. */
async function renderedAs({ format, out }: JudgingOptions, { report, words, fileAt, terminal }: Rendering): Promise<string> {
  const { version, width } = terminal;
  switch (format) {
    case 'text':
      return renderText(report, words, { color: terminal.color && out === undefined, width, version });
    case 'markdown':
      return renderMarkdown(report, words, { version });
    case 'json':
      return jsonText(reportDocument(report, words, { version, fileAt }));
    case 'sarif': {
      const { sarifDocument } = await import('../report/sarif.ts');
      return jsonText(sarifDocument(report, words, { version, fileAt, rules: ruleCards, repositoryUrl: null, instance: null }));
    }
    case 'html': {
      const { renderHtml } = await import('../report/html.ts');
      return renderHtml(report, words, { version, fileAt });
    }
  }
}
