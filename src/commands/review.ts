import * as z from 'zod';
import { review } from '../review/engine.ts';
import { policyPath } from '../review/select.ts';
import { collectChange } from '../sources/collect.ts';
import { localChange } from './change.ts';
import type { Terminal } from './context.ts';
import { CommonOptions, once } from './options.ts';
import { policyFrom, policyFromFile } from './policy.ts';
import { progressOn } from './progress.ts';
import { printReport } from './render.ts';
import { commandLine } from './shell.ts';

const ReviewOptions = CommonOptions.extend({ base: z.string().optional(), head: z.string().optional() });

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
  const report = review({ ...collected, policy, command, today: terminal.today });
  return printReport(report, policy, (path) => collected.texts.get(path), options, terminal);
}

function flag(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [name, value];
}
