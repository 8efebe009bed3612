import './once.ts';
import type { PullRequest } from '../github/events.ts';
import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { review } from '../review/engine.ts';
import { collectChange } from '../sources/collect.ts';
import { openPull, type PullSource } from '../sources/github.ts';
import { wordsOf } from '../words/languages.ts';
import type { BotContext } from './context.ts';
import { trustedPolicy } from './policy.ts';
import { reading } from './reading.ts';
import { type Rendered, renderReview } from './render.ts';
import { mayMatter, resultsElsewhere } from './results.ts';

/** A pull request with everything that is to be said about it. */
export interface JudgedPull {
  readonly source: PullSource;
  readonly policy: Policy;
  readonly report: Report;
  readonly rendered: Rendered;
}

/** Reads a pull request by SHA, judges it under the base branch's policy, and renders every surface. Writes nothing. */
export async function judgePull(context: BotContext, pull: PullRequest): Promise<JudgedPull> {
  const { client, settings } = context;
  const source = await reading('list the changed files', 'pull-requests: read', () => openPull(client, pull, mayMatter));
  const policy = await reading('read the policy file', 'contents: read', () => trustedPolicy(source, settings));
  const collected = await reading('read the changed files', 'contents: read', () => collectChange(source, policy));
  const elsewhere = await resultsElsewhere(context, source.pull);
  const readings = [...collected.readings, ...elsewhere];
  const attached = new Set(elsewhere.map(({ path }) => path));
  const report = review({ ...collected, readings, attached, policy, command: commandFor(source), today: context.today });
  const rendered = renderReview({ report, texts: collected.texts, version: context.version, language: policy.language });
  const { missing } = wordsOf(policy.language);
  if (missing !== null) context.log(missing);
  return { source, policy, report, rendered };
}

/** What makes the same review on a clone of the repository. */
function commandFor(source: PullSource): string {
  const base = source.knownBase();
  return `git fetch origin pull/${source.pull.number}/head && longrun review${base === null ? '' : ` --base ${base}`} --head ${source.pull.headSha}`;
}
