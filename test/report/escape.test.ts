import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { codeBlock, inlineCode, isRepeatable, jsonText, mask, plainMarkdown, terminalText, workflowText } from '../../src/report/escape.ts';
import { markupMarkdown, markupPlain, splitMarkup } from '../../src/report/markup.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';

const cases = [
  '@octocat please look',
  '\\@octocat',
  '&#64;octocat &commat;x',
  'fixes #1, GH-12, o/r#3, 0123456789abcdef0123456789abcdef01234567',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<details><summary>x',
  '<!-- longrun:v1 e30 -->',
  'https://evil.example www.evil.example mailto:a@b.example a@b.example ftp://x.example',
  '| a | b |\n| --- | --- |\n| c | d |',
  '# heading',
  '- item',
  '1. item',
  '=== ',
  '---',
  '+ item',
  '> quote',
  '```\ncode\n```',
  '``` @octocat',
  '$\\sum$ $$x$$',
  ':rocket: :+1:',
  '::error file=x::stop',
  '##[error]stop',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'a\u202ereversed\u2066x',
  '[^1] ~~gone~~ **loud** _soft_',
  '[ ] task',
  '`',
  '``',
  'a`b`c`',
  ' ',
  '',
];

describe.for(cases)('%j', (text) => {
  test('is shown and not acted on', () => {
    for (const markdown of [plainMarkdown(text), inlineCode(text), codeBlock(text), markupMarkdown(text)]) {
      expect(liveParts(markdown)).toEqual([]);
      expect(liveParts(`- ${markdown.split('\n').join('\n  ')}`)).toEqual([]);
    }
    expect(liveParts(tableWith(inlineCode(text, 'table'), markupMarkdown(text, 'table')), ['table', 'thead', 'tbody', 'tr', 'th', 'td'])).toEqual([]);
  });
});

describe('for any hostile text', () => {
  test('Markdown shows it and does nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const markdown of [plainMarkdown(text), inlineCode(text), codeBlock(text), markupMarkdown(text)]) {
          expect(liveParts(markdown)).toEqual([]);
        }
      }),
      { seed: 7, numRuns: 700 },
    );
  });

  test('a table keeps its columns', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const html = micromark(tableWith(inlineCode(a, 'table'), markupMarkdown(b, 'table')), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
        expect(html.match(/<td>/g)).toHaveLength(3);
        expect(html).toContain('<td>end</td>');
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('a terminal and a log get neither control sequences nor commands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const shown of [terminalText(text), workflowText(text), markupPlain(text), jsonText({ text })]) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
          expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
          expect(shown).not.toMatch(/##\[/);
        }
        for (const shown of [terminalText(text), workflowText(text), markupPlain(text)]) expect(shown).not.toMatch(/::/);
        for (const line of jsonText({ text }).split('\n')) expect(line).not.toMatch(/^\s*::/);
      }),
      { seed: 7, numRuns: 700 },
    );
  });

  test('JSON keeps every text that holds no credential', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(JSON.parse(jsonText({ text }))).toEqual({ text: mask(text.replace(/\p{Cs}/gu, '\ufffd')) });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('splitting a sentence loses nothing but the backticks of its code spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '`', ' ', '@') }), (sentence) => {
        const joined = splitMarkup(sentence).map(({ kind, text }) => (kind === 'code' ? `\`${text}\`` : text));
        expect(joined.join('')).toBe(sentence);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('what is shown', () => {
  test('an ordinary name stays as it is', () => {
    expect(inlineCode('configs/resnet_50.yaml')).toBe('`configs/resnet_50.yaml`');
    expect(plainMarkdown('The loss (val_loss) fell by 3.5 %: good.')).toBe('The loss (val\\_loss) fell by 3.5 %: good.');
  });
  test('long names lose their middle and keep both ends', () => {
    const shown = inlineCode(`configs/${'x'.repeat(500)}/last.yaml`);
    expect(Array.from(shown)).toHaveLength(162);
    expect(shown).toMatch(/^`configs\/x+…x+\/last\.yaml`$/);
  });
  test('a name of nothing is called empty', () => {
    expect([inlineCode(''), inlineCode(' \n'), inlineCode('\u202e')]).toEqual(['(empty)', '(empty)', '(empty)']);
  });
  test('a megabyte costs no more than a name', () => {
    expect(inlineCode('`'.repeat(1_000_000)).length).toBeLessThan(700);
    expect(plainMarkdown('@'.repeat(1_000_000)).length).toBeLessThan(5000);
  });
});

describe('credentials', () => {
  const secrets = [
    `ghp_${'a1'.repeat(18)}`,
    `ghs_${'a1'.repeat(18)}`,
    `github_pat_${'a1'.repeat(20)}`,
    `AKIA${'A1'.repeat(8)}`,
    `hf_${'aB'.repeat(17)}`,
    `sk-${'aB1'.repeat(16)}`,
    `sk-proj-${'aB1'.repeat(16)}`,
    `sk-ant-api03-${'aB1'.repeat(16)}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${'MIIE'.repeat(50)}\n-----END RSA PRIVATE KEY-----`,
    `-----BEGIN PRIVATE KEY-----\n${'MIIE'.repeat(50)}`,
  ];
  test.for(secrets)('%s is never repeated', (secret) => {
    const text = `token: ${secret} # mine`;
    const core = secret.slice(-16);
    for (const shown of [inlineCode(text), plainMarkdown(text), codeBlock(text), terminalText(text), workflowText(text), jsonText({ text }), mask(text)]) {
      expect(shown).not.toContain(core);
      expect(shown).toContain('token');
    }
    expect(isRepeatable(text)).toBe(false);
  });
  test.for(['hf_trainer_state.json', 'sk-learn-something/long-folder-name', 'task-12345678901234567890', 'AKIA', 'github_pattern'])('%s is a name', (name) => {
    expect(mask(name)).toBe(name);
  });
});

function tableWith(name: string, sentence: string): string {
  return `| a | b | c |\n| --- | --- | --- |\n| ${name} | ${sentence} | end |`;
}
