const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);
const escapeSequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n)[ \t]*|([\s\S]))/g;

/** A plain or single-quoted scalar's text with its line ends folded: one is a space, of several each further one stays. */
export function unfold(source: string): string {
  if (!source.includes('\n')) return source;
  const [first = '', ...rest] = source.split(/\r?\n/);
  const parts = [trimEnd(first)];
  let separator = ' ';
  for (const [index, line] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const text = isLast ? trimStart(line) : trimEnd(trimStart(line));
    if (text !== '' || isLast) {
      parts.push(separator, text);
      separator = ' ';
    } else if (separator === '\n') parts.push('\n');
    else separator = '\n';
  }
  return parts.join('');
}

/** What a single-quoted scalar says; `inside` is the text between its quotes. */
export function singleQuoted(inside: string): string {
  const text = unfold(inside);
  return text.includes("'") ? text.replaceAll("''", "'") : text;
}

/** What a double-quoted scalar says; null for an escape that YAML does not know, and for blank lines behind an escaped line end, which parsers read differently. */
export function doubleQuoted(inside: string): string | null {
  const hasEscapes = inside.includes('\\');
  if (!hasEscapes && !inside.includes('\n')) return inside;
  const folded = inside.includes('\n') ? foldQuoted(inside) : inside;
  return hasEscapes && folded !== null ? unescaped(folded) : folded;
}

/** Folds line ends but for those behind a backslash, which `unescaped` takes out. */
function foldQuoted(inside: string): string | null {
  const lines = inside.split(/\r?\n/);
  const parts: string[] = [];
  let blank = 0;
  let isEscaped = false;
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const started = index === 0 ? line : trimStart(line);
    const text = isLast || endsInBackslash(started) ? started : trimEscapedEnd(started);
    if (index > 0 && text === '' && !isLast) {
      blank++;
      continue;
    }
    if (isEscaped && blank > 0) return null;
    if (index > 0) parts.push(isEscaped ? '\n' : separatorOf(blank));
    parts.push(text);
    isEscaped = endsInBackslash(text) && !isLast;
    blank = 0;
  }
  return parts.join('');
}

function separatorOf(blank: number): string {
  return blank === 0 ? ' ' : '\n'.repeat(blank);
}

function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text.charAt(text.length - 1 - count) === '\\') count++;
  return count % 2 === 1;
}

/** As `trimEnd`, but for a white space that a backslash keeps. */
function trimEscapedEnd(text: string): string {
  const trimmed = trimEnd(text);
  return trimmed.length < text.length && endsInBackslash(trimmed) ? text.slice(0, trimmed.length + 1) : trimmed;
}

function unescaped(text: string): string | null {
  let isKnown = true;
  const result = text.replace(escapeSequence, (_, two?: string, four?: string, eight?: string, feed?: string, letter?: string) => {
    const hex = two ?? four ?? eight;
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
    } else if (feed !== undefined) return '';
    const known = escapes.get(letter ?? '');
    if (known === undefined) isKnown = false;
    return known ?? '';
  });
  return isKnown ? result : null;
}

function trimStart(text: string): string {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at++;
  return text.slice(at);
}

function trimEnd(text: string): string {
  let at = text.length;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  return text.slice(0, at);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
