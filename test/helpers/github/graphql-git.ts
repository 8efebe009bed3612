import { type Blob, type Commit, type Entry, isBinary } from './git.ts';
import { iso, nodeId } from './shapes/basics.ts';
import type { Repository } from './world.ts';

/** An object that graphql-js resolves: values, or functions of the arguments. */
export interface Node {
  readonly [field: string]: unknown;
}

/** I:sveltia/sveltia-cms#950: the text of a blob ends here. */
const maximumTextBytes = 512_000;
function blobNode(entrySha: string, blob: Blob): Node {
  const isText = !isBinary(blob);
  const bytes = () => (blob.bytes ?? Buffer.alloc(maximumTextBytes, '0,0\n')).subarray(0, maximumTextBytes);
  return {
    __typename: 'Blob',
    id: nodeId('B', entrySha),
    oid: entrySha,
    abbreviatedOid: entrySha.slice(0, 7),
    byteSize: blob.size,
    isBinary: !isText,
    isTruncated: blob.size > maximumTextBytes,
    text: () => (isText ? bytes().toString('utf8') : null),
  };
}

function treeNode(repository: Repository, sha: string, prefix: string): Node {
  const entries = () =>
    (repository.store.trees.get(sha) ?? []).map((item) => ({
      name: item.name,
      path: `${prefix}${item.name}`,
      mode: Number.parseInt(item.mode, 8),
      type: item.type,
      oid: item.sha,
      size: repository.store.blobs.get(item.sha)?.size ?? 0,
      object: () => objectNode(repository, item.sha, `${prefix}${item.name}/`),
    }));
  return { __typename: 'Tree', id: nodeId('T', sha), oid: sha, abbreviatedOid: sha.slice(0, 7), entries };
}

/** A commit as GraphQL shows it. */
export function commitNode(repository: Repository, commit: Commit): Node {
  const suite = repository.checkSuites.get(commit.sha);
  return {
    checkSuites: { nodes: suite === undefined ? [] : [{ id: nodeId('CS', commit.sha), createdAt: iso(suite) }] },
    __typename: 'Commit',
    id: nodeId('C', commit.sha),
    oid: commit.sha,
    abbreviatedOid: commit.sha.slice(0, 7),
    message: commit.message,
    committedDate: iso(commit.date),
    authoredDate: iso(commit.date),
    tree: () => treeNode(repository, commit.tree, ''),
  };
}

/** A blob, tree or commit by its SHA, or null. */
export function objectNode(repository: Repository, sha: string, prefix = ''): Node | null {
  const { store } = repository;
  const blob = store.blobs.get(sha);
  if (blob !== undefined) return blobNode(sha, blob);
  if (store.trees.has(sha)) return treeNode(repository, sha, prefix);
  const commit = store.commits.get(sha);
  return commit === undefined ? null : commitNode(repository, commit);
}

function treeAt(repository: Repository, commit: Commit, path: string): Node | null {
  let sha = commit.tree;
  for (const step of path.split('/').filter((part) => part !== '')) {
    const item = repository.store.trees.get(sha)?.find((candidate) => candidate.name === step && candidate.type === 'tree');
    if (item === undefined) return null;
    sha = item.sha;
  }
  return treeNode(repository, sha, path === '' ? '' : `${path}/`);
}

/** What git calls by `<commit>` or `<commit>:<path>`; null where there is nothing, and for submodules. */
export function expressed(repository: Repository, expression: string): Node | null {
  const colon = expression.indexOf(':');
  const ref = (colon < 0 ? expression : expression.slice(0, colon)).replace(/^refs\/heads\//, '');
  const sha = ref === 'HEAD' ? repository.branches.get(repository.defaultBranch) : (repository.branches.get(ref) ?? ref);
  if (colon < 0) return objectNode(repository, sha ?? '');
  const commit = repository.store.commits.get(sha ?? '');
  const path = expression.slice(colon + 1);
  const entry: Entry | undefined = commit?.entries.get(path);
  if (entry !== undefined) return objectNode(repository, entry.sha);
  return commit === undefined ? null : treeAt(repository, commit, path);
}
