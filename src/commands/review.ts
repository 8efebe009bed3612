import * as z from 'zod';
import { withPolicyPreview } from '../bot/policy-preview.ts';
import type { Report } from '../model/report.ts';
import { type ReviewInput, review } from '../review/engine.ts';
import { policyPath } from '../review/select.ts';
import { collectChange } from '../sources/collect.ts';
import type { Source } from '../sources/source.ts';
import { localChange } from './change.ts';
import type { Terminal } from './context.ts';
import { JudgingOptions, once } from './options.ts';
import { type PolicyOverrides, policyFrom, policyFromFile } from './policy.ts';
import { progressOn } from './progress.ts';
import { printReport } from './render.ts';
import { commandLine } from './shell.ts';

const ReviewOptions = JudgingOptions.extend({ base: z.string().optional(), head: z.string().optional() });

/** `longrun review [PATH…]`: reviews a change as the Action would, with the policy of the base side. Gives the exit status. */
export async function reviewCommand(named: readonly string[], given: unknown, terminal: Terminal): Promise<number> {
  const options = ReviewOptions.parse(given, once);
  const overrides = { failOn: options.failOn ?? null, language: options.language ?? null };
  const { base, source } = await localChange(options.base, options.head);
  const policy =
    options.policy === undefined
      ? policyFrom(policyPath, (await base.read([policyPath])).get(policyPath), overrides)
      : await policyFromFile(options.policy, overrides);
  const collected = await collectChange(source, policy, named, progressOn(terminal, options.quiet));
  const command = commandLine(['longrun', 'review', ...named, ...flag('--base', options.base), ...flag('--head', options.head)]);
  const input = { ...collected, policy, command, today: terminal.today };
  const report = await previewed(review(input), input, { source, named, policyFile: options.policy, overrides });
  return printReport(report, policy, (path) => collected.texts.get(path), options, terminal);
}

interface Preview {
  readonly source: Source;
  readonly named: readonly string[];
  /** The file of `--policy`: what a person names on the spot is not what the repository's next review will read. */
  readonly policyFile: string | undefined;
  readonly overrides: PolicyOverrides;
}

async function previewed(report: Report, input: ReviewInput, { source, named, policyFile, overrides: { failOn, language } }: Preview): Promise<Report> {
  if (policyFile !== undefined) return report;
  const overrides = { ...(failOn === null ? {} : { failOn }), ...(language === null ? {} : { language }) };
  return withPolicyPreview(report, input, { source, path: policyPath, isNamed: false, overrides, named });
}

function flag(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [name, value];
}
