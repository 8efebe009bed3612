/**
 * Scanners for what would cost a regular expression its stack on long input.
 * All offsets are UTF-16, all loops linear.
 */

const backslash = 0x5c;
const newline = 0x0a;

/**
 * The offset behind the quote that closes the string opened at `start` by `quote` (one or three characters); -1 when none does.
 * A backslash takes the next character with it. Single quotes marks do not reach over a line end unless `multiline`.
 */
export function endOfString(text: string, start: number, quote: string, multiline = quote.length > 1): number {
  const first = quote.charCodeAt(0);
  for (let at = start + quote.length; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === first && text.startsWith(quote, at)) return at + quote.length;
    else if (code === newline && !multiline) return -1;
  }
  return -1;
}

/** The offset behind white space and `//` and block comments; an unclosed comment is not stepped over. */
export function skipJsonSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (text[at] !== '/') return at;
    const closing = text[at + 1] === '/' ? '\n' : text[at + 1] === '*' ? '*/' : null;
    if (closing === null) return at;
    const end = text.indexOf(closing, at + 2);
    if (end === -1) return closing === '\n' ? text.length : at;
    at = end + closing.length;
  }
}

/** The offset behind white space, `#` comments and backslash line ends, as Python has them within brackets. */
export function skipPythonSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (text[at] === '#') {
      const end = text.indexOf('\n', at);
      if (end === -1) return text.length;
      at = end;
    } else if (text[at] === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))) at += 2;
    else return at;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
}
