import { createHash } from 'node:crypto';
import type { Finding, Suppressed } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { code } from '../../words/markup.ts';
import type { Words } from '../../words/words.ts';
import type { JsonValue } from '../json/values.ts';
import { rulePage } from '../links.ts';
import { byRank, rankOf, subjectName } from '../order.ts';
import { findingSentences } from '../sentences.ts';
import { type FileAt, suggestionOf } from '../suggestion.ts';
import { firstThatFit, type Room } from './bound.ts';
import { artifactJson, locationJson, placeOf } from './places.ts';
import { evidenceJson, messageOf, plainText } from './text.ts';

/** What a result needs besides its finding. */
export interface ResultContext {
  readonly report: Report;
  readonly words: Words;
  readonly version: string;
  readonly fileAt: FileAt;
  /** The place of a rule in the list of rules. */
  readonly indexOf: (rule: string) => number;
}

/** GitHub takes 25,000 results of one run, and far more characters than these once they are packed. */
export const RESULTS_ROOM: Room = { most: 25_000, characters: 16_000_000 };

/** The results that are shown, findings by rank and what is suppressed behind them, and how many there was no room for. */
export function boundedResults(context: ResultContext, room: Room): { readonly results: readonly JsonValue[]; readonly leftOut: number } {
  const { findings, suppressed } = context.report;
  const all = [...byRank(findings).map((finding) => ({ finding, by: null })), ...suppressed.map((by) => ({ finding: by.finding, by }))];
  const results = firstThatFit(all, ({ finding, by }) => resultJson(finding, by, context), room);
  return { results, leftOut: all.length - results.length };
}

function resultJson(finding: Finding, suppressed: Suppressed | null, context: ResultContext): JsonValue {
  const { report, words, version, indexOf } = context;
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  return {
    ruleId: plainText(finding.rule),
    ruleIndex: indexOf(finding.rule),
    level: finding.severity,
    // The ranks of the report go from 1.01 to 9.03; SARIF's from 0 to 100.
    rank: Math.round(rankOf(finding) * 11),
    message: messageOf([
      `${code(subjectName(finding))}: ${title}.`,
      message,
      recommendation === '' ? '' : `${label.do}: ${recommendation}`,
      certainty === '' ? '' : `${label['how-sure']}: ${certainty}`,
    ]),
    locations: [locationJson(placeOf(finding, report))],
    partialFingerprints: fingerprints(finding.fingerprint),
    ...fixes(finding, title, context),
    ...(suppressed === null ? {} : { suppressions: [suppressionJson(suppressed, words)] }),
    properties: {
      confidence: finding.confidence,
      subject: 'study' in finding.subject ? { study: plainText(finding.subject.study) } : { config: plainText(finding.subject.config) },
      evidence: evidenceJson(finding.evidence),
      claims: [...(finding.claims ?? [])],
      ...(finding.expiredIgnore === undefined
        ? {}
        : { expiredIgnore: { reason: plainText(finding.expiredIgnore.reason, 500), until: plainText(finding.expiredIgnore.until) } }),
      ...(finding.also === undefined ? {} : { also: finding.also.map((config) => plainText(config)) }),
      docs: rulePage(finding.rule, version),
    },
  };
}

/**
 * Ours says which finding it is over pushes that move its line. GitHub reads `primaryLocationLineHash` only, which an upload
 * without a checkout cannot work out: so it is the same.
 */
function fingerprints(fingerprint: string): JsonValue {
  const hash = createHash('sha256').update(fingerprint).digest('hex');
  return { 'longrun/v1': hash.slice(0, 32), primaryLocationLineHash: `${hash.slice(0, 16)}:1` };
}

/** The suggestion as a replacement of whole lines; the end of the last line stays. */
function fixes({ edit }: Finding, title: string, { fileAt }: ResultContext): { readonly fixes?: JsonValue } {
  const suggestion = edit === null ? null : suggestionOf(edit, fileAt);
  if (suggestion === null) return {};
  const { path, startLine, endLine, replacement } = suggestion;
  const replacements = [{ deletedRegion: { startLine, endLine }, insertedContent: { text: replacement } }];
  return { fixes: [{ description: messageOf([title]), artifactChanges: [{ artifactLocation: artifactJson(path), replacements }] }] };
}

/** `external`: the decision stands in the policy file, not in the file that it is about. */
function suppressionJson(suppressed: Suppressed, words: Words): JsonValue {
  const { by, reason, until, endsInDays } = suppressed;
  return {
    kind: 'external',
    status: 'accepted',
    justification: plainText(reason === '' ? words.report.suppressed(suppressed) : reason, 500),
    properties: { by, until: until === null ? null : plainText(until), endsInDays },
  };
}
