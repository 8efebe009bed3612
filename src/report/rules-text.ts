import type { Severity } from '../model/finding.ts';
import type { Words } from '../words/words.ts';
import { inlineCode } from './escape.ts';
import { table } from './layout.ts';
import { rulePage } from './links.ts';
import { markupMarkdown, markupPlain } from './markup.ts';
import { styleOf } from './style.ts';

/** What the list of rules says of one: a rule's own `meta` has these fields. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly claims: readonly string[];
  readonly status: string;
  readonly needs: string;
  readonly since: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** `longrun rules` for a terminal: one rule a line. */
export function renderRulesText(rules: readonly RuleEntry[], words: Words, options: { readonly color: boolean }): string {
  const style = styleOf(options.color);
  const rows = rules.map((rule) => [
    style.name(rule.id),
    style.severity(words.report.severity[rule.severity], rule.severity),
    markupPlain(summaryOf(rule, words)),
  ]);
  return `${table(rows, { indent: '' }).join('\n')}\n`;
}

/** `longrun rules --format markdown`. */
export function renderRulesMarkdown(rules: readonly RuleEntry[], words: Words, options: { readonly version: string }): string {
  const { label } = words.report;
  const rows = rules.map(
    (rule) =>
      `| [${inlineCode(rule.id)}](${rulePage(rule.id, options.version)}) | ${words.report.severity[rule.severity]} | ${markupMarkdown(summaryOf(rule, words), 'table')} |`,
  );
  return [`| ${label.rule} | ${label.severity} | |`, '| --- | --- | --- |', ...rows, ''].join('\n');
}

function summaryOf(rule: RuleEntry, words: Words): string {
  return Object.hasOwn(words.rules, rule.id) ? (words.rules[rule.id]?.summary ?? '') : '';
}
