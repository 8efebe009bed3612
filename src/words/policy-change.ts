import type { Severity } from '../model/finding.ts';
import type { PolicyEntryChange, PolicyFileChange, PolicyMistake, SilencedFinding } from '../model/policy-change.ts';

/** A finding as a sentence names it: its subject, which is untrusted, and its title from the rule's own words. */
export interface NamedFinding {
  readonly rule: string;
  readonly subject: string;
  readonly title: string;
}

/** The sentences about a changed policy file. Plain text with `code` spans, like all words. */
export interface PolicyChangeWords {
  /** Without a colon. */
  readonly heading: string;
  /** What the change does to the file, and under which one the review is made. */
  introduction(file: PolicyFileChange, path: string): string;
  /** For a first line that has nothing more important to say. */
  unreadable(mistakes: number): string;
  /** That no review can be made under such a file. */
  readonly broken: string;
  /** What is wrong at a line. */
  mistake(path: string, mistake: PolicyMistake): string;
  /** The check fails under one of the two only. */
  flips(fails: { readonly before: boolean; readonly after: boolean }): string;
  silenced(finding: NamedFinding, by: SilencedFinding['by'], reason: string, until: string | null): string;
  appearing(finding: NamedFinding, severity: Severity): string;
  regraded(finding: NamedFinding, before: Severity, after: Severity): string;
  revised(finding: NamedFinding): string;
  entry(change: PolicyEntryChange): string;
  /** Behind the entries: they make no difference to this review. */
  readonly noEffect: string;
}
