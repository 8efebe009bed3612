import { type Cursor, isBlank } from './cursor.ts';
import { isFlowIndicator } from './scalars.ts';

/** What stands before a node: its anchor, its tag in full, and where they end. */
export interface Properties {
  readonly anchor: string | null;
  readonly tag: string | undefined;
  readonly end: number;
}

const ampersand = 0x26;
const exclamation = 0x21;
const tagName = /^!!?[A-Za-z][\w.:/-]*$/;
const anchorName = /^[\w./-]+$/;

/** The anchor and the tag at the cursor, with the white space behind them; null where there is neither. */
export function readProperties(cursor: Cursor): Properties | null {
  let anchor: string | null = null;
  let tag: string | undefined;
  let end = -1;
  for (;;) {
    const code = cursor.code();
    if (code === ampersand && anchor === null) {
      cursor.at++;
      anchor = readName(cursor);
    } else if (code === exclamation && tag === undefined) tag = readTag(cursor);
    else if (code === ampersand || code === exclamation) cursor.stepBack();
    else break;
    end = cursor.at;
    if (!isBlank(cursor.code())) cursor.stepBack();
    cursor.skipSpace();
  }
  return end === -1 ? null : { anchor, tag, end };
}

/** The name of an anchor or alias at the cursor. */
export function readName(cursor: Cursor): string {
  const name = word(cursor);
  if (!anchorName.test(name)) cursor.stepBack();
  return name;
}

function readTag(cursor: Cursor): string {
  const tag = word(cursor);
  if (!tagName.test(tag)) cursor.stepBack();
  return tag.startsWith('!!') ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}

function word(cursor: Cursor): string {
  const start = cursor.at;
  while (!isBlank(cursor.code()) && !isFlowIndicator(cursor.code())) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}
