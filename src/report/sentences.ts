import type { Abstention, Finding } from '../model/finding.ts';
import type { FindingWords, Words } from '../words/words.ts';

/** A finding in words. A rule without words in this language is named by its id, so that nothing is lost. */
export function findingSentences(finding: Finding, words: Words): FindingWords {
  const rule = Object.hasOwn(words.rules, finding.rule) ? words.rules[finding.rule] : undefined;
  return rule?.finding(finding) ?? { title: finding.rule, message: '', recommendation: '', certainty: '' };
}

/** Why a rule could not judge, and what would let it. */
export function abstentionSentence(abstention: Abstention, words: Words): string {
  const rule = Object.hasOwn(words.rules, abstention.rule) ? words.rules[abstention.rule] : undefined;
  return rule?.abstention(abstention) ?? words.report.couldNotJudge(abstention.reason);
}
