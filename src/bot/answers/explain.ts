import type { PullRequest } from '../../github/events.ts';
import { type Here, renderExplain } from '../../report/answers/explain.ts';
import { readRulePage } from '../../sources/rule-pages.ts';
import { type Command, CommandMistake, type CommandRequest } from './command.ts';
import { judgedNow } from './judged.ts';
import { unquoted } from './parse.ts';
import { ruleNamed } from './rule-named.ts';

/** `/longrun explain RULE`: the rule's page in short, and what the rule says about this pull request. */
export const explain: Command = {
  name: 'explain',
  usage: '/longrun explain RULE',
  async answer(request) {
    const { rest, context, words } = request;
    if (/\s/.test(unquoted(rest))) throw new CommandMistake(words.answers.oneRule);
    const rule = ruleNamed(rest, words);
    const now = await hereOf(request);
    const view = { rule, page: await readRulePage(rule), here: now.here, version: context.version };
    return { markdown: renderExplain(view, words), pull: now.pull };
  },
};

async function hereOf({ context, pull }: CommandRequest): Promise<{ readonly here: Here; readonly pull: PullRequest | null }> {
  if (pull === null) return { here: null, pull };
  const now = await judgedNow(context, pull);
  return now.kind === 'judged' ? { here: { kind: 'judged', report: now.judged.report }, pull: now.judged.source.pull } : { here: now, pull };
}
