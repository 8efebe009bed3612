import type { ScalarNode } from '../model/document.ts';
import type { Edit } from '../model/finding.ts';
import type { Scalar, Sourced, TextFile } from '../model/source.ts';
import { formatNumberLike } from './number-style.ts';

/** The text with an edit applied. */
export function applyEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

/**
 * Replaces exactly the characters of one scalar and keeps its quotes and its way of writing numbers and booleans.
 * Null where that is not possible without knowing more: no place, several lines, text that would need escapes,
 * a value of another kind than the one that is there, or no change.
 */
export function replaceScalar(file: TextFile, node: Sourced<Scalar> | ScalarNode, value: Scalar): Edit | null {
  const { span } = node;
  if (span === undefined || span.path !== file.path || span.end <= span.start || span.end > file.text.length) return null;
  const raw = file.text.slice(span.start, span.end);
  if (/[\r\n]/.test(raw) || ('raw' in node && node.raw !== raw)) return null;
  const text = isQuoted(raw) ? quotedLike(raw, value) : bareLike(raw, node.value, value);
  return text === null || text === raw ? null : { span, text };
}

function isQuoted(raw: string): boolean {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}

function quotedLike(raw: string, value: Scalar): string | null {
  const quote = raw.charAt(0);
  if (raw.startsWith(quote.repeat(3))) return null;
  const inside = raw.slice(1, -1);
  const text = typeof value === 'number' ? formatNumberLike(inside, value) : value === null ? null : String(value);
  return text === null || /["'\\\p{Cc}$]/u.test(text) ? null : `${quote}${text}${quote}`;
}

function bareLike(raw: string, before: Scalar, value: Scalar): string | null {
  if (typeof value === 'number') return isBlock(raw) ? null : formatNumberLike(raw, value);
  if (typeof value === 'boolean') return typeof before === 'boolean' ? booleanLike(raw, value) : null;
  if (value === null || typeof before !== 'string' || raw !== before) return null;
  return bareShapes.some((isShape) => isShape(raw) && isShape(value)) ? value : null;
}

/** `|` and `>` open a YAML block, `!` and `&` are its properties, `*` points elsewhere. */
function isBlock(raw: string): boolean {
  return /^[|>!&*[{]/.test(raw);
}

const booleanWords = [
  ['true', 'false'],
  ['yes', 'no'],
  ['on', 'off'],
] as const;

function booleanLike(raw: string, value: boolean): string | null {
  const pair = booleanWords.find((words) => words.some((word) => word === raw.toLowerCase()));
  if (pair === undefined) return null;
  const word = value ? pair[0] : pair[1];
  if (raw === raw.toUpperCase()) return word.toUpperCase();
  return raw.charAt(0) === raw.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Text that may stand without quotes where text of the same shape stood. */
const bareShapes: readonly ((text: string) => boolean)[] = [isPlainWord, isAmount, isTuple];

/** A number with its unit behind it, such as `100ba`, `0.3dur`, `2e12T`, which no language here reads as a number. */
function isAmount(text: string): boolean {
  return /^(?!0[box])\d[\d_]{0,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?(?:[a-df-z]|e[a-z])[a-z]{0,10}$/i.test(text);
}

/** Numbers in parentheses, which YAML keeps as text: `(60000, 80000)`. */
function isTuple(text: string): boolean {
  return /^\([\d_.eE+\-, ]{1,200}\)$/.test(text);
}

/** A word that no language here reads as anything but text. */
function isPlainWord(text: string): boolean {
  return /^[A-Za-z][\w./-]{0,200}$/.test(text) && !/^(?:true|false|yes|no|on|off|null|none|nan|inf|infinity|[yn])$/i.test(text);
}
