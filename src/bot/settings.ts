import type { CommentWhen, FailOn, Language } from '../policy/policy.ts';
import { policyPath } from '../review/select.ts';

/** What whoever starts the bot asks for; null leaves it to the policy file or the default. */
export interface Settings {
  /** Path of the policy file in the repository. */
  readonly policy: string | null;
  readonly failOn: FailOn | null;
  readonly comment: CommentWhen | null;
  readonly inline: number | null;
  /** Paths or globs of files on this machine that belong to the review. */
  readonly resultsPaths: readonly string[];
  /** Name or glob of artifacts that runs for the same commit uploaded. */
  readonly resultsArtifact: string | null;
  /** The check run to write; null: the job itself is the check. */
  readonly checkName: string | null;
  readonly language: Language | null;
  readonly dryRun: boolean;
}

/** The name of the check run that is to be written; null where none is asked for, or nothing may be written. */
export function checkToWrite({ checkName, dryRun }: Settings): string | null {
  return dryRun ? null : checkName;
}

/** What tells the reviews of a monorepo's parts from each other: the check's name, else the policy file of their own; empty for the only one. */
export function instanceOf({ checkName, policy }: Settings): string {
  if (checkName !== null) return checkName;
  return policy === null || policy === policyPath ? '' : policy;
}
