import type { Repository } from '../github/client.ts';
import type { FileReading, Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { review } from '../review/engine.ts';
import { policyPath } from '../review/select.ts';
import { collectChange } from '../sources/collect.ts';
import type { ChangeSource } from '../sources/github.ts';
import { wordsOf } from '../words/languages.ts';
import type { BotContext } from './context.ts';
import { trustedPolicy } from './policy.ts';
import { settingsOver, withPolicyPreview } from './policy-preview.ts';
import { reading } from './reading.ts';
import { type Rendered, renderReview } from './render.ts';
import { instanceOf } from './settings.ts';

/** A change with everything that is to be said about it. */
export interface Judged {
  readonly policy: Policy;
  readonly report: Report;
  readonly rendered: Rendered;
}

/** What differs between one kind of change and another. */
export interface JudgeOptions {
  /** Brings the results that are not in the diff. */
  readonly elsewhere: () => Promise<readonly FileReading[]>;
  /** What makes the same review on a clone of the repository. Asked when the change was read. */
  readonly command: () => string;
  readonly place: 'pull-request' | 'here';
  readonly repository: Repository;
}

/** Reads a change by SHA, judges it under the policy at the tip of its base, and renders every surface. Writes nothing. */
export async function judgeSource(context: BotContext, source: ChangeSource, { elsewhere, command, place, repository }: JudgeOptions): Promise<Judged> {
  const policy = await reading('read the policy file', 'contents: read', () => trustedPolicy(source, context.settings));
  const collected = await reading('read the changed files', 'contents: read', () => collectChange(source, policy));
  const others = await elsewhere();
  const readings = [...collected.readings, ...others];
  const attached = new Set(others.map(({ path }) => path));
  const input = { ...collected, readings, attached, policy, command: command(), today: context.today };
  const { settings } = context;
  const origin = { source, path: settings.policy ?? policyPath, isNamed: settings.policy !== null, overrides: settingsOver(settings) };
  const report = await reading('read the changed policy file', 'contents: read', () => withPolicyPreview(review(input), input, origin));
  const rendered = renderReview({
    report,
    texts: collected.texts,
    version: context.version,
    language: policy.language,
    place,
    repositoryUrl: `${context.serverUrl}/${repository.owner}/${repository.name}`,
    instance: instanceOf(settings) || null,
  });
  const { missing } = wordsOf(policy.language);
  if (missing !== null) context.log(missing);
  return { policy, report, rendered };
}
