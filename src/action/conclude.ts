import * as core from '@actions/core';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { FailOn } from '../policy/policy.ts';
import { publishJobSummary } from '../publish/job-summary.ts';
import { logText } from '../publish/log.ts';
import { workflowText } from '../report/escape.ts';
import type { Environment } from './environment.ts';
import { exitStatus } from './failure.ts';

/** Puts one sentence into the log, where nothing in it is a command. */
export function log(sentence: string): void {
  process.stdout.write(`${logText(sentence)}\n`);
}

/** Ends a run that had nothing to review: a success, so that a required check never waits. */
export async function concludeWithNothing(because: string, environment: Environment): Promise<number> {
  log(because);
  core.setOutput('verdict', 'nothing-to-judge');
  for (const name of ['errors', 'warnings', 'notes']) core.setOutput(name, 0);
  core.setOutput('max-train-steps', '{}');
  await publishJobSummary(because, environment.summaryFile);
  return exitStatus.ok;
}

const rank: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

/** The job's status: failed where findings reach `fail-on`, whatever could be published. */
export function conclude(report: Report, failOn: FailOn): number {
  if (failOn === 'never') return exitStatus.ok;
  const reached = report.findings.filter((finding) => rank[finding.severity] >= rank[failOn]).length;
  if (reached === 0) return exitStatus.ok;
  core.error(`${reached} finding${reached === 1 ? '' : 's'} at or above \`${failOn}\`, the severity of \`fail-on\`.`, { title: 'Longrun' });
  return exitStatus.findings;
}

/** Ends a run that could not be made. */
export function concludeWithFailure(sentence: string): void {
  core.error(workflowText(sentence), { title: 'Longrun' });
}
