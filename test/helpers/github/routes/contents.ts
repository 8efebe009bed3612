import { type Answer, type Call, type Handlers, notFound, param, Refusal } from '../call.ts';
import type { Blob, Commit, Entry, TreeItem } from '../git.ts';
import type { JsonObject } from '../json.ts';
import { commitShape, gitCommitShape, nodeId, web } from '../shapes/basics.ts';
import { fullName, type Repository } from '../world.ts';

const megabyte = 1_000_000;
const maximumEntries = 1000;
const maximumTreeEntries = 100_000;

/** The commit of a branch, a full ref, or a SHA; forks' commits are found in the base repository, too. */
export function commitAt(repository: Repository, ref: string): Commit {
  const name = ref.replace(/^refs\//, '').replace(/^heads\//, '');
  const pull = /^(?:pull)\/(\d+)\/head$/.exec(name)?.[1];
  const sha = repository.branches.get(name) ?? repository.pulls.get(Number(pull))?.headSha ?? name;
  const commit = repository.store.commits.get(sha);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  return commit;
}

/** Bytes of a blob; a file that only claims a size is rows of zeros, made when they are asked for. */
export function bytesOf(blob: Blob): Buffer {
  return blob.bytes ?? Buffer.alloc(blob.size, '0,0\n');
}

function mediaOf(call: Call): 'raw' | 'object' | 'json' {
  if (/\braw\b/.test(call.accept)) return 'raw';
  return /\.object\b/.test(call.accept) ? 'object' : 'json';
}

function raw(bytes: Buffer): Answer {
  return { status: 200, type: 'application/vnd.github.raw; charset=utf-8', bytes };
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

interface Item {
  readonly path: string;
  readonly sha: string;
  readonly type: 'file' | 'dir' | 'symlink' | 'submodule';
  readonly size: number;
}

function itemShape(call: Call, ref: string, item: Item): JsonObject {
  const name = fullName(call.repository);
  const path = encodedPath(item.path);
  const self = `${call.api}/repos/${name}/contents/${path}?ref=${ref}`;
  const git = `${call.api}/repos/${name}/git/${item.type === 'dir' ? 'trees' : 'blobs'}/${item.sha}`;
  const html = `${web}/${name}/blob/${ref}/${path}`;
  const download = item.type === 'file' ? `https://raw.githubusercontent.com/${name}/${ref}/${path}` : null;
  return {
    type: item.type,
    size: item.size,
    name: item.path.split('/').at(-1) ?? '',
    path: item.path,
    sha: item.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: download,
    _links: { self, git, html },
  };
}

function typeOf(entry: Entry): Item['type'] {
  return entry.mode === '120000' ? 'symlink' : entry.mode === '160000' ? 'submodule' : 'file';
}

function itemOf(call: Call, path: string, entry: Entry): Item {
  return { path, sha: entry.sha, type: typeOf(entry), size: call.repository.store.blobs.get(entry.sha)?.size ?? 0 };
}

/** What lies directly in a folder, sub-folders once; null when there is no such folder. */
function folderOf(call: Call, commit: Commit, path: string): Item[] | null {
  const prefix = path === '' ? '' : `${path}/`;
  const found = new Map<string, Item>();
  for (const [file, entry] of commit.entries) {
    if (!file.startsWith(prefix)) continue;
    const [name = '', ...rest] = file.slice(prefix.length).split('/');
    const child = `${prefix}${name}`;
    if (rest.length === 0) found.set(child, itemOf(call, child, entry));
    else if (!found.has(child)) found.set(child, { path: child, sha: commit.tree, type: 'dir', size: 0 });
  }
  return found.size === 0 ? null : [...found.values()].slice(0, maximumEntries);
}

/** A link to a file of the repository is followed, any other is shown as a link. */
function followed(call: Call, commit: Commit, path: string, entry: Entry): { readonly path: string; readonly entry: Entry } {
  if (entry.mode !== '120000') return { path, entry };
  const target = call.repository.store.blobs.get(entry.sha)?.bytes?.toString() ?? '';
  const resolved = new URL(target, `file:///${path}`).pathname.slice(1);
  const found = commit.entries.get(decodeURIComponent(resolved));
  return found === undefined || found.mode !== '100644' || target.startsWith('/') ? { path, entry } : { path, entry: found };
}

function fileAnswer(call: Call, ref: string, path: string, entry: Entry): Answer {
  const blob = call.repository.store.blobs.get(entry.sha);
  const shape = itemShape(call, ref, itemOf(call, path, entry));
  const media = mediaOf(call);
  if (blob === undefined) return { status: 200, body: { ...shape, submodule_git_url: `${web}/somebody/module.git` } };
  if (blob.size > 100 * megabyte) throw tooLarge('contents API');
  if (media === 'raw') return raw(bytesOf(blob));
  if (entry.mode === '120000') return { status: 200, body: { ...shape, target: bytesOf(blob).toString() } };
  const isSmall = blob.size <= megabyte;
  if (!isSmall && media === 'json') return { status: 200, body: { ...shape, content: '', encoding: 'none' } };
  const content = isSmall ? { content: wrapped(bytesOf(blob)), encoding: 'base64' } : { content: '', encoding: 'none' };
  return { status: 200, ...(media === 'object' ? { type: 'application/vnd.github.object' } : {}), body: { ...shape, ...content } };
}

function contents(call: Call): Answer {
  const ref = call.query.get('ref') ?? call.repository.defaultBranch;
  const commit = commitAt(call.repository, ref);
  const path = param(call, 'path').replace(/^\/|\/$/g, '');
  const entry = commit.entries.get(path);
  if (entry !== undefined) {
    const target = followed(call, commit, path, entry);
    return fileAnswer(call, ref, target.path, target.entry);
  }
  const folder = folderOf(call, commit, path);
  if (folder === null) throw notFound();
  const entries = folder.map((item) => itemShape(call, ref, item));
  if (mediaOf(call) !== 'object') return { status: 200, body: entries };
  const self = itemShape(call, ref, { path, sha: commit.tree, type: 'dir', size: 0 });
  return { status: 200, type: 'application/vnd.github.object', body: { ...self, entries } };
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n');
}

function tooLarge(what: string): Refusal {
  const message = `This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the ${what}, but you can always clone the repository via Git in order to obtain this blob.`;
  return new Refusal(403, message, [{ resource: 'Blob', field: 'data', code: 'too_large' }]);
}

function blob(call: Call): Answer {
  const sha = param(call, 'file_sha');
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  const found = call.repository.store.blobs.get(sha);
  if (found === undefined) throw notFound();
  if (found.size > 100 * megabyte) throw tooLarge('API');
  if (mediaOf(call) === 'raw') return raw(bytesOf(found));
  const url = `${call.api}/repos/${fullName(call.repository)}/git/blobs/${sha}`;
  return { status: 200, body: { sha, node_id: nodeId('B', sha), size: found.size, url, content: wrapped(bytesOf(found)), encoding: 'base64' } };
}

function treeShape(call: Call, item: TreeItem, path: string): JsonObject {
  const size = call.repository.store.blobs.get(item.sha)?.size;
  const url = `${call.api}/repos/${fullName(call.repository)}/git/${item.type}s/${item.sha}`;
  const base = { path, mode: item.mode, type: item.type, sha: item.sha };
  if (item.type === 'commit') return base;
  return { ...base, ...(item.type === 'blob' && size !== undefined ? { size } : {}), url };
}

function walk(call: Call, sha: string, prefix: string, isRecursive: boolean): JsonObject[] {
  return (call.repository.store.trees.get(sha) ?? []).flatMap((item) => {
    const path = `${prefix}${item.name}`;
    const own = treeShape(call, item, path);
    return isRecursive && item.type === 'tree' ? [own, ...walk(call, item.sha, `${path}/`, true)] : [own];
  });
}

function tree(call: Call): Answer {
  const named = param(call, 'tree_sha');
  const { trees } = call.repository.store;
  const sha = trees.has(named) ? named : commitAt(call.repository, named).tree;
  const all = walk(call, sha, '', call.query.has('recursive'));
  const limit = call.repository.treeLimit ?? maximumTreeEntries;
  const url = `${call.api}/repos/${fullName(call.repository)}/git/trees/${sha}`;
  return { status: 200, body: { sha, url, tree: all.slice(0, limit), truncated: all.length > limit } };
}

export const contentHandlers: Handlers = {
  'repos/get-content': contents,
  'git/get-blob': blob,
  'git/get-tree': tree,
  'git/get-commit': (call) => ({ status: 200, body: gitCommitShape(call.api, call.repository, commitAt(call.repository, param(call, 'commit_sha'))) }),
  'git/get-ref': (call) => {
    const ref = `refs/${param(call, 'ref')}`;
    if (!ref.startsWith('refs/heads/') && !ref.startsWith('refs/pull/')) throw notFound();
    const { sha } = commitAt(call.repository, ref);
    const url = `${call.api}/repos/${fullName(call.repository)}/git`;
    return { status: 200, body: { ref, node_id: nodeId('REF', ref), url: `${url}/${ref}`, object: { type: 'commit', sha, url: `${url}/commits/${sha}` } } };
  },
  'repos/get-commit': (call) => {
    const commit = commitAt(call.repository, param(call, 'ref'));
    if (/\.sha\b/.test(call.accept)) return { status: 200, type: 'application/vnd.github.sha; charset=utf-8', bytes: Buffer.from(commit.sha) };
    return { status: 200, body: commitShape(call.api, call.repository, commit) };
  },
};
