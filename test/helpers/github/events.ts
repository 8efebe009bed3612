import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type FileContent, writeCommit } from './git.ts';
import type { GitHub, TestRepository } from './github.ts';
import { isObject, type JsonObject } from './json.ts';
import type { TestPull } from './pull.ts';
import { iso, repositoryShape, userShape } from './shapes/basics.ts';
import { issueCommentShape, pullShape } from './shapes/pulls.ts';
import { fullName, type IssueComment, userOf, type WorkflowRun } from './world.ts';

/** An event as a job gets it: the payload and what the runner puts into the environment beside it. */
export interface ActionEvent {
  readonly name: string;
  readonly payload: JsonObject;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly actor: string;
}

/** GitHub's published example of an event: fields that the emulator does not know keep its values. */
function example(name: string): JsonObject {
  const published: JsonObject = JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
  const { organization: _organization, ...rest } = published;
  return rest;
}

function over(published: JsonObject, key: string, shape: JsonObject): JsonObject {
  const found = published[key];
  return { ...(isObject(found) ? found : {}), ...shape };
}

interface Frame {
  readonly github: GitHub;
  readonly repository: TestRepository;
  readonly name: string;
  readonly sender: string;
}

function framed({ github, repository, name, sender }: Frame, patch: (published: JsonObject) => JsonObject): JsonObject {
  const published = example(name);
  const parts = {
    repository: over(published, 'repository', repositoryShape(github.url, repository.state)),
    sender: userShape(github.url, userOf(github.world, sender)),
  };
  return { ...published, ...parts, ...patch(published) };
}

/** The test merge that GitHub makes: a commit of its own that the emulator does not hold, so that whoever reads or reports on it is found out. */
function mergeShaOf(pull: TestPull): string {
  return createHash('sha1').update(`merge ${pull.baseSha()} ${pull.headSha()}`).digest('hex');
}

export interface PullEventOptions {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'ready_for_review' | 'closed';
  /** `pull_request_target`: the job runs on the base repository's default branch. */
  readonly isTarget?: boolean;
  readonly sender?: string;
}

/** A pull request of the repository itself, of a fork, of a deleted fork or by Dependabot: whatever `pull` is by now. */
export function pullRequestEvent(github: GitHub, repository: TestRepository, pull: TestPull, options: PullEventOptions = {}): ActionEvent {
  const { state } = pull;
  const sender = options.sender ?? state.author.login;
  const isTarget = options.isTarget ?? false;
  const payload = framed({ github, repository, name: 'pull_request', sender }, (published) => ({
    action: options.action ?? 'opened',
    number: pull.number,
    pull_request: over(published, 'pull_request', pullShape(github.url, repository.state, state)),
    ...(options.action === 'synchronize' ? { before: pull.baseSha(), after: pull.headSha() } : {}),
  }));
  const base = {
    name: isTarget ? 'pull_request_target' : 'pull_request',
    payload,
    repository: repository.name,
    actor: sender,
    headRef: state.headRef,
    baseRef: state.baseRef,
  };
  if (isTarget) return { ...base, sha: repository.headOf(), ref: `refs/heads/${repository.state.defaultBranch}` };
  return { ...base, sha: mergeShaOf(pull), ref: `refs/pull/${pull.number}/merge` };
}

interface Branch {
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly headRef: string;
  readonly baseRef: string;
}

function onDefaultBranch(repository: TestRepository): Branch {
  return { repository: repository.name, sha: repository.headOf(), ref: `refs/heads/${repository.state.defaultBranch}`, headRef: '', baseRef: '' };
}

