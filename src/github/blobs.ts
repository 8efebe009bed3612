import * as z from 'zod';
import type { GitHubClient, Repository } from './client.ts';
import { failureOf } from './failure.ts';
import { usable } from './usable.ts';

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

const TreesAnswer = z.lazy(() =>
  z.object({
    repository: z.record(z.string(), z.object({ entries: z.array(z.object({ name: z.string(), mode: z.number() })).nullish() }).nullable()),
  }),
);

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

/**
 * Asks for many `commit:path` at once. GitHub gives up on a query that takes it ten seconds and counts it all the same,
 * so after an unclear failure the two halves are asked for, and only a single object again.
 */
async function askObjects<T>(client: GitHubClient, repository: Repository, question: ObjectsQuestion<T>): Promise<readonly (T | null)[]> {
  const { keys } = question;
  try {
    return await askAtOnce(client, repository, question);
  } catch (error) {
    if (keys.length < 2 || failureOf(error).kind !== 'unclear') throw error;
    const half = keys.length >> 1;
    const first = await askObjects(client, repository, { ...question, keys: keys.slice(0, half) });
    return [...first, ...(await askObjects(client, repository, { ...question, keys: keys.slice(half) }))];
  }
}

/** Paths travel as variables, never as part of the query. */
async function askAtOnce<T>(client: GitHubClient, repository: Repository, { keys, fields, shape }: ObjectsQuestion<T>): Promise<readonly (T | null)[]> {
  const parameters = keys.map((_, index) => `$e${index}: String!`).join(', ');
  const objects = keys.map((_, index) => `o${index}: object(expression: $e${index}) { ${fields} }`).join('\n');
  const query = `query ($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) {\n${objects}\n} }`;
  const variables = {
    owner: repository.owner,
    name: repository.name,
    ...Object.fromEntries(keys.map(({ sha, path }, index) => [`e${index}`, `${sha}:${path}`])),
  };
  const answer = await client.query(shape, query, variables, { repeatsUnclear: keys.length === 1 });
  return keys.map((_, index) => answer.repository[`o${index}`] ?? null);
}

function toBlob(answer: z.infer<typeof BlobAnswer> | null): Blob | null {
  if (answer?.oid === undefined || answer.byteSize === undefined) return null;
  const text = answer.text ?? null;
  // GraphQL's text is decoded: only where it has the blob's own length in UTF-8 is it the blob.
  const exact = text !== null && answer.isTruncated !== true && answer.isBinary !== true && Buffer.byteLength(text) === answer.byteSize;
  return { oid: answer.oid, byteSize: answer.byteSize, text: exact ? text : null };
}

const RawBlob = z.lazy(() => z.object({ content: z.string(), encoding: z.string() }));

/** All bytes of a blob, by its id. */
export async function readBlobBytes({ octokit }: GitHubClient, repository: Repository, oid: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ owner: repository.owner, repo: repository.name, file_sha: oid });
  const { content, encoding } = usable(RawBlob, data, 'the file');
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}

const Tree = z.lazy(() =>
  z.object({
    truncated: z.boolean(),
    tree: z.array(
      z.object({ path: z.string().nullish(), sha: z.string().nullish(), mode: z.string().nullish(), type: z.string().nullish(), size: z.number().nullish() }),
    ),
  }),
);

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
  const { truncated, tree } = usable(Tree, data, 'the list of files');
  if (truncated) return null;
  return tree.flatMap(({ type, path, sha: oid, size, mode }) => {
    if (type === 'tree' || typeof path !== 'string' || typeof oid !== 'string') return [];
    return [{ path, size: size ?? null, kind: kindOfMode(Number.parseInt(mode ?? '', 8)), oid }];
  });
}
