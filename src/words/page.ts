/** What a file for machines or for a browser says around the report's own sentences. Plain text with `code` spans like all words. */
export interface PageWords {
  /** What a rule needs and rests on; `claims` are those of the reference. */
  ruleHelp(facts: { readonly needs: string; readonly claims: readonly string[] }): string;
  /** Links to the rule's page. */
  readonly aboutRule: string;
  /** The language's words for yes and no, in tables of evidence. */
  readonly truth: Readonly<Record<'true' | 'false', string>>;
  readonly evidence: string;
  readonly evidenceColumns: readonly [string, string];
  /** Above the lines that a suggestion would change; both names are untrusted. */
  suggestion(path: string, line: number): string;
  /** What was read, with how many files. */
  files(count: number): string;
  /** Above the number of findings that the policy file keeps silent. */
  suppressed(count: number): string;
  /** Where the best steps of a study lie, as the sentence that a picture shows; shares are formatted. */
  histogram(facts: { readonly trials: number; readonly early: number; readonly late: number; readonly median: string }): string;
  /** Below the axis of a histogram. */
  readonly histogramAxis: string;
  /** The curves of a study's trials, as the sentence that a picture shows. */
  curves(facts: { readonly shown: number; readonly trials: number; readonly metric: string }): string;
  /** Below the curves: the metric, whose name is untrusted, and what the dots are. */
  curvesAxis(metric: string): string;
  /** The picture of a schedule, as the sentence that it shows. */
  scheduleCurve(facts: { readonly peak: string; readonly final: string; readonly length: string; readonly unit: string }): string;
  /** The axis of a schedule's picture. */
  readonly learningRate: string;
  /** At the end of the page. */
  made(version: string): string;
}
