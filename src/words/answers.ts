/** The commands of a pull request. */
export type CommandName = 'review' | 'plan' | 'schedule' | 'explain' | 'ignore' | 'help';

/** What is wrong with the arguments of `/longrun plan`. */
export type PlanMistake =
  | { readonly kind: 'no-production-steps' }
  | { readonly kind: 'wrong'; readonly name: string; readonly what: string; readonly given: string }
  | { readonly kind: 'too-little'; readonly computeSteps: number | null; readonly finalRuns: number; readonly productionSteps: number }
  | { readonly kind: 'unknown-key'; readonly given: string; readonly nearest: string }
  | { readonly kind: 'no-pair'; readonly given: string }
  | { readonly kind: 'twice'; readonly name: string };

/** Where the lines of `/longrun ignore` go; lines are counted from 1. */
export type IgnorePlace =
  | { readonly kind: 'new-file'; readonly path: string }
  | { readonly kind: 'after'; readonly path: string; readonly line: number }
  | { readonly kind: 'replace'; readonly path: string; readonly line: number }
  /** Into the brackets of a list, behind its last entry, which ends in this line. */
  | { readonly kind: 'inside'; readonly path: string; readonly line: number }
  /** The file is laid out in a way that only a person should change. */
  | { readonly kind: 'by-hand'; readonly path: string };

/**
 * The sentences of the answers to slash commands. Plain text with `code` spans; what a person typed stands in a span.
 * SHAs arrive shortened.
 */
export interface AnswerWords {
  /** What a command does, for the list of commands. */
  readonly about: Readonly<Record<CommandName, string>>;
  /** Above the list of commands. */
  readonly commands: string;
  /** Under the list: who may give them, and where. */
  readonly whoMay: string;
  /** Columns of the list. */
  readonly columns: readonly [string, string];
  /** Under a mistake: how the command is written. */
  usage(usage: string): string;
  /** The commit that an answer is about. */
  atCommit(sha: string): string;
  /** A push came in between the comment and its answer; `before` is null where the earlier head is not known. */
  pushedSince(before: string | null, head: string): string;
  /** A push came in while the answer was made. */
  movedOn(head: string, present: string): string;
  unknownCommand(given: string, nearest: string): string;
  unknownRule(given: string, nearest: string): string;
  needsPull(command: string): string;
  noArguments(command: string): string;
  plan(mistake: PlanMistake): string;
  readonly noPath: string;
  noSuchFile(path: string, sha: string, nearest: string | null): string;
  /** `why` is a sentence of its own, or null. */
  notAConfig(path: string, sha: string, why: string | null): string;
  /** The same schedule at the base. */
  readonly sameAsBefore: string;
  readonly noRule: string;
  readonly oneRule: string;
  readonly explain: Readonly<Record<'looks-at' | 'speaks' | 'why' | 'switch-off' | 'here' | 'page', string>>;
  readonly ignoreOnce: string;
  /** The rule has a finding or an abstention at this head; `false`: neither. */
  nothingHere(rule: string): string;
  /** The pull request could not be judged; `why` is a sentence. */
  notJudged(why: string): string;
  readonly noReason: string;
  reasonTooLong(length: number, most: number): string;
  ignoreLines(rule: string, place: IgnorePlace): string;
  /** What the lines do: the findings that they silence, until when; 0 where there is none here, or none is known. */
  ignoreUntil(findings: number, until: string): string;
  /** More findings than entries. */
  ignoreMore(count: number): string;
  suppressedAlready(count: number): string;
  /** The review could not be written to the pull request; `why` are sentences. */
  notPublished(why: string): string;
  /** An error of Longrun's own. */
  readonly ownError: string;
  leftOut(count: number): string;
  /** The answer does not fit into a comment. */
  readonly tooLong: string;
}
