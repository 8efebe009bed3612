/**
 * Takes one example of each webhook event that the Action knows out of GitHub's published examples.
 *
 *   npm pack @octokit/webhooks-examples && tar xzf octokit-webhooks-examples-*.tgz
 *   node scripts/pick-events.ts package/api.github.com/index.json
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';

interface Published {
  readonly name: string;
  readonly examples: readonly { readonly action?: string }[];
}

const target = new URL('../test/fixtures/events/', import.meta.url);
/** Event and, where there are several, the action. */
const wanted: readonly (readonly [string, string | undefined])[] = [
  ['pull_request', 'opened'],
  ['issue_comment', 'created'],
  ['merge_group', 'checks_requested'],
  ['workflow_dispatch', undefined],
  ['push', undefined],
  ['workflow_run', 'completed'],
];

const file = argv[2];
if (file === undefined) {
  stderr.write('Usage: node scripts/pick-events.ts index.json\n');
  exit(2);
}
const published: readonly Published[] = JSON.parse(readFileSync(file, 'utf8'));
mkdirSync(target, { recursive: true });
for (const [name, action] of wanted) {
  const example = published.find((event) => event.name === name)?.examples.find((candidate) => candidate.action === action);
  if (example === undefined) throw new Error(`No example of ${name}`);
  writeFileSync(new URL(`${name}.json`, target), `${JSON.stringify(example)}\n`);
}
