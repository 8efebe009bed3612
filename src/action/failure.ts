import { describeFailure, failureOf, type Permission } from '../github/failure.ts';

/** How an Action run ends. GitHub tells success from failure only; the log has the sentence. */
export const exitStatus = { ok: 0, findings: 1, usage: 2, failed: 4 } as const;

/** The workflow or the policy file asks for something that cannot be: said in one sentence that tells what is right. */
export class WorkflowMistake extends Error {
  override readonly name = 'WorkflowMistake';
}

/** The review could not be made: GitHub or the file system would not have it. */
export class ReviewImpossible extends Error {
  override readonly name = 'ReviewImpossible';
}

/** Reads from GitHub, and says which permission is missing where it is not let. */
export async function reading<T>(doing: string, permission: Permission, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === 'bug') throw error;
    throw new ReviewImpossible(describeFailure(what, doing, permission), { cause: error });
  }
}
