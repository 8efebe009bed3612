import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import type { FailOn } from '../policy/policy.ts';
import { logText } from '../publish/log.ts';
import { workflowText } from '../report/escape.ts';
import { fails } from '../review/chain.ts';
import { exitStatus } from './exit-status.ts';

/** Puts one sentence into the log, where nothing in it is a command. */
export function log(sentence: string): void {
  process.stdout.write(`${logText(sentence)}\n`);
}

/** The job's status: failed where findings reach `fail-on`, whatever could be published. */
export function conclude(report: Report, failOn: FailOn): number {
  if (!fails(report.findings, failOn)) return exitStatus.ok;
  core.error(`There are findings at or above \`${failOn}\`, the severity of \`fail-on\`.`, { title: 'Longrun' });
  return exitStatus.findings;
}

/** Says on the run's page why there is no review. */
export function showFailure(sentence: string): void {
  core.error(workflowText(sentence), { title: 'Longrun' });
}
