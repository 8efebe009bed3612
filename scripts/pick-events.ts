/**
 * Takes examples of the webhook events that the Action knows out of GitHub's published ones: what is not among them is made of these in the tests.
 *
 *   npm pack @octokit/webhooks-examples && tar xzf octokit-webhooks-examples-*.tgz
 *   node scripts/pick-events.ts package/api.github.com/index.json
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';

interface Example {
  readonly action?: string;
  readonly ref?: string;
  readonly created?: boolean;
  readonly deleted?: boolean;
}

interface Published {
  readonly name: string;
  readonly examples: readonly Example[];
}

const target = new URL('../test/fixtures/events/', import.meta.url);

interface Wanted {
  readonly name: string;
  /** The file, without `.json`. */
  readonly as: string;
  readonly passes: (example: Example) => boolean;
}

const ofAction = (name: string, action: string | undefined, as = name): Wanted => ({ name, as, passes: (example) => example.action === action });
const wanted: readonly Wanted[] = [
  ofAction('pull_request', 'opened'),
  ...['synchronize', 'reopened', 'ready_for_review', 'closed'].map((action) => ofAction('pull_request', action, `pull_request.${action}`)),
  ofAction('issue_comment', 'created'),
  ...['edited', 'deleted'].map((action) => ofAction('issue_comment', action, `issue_comment.${action}`)),
  ofAction('merge_group', 'checks_requested'),
  ofAction('workflow_dispatch', undefined),
  ofAction('push', undefined),
  { name: 'push', as: 'push.new_branch', passes: ({ created, ref }) => created === true && ref?.startsWith('refs/heads/') === true },
  { name: 'push', as: 'push.deleted', passes: ({ deleted }) => deleted === true },
  ofAction('workflow_run', 'completed'),
  ofAction('workflow_run', 'requested', 'workflow_run.requested'),
];

const file = argv[2];
if (file === undefined) {
  stderr.write('Usage: node scripts/pick-events.ts index.json\n');
  exit(2);
}
const published: readonly Published[] = JSON.parse(readFileSync(file, 'utf8'));
mkdirSync(target, { recursive: true });
for (const { name, as, passes } of wanted) {
  const example = published.find((event) => event.name === name)?.examples.find(passes);
  if (example === undefined) throw new Error(`No example of ${as}`);
  writeFileSync(new URL(`${as}.json`, target), `${JSON.stringify(example)}\n`);
}
