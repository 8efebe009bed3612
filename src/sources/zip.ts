import { inflateRawSync } from 'node:zlib';

/** Bounds of what an archive may unfold to. */
export const zipLimits = { entries: 2000, totalBytes: 200 * 2 ** 20, ratio: 100 } as const;

/** What may be unfolded in vain: a file that turns out damaged or too large has cost as much as one that is kept. */
export const vainBytes = 2 * zipLimits.totalBytes;

/** A file of an archive, or why it was left out. */
export type ZipEntry =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'left-out'; readonly name: string; readonly why: string };

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const maxCommentBytes = 65_535;
/** The count of an archive with as many entries or more: the real one stands in a record that is not read. */
const manyEntries = 0xffff;
const unixMadeBy = 3;
const symbolicLink = 0xa;

/**
 * The files of a zip archive that pass `wanted`, read from its central directory; null where it is none.
 * Nothing is written to disk, names are only names, and what unfolds beyond the limits, `mostBytes` together, is left out. Never throws.
 */
export function readZip(archive: Uint8Array, wanted: (name: string) => boolean, mostBytes: number = zipLimits.totalBytes): readonly ZipEntry[] | null {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const found: ZipEntry[] = [];
  const room: Room = { left: mostBytes, vain: vainBytes, read: [] };
  let at = view.readUInt32LE(end + 16);
  const count = view.readUInt16LE(end + 10);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== centralSignature) break;
    const entry = centralEntry(view, at);
    at += entry.length;
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
    found.push(found.length >= zipLimits.entries ? leftOut(entry, `an archive is read up to ${zipLimits.entries} files`) : unfold(view, entry, room));
    if (found.length > zipLimits.entries) break;
  }
  if (count === manyEntries) found.push(leftOut({ name: 'the rest' }, `an archive is read up to ${manyEntries} entries`));
  return found;
}

/** What is left of the limits, and which bytes of the archive were used. */
interface Room {
  left: number;
  vain: number;
  readonly read: { readonly start: number; readonly end: number }[];
}

interface Central {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly offset: number;
  readonly isLink: boolean;
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
    isLink: view.readUInt8(at + 5) === unixMadeBy && view.readUInt32LE(at + 38) >>> 28 === symbolicLink,
    name: view.toString('utf8', at + 46, at + 46 + nameBytes),
    length: 46 + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32),
  };
}

function unfold(view: Buffer, entry: Central, room: Room): ZipEntry {
  const { offset, packed, method, name } = entry;
  if ((entry.flags & 1) !== 0) return leftOut(entry, 'it is encrypted');
  if (entry.isLink) return leftOut(entry, 'it is a symbolic link');
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== localSignature) return leftOut(entry, 'the archive is damaged');
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  // Honest archives keep each file's bytes once; many files out of the same bytes are how a small archive unfolds to a large one.
  if (room.read.some((other) => offset < other.end && start + data.length > other.start)) return leftOut(entry, 'it shares its bytes with another file');
  room.read.push({ start: offset, end: start + data.length });
  if (method === 0 && data.length > room.left) return leftOut(entry, 'it is too large');
  const bytes = method === 0 ? data : method === 8 ? inflated(data, room) : null;
  if (bytes === null) return leftOut(entry, method === 8 ? 'it is damaged or unfolds to too much' : 'its compression is not known');
  room.left -= bytes.length;
  return { kind: 'file', name, bytes };
}

function inflated(data: Buffer, room: Room): Uint8Array | null {
  const most = Math.min(room.left, Math.max(1024, data.length * zipLimits.ratio));
  if (room.vain < most) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch {
    room.vain -= most;
    return null;
  }
}

function leftOut({ name }: { readonly name: string }, why: string): ZipEntry {
  return { kind: 'left-out', name, why };
}
