import { readFile } from 'node:fs/promises';

/** Where the rules' pages stand, seen from this module; the build puts them into `dist/`. */
const pages = process.env.LONGRUN_RULE_PAGES ?? '../../docs/rules/';

/** The page of a rule as Markdown. `rule` is the id of a rule that there is. */
export function readRulePage(rule: string): Promise<string> {
  return readFile(new URL(`${pages}${rule}.md`, import.meta.url), 'utf8');
}
