/** Bytes that came in pieces and are taken in pieces of other sizes. What is handed out stays valid until the next `push`. */
export class ByteQueue {
  #pieces: Uint8Array[] = [];
  #length = 0;
  #taken = 0;

  /** How many bytes wait. */
  get length(): number {
    return this.#length;
  }

  /** How many bytes were taken or dropped since the beginning: where the first waiting byte stood. */
  get position(): number {
    return this.#taken;
  }

  /** Adds bytes behind those that wait. They may be overwritten once `settle` was called. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  /** The first `count` bytes, which go on waiting; fewer where fewer wait. */
  peek(count: number): Uint8Array {
    const size = Math.min(count, this.#length);
    const [first] = this.#pieces;
    if (first === undefined || size === 0) return new Uint8Array(0);
    return first.length >= size ? first.subarray(0, size) : this.#joined(size);
  }

  /** Takes the first `count` bytes; fewer where fewer wait. */
  take(count: number): Uint8Array {
    const whole = this.peek(count);
    this.drop(whole.length);
    return whole;
  }

  /** Leaves out the first `count` bytes, and says how many there were. */
  drop(count: number): number {
    const size = Math.min(count, this.#length);
    let left = size;
    let whole = 0;
    for (const piece of this.#pieces) {
      if (piece.length > left) break;
      left -= piece.length;
      whole++;
    }
    if (whole > 0) this.#pieces.splice(0, whole);
    const [first] = this.#pieces;
    if (left > 0 && first !== undefined) this.#pieces[0] = first.subarray(left);
    this.#length -= size;
    this.#taken += size;
    return size;
  }

  /** Copies what waits, so that the pushed bytes may be overwritten. */
  settle(): void {
    const last = this.#pieces.pop();
    if (last !== undefined) this.#pieces.push(last.slice());
  }

  #joined(size: number): Uint8Array {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece.subarray(0, size - at), at);
      at += Math.min(piece.length, size - at);
      if (at === size) break;
    }
    return whole;
  }
}
