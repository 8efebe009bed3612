import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '../helpers/github/json.ts';
import { isObject } from '../helpers/github/json.ts';

/** One of GitHub's published examples, by its file's name. */
export function published(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
}

/** The payload with other values at dotted paths; a path that the example does not have is a mistake, since GitHub would have it. */
export function patched(payload: JsonObject, changes: Readonly<Record<string, Json>>): JsonObject {
  return Object.entries(changes).reduce((changed, [path, value]) => put(changed, path.split('.'), value), payload);
}

function put(payload: JsonObject, [key = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...payload, [key]: value };
  const inner = payload[key];
  if (!isObject(inner)) throw new Error(`The published payload has no object at ${key}.`);
  return { ...payload, [key]: put(inner, rest, value) };
}

const user = (login: string, type: 'User' | 'Bot' = 'User'): JsonObject => ({ login, id: 7, node_id: 'U_7', type, site_admin: false });

const bot = user('github-actions[bot]', 'Bot');
const dependabot = user('dependabot[bot]', 'Bot');
const newcomer = user('olga');

/** A repository as it stands under `head.repo`. */
const fork: JsonObject = { id: 99, name: 'Hello-World', full_name: 'olga/Hello-World', fork: true, private: false, owner: newcomer };

/** Payloads that GitHub's examples do not have, made of those that they have. */
export const made = {
  edited: () => patched(published('pull_request'), { action: 'edited', changes: { body: { from: 'Before.' } } }),
  fork: () =>
    patched(published('pull_request'), { 'pull_request.head.repo': fork, 'pull_request.head.user': newcomer, 'pull_request.user': newcomer, sender: newcomer }),
  deletedFork: () => patched(published('pull_request.synchronize'), { 'pull_request.head.repo': null, 'pull_request.head.user': null }),
  deletedAuthor: () => patched(published('pull_request.synchronize'), { 'pull_request.user': null, 'pull_request.head.user': null, 'pull_request.body': null }),
  dependabot: () =>
    patched(published('pull_request'), { sender: dependabot, 'pull_request.user': dependabot, 'pull_request.head.ref': 'dependabot/pip/torch-2.9.1' }),
  firstTime: () =>
    patched(published('pull_request'), {
      'pull_request.head.repo': fork,
      'pull_request.author_association': 'FIRST_TIME_CONTRIBUTOR',
      'pull_request.user': newcomer,
      sender: newcomer,
    }),
  draft: () => patched(published('pull_request'), { 'pull_request.draft': true }),
  conflicting: () => patched(published('pull_request'), { 'pull_request.mergeable': false, 'pull_request.mergeable_state': 'dirty' }),
  commandOnPull: (body = '/longrun review') =>
    patched(published('issue_comment'), {
      'issue.pull_request': { url: 'https://api.github.com/repos/Codertocat/Hello-World/pulls/1', merged_at: null },
      'comment.body': body,
      'comment.user': newcomer,
      sender: newcomer,
    }),
  commandByBot: () => patched(made.commandOnPull(), { 'comment.user': bot, sender: bot }),
  forcedPush: () => patched(published('push'), { ref: 'refs/heads/main', before: 'a'.repeat(40), created: false, forced: true }),
  forkRun: () =>
    patched(published('workflow_run'), {
      'workflow_run.event': 'pull_request',
      'workflow_run.pull_requests': [],
      'workflow_run.head_repository': fork,
      'workflow_run.head_branch': 'longer',
    }),
} as const;
