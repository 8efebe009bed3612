import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import { totalsOf } from '../report/totals.ts';

/** Sets the outputs that a workflow can use behind the review. */
export function publishOutputs(report: Report): void {
  const { errors, warnings, notes } = totalsOf(report);
  core.setOutput('verdict', report.verdict);
  core.setOutput('errors', errors);
  core.setOutput('warnings', warnings);
  core.setOutput('notes', notes);
  core.setOutput('max-train-steps', recommendedLengths(report));
}

/** Writes the report's document to the runner's own folder and names it as `report-file`. */
export async function publishReportFile(document: unknown, folder: string): Promise<void> {
  const path = join(folder, 'longrun-report.json');
  await writeFile(path, `${JSON.stringify(document, null, 2)}\n`);
  core.setOutput('report-file', path);
}

/** JSON: study to recommended max_train_steps. A null prototype, since studies are named by people. */
function recommendedLengths(report: Report): string {
  const lengths: Record<string, number> = Object.create(null);
  for (const { study, recommendation } of report.studies) {
    if (recommendation !== null) lengths[study.name] = recommendation.maxTrainSteps;
  }
  return JSON.stringify(lengths);
}
