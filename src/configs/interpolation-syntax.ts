/** A piece of text with interpolations: text as it is, or what stands between `${` and `}`, which may hold interpolations itself. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'interpolation'; readonly inside: readonly Piece[]; readonly raw: string };

const maxNesting = 10;

/** The pieces of a text; null where braces are left open or nested deeper than anybody means. `\${` is text. */
export function piecesOf(text: string): readonly Piece[] | null {
  const scan = { text, at: 0 };
  const pieces = readPieces(scan, 0);
  return pieces === null || scan.at < text.length ? null : pieces;
}

function readPieces(scan: { readonly text: string; at: number }, depth: number): Piece[] | null {
  if (depth > maxNesting) return null;
  const pieces: Piece[] = [];
  let from = scan.at;
  const flush = () => {
    if (scan.at > from) pieces.push({ kind: 'text', text: scan.text.slice(from, scan.at) });
  };
  for (let braces = 0; scan.at < scan.text.length; ) {
    if (scan.text.startsWith('\\${', scan.at)) scan.at += 3;
    else if (scan.text.startsWith('${', scan.at)) {
      flush();
      const start = scan.at;
      scan.at += 2;
      const inside = readPieces(scan, depth + 1);
      if (inside === null || scan.text[scan.at] !== '}') return null;
      scan.at += 1;
      pieces.push({ kind: 'interpolation', inside, raw: scan.text.slice(start, scan.at) });
      from = scan.at;
    } else {
      const character = scan.text[scan.at];
      if (character === '{') braces += 1;
      if (character === '}' && depth > 0 && braces === 0) break;
      if (character === '}') braces = Math.max(0, braces - 1);
      scan.at += 1;
    }
  }
  flush();
  return pieces;
}
