/** What is to be done about a comment. `newer`: a later run wrote it, and it stays. */
export type Doing = 'post' | 'update' | 'keep' | 'answer' | 'remove' | 'newer' | 'none';

/** How many comments were posted, changed or taken back. */
export interface Written {
  /** Comments on lines. */
  readonly posted: number;
  /** Replies in threads. */
  readonly answered: number;
  readonly updated: number;
  readonly removed: number;
  /** What became of the summary. */
  readonly summary: 'posted' | 'updated' | 'removed' | 'unchanged';
}

/** The sentences about what would be posted on a pull request, and what was. Plain text with `code` spans, like all words. */
export interface PublicationWords {
  /** Above everything: which pull request, at which commit, written by whom. */
  plan(pull: string, headSha: string, account: string): string;
  /** Other accounts whose Longrun comments stand there too; logins are untrusted. */
  others(accounts: readonly string[]): string;
  /** Heading, without a colon. */
  readonly comments: string;
  readonly summary: string;
  readonly doing: Readonly<Record<Doing, string>>;
  /** In place of a list of comments. */
  readonly noComments: string;
  /** In one line, with the address of what to look at; empty where there is none. */
  written(what: Written, url: string): string;
  readonly movedOn: string;
  /** Behind the reason that GitHub gave for not letting us write. */
  readonly tokenLacks: string;
}
