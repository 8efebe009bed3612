import type { Commit } from '../git.ts';
import type { JsonObject } from '../json.ts';
import { fullName, type Reaction, type Repository, type User } from '../world.ts';

export const web = 'https://github.com';

export function nodeId(type: string, id: number | string): string {
  return `${type}_${Buffer.from(`${id}`).toString('base64url')}`;
}

/** The type and id inside of a node id, or null for one that was not made here. */
export function readNodeId(text: string): { readonly type: string; readonly id: string } | null {
  const [, type, id] = /^([A-Z]+)_([\w-]+)$/.exec(text) ?? [];
  return type === undefined || id === undefined ? null : { type, id: Buffer.from(id, 'base64url').toString() };
}

export function iso(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export function isoOrNull(date: Date | null): string | null {
  return date === null ? null : iso(date);
}

export function userShape(api: string, user: User): JsonObject {
  const url = `${api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type === 'Bot' ? 'BOT' : 'U', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: user.type === 'Bot' ? `${web}/apps/${user.login.replace('[bot]', '')}` : `${web}/${user.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

const links: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

export function minimalRepositoryShape(api: string, repository: Repository): JsonObject {
  const name = fullName(repository);
  const url = `${api}/repos/${name}`;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: name,
    private: repository.isPrivate,
    owner: userShape(api, repository.owner),
    html_url: `${web}/${name}`,
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(links).map(([key, path]) => [key, `${url}${path}`])),
  };
}

/** As it stands inside of pull requests. */
export function repositoryShape(api: string, repository: Repository): JsonObject {
  const name = fullName(repository);
  const created = iso(repository.createdAt);
  const openPulls = [...repository.pulls.values()].filter((pull) => pull.state === 'open').length;
  return {
    ...minimalRepositoryShape(api, repository),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `${web}/${name}.git`,
    svn_url: `${web}/${name}`,
    mirror_url: null,
    homepage: null,
    language: 'Python',
    license: null,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: openPulls,
    open_issues_count: openPulls,
    size: 1,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.isPrivate ? 'private' : 'public',
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    pushed_at: created,
    created_at: created,
    updated_at: created,
  };
}

export function fullRepositoryShape(api: string, repository: Repository): JsonObject {
  return { ...repositoryShape(api, repository), network_count: 0, subscribers_count: 0 };
}

function gitUser(commit: Commit): JsonObject {
  return { ...commit.author, date: iso(commit.date) };
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function gitCommitShape(api: string, repository: Repository, commit: Commit): JsonObject {
  const name = fullName(repository);
  const url = `${api}/repos/${name}/git`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${web}/${name}/commit/${commit.sha}`,
    author: gitUser(commit),
    committer: gitUser(commit),
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${web}/${name}/commit/${sha}` })),
    verification: unsigned,
  };
}

export function commitShape(api: string, repository: Repository, commit: Commit): JsonObject {
  const name = fullName(repository);
  const url = `${api}/repos/${name}`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: gitUser(commit),
      committer: gitUser(commit),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${web}/${name}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${web}/${name}/commit/${sha}` })),
  };
}

export function reactionShape(api: string, reaction: Reaction): JsonObject {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: userShape(api, reaction.user),
    content: reaction.content,
    created_at: iso(reaction.createdAt),
  };
}

export function reactionsShape(url: string, reactions: readonly Reaction[]): JsonObject {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  const counts = kinds.map((kind) => [kind, reactions.filter((reaction) => reaction.content === kind).length]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

/** The author's standing as GitHub shows it; private members of an organisation look like strangers there, too. */
export function associationOf(repository: Repository, user: User): string {
  if (user.login === repository.owner.login) return 'OWNER';
  if (repository.collaborators.has(user.login.toLowerCase())) return 'COLLABORATOR';
  return user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR';
}
