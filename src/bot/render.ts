import type { ChangedFile } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import type { TextFile } from '../model/source.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReportFiles } from '../publish/outputs.ts';
import type { PullRequestWish } from '../publish/plan.ts';
import { type Annotations, renderAnnotations } from '../report/annotations.ts';
import { type CheckContent, renderCheckRun } from '../report/check-run.ts';
import { inlineCode, jsonText } from '../report/escape.ts';
import { renderHtml } from '../report/html.ts';
import { renderJobSummary } from '../report/job-summary.ts';
import { reportDocument } from '../report/json.ts';
import type { ReviewComment } from '../report/payload.ts';
import { mistakeFingerprints } from '../report/policy-change.ts';
import { renderReviewComments } from '../report/review-comments.ts';
import { sarifDocument } from '../report/sarif.ts';
import { renderSummaryComment, SUMMARY_LENGTH } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { renderThreadReplies, type ThreadReplies } from '../report/thread-replies.ts';
import { ruleCards } from '../rules/index.ts';
import { wordsOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** The most characters of a name above the summary, with the signs around it. */
const longestLabel = 200;

/** A report in the shapes of every surface. */
export interface Rendered {
  readonly summary: string;
  readonly comments: readonly ReviewComment[];
  readonly jobSummary: string;
  readonly check: CheckContent;
  readonly replies: ThreadReplies;
  /** For the job, where neither summary nor check run shows the findings. */
  readonly annotations: Annotations;
  /** Rendered when they are to be written, behind everything that people wait for. */
  readonly files: () => ReportFiles;
  /** For the log. */
  readonly text: string;
  readonly fingerprints: ReadonlySet<string>;
  /** Those of the findings that the policy file suppresses. */
  readonly ignored: ReadonlySet<string>;
}

export interface RenderInput {
  readonly report: Report;
  /** Texts of the head side, for suggestions. */
  readonly texts: ReadonlyMap<string, TextFile>;
  readonly version: string;
  readonly language: string;
  /** What was reviewed: a pull request, or commits without one. */
  readonly place: 'pull-request' | 'here';
  /** Such as `https://github.com/octo/mill`. */
  readonly repositoryUrl: string;
  /** The name of the check, or else of the policy file, where several Longruns review one repository; null for the only one. */
  readonly instance: string | null;
}

/** Renders every surface at once. */
export function renderReview(input: RenderInput): Rendered {
  const { report, texts, version, language, instance, place } = input;
  const { words } = wordsOf(language);
  const fileAt = (path: string) => texts.get(path);
  return {
    summary: labelled(instance, renderSummaryComment(report, words, { version, place, characters: SUMMARY_LENGTH - (instance === null ? 0 : longestLabel) })),
    comments: renderReviewComments(report, words, fileAt, { version }),
    jobSummary: renderJobSummary(report, words, { version, place }),
    check: renderCheckRun(report, words, { version, place }),
    replies: renderThreadReplies(words),
    annotations: renderAnnotations(report, words),
    text: renderText(report, words, { color: false, width: 100, version }),
    files: () => reportFiles(input, words),
    fingerprints: new Set([...report.findings.map((finding) => finding.fingerprint), ...mistakeFingerprints(report)]),
    ignored: new Set(report.suppressed.map(({ finding }) => finding.fingerprint)),
  };
}

function reportFiles({ report, texts, version, place, repositoryUrl, instance }: RenderInput, words: Words): ReportFiles {
  const fileAt = (path: string) => texts.get(path);
  return {
    json: jsonText(reportDocument(report, words, { version, fileAt })),
    sarif: jsonText(sarifDocument(report, words, { version, fileAt, rules: ruleCards, repositoryUrl, instance })),
    html: renderHtml(report, words, { version, fileAt, place }),
  };
}

/** The summary under the name of what it is about, where there are several. */
function labelled(instance: string | null, summary: string): string {
  return instance === null ? summary : `${inlineCode(instance)}\n\n${summary}`;
}

/** What the pull request should show under the policy: by default nothing where there is nothing to say. */
export function wishOf({
  report,
  rendered,
  policy,
  files,
}: {
  report: Report;
  rendered: Rendered;
  policy: Policy;
  files: readonly ChangedFile[];
}): PullRequestWish {
  const saysMuch = rendered.fingerprints.size > 0 || report.policyChange !== undefined;
  const when = policy.comment === 'never' ? 'remove' : policy.comment === 'always' || saysMuch ? 'create' : 'update';
  const { comments, fingerprints, ignored, replies } = rendered;
  return { summary: { body: rendered.summary, when }, review: { comments, live: fingerprints, ignored, inline: policy.inline, files, replies } };
}
