/** Where the project lives: rule pages are linked at the very version that speaks. */
const HOME = 'https://github.com/longrun-dev/longrun';

/** The page of a rule; a name that cannot be a rule's leads to the list of rules. */
export function rulePage(rule: string, version: string): string {
  const release = /^\d+\.\d+\.\d+$/.test(version) ? `v${version}` : 'main';
  return /^[a-z0-9-]{1,80}$/.test(rule) ? `${HOME}/blob/${release}/docs/rules/${rule}.md` : `${HOME}/tree/${release}/docs/rules`;
}
