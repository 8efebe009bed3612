import type { Finding } from '../model/finding.ts';
import type { PolicyChange, PolicyMistake } from '../model/policy-change.ts';
import type { Report } from '../model/report.ts';
import type { NamedFinding } from '../words/policy-change.ts';
import type { Words } from '../words/words.ts';
import { workflowText } from './escape.ts';
import { markupMarkdown, markupPlain } from './markup.ts';
import { byRank, compare, subjectName } from './order.ts';
import type { Annotation, ReviewComment } from './payload.ts';
import { findingSentences } from './sentences.ts';

/** One thing that a changed policy file would change, for any surface. */
export interface PolicyChangeLine {
  readonly kind: 'mistake' | 'verdict' | 'silenced' | 'appearing' | 'regraded' | 'revised' | 'entry' | 'no-effect';
  /** A sentence with `code` spans and no full stop; untrusted like all sentences until it is rendered. */
  readonly text: string;
  /** The policy file. */
  readonly path: string;
  /** 1-based, where a line of the file is meant. */
  readonly line: number | null;
}

/** What the change does to the file, and what comes of it where nobody could review under it. */
export function policyChangeIntroduction({ file, path, mistakes }: PolicyChange, words: Words): string {
  const introduction = words.policyChange.introduction(file, path);
  return mistakes.length === 0 ? introduction : `${introduction} ${words.policyChange.broken}:`;
}

/** Everything that is to be said about a changed policy file, the most important first. */
export function policyChangeLines(change: PolicyChange, words: Words): readonly PolicyChangeLine[] {
  const sentences = words.policyChange;
  const about = (kind: PolicyChangeLine['kind'], text: string, line: number | null = null): PolicyChangeLine => ({ kind, text, path: change.path, line });
  const ranked = <T extends { readonly finding: Finding }>(entries: readonly T[]) =>
    entries.toSorted((a, b) => compare(a.finding.fingerprint, b.finding.fingerprint));
  const name = (finding: Finding): NamedFinding => ({ rule: finding.rule, subject: subjectName(finding), title: findingSentences(finding, words).title });
  const effects = [
    ...(change.fails.before === change.fails.after ? [] : [about('verdict', sentences.flips(change.fails))]),
    ...ranked(change.silenced).map(({ finding, by, reason, until }) => about('silenced', sentences.silenced(name(finding), by, reason, until))),
    ...byRank(change.appearing).map((finding) => about('appearing', sentences.appearing(name(finding), finding.severity))),
    ...ranked(change.regraded).map(({ finding, before, after }) => about('regraded', sentences.regraded(name(finding), before, after))),
    ...byRank(change.revised).map((finding) => about('revised', sentences.revised(name(finding)))),
  ];
  return [
    ...change.mistakes.map((mistake) => about('mistake', sentences.mistake(change.path, mistake), mistake.line)),
    ...effects,
    ...change.entries.map((entry) => about('entry', sentences.entry(entry))),
    ...(effects.length === 0 && change.mistakes.length === 0 ? [about('no-effect', sentences.noEffect)] : []),
  ];
}

/** A mistake of the new file outranks every finding: nothing could be judged any more. */
const MISTAKE_RANK = 10;
/** One mistake brings others along; the summary has them all. */
const MOST_COMMENTS = 3;

/** Identifies a mistake over pushes, wherever its line moves. */
function fingerprintOf(path: string, { message }: PolicyMistake): string {
  return `policy-file|${path}|${message}`;
}

/** The fingerprints of all mistakes, those without a comment too. */
export function mistakeFingerprints({ policyChange }: Report): readonly string[] {
  return (policyChange?.mistakes ?? []).map((mistake) => fingerprintOf(policyChange?.path ?? '', mistake));
}

/** Comments on the lines of a policy file that no review could be made under. */
export function mistakeComments({ policyChange }: Report, words: Words): readonly ReviewComment[] {
  return (policyChange?.mistakes ?? []).slice(0, MOST_COMMENTS).map((mistake) => {
    const path = policyChange?.path ?? '';
    const body = `**${markupMarkdown(words.policyChange.mistake(path, mistake))}.**\n\n${markupMarkdown(words.policyChange.broken)}.`;
    const place = { path, startLine: mistake.line, endLine: mistake.line };
    return { fingerprint: fingerprintOf(path, mistake), ...place, body, bodyWithoutSuggestion: body, rank: MISTAKE_RANK };
  });
}

/** Annotations at the lines of a policy file that no review could be made under. */
export function mistakeAnnotations({ policyChange }: Report, words: Words): readonly Annotation[] {
  return (policyChange?.mistakes ?? []).map((mistake) => {
    const path = policyChange?.path ?? '';
    const message = workflowText(`${markupPlain(words.policyChange.mistake(path, mistake))}. ${markupPlain(words.policyChange.broken)}.`);
    return { level: 'error', title: 'Longrun: policy file', message, path, startLine: mistake.line, endLine: mistake.line };
  });
}
