import * as core from '@actions/core';
import type { Rendered } from '../bot/render.ts';
import { isOutdated, isShown, type Surfaces, troublesOf } from '../bot/surfaces.ts';
import type { Report } from '../model/report.ts';
import { publishAnnotations } from '../publish/annotations.ts';
import { publishJobSummary } from '../publish/job-summary.ts';
import { publishFiles, publishOutputs } from '../publish/outputs.ts';
import { plainMarkdown, workflowText } from '../report/escape.ts';
import { log } from './conclude.ts';
import type { Environment } from './environment.ts';

export interface JobPublication {
  readonly report: Report;
  readonly rendered: Rendered;
  /** What became of the surfaces on GitHub. */
  readonly outcome: Surfaces;
  readonly environment: Environment;
}

/**
 * Fills the surfaces that need no permission, in their order: annotations where neither summary nor check run shows the findings,
 * the job's page, which says why, files and outputs.
 */
export async function publishToJob({ report, rendered, outcome, environment }: JobPublication): Promise<void> {
  const troubles = troublesOf(outcome);
  for (const why of troubles) core.warning(workflowText(why), { title: 'Longrun' });
  const { shown, remark } = rendered.annotations;
  const isAnnotated = !isShown(outcome);
  if (isAnnotated) publishAnnotations(shown);
  const remarks = isOutdated(outcome) ? [...troubles, outdated] : troubles;
  for (const sentence of remarks) log(sentence);
  const parts = [rendered.jobSummary.trimEnd(), isAnnotated ? remark : '', ...remarks.map((sentence) => plainMarkdown(sentence))];
  await publishJobSummary(parts.filter((part) => part !== '').join('\n\n'), environment.summaryFile);
  for (const why of await publishFiles(rendered.files(), environment.temporaryFolder)) core.warning(workflowText(why), { title: 'Longrun' });
  publishOutputs(report);
}

const outdated = 'The pull request has moved on since this run began: the run for its new head commit writes the comments.';
