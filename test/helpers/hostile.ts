import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const triggers = [
  '@octocat',
  '#12',
  'GH-1',
  'a/b#1',
  '0123456789abcdef0123456789abcdef01234567',
  'https://evil.example/x',
  'www.evil.example',
  'a@b.example',
  'mailto:a@b.example',
  '[x](y)',
  '![x](y)',
  '[x]: y',
  '<a href=x>',
  '</details>',
  '<!--',
  '-->',
  '::error::',
  '##[error]',
  '`',
  '``',
  '```',
  '\\',
  '|',
  '\n',
  '\n\n',
  '\r\n',
  '    ',
  '- ',
  '1. ',
  '# ',
  '> ',
  '| - |',
  '---',
  '***',
  '~~',
  '__',
  '$$',
  '&#64;',
  '&lt;',
  '\u001b[31m',
  '\u009b31m',
  '\u202e',
  '\u2028',
  '\u200b',
  ':rocket:',
  '\ud800',
  'é',
  'x',
  ' ',
];

/** Text made of everything that Markdown, logs and terminals act on. */
export const hostileText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...triggers) }, { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'grapheme' }) }), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

/** What an HTML page may hold when nothing in its source was live. */
const HARMLESS = new Set(['p', 'code', 'pre', 'ul', 'li', 'br']);

/** Everything that GitHub would act on in this Markdown: elements besides text and code, mentions, references, commands, markers. */
export function liveParts(markdown: string, allowed: readonly string[] = []): readonly string[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const tags = [...html.matchAll(/<\/?([a-zA-Z!][a-zA-Z0-9-]*)/g)].map((match) => match[1] ?? '');
  const elements = tags.filter((tag) => !HARMLESS.has(tag) && !allowed.includes(tag));
  const text = decoded(html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, ' ').replace(/<[^>]*>/g, ' '));
  const references = [
    ...text.matchAll(/@[A-Za-z0-9]/g),
    ...text.matchAll(/#\d/g),
    ...text.matchAll(/\bGH-\d/gi),
    ...text.matchAll(/:\/\/[a-z]/gi),
    ...text.matchAll(/\bwww\.[a-z]/gi),
    ...text.matchAll(/\b[0-9a-f]{7,40}\b/g),
    ...text.matchAll(/:[a-z0-9_+-]+:/g),
  ];
  const raw = [...markdown.matchAll(/::|##\[|<!--/g), ...markdown.matchAll(/[\p{Bidi_Control}\p{Cc}]/gu)].filter((match) => match[0] !== '\n');
  return [...elements, ...[...references, ...raw].map((match) => match[0])];
}

function decoded(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
