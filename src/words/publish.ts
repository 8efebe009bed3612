/** The sentences that only GitHub's surfaces need. Markdown of our own: a commit arrives ready to be shown. */
export interface PublishWords {
  /** In a thread that people wrote in, when its finding is gone. */
  fixed(commit: string): string;
  /** The same, when the policy file suppresses the finding. */
  ignored(commit: string): string;
  /** Takes the place of the reply above when the finding is there again. */
  returned(goneIn: string, commit: string): string;
  /** Below a check run's summary, without markup. */
  annotationsLeftOut(count: number): string;
}
