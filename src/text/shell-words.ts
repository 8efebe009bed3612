/** A word of a command, or the end of one. */
export type ShellToken =
  | { readonly kind: 'word'; readonly start: number; readonly end: number }
  /** A line end, `;`, `|`, `&` or a bracket: what stands before it belongs together. */
  | { readonly kind: 'break'; readonly start: number; readonly end: number };

const breaks = new Set([';', '|', '&', '(', ')', '\n', '<', '>']);
const maxHeredocDelimiter = 100;

/**
 * Splits a range of a shell script into words and breaks. Comments and here-documents are left out, quotes and `$(…)` are kept whole,
 * a backslash before a line end joins lines.
 */
export function* shellTokens(text: string, start: number, end: number): Generator<ShellToken> {
  let heredoc: string | null = null;
  for (let at = start; at < end; ) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t' || character === '\r') at++;
    else if (isJoin(text, at)) at = text.indexOf('\n', at) + 1;
    else if (character === '#') at = lineEnd(text, at, end);
    else if (text.startsWith('<<', at) && !text.startsWith('<<<', at)) {
      const delimiter = /^<<-?[ \t]*\\?(["']?)([A-Za-z_][\w.-]*)\1/.exec(text.slice(at, at + maxHeredocDelimiter));
      heredoc = delimiter?.[2] ?? null;
      at += delimiter?.[0].length ?? 2;
    } else if (breaks.has(character)) {
      yield { kind: 'break', start: at, end: at + 1 };
      if (character === '\n' && heredoc !== null) {
        at = heredocEnd(text, at + 1, end, heredoc);
        heredoc = null;
      } else at++;
    } else {
      const wordEnd = endOfWord(text, at, end);
      yield { kind: 'word', start: at, end: wordEnd };
      at = wordEnd;
    }
  }
}

function isJoin(text: string, at: number): boolean {
  return text[at] === '\\' && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1));
}

function lineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 || newline > end ? end : newline;
}

function heredocEnd(text: string, start: number, end: number, delimiter: string): number {
  for (let at = start; at < end; ) {
    const stop = lineEnd(text, at, end);
    if (text.slice(at, stop).trim() === delimiter) return stop;
    at = stop + 1;
  }
  return end;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t' || character === '\r' || breaks.has(character)) break;
    if (character === '\\') {
      if (isJoin(text, at)) break;
      at += 2;
    } else if (character === "'" || character === '"') at = closing(text, at, end);
    else if (character === '$' && (text[at + 1] === '(' || text[at + 1] === '{')) at = endOfExpansion(text, at + 1, end);
    else if (character === '`') at = closing(text, at, end);
    else at++;
  }
  return Math.min(Math.max(at, start + 1), end);
}

/** Behind the quote that closes the one at `start`; the end of the range for a quote that stays open. */
function closing(text: string, start: number, end: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at++) {
    if (text[at] === '\\' && quote !== "'") at++;
    else if (text[at] === quote) return at + 1;
  }
  return end;
}

/** Behind the bracket that closes `$(` or `${`, counting those within. */
function endOfExpansion(text: string, start: number, end: number): number {
  const opening = text.charAt(start);
  const close = opening === '(' ? ')' : '}';
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === opening) open++;
    else if (text[at] === close && --open === 0) return at + 1;
  }
  return end;
}
