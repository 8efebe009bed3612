import { describe, expect, test } from 'vitest';
import { fencedBlocks } from '../../src/text/fenced.ts';

describe('fenced blocks of Markdown', () => {
  test.for<[string, string, readonly (readonly [string, string])[]]>([
    ['plain', 'Hi\n\n```csv title="x"\nstep,loss\n1,2\n```\n', [['csv', 'step,loss\n1,2\n']]],
    ['tildes around tildes, in a list', '- list\n  ~~~~TSV\n  a\tb\n  ~~~\n  ~~~~\n', [['tsv', 'a\tb\n~~~\n']]],
    ['in a quote', '> ```json\n> {"a": 1}\n> ```\n', [['json', '{"a": 1}\n']]],
    ['in details', '<details>\n\n```jsonl\n{"a":1}\n```\n</details>\n', [['jsonl', '{"a":1}\n']]],
    ['without a language, with CRLF', '```\r\na\r\n1\r\n```\r\n', [['', 'a\n1\n']]],
    ['never closed', '```csv\na\n1', [['csv', 'a\n1\n']]],
    ['a backtick in the info', '``` a`b\nno\n```\n', [['', '\n']]],
    ['a comment of a template', '<!--\n```csv\nno\n```\n-->\n', []],
    ['indented code', 'x\n\n    ```csv\n    no\n    ```\n', []],
    ['inline code', 'a ```csv``` b\n', []],
    ['nothing', '', []],
  ])('%s', ([, markdown, expected]) => {
    expect(fencedBlocks(markdown).map(({ language, text }) => [language, text])).toEqual(expected);
  });

  test('a body of nothing but fences is read in a moment', () => {
    expect(fencedBlocks('```csv\n'.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
