import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { LINE_MARKS } from '../../src/report/charts/mermaid.ts';
import type { Annotation, ReviewComment } from '../../src/report/payload.ts';
import { styleOf, type Theme } from './style.ts';

/** The colours of the marks, in their order: the emoji that GitHub shows. */
const markColours = ['#3b82f6', '#e8730c', '#2da44e'];

/** A comment of the bot in a pull request's conversation. `opened`: what is folded is shown open, the first of it. `cut`: only the first screen is shown. */
export function conversation(markdown: string, { opened = false, cut = false } = {}): string {
  const body = markdownHtml(markdown);
  return `<div class="comment"><div class="avatar">▲</div>${byline}<div class="markdown${cut ? ' cut' : ''}">${opened ? body.replace('<details>', '<details open>') : body}</div></div>`;
}

const byline = '<div class="by"><b>github-actions</b><span class="label">bot</span> commented 2 minutes ago</div>';

/** One hunk of a file, as the files of a pull request show it. */
export interface Hunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A comment in its place: below the last of its lines, the suggestion where its block stands. */
export function reviewThread({ path, startLine, endLine, body }: ReviewComment, { before, after }: Hunk): string {
  const rows = (from: number, to: number) => diffRows(before, after, from, to).join('');
  const html = suggestionParts(body).map((part) =>
    'prose' in part ? markdownHtml(part.prose) : suggestedChange(after.slice(startLine - 1, endLine), startLine, part.lines),
  );
  const by = byline.replace('<b>', '<span class="avatar">▲</span><b>');
  const thread = `<tr><td colspan="3" class="thread"><div class="comment">${by}<div class="markdown">${html.join('')}</div></div></td></tr>`;
  return `<div class="file"><div class="name">${escaped(path)}</div><table class="diff">${rows(startLine - 3, endLine)}${thread}${rows(endLine + 1, endLine + 3)}</table></div>`;
}

function suggestedChange(lines: readonly string[], start: number, suggestion: readonly string[]): string {
  const rows = [
    ...lines.map((line, index) => diffRow('del', start + index, null, line)),
    ...suggestion.map((line, index) => diffRow('add', null, start + index, line)),
  ];
  const buttons = '<div class="foot"><span class="button">Commit suggestion ▾</span><span class="button">Add suggestion to batch</span></div>';
  return `<div class="suggested"><div class="head">Suggested change</div><table class="diff">${rows.join('')}</table>${buttons}</div>`;
}

/** Lines of a file as a diff of lines that were replaced in place; 1-based and inclusive. */
function diffRows(before: readonly string[], after: readonly string[], from: number, to: number): readonly string[] {
  return after.slice(Math.max(0, from - 1), to).flatMap((line, offset) => {
    const number = Math.max(1, from) + offset;
    const old = before[number - 1];
    if (old === line) return [diffRow('', number, number, line)];
    return [...(old === undefined ? [] : [diffRow('del', number, null, old)]), diffRow('add', null, number, line)];
  });
}

function diffRow(kind: string, old: number | null, now: number | null, line: string): string {
  const sign = { add: '+', del: '-' }[kind] ?? ' ';
  return `<tr class="${kind}"><td class="n">${old ?? ''}</td><td class="n">${now ?? ''}</td><td>${sign} ${escaped(line)}</td></tr>`;
}

type BodyPart = { readonly prose: string } | { readonly lines: readonly string[] };

/** A comment's body in its order: prose, the lines of its suggestion, prose. */
function suggestionParts(body: string): readonly BodyPart[] {
  const found = /(`{3,})suggestion\n([\s\S]*?)\n\1/.exec(body);
  if (found === null) return [{ prose: body }];
  return [{ prose: body.slice(0, found.index) }, { lines: (found[2] ?? '').split('\n') }, { prose: body.slice(found.index + found[0].length) }];
}

/** What the page of a check run shows. */
export interface CheckRun {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly annotations: readonly Annotation[];
}

/** A check run's own page. */
export function checkRun({ name, title, summary, conclusion, annotations }: CheckRun): string {
  const state = { success: ['✓', 'success'], neutral: ['■', 'muted'], failure: ['✕', 'danger'] }[conclusion];
  const head = `<div class="head"><span class="state" style="background:var(--${state[1]})">${state[0]}</span><div><b>${escaped(name)}</b><div class="when">completed 2 minutes ago in 1s</div></div></div>`;
  const notes = annotations.map(
    ({ level, title: about, message, path, startLine }) =>
      `<div class="annotation ${level}"><div class="where">${escaped(`${path ?? ''}#L${startLine ?? ''}`)}</div><b>${escaped(about)}</b><p>${escaped(message)}</p></div>`,
  );
  const list = notes.length === 0 ? '' : `<div class="annotations"><h4>Annotations</h4>${notes.join('')}</div>`;
  return `<div class="check">${head}<div class="markdown"><h3>${escaped(title)}</h3>${markdownHtml(summary)}</div>${list}</div>`;
}

/** The page with a body of one of the above; its title becomes the page's height once every chart is drawn. */
export function pageOf(body: string, theme: Theme): string {
  const mermaid = readFileSync('node_modules/mermaid/dist/mermaid.min.js', 'utf8').replaceAll('</script', '<\\/script');
  const drawing = `(async () => {
  mermaid.initialize({ startOnLoad: false, theme: ${JSON.stringify(theme === 'dark' ? 'dark' : 'default')} });
  await mermaid.run({ querySelector: '.chart' });
  document.title = String(Math.ceil(document.body.getBoundingClientRect().height));
})()`;
  return `<!doctype html><meta charset="utf-8"><style>${styleOf(theme)}</style><body>${body}<script>${mermaid}</script><script>${drawing}</script></body>`;
}

/** Markdown as GitHub renders it, charts left for Mermaid to draw. */
function markdownHtml(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const charts = html.replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<div class="chart">$1</div>');
  return LINE_MARKS.reduce((text, mark, index) => text.replaceAll(mark, `<span class="square" style="background:${markColours[index]}"></span>`), charts);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
