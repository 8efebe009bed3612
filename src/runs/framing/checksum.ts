/** Reversed polynomials: that of Castagnoli (RFC 3720, appendix B.4) and that of IEEE 802.3. */
const castagnoli = tableOf(0x82f63b78);
const ieee = tableOf(0xedb88320);

/** CRC-32C as TFRecord and LevelDB store it: rotated and shifted, so that a checksum of checksums stays one. */
export function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crcOf(castagnoli, bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** The CRC-32 of zip and PNG. */
export function crc32(bytes: Uint8Array): number {
  return crcOf(ieee, bytes);
}

function crcOf(table: Uint32Array, bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function tableOf(polynomial: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value >>> 0;
  });
}
