import { createHash } from 'node:crypto';

/** A file of a test repository: its text or bytes, a symbolic link, a submodule, or `size` bytes of nothing in particular. */
export type FileContent = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string } | { readonly size: number };
/** Changes to a tree by path; null removes. */
export type Files = Readonly<Record<string, FileContent | null>>;

export interface Entry {
  readonly mode: '100644' | '120000' | '160000';
  readonly sha: string;
}

export interface Blob {
  readonly sha: string;
  readonly size: number;
  /** Null for a file that only claims a size: too big to be held in a test. */
  readonly bytes: Buffer | null;
}

export interface TreeItem {
  readonly name: string;
  readonly mode: '100644' | '120000' | '160000' | '040000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly date: Date;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The objects of a repository and of all its forks: they share one store, as on GitHub. */
export interface ObjectStore {
  readonly blobs: Map<string, Blob>;
  readonly trees: Map<string, readonly TreeItem[]>;
  readonly commits: Map<string, Commit>;
}

export function createStore(): ObjectStore {
  return { blobs: new Map(), trees: new Map(), commits: new Map() };
}

function hash(type: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

function writeBlob(store: ObjectStore, bytes: Buffer): string {
  const sha = hash('blob', bytes);
  store.blobs.set(sha, { sha, size: bytes.length, bytes });
  return sha;
}

function writeSized(store: ObjectStore, size: number, path: string): string {
  const sha = createHash('sha1').update(`sized ${size} ${path}`).digest('hex');
  store.blobs.set(sha, { sha, size, bytes: null });
  return sha;
}

function writeFile(store: ObjectStore, path: string, content: FileContent): Entry {
  if (typeof content === 'string') return { mode: '100644', sha: writeBlob(store, Buffer.from(content)) };
  if (content instanceof Uint8Array) return { mode: '100644', sha: writeBlob(store, Buffer.from(content)) };
  if ('symlink' in content) return { mode: '120000', sha: writeBlob(store, Buffer.from(content.symlink)) };
  if ('submodule' in content) return { mode: '160000', sha: content.submodule };
  return { mode: '100644', sha: writeSized(store, content.size, path) };
}

function treeType(mode: Entry['mode']): 'blob' | 'commit' {
  return mode === '160000' ? 'commit' : 'blob';
}

/** Git sorts a directory as if its name ended in a slash, by bytes. */
function treeOrder(a: TreeItem, b: TreeItem): number {
  const key = (item: TreeItem) => Buffer.from(item.type === 'tree' ? `${item.name}/` : item.name);
  return Buffer.compare(key(a), key(b));
}

function writeTree(store: ObjectStore, entries: ReadonlyMap<string, Entry>): string {
  const items: TreeItem[] = [];
  const folders = new Map<string, Map<string, Entry>>();
  for (const [path, entry] of entries) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      items.push({ name: path, mode: entry.mode, type: treeType(entry.mode), sha: entry.sha });
      continue;
    }
    const name = path.slice(0, slash);
    const folder = folders.get(name) ?? new Map<string, Entry>();
    folders.set(name, folder.set(path.slice(slash + 1), entry));
  }
  for (const [name, folder] of folders) items.push({ name, mode: '040000', type: 'tree', sha: writeTree(store, folder) });
  items.sort(treeOrder);
  const parts = items.map((item) => Buffer.concat([Buffer.from(`${item.mode.replace(/^0/, '')} ${item.name}\0`), Buffer.from(item.sha, 'hex')]));
  const sha = hash('tree', Buffer.concat(parts));
  store.trees.set(sha, items);
  return sha;
}

export interface CommitOptions {
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: Person;
  readonly date: Date;
}

/** Adds a commit on its first parent's tree, with git's own object names. */
export function writeCommit(store: ObjectStore, options: CommitOptions): Commit {
  const { parents, message, author, date } = options;
  const entries = new Map(parents[0] === undefined ? [] : store.commits.get(parents[0])?.entries);
  for (const [path, content] of Object.entries(options.files)) {
    if (content === null) entries.delete(path);
    else entries.set(path, writeFile(store, path, content));
  }
  const tree = writeTree(store, entries);
  const stamp = `${author.name} <${author.email}> ${Math.floor(date.getTime() / 1000)} +0000`;
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${stamp}`, `committer ${stamp}`, '', message];
  const sha = hash('commit', Buffer.from(lines.join('\n')));
  const commit = { sha, tree, parents, message, author, date, entries };
  store.commits.set(sha, commit);
  return commit;
}

/** The commit and everything before it, nearest first. */
export function history(store: ObjectStore, sha: string): Commit[] {
  const seen = new Set<string>();
  const found: Commit[] = [];
  const queue = [sha];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const commit = store.commits.get(next);
    if (seen.has(next) || commit === undefined) continue;
    seen.add(next);
    found.push(commit);
    queue.push(...commit.parents);
  }
  return found;
}

/** The nearest commit that both sides contain, or null for unrelated histories. */
export function mergeBase(store: ObjectStore, base: string, head: string): string | null {
  const ancestors = new Set(history(store, base).map((commit) => commit.sha));
  return history(store, head).find((commit) => ancestors.has(commit.sha))?.sha ?? null;
}

/** Commits of the head that the base does not contain, oldest first. */
export function commitsBetween(store: ObjectStore, base: string, head: string): Commit[] {
  const ancestors = new Set(history(store, base).map((commit) => commit.sha));
  return history(store, head)
    .filter((commit) => !ancestors.has(commit.sha))
    .reverse();
}

/** Git calls a file binary when a NUL is among its first 8,000 bytes. */
export function isBinary(blob: Blob): boolean {
  return blob.bytes?.subarray(0, 8000).includes(0) ?? false;
}
