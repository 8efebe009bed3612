import type { TextFile } from '../../model/source.ts';
import { ignoreLines } from '../../policy/ignore-lines.ts';
import { literalGlob } from '../../policy/literal-glob.ts';
import { matchesAny } from '../../policy/paths.ts';
import type { Ignore } from '../../policy/policy.ts';
import { longestReason } from '../../policy/schema.ts';
import { renderIgnore } from '../../report/answers/ignore.ts';
import { typedText } from '../../report/escape.ts';
import { subjectName } from '../../report/order.ts';
import { policyPath } from '../../review/select.ts';
import { rules } from '../../rules/index.ts';
import { decodeFile } from '../../text/decode.ts';
import type { Words } from '../../words/words.ts';
import type { JudgedPull } from '../judge-pull.ts';
import { reading } from '../reading.ts';
import { type Command, CommandMistake } from './command.ts';
import { judgedNow } from './judged.ts';
import { ruleNamed } from './rule-named.ts';

/** How long the lines hold: long enough for a release, short enough to be looked at again. */
const days = 90;
/** Names that get an entry each; more are better said by a pattern. */
const mostEntries = 10;
const ruleOptions = rules.map(({ meta, options }) => ({ id: meta.id, options }));

/** `/longrun ignore RULE reason…`: the policy lines to commit. Nothing is remembered: the policy file is the only place where findings are silenced. */
export const ignore: Command = {
  name: 'ignore',
  usage: '/longrun ignore RULE reason…',
  async answer({ rest, context, pull, words }) {
    const { rule, reason } = readArguments(rest, words);
    const now = pull === null ? null : await judgedNow(context, pull);
    const judged = now?.kind === 'judged' ? now.judged : null;
    const names = judged === null ? [] : namesOf(judged, rule);
    const until = daysLater(context.today, days);
    const paths = names.length === 0 ? [null] : names.slice(0, mostEntries);
    const entries = paths.map((path): Ignore => ({ rule, path: path === null ? null : literalGlob(path), reason, until }));
    const path = context.settings.policy ?? policyPath;
    const { place, yaml } = judged === null ? byHand(entries) : ignoreLines(await policyFile(judged, path), entries, ruleOptions);
    const markdown = renderIgnore(
      {
        rule,
        place: { ...place, path },
        yaml,
        findings: judged === null ? null : judged.report.findings.filter((finding) => finding.rule === rule).length,
        leftOut: Math.max(0, names.length - mostEntries),
        suppressed: judged === null ? 0 : judged.report.suppressed.filter(({ finding }) => finding.rule === rule).length,
        until,
        notJudged: now?.kind === 'not-judged' ? now.why : null,
      },
      words,
    );
    return { markdown, pull: judged?.source.pull ?? pull };
  },
};

function readArguments(rest: string, words: Words): { readonly rule: string; readonly reason: string } {
  const [, given = '', said = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  const rule = ruleNamed(given, words);
  const reason = typedText(said);
  if (reason === '') throw new CommandMistake(words.answers.noReason);
  if (reason.length > longestReason) throw new CommandMistake(words.answers.reasonTooLong(reason.length, longestReason));
  return { rule, reason };
}

/** What the rule's present findings are about, each once: what an entry's `path` can name. */
function namesOf({ report }: JudgedPull, rule: string): readonly string[] {
  const names = report.findings.filter((finding) => finding.rule === rule).map(subjectName);
  return [...new Set(names)].filter((name) => typedText(name) === name && matchesAny(name, [literalGlob(name)]));
}

/** The policy at the tip of the base branch; null where there is none. */
async function policyFile({ source }: JudgedPull, path: string): Promise<TextFile | null> {
  const content = await reading('read the policy file', 'contents: read', () => source.readTrusted(path));
  return content.kind === 'bytes' ? decodeFile(path, content.bytes).file : null;
}

function byHand(entries: readonly Ignore[]) {
  return { place: { kind: 'by-hand' } as const, yaml: ignoreLines(null, entries, ruleOptions).yaml.replace(/^version: 1\n/, '') };
}

/** An ISO date so many days after another. */
function daysLater(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
