import * as core from '@actions/core';
import type { PullOutcome } from '../bot/publish-review.ts';
import type { Rendered } from '../bot/render.ts';
import type { Report } from '../model/report.ts';
import { publishAnnotations } from '../publish/annotations.ts';
import { publishJobSummary } from '../publish/job-summary.ts';
import { publishOutputs, publishReportFile } from '../publish/outputs.ts';
import { plainMarkdown, workflowText } from '../report/escape.ts';
import { log } from './conclude.ts';
import type { Environment } from './environment.ts';

export interface JobPublication {
  readonly report: Report;
  readonly rendered: Rendered;
  /** What became of the pull request's own surfaces. */
  readonly outcome: PullOutcome;
  readonly environment: Environment;
}

/** Fills the surfaces that need no permission. Where nothing on the pull request could be written to, annotations carry the findings; the page says why. */
export async function publishToJob({ report, rendered, outcome, environment }: JobPublication): Promise<void> {
  publishOutputs(report);
  await publishReportFile(rendered.document, environment.temporaryFolder);
  const troubles = [outcome.comments, outcome.check].flatMap((one) => (one?.kind === 'denied' || one?.kind === 'failed' ? [one.why] : []));
  for (const why of troubles) core.warning(workflowText(why), { title: 'Longrun' });
  const isShown = outcome.check?.kind === 'written' || (outcome.comments.kind !== 'denied' && outcome.comments.kind !== 'failed');
  if (!isShown) publishAnnotations(rendered.annotations);
  const remarks = outcome.comments.kind === 'outdated' ? [...troubles, outdated] : troubles;
  for (const remark of remarks) log(remark);
  await publishJobSummary([rendered.jobSummary.trimEnd(), ...remarks.map((remark) => plainMarkdown(remark))].join('\n\n'), environment.summaryFile);
}

const outdated = 'The pull request has moved on since this run began: the run for its new head commit writes the comments.';
