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
