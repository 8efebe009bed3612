import { downloadArtifact, listArtifacts } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import type { PullRequest } from '../github/events.ts';
import { matchesAny } from '../policy/paths.ts';
import { maxFileBytes } from './files.ts';
import type { Content } from './source.ts';
import { isPlainName, readZip, type ZipEntry } from './zip.ts';

/**
 * The files in the artifacts of that name or glob which workflow runs for the reviewed commit uploaded, as `artifact/path`.
 * They come from whoever could change the workflow's input: data, never trusted to say what they belong to.
 */
export async function readArtifacts(client: GitHubClient, pull: PullRequest, { name, wanted }: { name: string; wanted: (path: string) => boolean }) {
  const contents = new Map<string, Content>();
  for (const artifact of await listArtifacts(client, pull, (other) => other === name || matchesAny(other, [name]))) {
    if (artifact.archiveBytes > maxFileBytes) {
      contents.set(artifact.name, { kind: 'too-large', size: artifact.archiveBytes });
      continue;
    }
    const entries = readZip(await downloadArtifact(client, pull, artifact.id), (path) => isPlainName(path) && wanted(path));
    if (entries === null) contents.set(artifact.name, { kind: 'failed', message: 'it is not a zip archive' });
    for (const entry of entries ?? []) contents.set(`${artifact.name}/${entry.name}`, contentOf(entry));
  }
  return contents;
}

function contentOf(entry: ZipEntry): Content {
  return entry.kind === 'file' ? { kind: 'bytes', bytes: entry.bytes } : { kind: 'failed', message: entry.why };
}
