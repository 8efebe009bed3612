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

/** A report as the files that later steps of a job use, each whole. */
export interface ReportFiles {
  /** `longrun.report/1`. */
  readonly json: string;
  /** SARIF 2.1.0. */
  readonly sarif: string;
  readonly html: string;
}

/** The output that names each file, and the file's name in the runner's folder. */
const FILES = {
  json: { output: 'report-file', name: 'longrun-report.json' },
  sarif: { output: 'sarif-file', name: 'longrun.sarif' },
  html: { output: 'html-file', name: 'longrun-report.html' },
} as const;

/**
 * Writes the files to the runner's own folder and names each in its output. A file that cannot be written leaves its output empty;
 * a sentence for each of those comes back, and the review stands.
 */
export async function publishFiles(files: ReportFiles, folder: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  for (const kind of ['json', 'sarif', 'html'] as const) {
    const { output, name } = FILES[kind];
    const path = join(folder, name);
    try {
      await writeFile(path, files[kind].endsWith('\n') ? files[kind] : `${files[kind]}\n`);
      core.setOutput(output, path);
    } catch (error) {
      core.setOutput(output, '');
      troubles.push(`The file ${name} cannot be written (${codeOf(error)}); the output ${output} is empty.`);
    }
  }
  return troubles;
}

/** Such as `ENOSPC`. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'for a reason that is not known';
}

/** JSON: study to recommended max_train_steps. A null prototype, since studies are named by people. */
function recommendedLengths(report: Report): string {
  const lengths: Record<string, number> = Object.create(null);
  for (const { study, recommendation } of report.studies) {
    if (recommendation !== null) lengths[study.name] = recommendation.maxTrainSteps;
  }
  return JSON.stringify(lengths);
}
