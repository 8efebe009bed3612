import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import { publishAnnotations } from '../publish/annotations.ts';
import { publishJobSummary } from '../publish/job-summary.ts';
import { publishOutputs, publishReportFile } from '../publish/outputs.ts';
import type { Outcome } from '../publish/publication.ts';
import { plainMarkdown, workflowText } from '../report/escape.ts';
import { log } from './conclude.ts';
import type { Environment } from './environment.ts';
import type { Rendered } from './render.ts';

export interface JobPublication {
  readonly report: Report;
  readonly rendered: Rendered;
  /** What became of the pull request's own surfaces. */
  readonly outcome: Outcome;
  readonly environment: Environment;
}

/** Fills the surfaces that need no permission. Where the pull request could not be written to, annotations carry the findings and the page says why. */
export async function publishToJob({ report, rendered, outcome, environment }: JobPublication): Promise<void> {
  publishOutputs(report);
  await publishReportFile(rendered.document, environment.temporaryFolder);
  const why = remarkOn(outcome);
  if (outcome.kind === 'denied' || outcome.kind === 'failed') {
    core.warning(workflowText(outcome.why), { title: 'Longrun' });
    publishAnnotations(rendered.annotations);
  } else if (why !== null) log(why);
  await publishJobSummary(why === null ? rendered.jobSummary : `${rendered.jobSummary.trimEnd()}\n\n${plainMarkdown(why)}`, environment.summaryFile);
}

function remarkOn(outcome: Outcome): string | null {
  switch (outcome.kind) {
    case 'written':
    case 'unchanged':
      return null;
    case 'outdated':
      return 'The pull request has moved on since this run began: the run for its new head commit writes the comments.';
    case 'denied':
    case 'failed':
      return outcome.why;
  }
}
