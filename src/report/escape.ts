import { mask } from './secrets.ts';

export { holdsSecret, mask, maskValue } from './secrets.ts';

/** U+200B: breaks a trigger (`@name`, `#1`, `::`) without a visible trace. */
const ZWSP = '\u200b';

/** ANSI control sequences: colours, cursor movements, titles, links. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** Control characters (C0 without tab and line feed, C1), bidirectional controls, line separators, invisible marks and tags. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The most characters of a name (path, study, metric) that are shown. */
export const NAME_LENGTH = 160;
/** What is behind this many characters is not even looked at. */
const LONGEST_INPUT = 100_000;
/** The most characters of a sentence that are shown. */
export const PROSE_LENGTH = 2000;

/**
 * What all surfaces share: well-formed, NFC, no control or invisible characters, no credentials, line ends as `\n`.
 * The result may still hold Markdown or workflow commands.
 */
function clean(text: string): string {
  const seen = wellFormed(text.slice(0, LONGEST_INPUT)).replace(ANSI, '').replace(/\r\n?/g, '\n').replace(UNSEEN, '');
  return mask(seen.normalize('NFC'));
}

/** Takes the effect from workflow commands (`::x::`, `##[x]`) and hidden markers (`<!--`) without changing what is seen. Done again on a whole text, since two harmless parts can make a command. */
export function defuse(text: string): string {
  return text
    .replace(/:(?=:)/g, `:${ZWSP}`)
    .replace(/##(?=\[)/g, `##${ZWSP}`)
    .replace(/<(?=!--)/g, `<${ZWSP}`);
}

/** Mail clients quote code as plain text, so mentions and references (`@name`, `#1`) are broken inside code too. */
function breakMentions(text: string): string {
  return text.replace(/[@#]/g, `$&${ZWSP}`);
}

/** Mentions, cross-references and autolinks act on decoded text, so only a break inside them helps. */
function breakLinks(text: string): string {
  return breakMentions(text)
    .replace(/GH-(?=\d)/gi, `$&${ZWSP}`)
    .replace(/:(?=\/\/)/g, `$&${ZWSP}`)
    .replace(/www(?=\.)/gi, `$&${ZWSP}`)
    .replace(/(?:mailto|xmpp):/gi, `$&${ZWSP}`)
    .replace(/:(?=[A-Za-z0-9_+-]{1,40}:)/g, `:${ZWSP}`)
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, `$&${ZWSP}`));
}

/** One line: every run of white space is a space. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most `length` code points; what is cut from the middle is an ellipsis, since paths differ at both ends. */
function clipMiddle(text: string, length: number): string {
  const points = Array.from(text);
  if (points.length <= length) return text;
  const head = Math.ceil((length - 1) / 2);
  return `${points.slice(0, head).join('')}…${points.slice(points.length - (length - 1 - head)).join('')}`;
}

function clipEnd(text: string, length: number): string {
  const points = Array.from(text);
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`;
}

/** A name as plain text on one line, bounded: for terminals, and the first step of every Markdown form. */
function plainName(text: string, length: number): string {
  return clipMiddle(oneLine(clean(text)), length);
}

/**
 * Untrusted text as a Markdown code span, on one line. An empty text is shown as `(empty)`.
 * In a table a pipe is escaped (the only escape that a code span in a table knows).
 */
export function inlineCode(text: string, place: 'text' | 'table' = 'text', length: number = NAME_LENGTH): string {
  const name = breakMentions(defuse(plainName(text, length)));
  if (name === '') return '(empty)';
  const piped = place === 'table' ? name.replace(/\\+\|/g, '¦').replace(/\|/g, '\\|') : name;
  const fence = '`'.repeat(longestRun(piped, '`') + 1);
  const pad = piped.startsWith('`') || piped.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${piped}${pad}${fence}`;
}

/** Untrusted text on one line, whole, without control or invisible characters and credentials. It may still hold Markdown and commands. */
export function typedText(text: string): string {
  return oneLine(clean(text));
}

/** Untrusted text as Markdown that shows exactly this text, on one line, anywhere outside code: no link, mention, image, HTML, list or table comes out of it. */
export function plainMarkdown(text: string, length: number = PROSE_LENGTH): string {
  const line = breakLinks(defuse(clipEnd(oneLine(clean(text)), length)));
  // Not escaped, because they mean nothing inside a line whose brackets are: ( ) { } + - . !
  return line
    .replace(/[\\`*_[\]<>#|~$&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^\d{1,9}(?=[.)](?: |$))/, `$&${ZWSP}`);
}

/** Untrusted text for a terminal or a log, on one line: no control sequence and no workflow command survives. */
export function terminalText(text: string, length: number = PROSE_LENGTH): string {
  return defuse(plainName(text, length));
}

/** Untrusted lines for a terminal, spaces kept: no control sequence and no workflow command survives. */
export function terminalLines(text: string): readonly string[] {
  return defuse(clean(text)).split('\n');
}

/** Untrusted text for a workflow annotation; lines are kept. The caller's client escapes `%` and line ends. */
export function workflowText(text: string, length: number = 4096): string {
  const lines = clean(text)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return clipEnd(defuse(lines), length);
}

/**
 * Untrusted text for an HTML page, between tags or in a quoted attribute, on one line: it shows exactly this text, and no element, attribute or
 * entity comes out of it. Nor does a workflow command, should the page's source be printed in a log.
 */
export function htmlText(text: string, length: number = PROSE_LENGTH): string {
  return htmlEscaped(clipEnd(oneLine(clean(text)), length));
}

/** The same for preformatted text: lines and indentation are kept. */
export function htmlLines(text: string): string {
  return htmlEscaped(clean(text));
}

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function htmlEscaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITY[character] ?? '')
    .replace(/:(?=:)/g, '&#58;')
    .replace(/##(?=\[)/g, '&#35;&#35;');
}

/**
 * Text as a fenced code block that can be copied as it is: nothing is live in one, so mentions need no break.
 * The fence is longer than any run of backticks inside. `info` is a word of ours.
 */
export function codeBlock(text: string, info = ''): string {
  const body = defuse(clean(text));
  const fence = fenceFor(body);
  return `${fence}${info}\n${body}\n${fence}`;
}

/** A fence that nothing inside `text` can close. */
export function fenceFor(text: string): string {
  return '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
}

/** Whether text can be repeated to the character, as a suggestion must be: nothing in it would have to be changed. */
export function isRepeatable(text: string): boolean {
  const lines = text.replace(/\r\n/g, '\n');
  return mask(lines) === lines && wellFormed(lines) === lines && lines.replace(ANSI, '').replace(UNSEEN, '') === lines && !lines.includes('<!--');
}

/** JSON whose strings cannot act in a log or a terminal: C1 and invisible characters and `##[` are written as escapes. */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, (_, value) => (typeof value === 'string' ? mask(wellFormed(value)) : value), 2) ?? 'null';
  return text.replace(UNSEEN, (character) => Array.from(character, escapeUnits).join('')).replace(/##(?=\[)/g, '#\\u0023');
}

/** Half a surrogate pair is no character: U+FFFD stands for it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
