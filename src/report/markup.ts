import { inlineCode, plainMarkdown, terminalText } from './escape.ts';

/** A piece of a sentence from `words/`: prose, or a name that stood between backticks. */
export interface MarkupPart {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** The most characters of a sentence, code spans included. */
const LONGEST = 3000;

/** A sentence with `code` spans, in parts. A backtick without a partner is prose. Nothing is lost, nothing is trusted. */
export function splitMarkup(sentence: string): readonly MarkupPart[] {
  const pieces = (sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence).split('`');
  const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
  const parts: MarkupPart[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isCode = index % 2 === 1 && index < closed;
    const text = index >= closed ? `\`${piece}` : piece;
    if (isCode || text !== '') parts.push({ kind: isCode ? 'code' : 'text', text });
  }
  return parts;
}

/** A sentence from `words/` as safe Markdown: names stay code, everything else is escaped. */
export function markupMarkdown(sentence: string, place: 'text' | 'table' = 'text'): string {
  return joinParts(splitMarkup(sentence), (part) => (part.kind === 'code' ? inlineCode(part.text, place) : plainMarkdown(part.text)));
}

/** A sentence from `words/` for terminals and annotations: the names as they are, through `code` where colour is wanted. */
export function markupPlain(sentence: string, code: (name: string) => string = (name) => name): string {
  return joinParts(splitMarkup(sentence), (part) => (part.kind === 'code' ? code(terminalText(part.text)) : terminalText(part.text)));
}

/** Renders each part and puts back the spaces at its ends, which escaping trims. */
function joinParts(parts: readonly MarkupPart[], render: (part: MarkupPart) => string): string {
  let joined = '';
  for (const part of parts) {
    const isText = part.kind === 'text';
    const before = isText && /^\s/.test(part.text) && joined !== '' ? ' ' : '';
    const after = isText && /\s$/.test(part.text) ? ' ' : '';
    const body = render(part);
    joined += body === '' && isText ? before || after : `${before}${body}${after}`;
  }
  return joined.trim();
}
