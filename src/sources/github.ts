import { type BlobKey, readTree } from '../github/blobs.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { compareCommits, type Ends, maxComparedFiles } from '../github/compare.ts';
import type { PullRequest } from '../github/events.ts';
import { failureOf } from '../github/failure.ts';
import { listFiles, readPull } from '../github/pull.ts';
import type { Change, ChangedFile } from '../model/change.ts';
import { type BlobStore, createBlobStore } from './github-blobs.ts';
import type { Content, Source, TreeEntry } from './source.ts';
import { differencesBetween } from './tree-differences.ts';

/** At most this many blobs are asked for before anybody wants them. */
const maxPrefetched = 100;
/** How often the listing is asked for again while pushes come in. */
const maxListings = 3;

/** A change by SHA, through the repository's API: nothing is checked out, and a fork is never asked. */
export interface ChangeSource extends Source {
  /** The commit that is reviewed. */
  readonly headSha: string;
  /** The commit that the change was compared with, once something was read there. */
  knownBase(): string | null;
  /** A file at the tip of the base, where the change cannot touch it: the policy. */
  readTrusted(path: string): Promise<Content>;
}

/** A pull request by SHA. */
export interface PullSource extends ChangeSource {
  /** The snapshot that is reviewed: the head that the listing was made for. */
  readonly pull: PullRequest;
}

/** Says which changed files are likely to be read: they come along with the first request for content. */
export type Wanted = (path: string) => boolean;

/** Lists the change of a pull request and opens it for reading. Throws where GitHub does not answer. */
export async function openPull(client: GitHubClient, asked: PullRequest, wanted: Wanted): Promise<PullSource> {
  const { pull, change } = await listChange(client, asked);
  const base = () => baseOf(client, pull);
  return { ...openChange({ client, repository: pull.repository, headSha: pull.headSha, trustedSha: pull.baseSha, change, base, wanted }), pull };
}

/**
 * Opens what a commit has that the base has not. Past the 300 files that GitHub compares, the trees of both sides tell the rest, without
 * hunks. Throws where GitHub does not answer, and where the base is gone (404).
 */
export async function openRange(client: GitHubClient, repository: Repository, ends: Ends, wanted: Wanted): Promise<ChangeSource> {
  const compared = await compareCommits(client, repository, ends);
  const files = compared.files.length < maxComparedFiles ? compared.files : await completed(client, repository, { ...compared, head: ends.head });
  // Where no tree was whole, there may be more by any number.
  const total = files === null ? Number.POSITIVE_INFINITY : files.length;
  const change = { files: files ?? compared.files, total, headSha: ends.head, baseSha: compared.baseSha };
  const base = () => Promise.resolve(compared.mergeBaseSha);
  return openChange({ client, repository, headSha: ends.head, trustedSha: compared.baseSha, change, base, wanted });
}

interface Opened {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly headSha: string;
  /** Where the policy is read. */
  readonly trustedSha: string;
  readonly change: Change;
  /** The commit behind the diff's left side. */
  readonly base: () => Promise<string>;
  readonly wanted: Wanted;
}

function openChange({ client, repository, headSha, trustedSha, change, base: askBase, wanted }: Opened): ChangeSource {
  const store = createBlobStore(client, repository);
  const present = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  let knownBase: string | null = null;
  const base = async () => {
    knownBase ??= await askBase();
    return knownBase;
  };
  return {
    headSha,
    change: async () => change,
    knownBase: () => knownBase,
    tree: () => readWholeTree(client, { repository, headSha }, store),
    read: async (side, paths) => {
      if (paths.length === 0) return new Map();
      return side === 'head' ? readHead(store, headSha, { paths, present }) : readBase(store, await base(), paths);
    },
    readTrusted: async (path) => {
      const key = { sha: trustedSha, path };
      const likely = change.files.filter((file) => file.status !== 'removed' && wanted(file.path));
      await store.fetch(likely.length * 2 > maxPrefetched ? [key] : [key, ...(await bothSides(likely, headSha, base))]);
      return store.take(key);
    },
  };
}

/** All files of a change that has more of them than GitHub compares; null where a tree cannot be listed whole. */
async function completed(client: GitHubClient, repository: Repository, compared: { mergeBaseSha: string; head: string; files: readonly ChangedFile[] }) {
  const before = await readTree(client, repository, compared.mergeBaseSha);
  const after = before === null ? null : await readTree(client, repository, compared.head);
  if (before === null || after === null) return null;
  const listed = new Set(compared.files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
  return [...compared.files, ...differencesBetween(before, after).filter(({ path }) => !listed.has(path))];
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

async function readWholeTree(
  client: GitHubClient,
  { repository, headSha }: { readonly repository: Repository; readonly headSha: string },
  store: BlobStore,
): Promise<readonly TreeEntry[] | null> {
  const entries = await readTree(client, repository, headSha);
  if (entries === null) return null;
  store.knowTree(headSha, entries);
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

async function bothSides(files: readonly ChangedFile[], headSha: string, base: () => Promise<string>): Promise<readonly BlobKey[]> {
  const before = files.filter((file) => file.status !== 'added');
  const sha = before.length === 0 ? '' : await base();
  return [...files.map(({ path }) => ({ sha: headSha, path })), ...before.map((file) => ({ sha, path: file.previousPath ?? file.path }))];
}

/** The commit behind a pull request's diff; the base branch's tip where the two share no history. */
async function baseOf(client: GitHubClient, pull: PullRequest): Promise<string> {
  try {
    return (await compareCommits(client, pull.repository, { base: pull.baseSha, head: pull.headSha })).mergeBaseSha;
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return pull.baseSha;
    throw error;
  }
}
