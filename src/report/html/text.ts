import { htmlText, NAME_LENGTH } from '../escape.ts';
import { rulePage } from '../links.ts';
import { splitMarkup } from '../markup.ts';

/** A sentence from `words/` as HTML: names between backticks as code, everything escaped. */
export function sentence(text: string): string {
  return splitMarkup(text)
    .map((part) => (part.kind === 'code' ? name(part.text) : spaced(part.text)))
    .join('');
}

/** A name of anybody's making. */
export function name(text: string, length: number = NAME_LENGTH): string {
  return `<code>${htmlText(text, length)}</code>`;
}

/** Escaping trims; the spaces towards the neighbours stay. */
function spaced(text: string): string {
  const body = htmlText(text);
  if (body === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${body}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A link to the rule's page: the only links that a page has. */
export function ruleLink(rule: string, version: string): string {
  return `<a href="${htmlText(rulePage(rule, version))}" rel="noreferrer">${name(rule)}</a>`;
}

/** An element with its content; empty where the content is. `attributes` are our own words. */
export function element(tag: string, content: string, attributes = ''): string {
  return content === '' ? '' : `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${content}</${tag}>`;
}

/** A table with its caption, for people who hear it; `align` has a class for each column, `num` for numbers. Cells are HTML. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[], align: readonly string[] = []): string {
  const classOf = (column: number) => (align[column] ? ` class="${align[column]}"` : '');
  const heading = head.map((cell, column) => `<th scope="col"${classOf(column)}>${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, column) => cellOf(cell, column, classOf(column))).join('')}</tr>`).join('\n');
  return `<div class="wide" tabindex="0" role="region" aria-label="${htmlText(caption)}"><table>\n<caption class="heard">${htmlText(caption)}</caption>\n<thead><tr>${heading}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}

function cellOf(cell: string, column: number, attributes: string): string {
  return column === 0 ? `<th scope="row"${attributes}>${cell}</th>` : `<td${attributes}>${cell}</td>`;
}
