import { closest } from 'fastest-levenshtein';

/** The most characters of a line that are looked at; no command needs as many. */
const LONGEST_LINE = 4000;
/** The most characters of a word that a nearest one is looked for. */
const LONGEST_NAME = 80;

/** A line `/longrun NAME rest`. */
export type ParsedLine =
  | { readonly kind: 'command'; readonly name: string; readonly rest: string }
  | { readonly kind: 'unknown'; readonly given: string; readonly nearest: string };

/** Reads a line that begins with `/longrun`, or the same without it; nothing behind the slash command is help. */
export function parseLine(line: string, names: readonly string[]): ParsedLine {
  const words = line
    .slice(0, LONGEST_LINE)
    .replace(/^\/longrun(?=\s|$)/, '')
    .trim();
  const space = words.search(/\s/);
  const name = space < 0 ? words : words.slice(0, space);
  if (name === '') return { kind: 'command', name: 'help', rest: '' };
  if (!names.includes(name)) return { kind: 'unknown', given: name, nearest: nearest(name, names) };
  return { kind: 'command', name, rest: space < 0 ? '' : words.slice(space).trim() };
}

/** The known name that is nearest to a typed one. `known` has one at least. */
export function nearest(given: string, known: readonly string[]): string {
  return closest(given.slice(0, LONGEST_NAME).toLowerCase(), [...known]);
}

/** A word or path without the backticks or quotes that people put around it. */
export function unquoted(text: string): string {
  return /^(`+|"|')([\s\S]+)\1$/.exec(text)?.[2]?.trim() ?? text;
}
