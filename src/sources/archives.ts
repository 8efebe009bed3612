import { mayBeConfig, mayBeResult } from '../review/select.ts';
import { isTarName, isZipName } from '../runs/packed.ts';
import { messageOf } from './files.ts';
import type { Content } from './source.ts';
import { isPlainName, readZip, zipLimits } from './zip.ts';

/** Reads one file. */
export type ReadOne = (path: string) => Promise<Content>;

/** Files to read, those in archives included. */
export interface OpenedArchives {
  readonly paths: readonly string[];
  readonly contentOf: ReadOne;
}

/**
 * Puts the files of each zip archive in its place, as `runs.zip/trial-1/metrics.csv`: those that could matter by their names. What is left out
 * for its size, or is damaged, is a file that could not be read. All archives together unfold to a bounded number of bytes.
 */
export async function openArchives(paths: readonly string[], contentOf: ReadOne): Promise<OpenedArchives> {
  if (!paths.some((path) => isZipName(path) || isTarName(path))) return { paths, contentOf };
  const opened = new Map<string, Content>();
  let left: number = zipLimits.totalBytes;
  const all: string[] = [];
  for (const path of paths) {
    if (isTarName(path)) opened.set(path, { kind: 'failed', message: 'tar archives are not opened; a zip archive is, and so are the files themselves' });
    const files = isZipName(path) ? unfolded(path, await contentOf(path), left) : null;
    all.push(...(files?.keys() ?? [path]));
    for (const [name, content] of files ?? []) {
      opened.set(name, content);
      if (content.kind === 'bytes') left -= content.bytes.length;
    }
  }
  return { paths: all, contentOf: async (path) => opened.get(path) ?? contentOf(path) };
}

function unfolded(path: string, content: Content, left: number): ReadonlyMap<string, Content> {
  if (content.kind === 'stream') return new Map([[path, { kind: 'too-large', size: content.size ?? 0 }]]);
  if (content.kind !== 'bytes') return new Map([[path, content]]);
  try {
    return filesOf(path, content.bytes, left);
  } catch (error) {
    return new Map([[path, { kind: 'failed', message: messageOf(error) }]]);
  }
}

function filesOf(path: string, bytes: Uint8Array, left: number): ReadonlyMap<string, Content> {
  const mayMatter = (name: string) => isPlainName(name) && (mayBeResult(name) || mayBeConfig(name)) && !isZipName(name);
  const entries = readZip(bytes, mayMatter, left);
  if (entries === null) return new Map([[path, { kind: 'failed', message: 'it is not a zip archive' }]]);
  if (entries.length === 0) return new Map([[path, { kind: 'failed', message: 'it holds no file that could be a config or run results' }]]);
  return new Map(
    entries.map((entry): [string, Content] => {
      return [`${path}/${entry.name}`, entry.kind === 'file' ? { kind: 'bytes', bytes: entry.bytes } : { kind: 'failed', message: entry.why }];
    }),
  );
}
