import type { BotContext } from '../bot/context.ts';
import { judgePull } from '../bot/judge-pull.ts';
import { RequestMistake } from '../bot/mistake.ts';
import { publishReview } from '../bot/publish-review.ts';
import { reading } from '../bot/reading.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import { type PullRequest, readTrigger, type Trigger } from '../github/events.ts';
import { readPull } from '../github/pull.ts';
import { conclude, log } from './conclude.ts';
import type { Environment } from './environment.ts';
import { readInputs } from './inputs.ts';
import { publishToJob } from './publish-to-job.ts';

/** Reviews one pull request: ask, read, judge, render, publish, conclude. */
export async function reviewPull(environment: Environment): Promise<number> {
  const settings = readInputs(environment.input);
  const trigger = readTrigger({ ...environment, name: environment.eventName, pullNumber: settings.pullNumber });
  if (trigger.kind === 'unusable') throw new RequestMistake(trigger.because);
  const client = createClient({ ...environment, token: settings.token, log });
  const context: BotContext = { ...environment, client, settings, log };
  const pull = await pullOf(client, trigger);
  const judged = await judgePull(context, pull);
  log(judged.rendered.text);
  const outcome = await publishReview(context, judged);
  await publishToJob({ ...judged, outcome, environment });
  log(`Reviewed ${pull.repository.owner}/${pull.repository.name}#${pull.number} at ${judged.source.pull.headSha}: ${judged.report.verdict}.`);
  return conclude(judged.report, judged.policy.failOn);
}

function pullOf(client: GitHubClient, trigger: Exclude<Trigger, { kind: 'unusable' }>): Promise<PullRequest> {
  if (trigger.kind === 'pull-request') return Promise.resolve(trigger.pull);
  return reading(`read pull request ${trigger.number}`, 'pull-requests: read', () => readPull(client, trigger.repository, trigger.number));
}
