import { type BlobKey, readTree } from '../github/blobs.ts';
import type { GitHubClient } from '../github/client.ts';
import type { PullRequest } from '../github/events.ts';
import { failureOf } from '../github/failure.ts';
import { listFiles, readMergeBase, readPull } from '../github/pull.ts';
import type { Change, ChangedFile } from '../model/change.ts';
import { type BlobStore, createBlobStore } from './github-blobs.ts';
import type { Content, Source, TreeEntry } from './source.ts';

/** At most this many blobs are asked for before anybody wants them. */
const maxPrefetched = 100;
/** How often the listing is asked for again while pushes come in. */
const maxListings = 3;

/** A pull request by SHA, through the base repository's API: nothing is checked out, and the head repository is never asked. */
export interface PullSource extends Source {
  /** The snapshot that is reviewed: the head that the listing was made for. */
  readonly pull: PullRequest;
  /** The commit that the change was compared with, once something was read there. */
  knownBase(): string | null;
  /** A file at the tip of the base branch, where a pull request cannot change it: the policy. */
  readTrusted(path: string): Promise<Content>;
}

/**
 * Lists the change and opens it for reading. `wanted` says which changed files are likely to be read:
 * they come along with the first request for content. Throws where GitHub does not answer.
 */
export async function openPull(client: GitHubClient, asked: PullRequest, wanted: (path: string) => boolean): Promise<PullSource> {
  const { pull, change } = await listChange(client, asked);
  const store = createBlobStore(client, pull.repository);
  const present = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  let knownBase: string | null = null;
  const base = async () => {
    knownBase ??= await baseOf(client, pull);
    return knownBase;
  };
  return {
    pull,
    change: async () => change,
    knownBase: () => knownBase,
    tree: () => readWholeTree(client, pull, store),
    read: async (side, paths) => {
      if (paths.length === 0) return new Map();
      return side === 'head' ? readHead(store, pull.headSha, { paths, present }) : readBase(store, await base(), paths);
    },
    readTrusted: async (path) => {
      const key = { sha: pull.baseSha, path };
      const likely = change.files.filter((file) => file.status !== 'removed' && wanted(file.path));
      await store.fetch(likely.length * 2 > maxPrefetched ? [key] : [key, ...(await bothSides(likely, pull, base))]);
      return store.take(key);
    },
  };
}

async function listChange(client: GitHubClient, asked: PullRequest): Promise<{ pull: PullRequest; change: Change }> {
  let pull = asked;
  for (let listings = 1; ; listings++) {
    const listing = await listFiles(client, pull);
    if (listing.headSha === null || listing.headSha === pull.headSha || listings === maxListings) {
      const total = Math.max(pull.changedFiles ?? 0, listing.files.length);
      return { pull, change: { files: listing.files, total, headSha: pull.headSha, baseSha: pull.baseSha } };
    }
    pull = await readPull(client, pull.repository, pull.number);
  }
}

async function readWholeTree(client: GitHubClient, pull: PullRequest, store: BlobStore): Promise<readonly TreeEntry[] | null> {
  const entries = await readTree(client, pull.repository, pull.headSha);
  if (entries === null) return null;
  store.knowTree(pull.headSha, entries);
  return entries.map(({ path, size, kind }) => ({ path, size, kind }));
}

async function readHead(store: BlobStore, sha: string, { paths, present }: { paths: readonly string[]; present: ReadonlySet<string> }) {
  const keys = paths.map((path) => ({ sha, path }));
  const mayBeFile = (key: BlobKey) => (store.kindOf(key) ?? 'file') === 'file';
  await store.fetch(keys.filter(mayBeFile));
  await store.learnKinds(keys.filter((key) => present.has(key.path)));
  const contents = new Map<string, Content>();
  for (const key of keys) {
    const kind = store.kindOf(key);
    contents.set(key.path, kind === 'symlink' || kind === 'submodule' ? { kind } : await store.take(key));
  }
  return contents;
}

async function readBase(store: BlobStore, sha: string, paths: readonly string[]) {
  await store.fetch(paths.map((path) => ({ sha, path })));
  const contents = new Map<string, Content>();
  for (const path of paths) contents.set(path, await store.take({ sha, path }));
  return contents;
}

async function bothSides(files: readonly ChangedFile[], pull: PullRequest, base: () => Promise<string>): Promise<readonly BlobKey[]> {
  const before = files.filter((file) => file.status !== 'added');
  const sha = before.length === 0 ? '' : await base();
  return [...files.map(({ path }) => ({ sha: pull.headSha, path })), ...before.map((file) => ({ sha, path: file.previousPath ?? file.path }))];
}

/** The commit behind the diff's left side; the base branch's tip where the two share no history. */
async function baseOf(client: GitHubClient, pull: PullRequest): Promise<string> {
  try {
    return await readMergeBase(client, pull);
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return pull.baseSha;
    throw error;
  }
}
