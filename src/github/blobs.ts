import * as z from 'zod';
import type { GitHubClient, Repository } from './client.ts';

/** GraphQL cuts `Blob.text` at this many bytes. */
export const graphQlTextBytes = 512_000;
const blobsPerQuery = 50;
/** What one answer should hold at most: GitHub gives up on a query after ten seconds. */
const bytesPerQuery = 8 * 2 ** 20;

/** A path at a commit. */
export interface BlobKey {
  readonly sha: string;
  readonly path: string;
}

/** A blob as GraphQL knows it; `text` is null where GraphQL has not all of it, exactly. */
export interface Blob {
  readonly oid: string;
  readonly byteSize: number;
  readonly text: string | null;
}

const BlobAnswer = z.object({
  oid: z.string().optional(),
  byteSize: z.number().optional(),
  isBinary: z.boolean().nullish(),
  isTruncated: z.boolean().nullish(),
  text: z.string().nullish(),
});

const BlobsAnswer = z.object({ repository: z.record(z.string(), BlobAnswer.nullable()) });

/** A blob to ask for; `bytes` is the expected size, 0 where it is not known. */
export interface WantedBlob extends BlobKey {
  readonly bytes: number;
}

/** Many blobs by commit and path in few requests; null where there is no file (a submodule, too, has no blob). */
export async function readBlobs(client: GitHubClient, repository: Repository, wanted: readonly WantedBlob[]): Promise<readonly (Blob | null)[]> {
  const blobs: (Blob | null)[] = [];
  for (const keys of batches(wanted)) {
    const answers = await askObjects(client, repository, { keys, fields: '... on Blob { oid byteSize isBinary isTruncated text }', shape: BlobsAnswer });
    blobs.push(...answers.map(toBlob));
  }
  return blobs;
}

function batches(wanted: readonly WantedBlob[]): readonly (readonly WantedBlob[])[] {
  const found: WantedBlob[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const blob of wanted) {
    const batch = found.at(-1);
    if (batch === undefined || batch.length >= blobsPerQuery || bytes + blob.bytes > bytesPerQuery) {
      found.push([blob]);
      bytes = blob.bytes;
    } else {
      batch.push(blob);
      bytes += blob.bytes;
    }
  }
  return found;
}

const TreesAnswer = z.object({
  repository: z.record(z.string(), z.object({ entries: z.array(z.object({ name: z.string(), mode: z.number() })).nullish() }).nullable()),
});

/** The kinds of the entries of some folders, by path; a folder that is not there adds nothing. */
export async function readKinds(client: GitHubClient, repository: Repository, folders: readonly BlobKey[]): Promise<ReadonlyMap<string, EntryKind>> {
  const kinds = new Map<string, EntryKind>();
  for (let start = 0; start < folders.length; start += blobsPerQuery) {
    const keys = folders.slice(start, start + blobsPerQuery);
    const answers = await askObjects(client, repository, { keys, fields: '... on Tree { entries { name mode } }', shape: TreesAnswer });
    for (const [index, answer] of answers.entries()) {
      const folder = keys[index]?.path ?? '';
      for (const entry of answer?.entries ?? []) kinds.set(folder === '' ? entry.name : `${folder}/${entry.name}`, kindOfMode(entry.mode));
    }
  }
  return kinds;
}

export type EntryKind = 'file' | 'symlink' | 'submodule';

/** What a git file mode says, as the number that its octal digits mean (0o120000 is a symlink). */
export function kindOfMode(mode: number): EntryKind {
  if (mode === 0o120000) return 'symlink';
  return mode === 0o160000 ? 'submodule' : 'file';
}

interface ObjectsQuestion<T> {
  readonly keys: readonly BlobKey[];
  readonly fields: string;
  readonly shape: z.ZodType<{ repository: Record<string, T> }>;
}

/** Asks for many `commit:path` at once. Paths travel as variables, never as part of the query. */
async function askObjects<T>(client: GitHubClient, repository: Repository, { keys, fields, shape }: ObjectsQuestion<T>): Promise<readonly (T | null)[]> {
  const parameters = keys.map((_, index) => `$e${index}: String!`).join(', ');
  const objects = keys.map((_, index) => `o${index}: object(expression: $e${index}) { ${fields} }`).join('\n');
  const query = `query ($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) {\n${objects}\n} }`;
  const variables = {
    owner: repository.owner,
    name: repository.name,
    ...Object.fromEntries(keys.map(({ sha, path }, index) => [`e${index}`, `${sha}:${path}`])),
  };
  const answer = await client.query(shape, query, variables);
  return keys.map((_, index) => answer.repository[`o${index}`] ?? null);
}

function toBlob(answer: z.infer<typeof BlobAnswer> | null): Blob | null {
  if (answer?.oid === undefined || answer.byteSize === undefined) return null;
  const text = answer.text ?? null;
  // GraphQL's text is decoded: only where it has the blob's own length in UTF-8 is it the blob.
  const exact = text !== null && answer.isTruncated !== true && answer.isBinary !== true && Buffer.byteLength(text) === answer.byteSize;
  return { oid: answer.oid, byteSize: answer.byteSize, text: exact ? text : null };
}

/** All bytes of a blob, by its id. */
export async function readBlobBytes({ octokit }: GitHubClient, repository: Repository, oid: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ owner: repository.owner, repo: repository.name, file_sha: oid });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}

/** An entry of a commit's whole tree. */
export interface ListedEntry {
  readonly path: string;
  readonly size: number | null;
  readonly kind: EntryKind;
  readonly oid: string;
}

/** Every file at a commit, or null where GitHub cuts the list (past 100,000 entries or 7 MB). */
export async function readTree({ octokit }: GitHubClient, repository: Repository, sha: string): Promise<readonly ListedEntry[] | null> {
  const { data } = await octokit.rest.git.getTree({ owner: repository.owner, repo: repository.name, tree_sha: sha, recursive: '1' });
  if (data.truncated) return null;
  return data.tree.flatMap((entry) => {
    if (entry.type === 'tree' || entry.path === undefined || entry.sha === undefined) return [];
    return [{ path: entry.path, size: entry.size ?? null, kind: kindOfMode(Number.parseInt(entry.mode ?? '', 8)), oid: entry.sha ?? '' }];
  });
}
