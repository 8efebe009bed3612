import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { fenceFor } from './escape.ts';
import { byRank, rankOf } from './order.ts';
import type { ReviewComment } from './payload.ts';
import { mistakeComments } from './policy-change.ts';
import { findingBody, titleOf } from './sections/finding.ts';
import { type FileAt, type Suggestion, suggestionOf } from './suggestion.ts';

/** Comments for the findings that concern a known line, the most important first. `publish/` checks the lines against the diff and adds its marker. */
export function renderReviewComments(report: Report, words: Words, fileAt: FileAt, options: { readonly version: string }): readonly ReviewComment[] {
  const onFindings = byRank(report.findings).flatMap((finding): readonly ReviewComment[] => {
    const { location } = finding;
    if (location === null) return [];
    const suggestion = finding.edit === null || finding.edit.span.path !== location.path ? null : suggestionOf(finding.edit, fileAt);
    const without = commentBody(finding, words, options.version);
    return [
      {
        fingerprint: finding.fingerprint,
        path: location.path,
        startLine: suggestion?.startLine ?? location.line,
        endLine: suggestion?.endLine ?? Math.max(location.line, location.endLine),
        body: suggestion === null ? without : `${without}\n\n${suggestionBlock(suggestion)}`,
        bodyWithoutSuggestion: without,
        rank: rankOf(finding),
      },
    ];
  });
  return [...mistakeComments(report, words), ...onFindings];
}

function commentBody(finding: Finding, words: Words, version: string): string {
  return `**${titleOf(finding, words)}**\n\n${findingBody(finding, words, version, 'in-place')}`;
}

/** The new lines as they are, behind a fence that nothing in them can close. */
function suggestionBlock({ replacement }: Suggestion): string {
  const fence = fenceFor(replacement);
  return `${fence}suggestion\n${replacement}\n${fence}`;
}