/** A comment under a pull request. The payload names no head SHA, as on GitHub. */
export function issueCommentEvent(github: GitHub, repository: TestRepository, pull: TestPull, comment: IssueComment): ActionEvent {
  const { state } = pull;
  const base = `${github.url}/repos/${repository.name}`;
  const html = `https://github.com/${repository.name}/pull/${pull.number}`;
  const links = { url: `${base}/pulls/${pull.number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null };
  const issue = {
    id: state.id,
    number: pull.number,
    title: state.title,
    body: state.body,
    state: state.state,
    locked: state.isLocked,
    draft: state.isDraft,
    user: userShape(github.url, state.author),
    url: `${base}/issues/${pull.number}`,
    html_url: html,
    repository_url: base,
    comments_url: `${base}/issues/${pull.number}/comments`,
    labels: [],
    comments: state.comments.length,
    created_at: iso(state.createdAt),
    updated_at: iso(state.updatedAt),
    closed_at: null,
    pull_request: links,
  };
  const payload = framed({ github, repository, name: 'issue_comment', sender: comment.user.login }, (published) => ({
    action: 'created',
    issue: over(published, 'issue', issue),
    comment: over(published, 'comment', issueCommentShape(github.url, repository.state, state, comment)),
  }));
  return { name: 'issue_comment', payload, actor: comment.user.login, ...onDefaultBranch(repository) };
}

/** The commit that the merge queue makes: the base with the pull request's change in it. */
function mergeGroupCommit(github: GitHub, repository: TestRepository, pull: TestPull): string {
  const { store } = repository.state;
  const head = store.commits.get(pull.headSha());
  const parents = [pull.baseSha(), pull.headSha()];
  const files = Object.fromEntries(
    pull.files().flatMap((file): [string, FileContent | null][] => {
      const entry = head?.entries.get(file.path);
      const bytes = entry === undefined ? null : (store.blobs.get(entry.sha)?.bytes ?? null);
      const moved: [string, null][] = file.previousPath === null ? [] : [[file.previousPath, null]];
      return [...moved, [file.path, bytes]];
    }),
  );
  const author = { name: 'github-merge-queue[bot]', email: 'merge-queue@users.noreply.github.com' };
  return writeCommit(store, { parents, files, message: `Merge pull request #${pull.number}`, author, date: github.world.now() }).sha;
}

/** The merge queue asks for its checks on a group that holds the pull request: on a commit of its own, in a branch that is its own. */
export function mergeGroupEvent(github: GitHub, repository: TestRepository, pull: TestPull, action = 'checks_requested'): ActionEvent {
  const headSha = mergeGroupCommit(github, repository, pull);
  const baseSha = pull.baseSha();
  const ref = `refs/heads/gh-readonly-queue/${pull.state.baseRef}/pr-${pull.number}-${baseSha}`;
  const payload = framed({ github, repository, name: 'merge_group', sender: 'github-merge-queue[bot]' }, (published) => ({
    action,
    merge_group: over(published, 'merge_group', { head_sha: headSha, head_ref: ref, base_sha: baseSha, base_ref: `refs/heads/${pull.state.baseRef}` }),
  }));
  return { name: 'merge_group', payload, repository: repository.name, actor: 'github-merge-queue[bot]', sha: headSha, ref, headRef: '', baseRef: '' };
}

/** Somebody starts the workflow by hand. */
export function workflowDispatchEvent(github: GitHub, repository: TestRepository, inputs: Readonly<Record<string, string>>, sender = 'octocat'): ActionEvent {
  const branch = onDefaultBranch(repository);
  const payload = framed({ github, repository, name: 'workflow_dispatch', sender }, () => ({
    inputs,
    ref: branch.ref,
    workflow: '.github/workflows/longrun.yml',
  }));
  return { name: 'workflow_dispatch', payload, actor: sender, ...branch };
}

export interface PushEventOptions {
  /** The branch that was pushed to; by default the default branch. */
  readonly branch?: string;
  /** What the branch held before; by default its last commit's parent, zeros for a new branch. */
  readonly before?: string;
  readonly isDeleted?: boolean;
  readonly isForced?: boolean;
  readonly sender?: string;
}

/** A push to a branch. */
export function pushEvent(github: GitHub, repository: TestRepository, options: PushEventOptions = {}): ActionEvent {
  const name = options.branch ?? repository.state.defaultBranch;
  const sender = options.sender ?? 'octocat';
  const sha = repository.headOf(name);
  const ref = `refs/heads/${name}`;
  const commit = repository.state.store.commits.get(sha);
  const zeros = '0'.repeat(40);
  const before = options.before ?? commit?.parents[0] ?? zeros;
  const isDeleted = options.isDeleted ?? false;
  const head = { id: sha, tree_id: commit?.tree ?? '', message: commit?.message ?? '', timestamp: iso(commit?.date ?? new Date(0)) };
  const payload = framed({ github, repository, name: 'push', sender }, (published) => {
    const full = isDeleted ? null : over(published, 'head_commit', head);
    const flags = { created: before === zeros, deleted: isDeleted, forced: options.isForced ?? false };
    return { ref, before, after: isDeleted ? zeros : sha, ...flags, base_ref: null, head_commit: full, commits: full === null ? [] : [full] };
  });
  return { name: 'push', payload, actor: sender, repository: repository.name, sha, ref, headRef: '', baseRef: '' };
}

/** Another workflow finished. `pull_requests` is empty for forks, as on GitHub. */
export function workflowRunEvent(github: GitHub, repository: TestRepository, run: WorkflowRun, action = 'completed'): ActionEvent {
  const pulls = [...repository.state.pulls.values()].filter((pull) => pull.headSha === run.headSha && pull.headRepository === repository.state);
  const side = { id: repository.state.id, url: `${github.url}/repos/${repository.name}`, name: repository.state.name };
  const shape = {
    id: run.id,
    name: run.name,
    event: run.event,
    status: action === 'completed' ? 'completed' : 'in_progress',
    conclusion: action === 'completed' ? 'success' : null,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: {
      id: run.headRepository.id,
      name: run.headRepository.name,
      full_name: fullName(run.headRepository),
      owner: userShape(github.url, run.headRepository.owner),
      fork: run.headRepository.parent !== null,
    },
    artifacts_url: `${side.url}/actions/runs/${run.id}/artifacts`,
    pull_requests: pulls.map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${side.url}/pulls/${pull.number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo: side },
      base: { ref: pull.baseRef, sha: repository.headOf(pull.baseRef), repo: side },
    })),
  };
  const payload = framed({ github, repository, name: 'workflow_run', sender: 'octocat' }, (published) => ({
    action,
    workflow_run: over(published, 'workflow_run', shape),
  }));
  return { name: 'workflow_run', payload, actor: 'octocat', ...onDefaultBranch(repository) };
}
