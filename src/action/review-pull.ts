import { createClient, type GitHubClient } from '../github/client.ts';
import { type PullRequest, readTrigger, type Trigger } from '../github/events.ts';
import { readPull } from '../github/pull.ts';
import { systemClock } from '../github/waiting.ts';
import { review } from '../review/engine.ts';
import { collectChange } from '../sources/collect.ts';
import { openPull, type PullSource } from '../sources/github.ts';
import { wordsOf } from '../words/languages.ts';
import { conclude, log } from './conclude.ts';
import type { Environment } from './environment.ts';
import { readInputs } from './inputs.ts';
import { WorkflowMistake } from './mistake.ts';
import { trustedPolicy } from './policy.ts';
import { publishToJob } from './publish-to-job.ts';
import { publishReview } from './publish-to-pull.ts';
import { reading } from './reading.ts';
import { renderReview } from './render.ts';
import { mayMatter, resultsElsewhere } from './results.ts';

/** Reviews one pull request: ask, read, judge, render, publish, conclude. */
export async function reviewPull(environment: Environment): Promise<number> {
  const inputs = readInputs(environment.input);
  const trigger = readTrigger({ ...environment, name: environment.eventName, pullNumber: inputs.pullNumber });
  if (trigger.kind === 'unusable') throw new WorkflowMistake(trigger.because);
  const client = createClient({ ...environment, token: inputs.token, clock: systemClock });
  const pull = await pullOf(client, trigger);
  const source = await reading('list the changed files', 'pull-requests: read', () => openPull(client, pull, mayMatter));
  const policy = await reading('read the policy file', 'contents: read', () => trustedPolicy(source, inputs));
  const collected = await reading('read the changed files', 'contents: read', () => collectChange(source, policy));
  const elsewhere = await resultsElsewhere({ client, pull: source.pull, inputs, serverUrl: environment.serverUrl });
  const readings = [...collected.readings, ...elsewhere];
  const attached = new Set(elsewhere.map(({ path }) => path));
  const report = review({ ...collected, readings, attached, policy, command: commandFor(source), today: environment.today });
  const rendered = renderReview({ report, texts: collected.texts, version: environment.version, language: policy.language });
  log(rendered.text);
  const { missing } = wordsOf(policy.language);
  if (missing !== null) log(missing);
  const outcome = await publishReview({ client, source, inputs, policy, report, rendered, environment });
  await publishToJob({ report, rendered, outcome, environment });
  log(`Reviewed ${pull.repository.owner}/${pull.repository.name}#${pull.number} at ${source.pull.headSha}: ${report.verdict}.`);
  return conclude(report, policy.failOn);
}

function pullOf(client: GitHubClient, trigger: Exclude<Trigger, { kind: 'unusable' }>): Promise<PullRequest> {
  if (trigger.kind === 'pull-request') return Promise.resolve(trigger.pull);
  return reading(`read pull request ${trigger.number}`, 'pull-requests: read', () => readPull(client, trigger.repository, trigger.number));
}

/** What makes the same review on a clone of the repository. */
function commandFor(source: PullSource): string {
  const base = source.knownBase();
  return `git fetch origin pull/${source.pull.number}/head && longrun review${base === null ? '' : ` --base ${base}`} --head ${source.pull.headSha}`;
}
