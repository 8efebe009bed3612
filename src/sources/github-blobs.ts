import { type Blob, type BlobKey, type EntryKind, graphQlTextBytes, type ListedEntry, readBlobBytes, readBlobs, readKinds } from '../github/blobs.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { failureOf } from '../github/failure.ts';
import { maxFileBytes } from './files.ts';
import type { Content } from './source.ts';

/** What one review reads at most. */
const maxTotalBytes = 200 * 2 ** 20;
/** A symlink's blob is its target: a path, so no line break and not much longer than this. */
const maxSymlinkBytes = 4096;

/** Blobs on their way from GitHub: asked for in batches, handed out once, then forgotten. */
export interface BlobStore {
  /** Brings what is not there yet. */
  fetch(keys: readonly BlobKey[]): Promise<void>;
  /** What stands at a path that was fetched. */
  take(key: BlobKey): Promise<Content>;
  /** The kinds of what might not be a file, among paths of one commit that were fetched. */
  learnKinds(keys: readonly BlobKey[]): Promise<void>;
  kindOf(key: BlobKey): EntryKind | null;
  /** The whole tree of a commit: sizes and kinds that need not be asked for. */
  knowTree(sha: string, entries: readonly ListedEntry[]): void;
}

/** An empty store of one repository's blobs. */
export function createBlobStore(client: GitHubClient, repository: Repository): BlobStore {
  const blobs = new Map<string, Blob | null>();
  const bytes = new Map<string, number>();
  const kinds = new Map<string, EntryKind>();
  const budget = { left: maxTotalBytes };

  return {
    fetch: async (keys) => {
      const wanted = unique(keys).filter((key) => !blobs.has(nameOf(key)));
      const found = await readBlobs(
        client,
        repository,
        wanted.map((key) => ({ ...key, bytes: Math.min(bytes.get(key.path) ?? 0, graphQlTextBytes) })),
      );
      for (const [index, key] of wanted.entries()) blobs.set(nameOf(key), found[index] ?? null);
    },
    take: async (key) => {
      const blob = blobs.get(nameOf(key)) ?? null;
      blobs.delete(nameOf(key));
      return blob === null ? { kind: 'missing' } : bytesOf(client, repository, { blob, budget });
    },
    learnKinds: async (keys) => {
      const doubtful = keys.filter((key) => !kinds.has(nameOf(key)) && mayBeLink(blobs.get(nameOf(key)) ?? null));
      const folders = unique(doubtful.map(({ sha, path }) => ({ sha, path: path.slice(0, Math.max(0, path.lastIndexOf('/'))) })));
      for (const [path, kind] of await readKinds(client, repository, folders)) kinds.set(nameOf({ sha: folders[0]?.sha ?? '', path }), kind);
    },
    kindOf: (key) => kinds.get(nameOf(key)) ?? null,
    knowTree: (sha, entries) => {
      for (const { path, kind, size, oid } of entries) {
        const name = nameOf({ sha, path });
        kinds.set(name, kind);
        if (size === null) continue;
        bytes.set(path, size);
        // A large file is read by its id anyway: GraphQL would send half a megabyte of it for nothing.
        if (kind === 'file' && size > graphQlTextBytes && !blobs.has(name)) blobs.set(name, { oid, byteSize: size, text: null });
      }
    },
  };
}

async function bytesOf(client: GitHubClient, repository: Repository, { blob, budget }: { blob: Blob; budget: { left: number } }): Promise<Content> {
  if (blob.byteSize > maxFileBytes) return { kind: 'too-large', size: blob.byteSize };
  if (blob.byteSize > budget.left) return { kind: 'failed', message: `one review reads at most ${maxTotalBytes / 2 ** 20} MB, and they were used up` };
  budget.left -= blob.byteSize;
  if (blob.text !== null) return { kind: 'bytes', bytes: Buffer.from(blob.text) };
  try {
    return { kind: 'bytes', bytes: await readBlobBytes(client, repository, blob.oid) };
  } catch (error) {
    return { kind: 'failed', message: failureOf(error).message };
  }
}

function mayBeLink(blob: Blob | null): boolean {
  return blob === null || (blob.byteSize <= maxSymlinkBytes && blob.text !== null && !blob.text.includes('\n'));
}

function nameOf({ sha, path }: BlobKey): string {
  return `${sha}:${path}`;
}

function unique(keys: readonly BlobKey[]): readonly BlobKey[] {
  return [...new Map(keys.map((key) => [nameOf(key), key])).values()];
}
