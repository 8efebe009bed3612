const prefix = /^([A-Za-z]{0,3})("""|'''|"|')/;
const escapes = /\\(\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
const letters: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\x07'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['/', '/'],
]);

/** The value of a Python (or JSON) string literal; null for formatted strings, bytes and text that is no literal. */
export function pythonText(raw: string): string | null {
  const [opening, letter, quote] = prefix.exec(raw) ?? [];
  if (opening === undefined || letter === undefined || quote === undefined) return null;
  if (/[fb]/i.test(letter) || raw.length < opening.length + quote.length || !raw.endsWith(quote)) return null;
  const inside = raw.slice(opening.length, -quote.length);
  if (/r/i.test(letter) || !inside.includes('\\')) return inside;
  return inside.replace(escapes, (whole, code: string) => {
    const known = letters.get(code);
    if (known !== undefined) return known;
    if (code.endsWith('\n')) return '';
    if (/^[xuU]./.test(code)) return codePoint(Number.parseInt(code.slice(1), 16), whole);
    return /^[0-7]+$/.test(code) ? codePoint(Number.parseInt(code, 8), whole) : whole;
  });
}

function codePoint(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
