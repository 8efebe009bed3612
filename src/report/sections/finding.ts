import type { Finding } from '../../model/finding.ts';
import type { Words } from '../../words/words.ts';
import { inlineCode } from '../escape.ts';
import { rulePage } from '../links.ts';
import { markupMarkdown } from '../markup.ts';
import { subjectName } from '../order.ts';
import { findingSentences } from '../sentences.ts';

/** A finding below its title, as Markdown: what was seen, what to do, how sure, and where it comes from. `place`: with its file and line. */
export function findingBody(finding: Finding, words: Words, version: string, place: 'with-place' | 'in-place' = 'with-place'): string {
  const { message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const parts = [
    markupMarkdown(message),
    recommendation === '' ? '' : `**${label.do}:** ${markupMarkdown(recommendation)}`,
    certainty === '' ? '' : `${label['how-sure']}: ${markupMarkdown(certainty)}`,
    smallPrint(place === 'in-place' ? { ...finding, location: null } : finding, words, version),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A whole finding for a list. */
export function findingBlock(finding: Finding, words: Words, version: string): string {
  return `**${inlineCode(subjectName(finding))} · ${titleOf(finding, words)}**\n\n${findingBody(finding, words, version)}`;
}

/** The title as Markdown. */
export function titleOf(finding: Finding, words: Words): string {
  return markupMarkdown(findingSentences(finding, words).title);
}

/** Severity, confidence, the rule's page, what it rests on and the place, in one small line. */
export function smallPrint(finding: Finding, words: Words, version: string): string {
  const { location } = finding;
  const place = location === null ? '' : inlineCode(`${location.path}:${location.line}`);
  const judgement = words.report.severityAndConfidence(finding.severity, finding.confidence);
  return [judgement, ruleLink(finding.rule, version), basisOf(finding, words), place].filter((part) => part !== '').join(' · ');
}

/** The claims that a finding rests on, as plain text of our own; empty where it names none. */
export function basisOf({ claims, claimStatus }: Finding, words: Words): string {
  return claims === undefined || claims.length === 0 || claimStatus === undefined ? '' : words.report.restsOn(claims, claimStatus);
}

/** A link to the rule's page; the name is one of ours. */
export function ruleLink(rule: string, version: string): string {
  return `[${inlineCode(rule)}](${rulePage(rule, version)})`;
}
