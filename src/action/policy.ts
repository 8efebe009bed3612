import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read.ts';
import { policyPath } from '../review/select.ts';
import { rules } from '../rules/index.ts';
import type { PullSource } from '../sources/github.ts';
import { decodeFile } from '../text/decode.ts';
import type { Inputs } from './inputs.ts';
import { WorkflowMistake } from './mistake.ts';

/** The policy at the tip of the base branch, with the inputs over it; the defaults where there is no file. Throws WorkflowMistake with every error of the file. */
export async function trustedPolicy(source: PullSource, inputs: Inputs): Promise<Policy> {
  const policy = await fromBase(source, inputs.policy);
  return {
    ...policy,
    failOn: inputs.failOn ?? policy.failOn,
    comment: inputs.comment ?? policy.comment,
    inline: inputs.inline ?? policy.inline,
    language: inputs.language ?? policy.language,
  };
}

async function fromBase(source: PullSource, named: string | null): Promise<Policy> {
  const path = named ?? policyPath;
  const content = await source.readTrusted(path);
  if (content.kind === 'missing' && named === null) return defaultPolicy;
  const file = content.kind === 'bytes' ? decodeFile(path, content.bytes).file : null;
  if (file === null)
    throw new WorkflowMistake(
      `The policy file \`${path}\` cannot be read on the base branch; name an existing text file with the input \`policy\`, or leave it out.`,
    );
  const result = readPolicy(
    file,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options })),
  );
  if (result.kind === 'policy') return result.policy;
  throw new WorkflowMistake(result.errors.map((error) => `${error.path}:${error.line}: ${error.message}`).join('\n'));
}
