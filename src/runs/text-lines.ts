import type { JsonObject, JsonValue } from '../text/json-data.ts';

/** One line of a text, trimmed. */
export interface NumberedLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

const escapeCode = String.fromCharCode(27);

/** Colours and cursor movements of a terminal. */
const escapes = new RegExp(`${escapeCode}\\[[0-9;?]*[A-Za-z]`, 'g');

/** The lines of a text that are not blank, without colours; of a line that a progress bar wrote over itself, what it says last. */
export function* linesOf(text: string): Generator<NumberedLine> {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    line++;
    const whole = text.slice(start, end).replace(escapes, '').trimEnd();
    const content = whole.slice(whole.lastIndexOf('\r') + 1).trim();
    start = end + 1;
    if (content !== '') yield { text: content, line };
  }
}

/** Whether a JSON value is an object with named fields. */
export function isRow(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
