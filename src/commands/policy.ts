import { join } from 'node:path';
import { defaultPolicy, type FailOn, type Language, type Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read.ts';
import { policyPath } from '../review/select.ts';
import { rules } from '../rules/index.ts';
import { readContent } from '../sources/files.ts';
import type { Content } from '../sources/source.ts';
import { decodeFile } from '../text/decode.ts';
import { UsageError } from './context.ts';

/** What the command line says over the policy file. */
export interface PolicyOverrides {
  readonly failOn: FailOn | null;
  readonly language: Language | null;
}

/** The policy of a file that a person named; a file that is not there is wrong usage. */
export async function policyFromFile(path: string, overrides: PolicyOverrides): Promise<Policy> {
  const content = await readContent(path);
  if (content.kind !== 'bytes') throw new UsageError(`The policy file \`${path}\` cannot be read; name an existing file with --policy.`);
  return policyFrom(path, content, overrides);
}

/** The policy of a repository: `.github/longrun.yml` below `root`, or the defaults where there is none. */
export async function policyOfFolder(root: string, overrides: PolicyOverrides): Promise<Policy> {
  return policyFrom(policyPath, await readContent(join(root, policyPath)), overrides);
}

/** Reads a policy file's content. Throws UsageError with every error, each with its file and line. */
export function policyFrom(path: string, content: Content | undefined, overrides: PolicyOverrides): Policy {
  const { file } = content?.kind === 'bytes' ? decodeFile(path, content.bytes) : { file: null };
  const result =
    file === null
      ? { kind: 'policy' as const, policy: defaultPolicy }
      : readPolicy(
          file,
          rules.map((rule) => ({ id: rule.meta.id, options: rule.options })),
        );
  if (result.kind === 'invalid') {
    throw new UsageError(result.errors.map((error) => `${error.path}:${error.line}: ${error.message}`).join('\n'));
  }
  return { ...result.policy, failOn: overrides.failOn ?? result.policy.failOn, language: overrides.language ?? result.policy.language };
}
