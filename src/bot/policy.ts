import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { readPolicy } from '../policy/read.ts';
import { policyPath } from '../review/select.ts';
import { rules } from '../rules/index.ts';
import type { ChangeSource } from '../sources/github.ts';
import { decodeFile } from '../text/decode.ts';
import { RequestMistake } from './mistake.ts';
import { repairsPolicy, settingsOver } from './policy-preview.ts';
import type { Settings } from './settings.ts';

/** The policy at the tip of the base, with the settings over it; the defaults where there is no file. Throws RequestMistake with every error of the file. */
export async function trustedPolicy(source: ChangeSource, settings: Settings): Promise<Policy> {
  return { ...(await fromBase(source, settings.policy)), ...settingsOver(settings) };
}

const repaired = 'The version of this change has no error: reviews can be made again once it is merged, and until then none can, this one included.';

async function fromBase(source: ChangeSource, named: string | null): Promise<Policy> {
  const path = named ?? policyPath;
  const content = await source.readTrusted(path);
  if (content.kind === 'missing' && named === null) return defaultPolicy;
  const file = content.kind === 'bytes' ? decodeFile(path, content.bytes).file : null;
  if (file === null)
    throw new RequestMistake(
      `The policy file \`${path}\` cannot be read on the base branch; name an existing text file with the input \`policy\`, or leave it out.`,
    );
  const result = readPolicy(
    file,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options })),
  );
  if (result.kind === 'policy') return result.policy;
  const mistakes = result.errors.map((error) => `${error.path}:${error.line}: ${error.message}`);
  throw new RequestMistake([...mistakes, ...((await repairsPolicy(source, path)) ? [repaired] : [])].join('\n'));
}
