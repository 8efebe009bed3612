import type { Abstention, Finding } from '../model/finding.ts';
import type { FindingWords, Words } from '../words/words.ts';

/** The most configs that are named beside the one that a finding is about. */
const MOST_CONFIGS = 20;

/** A finding in words. A rule without words in this language is named by its id, so that nothing is lost. */
export function findingSentences(finding: Finding, words: Words): FindingWords {
  const rule = Object.hasOwn(words.rules, finding.rule) ? words.rules[finding.rule] : undefined;
  const sentences = rule?.finding(finding) ?? { title: finding.rule, message: '', recommendation: '', certainty: '' };
  const { also = [], expiredIgnore } = finding;
  const others = also.length === 0 ? '' : words.report.alsoOf(also.slice(0, MOST_CONFIGS), Math.max(0, also.length - MOST_CONFIGS));
  const expired = expiredIgnore === undefined ? '' : words.report.expiredIgnore(expiredIgnore);
  return { ...sentences, message: [sentences.message, others, expired].filter((part) => part !== '').join(' ') };
}

/** Why a rule could not judge, and what would let it. */
export function abstentionSentence(abstention: Abstention, words: Words): string {
  const rule = Object.hasOwn(words.rules, abstention.rule) ? words.rules[abstention.rule] : undefined;
  return rule?.abstention(abstention) ?? words.report.couldNotJudge(abstention.reason);
}
