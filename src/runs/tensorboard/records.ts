import { ByteQueue } from '../framing/byte-queue.ts';
import { maskedCrc32c } from '../framing/checksum.ts';
import type { Damage } from '../framing/damage.ts';

/** Records that are longer hold graphs and images; they are passed over. */
const maxRecordBytes = 4 * 2 ** 20;

/** Length (8 bytes, little-endian) and its checksum. */
const headerBytes = 12;
const footerBytes = 4;

/**
 * The records of a TFRecord file, in order: length, checksum of the length, data, checksum of the data; checksums are masked CRC-32C
 * (tensorflow/core/lib/io/record_writer.h). Reading ends at the first record whose checksum is wrong, as in TensorBoard.
 */
export class TfRecords {
  /** Records that were passed over because of their length. */
  skipped = 0;
  readonly #onRecord: (data: Uint8Array) => void;
  readonly #queue = new ByteQueue();
  #start = 0;
  #length: number | null = null;
  #toSkip = 0;
  #damage: Damage | null = null;

  constructor(onRecord: (data: Uint8Array) => void) {
    this.#onRecord = onRecord;
  }

  take(bytes: Uint8Array): void {
    if (this.#damage !== null) return;
    this.#queue.push(bytes);
    while (this.#damage === null && this.#next());
    this.#queue.settle();
  }

  /** Where the file breaks off; null for a whole one. */
  finish(): Damage | null {
    const isOpen = this.#length !== null || this.#toSkip > 0 || this.#queue.length > 0;
    return this.#damage ?? (isOpen ? { kind: 'truncated', byte: this.#start } : null);
  }

  /** Reads a header or a record's data; false where more bytes are needed. */
  #next(): boolean {
    if (this.#toSkip > 0) {
      this.#toSkip -= this.#queue.drop(this.#toSkip);
      return this.#toSkip === 0;
    }
    return this.#length === null ? this.#readHeader() : this.#readData(this.#length);
  }

  #readHeader(): boolean {
    if (this.#queue.length < headerBytes) return false;
    this.#start = this.#queue.position;
    const header = this.#queue.take(headerBytes);
    const view = new DataView(header.buffer, header.byteOffset, headerBytes);
    const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
    if (maskedCrc32c(header.subarray(0, 8)) !== view.getUint32(8, true)) this.#damage = { kind: 'checksum', byte: this.#start };
    else if (length > maxRecordBytes) {
      this.#toSkip = length + footerBytes;
      this.skipped++;
    } else this.#length = length;
    return true;
  }

  #readData(length: number): boolean {
    if (this.#queue.length < length + footerBytes) return false;
    const record = this.#queue.take(length + footerBytes);
    const data = record.subarray(0, length);
    const expected = new DataView(record.buffer, record.byteOffset + length, footerBytes).getUint32(0, true);
    if (maskedCrc32c(data) === expected) this.#onRecord(data);
    else this.#damage = { kind: 'checksum', byte: this.#start };
    this.#length = null;
    return true;
  }
}
