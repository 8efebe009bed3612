/** Marks that take no column: combining characters, variation selectors, zero-width ones. */
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200d]/u;
/** Characters that terminals draw two columns wide: Hangul, Han, kana, full-width forms, pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours begin with an escape character
const COLOUR = /\u001b\[\d+m/g;

/** How many columns a text takes in a terminal; colours take none. */
export function displayWidth(text: string): number {
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
  return [...lines, line].map((each) => `${indent}${each}`.trimEnd()).join('\n');
}

/** Columns of equal width, two spaces apart; `ends` names the columns that are aligned at their end. */
export function table(rows: readonly (readonly string[])[], indent: string, ends: ReadonlySet<number> = new Set()): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) => {
    const cells = widths.map((width, column) => pad(row[column] ?? '', width, ends.has(column) ? 'start' : 'end'));
    return `${indent}${cells.join('  ')}`.trimEnd();
  });
}
