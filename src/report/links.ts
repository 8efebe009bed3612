/** Where the project lives: rule pages are linked at the very version that speaks. */
export const HOME = 'https://github.com/longrun-dev/longrun';

/** The page of a rule; a name that cannot be a rule's leads to the list of rules. */
export function rulePage(rule: string, version: string): string {
  return /^[a-z0-9-]{1,80}$/.test(rule) ? `${HOME}/blob/${release(version)}/docs/rules/${rule}.md` : `${HOME}/tree/${release(version)}/docs/rules`;
}

/** The page about the policy file. */
export function policyPage(version: string): string {
  return `${HOME}/blob/${release(version)}/docs/policy.md`;
}

function release(version: string): string {
  return /^\d+\.\d+\.\d+$/.test(version) ? `v${version}` : 'main';
}
