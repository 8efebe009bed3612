/** Marks that take no column: combining characters, variation selectors, zero-width ones. */
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200d]/u;
/** Characters that terminals draw two columns wide: Hangul, Han, kana, full-width forms, pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours begin with an escape character
const COLOUR = /\u001b\[\d+m/g;
const PRINTABLE_ASCII = /^[ -~]*$/;

/** How many columns a text takes in a terminal; colours take none. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(COLOUR, '')) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text padded with spaces to `width` columns. */
export function pad(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'end' ? text + spaces : spaces + text;
}

/** Words on lines of at most `width` columns, each line behind `indent`. A word that is longer than a line stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - displayWidth(indent));
  return broken(text, room)
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
}

/** How a table of a terminal is laid out. */
export interface TableLayout {
  readonly indent: string;
  /** The columns that are aligned at their end. */
  readonly ends?: ReadonlySet<number>;
  /** Headings, broken into lines that are no wider than their columns need to be. */
  readonly head?: readonly string[];
}

/** Rows with columns two spaces apart, as lines. */
export function table(rows: readonly (readonly string[])[], { indent, ends = new Set(), head = [] }: TableLayout): readonly string[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const words = (head[column] ?? '').split(' ');
    return Math.max(...[...words, ...rows.map((row) => row[column] ?? '')].map(displayWidth));
  });
  return [...headRows(head, widths), ...rows].map((row) => {
    const cells = widths.map((width, column) => pad(row[column] ?? '', width, ends.has(column) ? 'start' : 'end'));
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}

/** The headings over as many rows as the longest of them needs, standing on the table. */
function headRows(head: readonly string[], widths: readonly number[]): readonly (readonly string[])[] {
  const lines = head.map((heading, column) => broken(heading, widths[column] ?? 0));
  const height = Math.max(0, ...lines.map((each) => each.length));
  return Array.from({ length: height }, (_, row) => lines.map((each) => each[row - (height - each.length)] ?? ''));
}

/** Words on lines of at most `room` columns. */
function broken(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
