import type { Change, ChangedFile } from '../model/change.ts';
import type { PolicyFileChange } from '../model/policy-change.ts';
import type { FileReading, Report } from '../model/report.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read.ts';
import type { ReviewInput } from '../review/engine.ts';
import { type ProposedPolicy, policyChangeOf, withPolicyChange } from '../review/policy-change.ts';
import { unknownFile } from '../review/readings.ts';
import { rules } from '../rules/index.ts';
import { readUnder } from '../sources/reselect.ts';
import type { Source } from '../sources/source.ts';
import { decodeFile } from '../text/decode.ts';
import type { Settings } from './settings.ts';

/** What whoever runs a review sets over the policy file. */
export type PolicyOverrides = Partial<Pick<Policy, 'failOn' | 'comment' | 'inline' | 'language'>>;

/** The part of the settings that is over the policy file. */
export function settingsOver({ failOn, comment, inline, language }: Settings): PolicyOverrides {
  return {
    ...(failOn === null ? {} : { failOn }),
    ...(comment === null ? {} : { comment }),
    ...(inline === null ? {} : { inline }),
    ...(language === null ? {} : { language }),
  };
}

/** Where the review's policy came from. */
export interface PolicyOrigin {
  readonly source: Source;
  /** The policy file's path in the repository. */
  readonly path: string;
  /** Whether somebody named the file: then it must be there. */
  readonly isNamed: boolean;
  readonly overrides: PolicyOverrides;
  /** Paths or globs that a person named for the review. */
  readonly named?: readonly string[];
}

/** The report with what a changed policy file would change about it; as it is where the change leaves the file alone. */
export async function withPolicyPreview(report: Report, input: ReviewInput, origin: PolicyOrigin): Promise<Report> {
  const { change } = input;
  if (change === null) return report;
  const proposed = await proposedPolicy(change, origin).catch((error: unknown) => (error instanceof NotBrought ? error : Promise.reject(error)));
  if (proposed === null) return report;
  if (proposed instanceof NotBrought) return { ...report, files: [...report.files, unreadable(origin.path, proposed.message)] };
  const { proposal } = proposed;
  const under = { source: origin.source, change, readings: input.readings, before: input.policy, named: origin.named ?? [] };
  const readings = proposal.kind === 'policy' ? await readUnder({ ...under, after: proposal.policy }) : input.readings;
  return withPolicyChange(report, policyChangeOf(report, input, proposed, readings));
}

/** A policy file that the change touches and that could not be brought: nothing is said about it but that. */
class NotBrought extends Error {}

/** The policy file at the head side where the change touches it. Throws NotBrought where its content does not come. */
async function proposedPolicy(change: Change, { source, path, isNamed, overrides }: PolicyOrigin): Promise<ProposedPolicy | null> {
  const file = fileChange(change.files, path);
  if (file === null) return null;
  const invalid = (line: number, message: string): ProposedPolicy => ({ path, file, proposal: { kind: 'invalid', mistakes: [{ line, message }] } });
  if (file === 'removed')
    return isNamed
      ? invalid(1, 'a review is told to use this file, and it would be gone')
      : { path, file, proposal: { kind: 'policy', policy: { ...defaultPolicy, ...overrides } } };
  const content = (await source.read('head', [path])).get(path);
  if (content?.kind === 'failed') throw new NotBrought(content.message);
  const text = content?.kind === 'bytes' ? decodeFile(path, content.bytes).file : null;
  if (text === null) return invalid(1, 'this is no text file that can be read');
  const result = readPolicy(
    text,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options })),
  );
  if (result.kind === 'invalid') return { path, file, proposal: { kind: 'invalid', mistakes: result.errors.map(({ line, message }) => ({ line, message })) } };
  return { path, file, proposal: { kind: 'policy', policy: { ...result.policy, ...overrides } } };
}

function unreadable(path: string, reason: string): FileReading {
  return unknownFile(path, [{ code: 'file-unreadable', path, line: null, values: { reason } }]);
}

/** Whether the change leaves a policy file that a review can be made under, in place of one that none can. */
export async function repairsPolicy(source: Source, path: string): Promise<boolean> {
  const proposed = await proposedPolicy(await source.change(), { source, path, isNamed: true, overrides: {} }).catch(() => null);
  return proposed?.proposal.kind === 'policy';
}

/** What happens to the file at a path; a file that moves away is gone from it. */
function fileChange(files: readonly ChangedFile[], path: string): PolicyFileChange | null {
  const there = files.find((file) => file.path === path);
  if (there !== undefined) return there.status === 'renamed' ? 'added' : ({ added: 'added', modified: 'edited', removed: 'removed' } as const)[there.status];
  return files.some((file) => file.status === 'renamed' && file.previousPath === path) ? 'removed' : null;
}
