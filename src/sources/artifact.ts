import { type Artifact, type ArtifactOrigin, type ArtifactWish, downloadArtifact, listArtifacts } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import { matchesAny } from '../policy/paths.ts';
import { maxFileBytes } from './files.ts';
import type { Content } from './source.ts';
import { isPlainName, readZip, type ZipEntry, zipLimits } from './zip.ts';

/** At most this many artifacts are downloaded for a review. */
export const maxArtifacts = 20;

export interface ArtifactQuestion {
  /** Name or glob; null for every artifact. */
  readonly name: string | null;
  /** Which files of an archive are read, by their path in it. */
  readonly wanted: (path: string) => boolean;
}

/**
 * The files in the artifacts which workflow runs for the reviewed commit uploaded, as `artifact/path`.
 * They come from whoever could change the workflow's input: data, never trusted to say what they belong to.
 */
export async function readArtifacts(client: GitHubClient, origin: ArtifactOrigin, { name, wanted }: ArtifactQuestion): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  const room: Room = { left: zipLimits.totalBytes };
  const found = await listArtifacts(client, origin, wishOf(name));
  for (const [index, artifact] of found.entries()) {
    if (artifact.archiveBytes > maxFileBytes) contents.set(artifact.name, { kind: 'too-large', size: artifact.archiveBytes });
    else if (index >= maxArtifacts) contents.set(artifact.name, { kind: 'failed', message: `one review reads at most ${maxArtifacts} artifacts` });
    else for (const [path, content] of await filesOf(client, { origin, artifact, wanted, room })) contents.set(path, content);
  }
  return contents;
}

function wishOf(name: string | null): ArtifactWish {
  if (name === null) return { passes: () => true };
  return /[*?[\]{}!]/.test(name) ? { passes: (other) => other === name || matchesAny(other, [name]) } : { name };
}

interface Asked {
  readonly origin: ArtifactOrigin;
  readonly artifact: Artifact;
  readonly wanted: (path: string) => boolean;
  readonly room: Room;
}

/** What all artifacts of a review together may still unfold to. */
interface Room {
  left: number;
}

async function filesOf(client: GitHubClient, { origin, artifact, wanted, room }: Asked): Promise<readonly (readonly [string, Content])[]> {
  const download = await downloadArtifact(client, origin.repository, artifact.id, maxFileBytes);
  if (download.kind === 'failed') return [[artifact.name, { kind: 'failed', message: download.why }]];
  const entries = readZip(download.bytes, (path) => isPlainName(path) && wanted(path), room.left);
  if (entries === null) return [[artifact.name, { kind: 'failed', message: 'it is not a zip archive' }]];
  for (const entry of entries) if (entry.kind === 'file') room.left -= entry.bytes.length;
  return entries.map((entry) => [`${artifact.name}/${entry.name}`, contentOf(entry)]);
}

function contentOf(entry: ZipEntry): Content {
  return entry.kind === 'file' ? { kind: 'bytes', bytes: entry.bytes } : { kind: 'failed', message: entry.why };
}
