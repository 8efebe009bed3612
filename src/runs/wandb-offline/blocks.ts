import { ByteQueue } from '../framing/byte-queue.ts';
import { crc32, maskedCrc32c } from '../framing/checksum.ts';
import type { Damage } from '../framing/damage.ts';

/** `:W&B`, a magic number and the version of the format. */
export const fileHeaderBytes = 7;
const blockBytes = 32 * 1024;
/** Checksum, length, type. */
const chunkHeaderBytes = 7;

/** A record that is put together from more bytes than this holds no history; it is passed over. */
const maxRecordBytes = 8 * 2 ** 20;

const kinds = { full: 1, first: 2, middle: 3, last: 4 };

/**
 * The records of a LevelDB log (doc/log_format.md of LevelDB) behind W&B's own file header, which counts to the first block: blocks of
 * 32 KiB, records cut into chunks at their ends. The checksum of a chunk is the CRC-32 of its type and data; LevelDB's own masked CRC-32C is
 * accepted as well. Reading ends at the first chunk whose checksum is wrong.
 */
export class LogRecords {
  /** Records that were passed over because of their length, or because their first chunk is missing. */
  skipped = 0;
  readonly #onRecord: (data: Uint8Array) => void;
  readonly #queue = new ByteQueue();
  #isOpen = false;
  #recordStart = 0;
  #chunks: Uint8Array[] | null = null;
  #size = 0;
  #damage: Damage | null = null;
  #hasEnded = false;

  constructor(onRecord: (data: Uint8Array) => void) {
    this.#onRecord = onRecord;
  }

  take(bytes: Uint8Array): void {
    if (this.#damage !== null || this.#hasEnded) return;
    this.#queue.push(bytes);
    while (this.#damage === null && !this.#hasEnded && this.#next());
    this.#queue.settle();
  }

  /** Where the file breaks off; null for a whole one. A run that was killed leaves a broken last record. */
  finish(): Damage | null {
    const isCut = !this.#hasEnded && (this.#chunks !== null || this.#queue.length > 0);
    return this.#damage ?? (isCut ? { kind: 'truncated', byte: this.#chunks === null ? this.#queue.position : this.#recordStart } : null);
  }

  #next(): boolean {
    if (!this.#isOpen) {
      if (this.#queue.length < fileHeaderBytes) return false;
      this.#queue.drop(fileHeaderBytes);
      this.#isOpen = true;
    }
    const left = blockBytes - (this.#queue.position % blockBytes);
    if (left < chunkHeaderBytes) {
      if (this.#queue.length < left) return false;
      this.#queue.drop(left);
    }
    return this.#readChunk();
  }

  #readChunk(): boolean {
    const start = this.#queue.position;
    if (this.#queue.length < chunkHeaderBytes) return false;
    const header = this.#queue.peek(chunkHeaderBytes);
    const view = new DataView(header.buffer, header.byteOffset, chunkHeaderBytes);
    const length = view.getUint16(4, true);
    const kind = view.getUint8(6);
    if (kind === 0 && length === 0 && view.getUint32(0, true) === 0) {
      // Blocks that were set aside and never written.
      this.#hasEnded = true;
      return false;
    }
    if (length > blockBytes - (start % blockBytes) - chunkHeaderBytes || kind < kinds.full || kind > kinds.last) {
      this.#damage = { kind: 'checksum', byte: start };
      return false;
    }
    if (this.#queue.length < chunkHeaderBytes + length) return false;
    const chunk = this.#queue.take(chunkHeaderBytes + length);
    const typed = chunk.subarray(chunkHeaderBytes - 1);
    const expected = new DataView(chunk.buffer, chunk.byteOffset, 4).getUint32(0, true);
    if (crc32(typed) === expected || maskedCrc32c(typed) === expected) this.#addChunk(kind, typed.subarray(1), start);
    else this.#damage = { kind: 'checksum', byte: start };
    return true;
  }

  #addChunk(kind: number, data: Uint8Array, start: number): void {
    if (kind === kinds.full || kind === kinds.first) {
      if (this.#chunks !== null) this.skipped++;
      this.#chunks = [];
      this.#size = 0;
      this.#recordStart = start;
    } else if (this.#chunks === null) {
      if (kind === kinds.last) this.skipped++;
      return;
    }
    this.#size += data.length;
    if (this.#size <= maxRecordBytes) this.#chunks.push(kind === kinds.full ? data : data.slice());
    if (kind !== kinds.full && kind !== kinds.last) return;
    if (this.#size > maxRecordBytes) this.skipped++;
    else this.#onRecord(joined(this.#chunks, this.#size));
    this.#chunks = null;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
