import { closest } from 'fastest-levenshtein';
import { defaultPolicy } from '../policy/policy.ts';
import { jsonText } from '../report/escape.ts';
import { type RuleEntry, renderRulesMarkdown, renderRulesText } from '../report/rules-text.ts';
import { rules } from '../rules/index.ts';
import { readRulePage } from '../sources/rule-pages.ts';
import { wordsOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { exitStatus, type Terminal, UsageError } from './context.ts';
import { CommonOptions, once } from './options.ts';
import { print } from './print.ts';

/** `longrun rules [RULE]`: the rules, or one rule's page. Gives the exit status. */
export async function rulesCommand(name: string | undefined, given: unknown, terminal: Terminal): Promise<number> {
  const options = CommonOptions.parse(given, once);
  const entries = rules.map((rule): RuleEntry => rule.meta);
  const { words } = wordsOf(options.language ?? defaultPolicy.language);
  const text = name === undefined ? renderList(entries, words, options, terminal) : await renderOne(entryNamed(name, entries), words, options, terminal);
  await print(text, options, terminal);
  return exitStatus.ok;
}

function entryNamed(name: string, entries: readonly RuleEntry[]): RuleEntry {
  const entry = entries.find((candidate) => candidate.id === name);
  if (entry !== undefined) return entry;
  throw new UsageError(
    `There is no rule \`${name}\`; the nearest is \`${closest(
      name,
      entries.map(({ id }) => id),
    )}\`. \`longrun rules\` lists them all.`,
  );
}

function renderList(entries: readonly RuleEntry[], words: Words, options: CommonOptions, { color, version }: Terminal): string {
  if (options.format === 'json') return jsonText({ schema: 'longrun.rules/1', version, rules: entries.map((entry) => ruleJson(entry, words)) });
  return options.format === 'markdown' ? renderRulesMarkdown(entries, words, { version }) : renderRulesText(entries, words, { color });
}

async function renderOne(entry: RuleEntry, words: Words, options: CommonOptions, { version }: Terminal): Promise<string> {
  if (options.format === 'json') return jsonText({ schema: 'longrun.rules/1', version, rules: [ruleJson(entry, words)] });
  return readRulePage(entry.id);
}

function ruleJson({ id, severity, claims, status, needs, since, sources }: RuleEntry, words: Words) {
  return { id, summary: words.rules[id]?.summary ?? '', severity, claims, status, needs, since, sources };
}
