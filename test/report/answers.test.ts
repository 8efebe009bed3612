import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/bot/answers/index.ts';
import { renderExplain } from '../../src/report/answers/explain.ts';
import { renderHelp } from '../../src/report/answers/help.ts';
import { renderIgnore } from '../../src/report/answers/ignore.ts';
import { renderMistake, renderReply } from '../../src/report/answers/reply.ts';
import { rules } from '../../src/rules/index.ts';
import type { IgnorePlace, PlanMistake } from '../../src/words/answers.ts';
import { english } from '../../src/words/en/index.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';
import { findingOf, reportOf, testWords } from '../helpers/report.ts';

/** What our own layout is made of. */
const LAYOUT = ['h3', 'h4', 'strong', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];
const { answers } = english;
const frame = { command: '/longrun help', headSha: 'c'.repeat(40), pushed: null, presentHead: null };
const head = 'a'.repeat(40);
const page = (rule: string) => readFileSync(`docs/rules/${rule}.md`, 'utf8');

/** Links that do not lead to a page of the project's own. */
function foreignLinks(markdown: string): readonly string[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^https:\/\/github\.com\/longrun-dev\/longrun\/(?:blob|tree)\/v1\.2\.3\/docs\/[a-z/-]*(?:\.md)?(?:#[a-z-]+)?$/.test(link));
}

const planMistakes = (text: string): readonly PlanMistake[] => [
  { kind: 'no-production-steps' },
  { kind: 'wrong', name: 'rounds', what: 'a number', given: text },
  { kind: 'too-little', computeSteps: 10, finalRuns: 3, productionSteps: 1000 },
  { kind: 'unknown-key', given: text, nearest: 'rounds' },
  { kind: 'no-pair', given: text },
  { kind: 'twice', name: 'rounds' },
];

const places = (path: string): readonly IgnorePlace[] => [
  { kind: 'new-file', path },
  { kind: 'after', path, line: 3 },
  { kind: 'replace', path, line: 3 },
  { kind: 'inside', path, line: 3 },
  { kind: 'by-hand', path },
];

describe('nothing that somebody typed becomes live', () => {
  test('in a mistake, whatever it is about', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const sentences = [
          ...planMistakes(one).map((mistake) => answers.plan(mistake)),
          answers.unknownCommand(one, 'help'),
          answers.unknownRule(one, 'best-step-early'),
          answers.noSuchFile(one, 'abcdef0', two),
          answers.noSuchFile(one, 'abcdef0', null),
          answers.notAConfig(one, 'abcdef0', two),
          answers.notJudged(one),
          answers.notPublished(one),
          one,
        ];
        const reply = renderReply({ ...frame, command: `/longrun ${two}` }, renderMistake(sentences.join('\n'), `/longrun ${two}`, english), english);
        expect(liveParts(reply, LAYOUT)).toEqual([]);
        expect(foreignLinks(reply)).toEqual([]);
        expect(reply).not.toMatch(/^\s*\/longrun/);
      }),
    );
  });

  test('in the lines to commit', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (path, why) => {
        for (const place of places(path)) {
          const view = {
            rule: 'best-step-early',
            place,
            yaml: `- reason: ${path}`,
            findings: 1,
            leftOut: 1,
            suppressed: 2,
            until: '2027-01-31',
            notJudged: why,
          };
          expect(liveParts(renderReply(frame, renderIgnore(view, english), english), LAYOUT)).toEqual([]);
        }
      }),
    );
  });

  test('in what a rule says here', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, other) => {
        const finding = findingOf({ subject: { study: name }, evidence: { earlyTrials: name, judgedTrials: other } });
        const report = reportOf({
          findings: [finding, findingOf({ subject: { config: other }, fingerprint: other })],
          abstentions: [{ rule: 'best-step-early', subject: { study: other }, reason: name, evidence: { trials: other } }],
        });
        const here = { kind: 'judged', report } as const;
        const text = renderExplain({ rule: 'best-step-early', page: page('best-step-early'), here, version: '1.2.3' }, testWords);
        expect(liveParts(text, [...LAYOUT, 'em'])).toEqual([]);
        expect(foreignLinks(text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the frame of an answer', () => {
  const text = (over: object) => renderReply({ ...frame, ...over }, 'Body.', english);

  test('names the commit, and others only where there was a push', () => {
    expect(text({})).toBe('**`/longrun help`** at `ccccccc`\n\nBody.');
    expect(text({ headSha: null })).toBe('**`/longrun help`**\n\nBody.');
    expect(text({ presentHead: frame.headSha })).toBe(text({}));
    expect(text({ presentHead: head })).toContain('moved on to `aaaaaaa`');
    expect(text({ pushed: { before: head } })).toContain('the head was `aaaaaaa` then, and this is about `ccccccc`');
    expect(text({ pushed: { before: null } })).toContain('A push came in after the comment was written: this is about `ccccccc`.');
  });

  test('repeats no more than the beginning of a command', () => {
    expect(text({ command: `/longrun ignore x ${'y'.repeat(4000)}` }).length).toBeLessThan(200);
  });

  test('holds no answer that GitHub would not take', () => {
    expect(renderReply(frame, 'x'.repeat(70_000), english).length).toBeLessThan(300);
  });
});

describe('the explanation of a rule', () => {
  test.for(rules.map(({ meta }) => meta.id))('%s has all its parts, bounded, with links that lead somewhere', (rule) => {
    const text = renderExplain({ rule, page: page(rule), here: null, version: '1.2.3' }, english);
    for (const part of ['What it looks at', 'When it speaks', 'Why it matters', 'How to switch it off']) expect(text).toContain(`**${part}**\n\n`);
    expect(text).toContain(`rules:\n  ${rule}: off`);
    expect(text.length).toBeLessThan(9000);
    expect(text).not.toMatch(/\]\((?!https:\/\/)/);
    expect(text.match(/\*\*[A-Z][^*]+\*\*\n\n\*\*/)).toBeNull();
  });

  test('of many findings shows some and counts the others', () => {
    const findings = Array.from({ length: 200 }, (_, index) => findingOf({ subject: { study: `study-${index}` }, fingerprint: String(index) }));
    const here = { kind: 'judged', report: reportOf({ findings }) } as const;
    const text = renderExplain({ rule: 'best-step-early', page: page('best-step-early'), here, version: '1.2.3' }, english);
    expect(text).toMatch(/\d+ more entries are left out\./);
    expect(text.length).toBeLessThan(20_000);
  });
});

test('the list of commands has a row for each, in one table', () => {
  const text = renderHelp(commands, english);
  expect(text.match(/^\| `/gm)).toHaveLength(commands.length);
  expect(liveParts(text, LAYOUT)).toEqual([]);
});
