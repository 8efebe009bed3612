import { type Call, counted, type Handlers, me, notFound, page, param, Refusal } from '../call.ts';
import { compareCommits } from '../diff.ts';
import { commitsBetween, mergeBase } from '../git.ts';
import type { JsonObject } from '../json.ts';
import { commitShape, fullRepositoryShape, iso, minimalRepositoryShape, nodeId, userShape, web } from '../shapes/basics.ts';
import { fileShape } from '../shapes/pulls.ts';
import { type Artifact, fullName, type Role, roleOf, type User, type WorkflowRun } from '../world.ts';
import { commitAt } from './contents.ts';

/** OAS repos/compare-commits: files on the first page only, and no more than these. */
const maximumComparedFiles = 300;

/** A ref of this repository or, as `owner:branch`, of a fork. */
function comparedCommit(call: Call, ref: string) {
  const [, owner, branch] = /^([^:]+):(.+)$/.exec(ref) ?? [];
  if (owner === undefined || branch === undefined) return commitAt(call.repository, ref);
  const fork = [...call.world.repositories.values()].find((candidate) => candidate.owner.login === owner && candidate.store === call.repository.store);
  if (fork === undefined) throw notFound();
  return commitAt(fork, branch);
}

function compare(call: Call) {
  const { api, repository } = call;
  const base = comparedCommit(call, param(call, 'base'));
  const head = comparedCommit(call, param(call, 'head'));
  const from = mergeBase(repository.store, base.sha, head.sha);
  const shared = from === null ? undefined : repository.store.commits.get(from);
  if (shared === undefined) throw new Refusal(404, `No common ancestor between ${param(call, 'base')} and ${param(call, 'head')}.`);
  const ahead = commitsBetween(repository.store, base.sha, head.sha);
  const behind = commitsBetween(repository.store, head.sha, base.sha).length;
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const commits = page(call, ahead);
  const isFirst = (call.query.get('page') ?? '1') === '1';
  const files = isFirst ? compareCommits(repository.store, shared.sha, head.sha).slice(0, maximumComparedFiles) : [];
  const range = `compare/${base.sha}...${head.sha}`;
  const html = `${web}/${fullName(repository)}/${range}`;
  const body = {
    url: `${api}/repos/${fullName(repository)}/${range}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitShape(api, repository, base),
    merge_base_commit: commitShape(api, repository, shared),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: commits.items.map((commit) => commitShape(api, repository, commit)),
    ...(isFirst ? { files: files.map((file) => fileShape(api, repository, head.sha, file, false)) } : {}),
  };
  return { status: 200, body, headers: commits.headers };
}

/** Maintainers count as writers and triagers as readers in the coarse permission. */
const coarse: Readonly<Record<Role, string>> = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' };

function permission(call: Call) {
  const login = param(call, 'username');
  const user = call.world.users.get(login.toLowerCase());
  if (user === undefined) throw new Refusal(404, `${login} is not a user`);
  const role = roleOf(call.repository, user);
  const rights = { pull: role !== 'none', triage: !['none', 'read'].includes(role), push: ['write', 'maintain', 'admin'].includes(role) };
  const permissions = { ...rights, maintain: ['maintain', 'admin'].includes(role), admin: role === 'admin' };
  return { status: 200, body: { permission: coarse[role], role_name: role, user: { ...userShape(call.api, user), permissions, role_name: role } } };
}

function branch(call: Call) {
  const name = param(call, 'branch');
  const sha = call.repository.branches.get(name);
  if (sha === undefined) throw new Refusal(404, 'Branch not found');
  const self = `${call.api}/repos/${fullName(call.repository)}/branches/${name}`;
  const protection = { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } };
  const links = { self, html: `${web}/${fullName(call.repository)}/tree/${name}` };
  return {
    status: 200,
    body: {
      name,
      commit: commitShape(call.api, call.repository, commitAt(call.repository, sha)),
      _links: links,
      protected: false,
      protection,
      protection_url: `${self}/protection`,
    },
  };
}

function runShape(call: Call, run: WorkflowRun): JsonObject {
  const url = `${call.api}/repos/${fullName(call.repository)}/actions/runs/${run.id}`;
  const commit = call.repository.store.commits.get(run.headSha);
  const pulls = [...call.repository.pulls.values()].filter((pull) => pull.headSha === run.headSha && pull.headRepository === call.repository);
  const side = { id: call.repository.id, url: `${call.api}/repos/${fullName(call.repository)}`, name: call.repository.name };
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: `.github/workflows/${run.name}.yml`,
    display_title: run.name,
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: 'completed',
    conclusion: 'success',
    workflow_id: 1,
    url,
    html_url: `${web}/${fullName(call.repository)}/actions/runs/${run.id}`,
    pull_requests: pulls.map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${side.url}/pulls/${pull.number}`,
      head: { ref: pull.headRef, sha: pull.headSha, repo: side },
      base: { ref: pull.baseRef, sha: call.repository.branches.get(pull.baseRef) ?? '', repo: side },
    })),
    created_at: iso(run.createdAt),
    updated_at: iso(run.createdAt),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${side.url}/check-suites/5`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${side.url}/actions/workflows/1`,
    head_commit:
      commit === undefined
        ? null
        : {
            id: commit.sha,
            tree_id: commit.tree,
            message: commit.message,
            timestamp: iso(commit.date),
            author: { ...commit.author },
            committer: { ...commit.author },
          },
    repository: minimalRepositoryShape(call.api, call.repository),
    head_repository: minimalRepositoryShape(call.api, run.headRepository),
  };
}

