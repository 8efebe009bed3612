import type { Evidence, EvidenceValue } from '../../model/finding.ts';
import { mask, maskValue, NAME_LENGTH, terminalText, wellFormed } from '../escape.ts';
import { finite, type JsonValue, record } from '../json/values.ts';
import { markupMarkdown, markupPlain } from '../markup.ts';

const ZWSP = '\u200b';

/** Sentences with `code` spans as a message of paragraphs. Neither form holds a link or a placeholder. */
export function messageOf(paragraphs: readonly string[]): { text: string; markdown: string } {
  const said = paragraphs.filter((paragraph) => paragraph !== '');
  return {
    text: said.map((paragraph) => inert(markupPlain(paragraph))).join('\n\n'),
    markdown: said.map((paragraph) => braces(markupMarkdown(paragraph))).join('\n\n'),
  };
}

/** A name as plain text on one line, bounded. */
export function plainText(text: string, length: number = NAME_LENGTH): string {
  return inert(terminalText(text, length));
}

/** Evidence as a property bag, its strings as plain text. */
export function evidenceJson(evidence: Evidence): JsonValue {
  return record(
    Object.entries(evidence).map(([name, value]) => [plainText(name), evidenceValue(typeof value === 'object' ? value : maskValue(name, value))] as const),
  );
}

function evidenceValue(value: EvidenceValue): JsonValue {
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'string') return plainText(value);
  if (value === null || typeof value === 'boolean') return value;
  return value.map((item: number | string) => evidenceValue(item));
}

/** Takes the effect from embedded links, `[text](target)`, and from placeholders, `{0}`: braces are doubled, as SARIF 2.1.0 §3.11.5 asks. */
function inert(text: string): string {
  return braces(text.replace(/\](?=\()/g, `]${ZWSP}`));
}

function braces(text: string): string {
  return text.replace(/[{}]/g, '$&$&');
}

/** How many folders of a path from outside the repository are shown. */
const FOREIGN_PARTS = 3;

/**
 * A path as a URI reference relative to the repository's root, percent-encoded; `fallback` for an empty one.
 * A path that is absolute, or that climbs out of the repository, keeps its last parts only: nobody's home folder is told.
 */
export function artifactUri(path: string, fallback = 'unknown'): string {
  const isWindows = /^(?:[A-Za-z]:)?[\\/]{1,2}/.test(path) && path.includes('\\');
  const parts = (isWindows ? path.replaceAll('\\', '/') : path).split('/').filter((part) => part !== '' && part !== '.');
  const climbs = parts.lastIndexOf('..');
  const inside = climbs === -1 ? parts : parts.slice(climbs + 1);
  const isForeign = climbs !== -1 || /^(?:[\\/~]|[A-Za-z]:[\\/])/.test(path);
  const shown = (isForeign ? inside.slice(-FOREIGN_PARTS) : inside).filter((part) => !/^(?:[A-Za-z]:|~)$/.test(part));
  const uri = shown.map((part) => encodeURIComponent(wellFormed(mask(part)))).join('/');
  return uri === '' ? fallback : uri;
}
