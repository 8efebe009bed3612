const newline = 0x0a;

/** A file made wrong: bytes flipped, the end or a piece cut off, lines in another order, or a piece put in twice. */
export function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let made = bytes;
  for (let times = 1 + random(3); times > 0; times--) made = mutatedOnce(made, random);
  return made;
}

function mutatedOnce(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length + 1);
  const length = random(200);
  switch (random(5)) {
    case 0:
      return withFlippedBits(bytes, random);
    case 1:
      return bytes.slice(0, at);
    case 2:
      return joined([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 3:
      return joined([bytes.subarray(0, at + length), bytes.subarray(at)]);
    default:
      return withShuffledLines(bytes, random);
  }
}

function withFlippedBits(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const made = Uint8Array.from(bytes);
  for (let count = 1 + random(8); count > 0 && made.length > 0; count--) {
    const at = random(made.length);
    made[at] = (made[at] ?? 0) ^ (1 << random(8));
  }
  return made;
}

function withShuffledLines(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(newline, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  for (let index = lines.length - 1; index > 0; index--) {
    const other = random(index + 1);
    const [a, b] = [lines[index], lines[other]];
    if (a !== undefined && b !== undefined) [lines[index], lines[other]] = [b, a];
  }
  return joined(lines);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
