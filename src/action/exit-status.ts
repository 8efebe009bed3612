/** How an Action run ends. GitHub tells success from failure only; the log has the sentence. */
export const exitStatus = { ok: 0, findings: 1, usage: 2, failed: 4 } as const;
