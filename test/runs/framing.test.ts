import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteQueue } from '../../src/runs/framing/byte-queue.ts';
import { crc32, maskedCrc32c } from '../../src/runs/framing/checksum.ts';

const check = new TextEncoder().encode('123456789');

describe('checksums', () => {
  test('of the check string that catalogues of checksums give', () => {
    expect(crc32(check)).toBe(0xcbf43926);
    const unmasked = (maskedCrc32c(check) - 0xa282ead8) >>> 0;
    expect(((unmasked >>> 17) | (unmasked << 15)) >>> 0).toBe(0xe3069283);
  });
});

describe('a queue of bytes', () => {
  test('gives what was put in, whatever the pieces, also when they are overwritten', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 12 }),
        fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 30 }),
        (pieces, sizes) => {
          const whole = pieces.flatMap((piece) => [...piece]);
          const queue = new ByteQueue();
          const taken: number[] = [];
          const waiting = [...sizes];
          for (const piece of pieces) {
            const bytes = piece.slice();
            queue.push(bytes);
            const size = waiting.shift() ?? 0;
            if (queue.length >= size) taken.push(...queue.take(size));
            queue.settle();
            bytes.fill(0xee);
          }
          taken.push(...queue.take(whole.length));
          expect(taken).toEqual(whole);
          expect([queue.length, queue.position]).toEqual([0, whole.length]);
        },
      ),
      { seed: 21 },
    );
  });

  test('drops over the bounds of pieces', () => {
    const queue = new ByteQueue();
    queue.push(Uint8Array.of(1, 2, 3));
    queue.push(Uint8Array.of(4, 5, 6));
    expect(queue.drop(4)).toBe(4);
    expect([...queue.take(9)]).toEqual([5, 6]);
    expect(queue.drop(1)).toBe(0);
  });
});