function artifactShape(call: Call, artifact: Artifact): JsonObject {
  const url = `${call.api}/repos/${fullName(call.repository)}/actions/artifacts/${artifact.id}`;
  const { run } = artifact;
  const created = iso(artifact.createdAt);
  return {
    id: artifact.id,
    node_id: nodeId('MDg', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.archive.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired,
    created_at: created,
    updated_at: created,
    expires_at: iso(new Date(artifact.createdAt.getTime() + 90 * 86_400_000)),
    workflow_run: {
      id: run.id,
      repository_id: call.repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}

function artifactOf(call: Call): Artifact {
  const artifact = call.repository.artifacts.find((candidate) => candidate.id === Number(param(call, 'artifact_id')));
  if (artifact === undefined) throw notFound();
  return artifact;
}

function listArtifacts(call: Call, runId: number | null) {
  const name = call.query.get('name');
  const found = call.repository.artifacts.filter((artifact) => (runId === null || artifact.run.id === runId) && (name === null || artifact.name === name));
  return counted(call, 'artifacts', found.toReversed(), (artifact) => artifactShape(call, artifact));
}

export const repositoryHandlers: Handlers = {
  'repos/get': (call) => ({ status: 200, body: fullRepositoryShape(call.api, call.repository) }),
  'repos/compare-commits': compare,
  'repos/get-branch': branch,
  'repos/get-collaborator-permission-level': permission,
  'actions/list-workflow-runs-for-repo': (call) => {
    const sha = call.query.get('head_sha');
    const event = call.query.get('event');
    const found = call.repository.workflowRuns.filter((run) => (sha === null || run.headSha === sha) && (event === null || run.event === event));
    return counted(call, 'workflow_runs', found.toReversed(), (run) => runShape(call, run));
  },
  'actions/get-workflow-run': (call) => {
    const run = call.repository.workflowRuns.find((candidate) => candidate.id === Number(param(call, 'run_id')));
    if (run === undefined) throw notFound();
    return { status: 200, body: runShape(call, run) };
  },
  'actions/list-artifacts-for-repo': (call) => listArtifacts(call, null),
  'actions/list-workflow-run-artifacts': (call) => listArtifacts(call, Number(param(call, 'run_id'))),
  'actions/get-artifact': (call) => ({ status: 200, body: artifactShape(call, artifactOf(call)) }),
  'actions/download-artifact': (call) => {
    const artifact = artifactOf(call);
    if (artifact.isExpired) throw new Refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${call.api}/_storage/artifacts/${artifact.id}?sig=${nodeId('SIG', artifact.id)}` } };
  },
};

function rate(limit: number): JsonObject {
  return { limit, used: 0, remaining: limit, reset: 4_102_444_800 };
}

/** Answers that belong to no repository. */
export const accountHandlers: Handlers = {
  'users/get-authenticated': (call) => {
    const identity = me(call);
    if (identity.isInstallation) throw new Refusal(403, 'Resource not accessible by integration');
    return { status: 200, body: publicUser(call, identity.user) };
  },
  'rate-limit/get': () => ({ status: 200, body: { resources: { core: rate(1000), search: rate(30), graphql: rate(1000) }, rate: rate(1000) } }),
};

function publicUser(call: Call, user: User): JsonObject {
  const created = '2020-01-01T00:00:00Z';
  const empty = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  return { ...userShape(call.api, user), ...empty, public_repos: 1, public_gists: 0, followers: 0, following: 0, created_at: created, updated_at: created };
}
