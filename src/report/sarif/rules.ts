import type { Severity } from '../../model/finding.ts';
import type { Words } from '../../words/words.ts';
import type { JsonValue } from '../json/values.ts';
import { rulePage } from '../links.ts';
import { compare } from '../order.ts';
import { messageOf, plainText } from './text.ts';

/** What a list of rules says of one: a rule's own declaration has it. */
export interface RuleCard {
  readonly id: string;
  readonly severity: Severity;
  readonly claims: readonly string[];
  /** The least evidence it needs, in words. */
  readonly needs: string;
}

/** GitHub keeps ten tags of a rule. */
const MOST_TAGS = 10;
/** How GitHub calls the severities of rules that are not about security. */
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'recommendation' };

/** The rules of a run: every one there is, by name, so that the list is the same in every file, and any other that a finding is of. */
export function ruleList(cards: readonly RuleCard[], found: Iterable<string>): readonly RuleCard[] {
  const known = new Set(cards.map(({ id }) => id));
  const unknown = [...new Set(found)].filter((id) => !known.has(id));
  return [...cards, ...unknown.map((id): RuleCard => ({ id, severity: 'warning', claims: [], needs: '' }))].toSorted((a, b) => compare(a.id, b.id));
}

/** A rule as SARIF's `reportingDescriptor`. */
export function ruleJson({ id, severity, claims, needs }: RuleCard, words: Words, version: string): JsonValue {
  const page = rulePage(id, version);
  const name = plainText(id);
  const summary = Object.hasOwn(words.rules, id) ? (words.rules[id]?.summary ?? name) : name;
  const { text } = messageOf([`${summary}.`]);
  const help = messageOf([`${summary}.`, needs === '' ? '' : words.page.ruleHelp({ needs, claims })]);
  return {
    id: name,
    name: pascalCase(name),
    shortDescription: { text: messageOf([summary]).text },
    fullDescription: { text },
    helpUri: page,
    help: { text: `${help.text}\n\n${page}`, markdown: `${help.markdown}\n\n[${words.page.aboutRule}](${page})` },
    defaultConfiguration: { level: severity },
    properties: { tags: ['longrun', 'training', ...claims].slice(0, MOST_TAGS), 'problem.severity': PROBLEM_SEVERITY[severity] },
  };
}

/** `best-step-early` → `BestStepEarly`: SARIF wants names that a person can read. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
