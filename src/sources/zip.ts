import { inflateRawSync } from 'node:zlib';

/** Bounds of what an archive may unfold to. */
export const zipLimits = { entries: 2000, totalBytes: 200 * 2 ** 20, ratio: 100 } as const;

/** A file of an archive, or why it was left out. */
export type ZipEntry =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'left-out'; readonly name: string; readonly why: string };

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const maxCommentBytes = 65_535;

/**
 * The files of a zip archive that pass `wanted`, read from its central directory; null where it is none.
 * Nothing is written to disk, names are only names, and what unfolds beyond the limits, `mostBytes` together, is left out. Never throws.
 */
export function readZip(archive: Uint8Array, wanted: (name: string) => boolean, mostBytes: number = zipLimits.totalBytes): readonly ZipEntry[] | null {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const found: ZipEntry[] = [];
  let left = mostBytes;
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < view.readUInt16LE(end + 10); index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== centralSignature) break;
    const entry = centralEntry(view, at);
    at += entry.length;
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
    const read = found.length >= zipLimits.entries ? leftOut(entry, `an archive is read up to ${zipLimits.entries} files`) : unfold(view, entry, left);
    if (read.kind === 'file') left -= read.bytes.length;
    found.push(read);
    if (found.length > zipLimits.entries) break;
  }
  return found;
}

interface Central {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly offset: number;
  /** Of the record in the directory. */
  readonly length: number;
}

/** Whether a name stays where it is put. */
export function isPlainName(name: string): boolean {
  return !name.startsWith('/') && !name.includes('\\') && !name.split('/').includes('..');
}

function findEnd(view: Buffer): number | null {
  const first = Math.max(0, view.length - endBytes - maxCommentBytes);
  for (let at = view.length - endBytes; at >= first; at--) if (view.readUInt32LE(at) === endSignature) return at;
  return null;
}

function centralEntry(view: Buffer, at: number): Central {
  const nameBytes = view.readUInt16LE(at + 28);
  return {
    flags: view.readUInt16LE(at + 8),
    method: view.readUInt16LE(at + 10),
    packed: view.readUInt32LE(at + 20),
    offset: view.readUInt32LE(at + 42),
    name: view.toString('utf8', at + 46, at + 46 + nameBytes),
    length: 46 + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32),
  };
}

function unfold(view: Buffer, entry: Central, left: number): ZipEntry {
  const { offset, packed, method, name } = entry;
  if ((entry.flags & 1) !== 0) return leftOut(entry, 'it is encrypted');
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== localSignature) return leftOut(entry, 'the archive is damaged');
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  const most = Math.min(left, Math.max(1024, packed * zipLimits.ratio));
  if (method === 0) return data.length <= left ? { kind: 'file', name, bytes: data } : leftOut(entry, 'it is too large');
  if (method !== 8) return leftOut(entry, 'its compression is not known');
  try {
    return { kind: 'file', name, bytes: inflateRawSync(data, { maxOutputLength: Math.max(1, most) }) };
  } catch {
    return leftOut(entry, 'it is damaged or unfolds to too much');
  }
}

function leftOut({ name }: Central, why: string): ZipEntry {
  return { kind: 'left-out', name, why };
}
