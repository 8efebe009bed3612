import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { htmlLines, htmlText } from '../../src/report/escape.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { FileAt } from '../../src/report/suggestion.ts';
import { configOf } from '../helpers/config.ts';
import { hostileText } from '../helpers/hostile.ts';
import { fileOf, findingOf, hostileReport, reportOf, studyOf, testWords } from '../helpers/report.ts';

const version = '1.2.3';
const page = (report: Report, fileAt: FileAt = () => undefined) => renderHtml(report, testWords, { version, fileAt });
const read = (html: string) => new JSDOM(html).window.document;

/** What a page is made of, whatever a report holds. */
const ELEMENTS = new Set(
  'html head meta title style body div header main section article figure figcaption footer h1 h2 h3 p span strong em code pre del ins a ul li details summary table caption thead tbody tr th td svg desc path rect circle text'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class id aria-labelledby aria-label aria-hidden role scope href rel tabindex viewBox x y width height d cx cy r text-anchor'.split(
    ' ',
  ),
);

/** Every element and attribute that is not of our own making, and every link that is not ours. */
function strangers(html: string): readonly string[] {
  return [...read(html).querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => !ATTRIBUTES.has(name)),
    ...[element.getAttribute('href') ?? ''].filter(
      (href) => href !== '' && !/^https:\/\/github\.com\/longrun-dev\/longrun\/(?:blob|tree)\/v1\.2\.3\/docs\/rules/.test(href),
    ),
  ]);
}

describe('the page', () => {
  const document = read(page(reportOf()));

  test('says its characters first, then that nothing may be loaded or run', () => {
    const [first, second] = document.head.children;
    expect(first?.getAttribute('charset')).toBe('utf-8');
    expect(second?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/);
  });

  test('holds no script, no image and no address but those of rules', () => {
    expect(document.querySelectorAll('script, img, link, iframe, form')).toHaveLength(0);
    expect(document.documentElement.outerHTML).not.toMatch(/url\(|@import|javascript:/);
  });

  test('has one name for each of its parts', () => {
    const rich = read(page(richReport(), (path) => (path === 'configs/a.yaml' ? { path, text: config } : undefined)));
    const ids = [...rich.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...rich.querySelectorAll('[aria-labelledby]')].flatMap((each) => (each.getAttribute('aria-labelledby') ?? '').split(' '));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(rich.querySelectorAll('svg:not([role=img])')).toHaveLength(0);
    expect([...rich.querySelectorAll('table')].every((table) => table.caption !== null)).toBe(true);
  });
});

const config = 'learning_rate: 0.004\nmax_train_steps: 8000  # <b>tuned</b> in March\n';

function richReport(): Report {
  const start = config.indexOf('8000');
  const span = { path: 'configs/a.yaml', line: 2, endLine: 2, start, end: start + 4 };
  return reportOf({
    findings: [
      findingOf({ location: span, edit: { span, text: '2400' }, claims: ['S20'], claimStatus: 'fact' }),
      findingOf({ rule: 'best-step-late', severity: 'note', confidence: 'low', subject: { study: 'too-short' }, fingerprint: 'late' }),
    ],
    studies: [
      studyOf('too-long', [0.02, 0.05, 0.1, 0.3], [{ fraction: null, censored: 'diverged', status: 'diverged' }], {
        recommendation: { maxTrainSteps: 2400, low: 1600, high: 3200 },
      }),
    ],
    suppressed: [{ finding: findingOf({ fingerprint: 'old' }), by: 'policy-ignore', reason: 'kept for the paper', until: '2026-12-01', endsInDays: 5 }],
    schedules: [{ config: 'config.yaml', family: 'linear', confirmation: 'taken-along', values: { peak: 0.004, runLength: 100, unit: 'steps' } }],
    files: [fileOf('config.yaml', { kind: 'config', format: 'generic', configs: [configOf()] }), fileOf('runs/a.csv')],
    abstentions: [{ rule: 'best-step-late', subject: { study: 'b' }, reason: 'length-unknown', evidence: {} }],
  });
}

describe('what it says', () => {
  const document = read(page(richReport(), (path) => (path === 'configs/a.yaml' ? { path, text: config } : undefined)));
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';

  test('first the verdict, the number and what to do', () => {
    const header = document.querySelector('header');
    expect(header).toBe(document.querySelector('.page')?.firstElementChild);
    expect(header?.textContent).toContain('Attention');
    expect(textOf('h1')).toBe('too-long Best step in the first 10 % of training in 12 of 12 trials');
    expect(textOf('header .do')).toMatch(/^Do: Set max_train_steps to about 2,400/);
    expect(textOf('.totals')).toContain('1 suppressed');
  });

  test('every finding with its evidence and its suggestion as a difference', () => {
    expect(document.querySelectorAll('article')).toHaveLength(2);
    expect(textOf('article:first-of-type .diff del')).toBe('- max_train_steps: 8000  # <b>tuned</b> in March');
    expect(textOf('article:first-of-type .diff ins')).toBe('+ max_train_steps: 2400  # <b>tuned</b> in March');
    expect([...document.querySelectorAll('article:first-of-type table tr')].map((row) => row.textContent)).toEqual([
      'NameValue',
      'earlyTrials12',
      'judgedTrials12',
    ]);
  });

  test('where the best steps lie, as a picture that can be heard', () => {
    expect(textOf('#b0-d')).toBe('Best steps of 4 trials: 3 in the first 10 % of the run, 0 in the last 25 %, the median at 7.5 %.');
    expect(document.querySelectorAll('svg[aria-labelledby^=b0] .bar')).toHaveLength(2);
    expect(textOf('figure.study figcaption')).toContain('not counted: 1 (1 diverged)');
  });

  test('the learning rate of a config whose schedule is known', () => {
    expect(textOf('#s0-t')).toBe('config.yaml');
    expect(textOf('#s0-d')).toMatch(/^Learning rate over 100 steps: peak /);
  });

  test('what is suppressed stands in sight, with its reason and its end', () => {
    expect(textOf('section[aria-labelledby=suppressed-h]')).toContain('ignored: kept for the paper (until 2026-12-01, in 5 days)');
  });

  test('the files that were read, and the command that says it again', () => {
    expect(document.body.textContent).toContain('What was read: 2 files');
    expect(textOf('#again pre')).toBe('longrun review --base main --head feature');
  });
});

test('a review with nothing to judge has its reasons in sight', () => {
  const report = reportOf({ verdict: 'nothing-to-judge', abstentions: [{ rule: 'best-step-late', subject: { study: 'b' }, reason: 'x', evidence: {} }] });
  expect(read(page(report)).querySelector('section[aria-labelledby=abstentions-h]')?.textContent).toContain('put max_train_steps into the config');
});

test('what a change does to the learning rate stands at the first finding about its config, with a legend', () => {
  const line = (role: 'before' | 'now' | 'recommended', learningRates: readonly number[]) => ({
    role,
    family: 'linear',
    runSteps: learningRates.length,
    learningRates,
    peak: { u: 0, learningRate: 1 },
  });
  const charts = [
    { config: 'a.yaml', unit: 'steps' as const, updates: [0, 1, 2], lines: [line('before', [1, 0]), line('now', [1, 0.5, 0]), line('recommended', [1, 1, 0])] },
  ];
  const about = (fingerprint: string, severity: 'error' | 'note') => findingOf({ subject: { config: 'a.yaml' }, fingerprint, severity });
  const document = read(page(reportOf({ charts, findings: [about('second', 'note'), about('first', 'error')] })));
  expect(document.querySelectorAll('figure.comparison')).toHaveLength(1);
  expect(document.querySelector('article.error figure.comparison')?.querySelectorAll('path.curve').length).toBe(3);
  expect([...document.querySelectorAll('.comparison li')].map(({ textContent }) => textContent)).toEqual([
    'before (linear, 2 steps)',
    'with this change (linear, 3 steps)',
    'as recommended (linear, 3 steps)',
  ]);
});

describe('bad input', () => {
  test('no string of a report becomes an element, an attribute or a link', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, other) => {
        const html = page(hostileReport(name, other));
        expect(strangers(html)).toEqual([]);
        expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/::|##\[|<!--/);
      }),
      { seed: 13, numRuns: 25 },
    );
  });

  test.for([
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</style><script>',
    '</title></svg><a href=javascript:alert(1)>x',
    '&lt;b&gt; &amp;amp;',
    '</pre></code></del>',
    ']]><!-- -->',
  ])('%s is shown as it is', (text) => {
    const document = read(page(hostileReport(text, text)));
    expect(strangers(page(hostileReport(text, text)))).toEqual([]);
    expect(document.querySelector('h1 code')?.textContent).toBe(text.replace(/\s+/g, ' ').trim());
  });

  test('a suggestion shows the lines before it with everything escaped and masked', () => {
    const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
    const text = `a: <img src=x> ${secret}\u202e\nb: 8000\n`;
    const span = { path: 'a.yaml', line: 2, endLine: 2, start: text.indexOf('8000'), end: text.indexOf('8000') + 4 };
    const whole = { ...span, line: 1, start: 0 };
    for (const edit of [
      { span, text: '2400' },
      { span: whole, text: 'b: 2400' },
    ]) {
      const html = page(reportOf({ findings: [findingOf({ location: span, edit })] }), (path) => ({ path, text }));
      expect(strangers(html)).toEqual([]);
      expect(html).not.toContain('ghp_0');
      expect(html).not.toContain('\u202e');
    }
  });

  test('a value whose name says that it is a credential is not on the page', () => {
    const html = page(reportOf({ findings: [findingOf({ evidence: { wandb_api_key: 'correct-horse-battery-staple', trials: 3 } })] }));
    expect(html).not.toContain('battery');
    expect(read(html).querySelector('article table')?.textContent).toContain('***');
  });

  test('numbers that are none, and schedules that are odd, break no picture', () => {
    const series = studyOf('odd', [Number.NaN, Number.POSITIVE_INFINITY, -1, 2, 0.5]);
    const evaluations = [1, Number.NaN, 3].map((value, index) => ({ step: index, done: index, value }));
    const trials = series.study.trials.map((trial) => ({ ...trial, evaluations }));
    const schedule = { config: 'config.yaml', family: 'x', confirmation: null, values: { peak: Number.NaN } };
    const html = page(
      reportOf({
        studies: [{ ...series, study: { ...series.study, trials } }],
        schedules: [schedule],
        files: [fileOf('config.yaml', { configs: [configOf({ schedule: { kind: 'known', schedule: endless, runLength: 1e15, keys: {} } })] })],
      }),
    );
    expect(strangers(html)).toEqual([]);
    for (const shape of read(html).querySelectorAll('path, rect, circle')) expect(shape.outerHTML).not.toMatch(/NaN|Infinity|e\+|"-\d/);
  });
});

/** A schedule whose rates are no numbers half of the time, over more stretches than anybody draws. */
const endless = {
  family: 'odd',
  parameters: {},
  unit: 'steps',
  peak: 1,
  warmup: 0,
  horizon: null,
  afterHorizon: 'none',
  at: (u: number) => (u % 2 === 0 ? 1 : 0),
  sum: () => 0,
  countBelow: () => 0,
  *stretches(from: number, to: number) {
    for (let u = from; u < to; u += 1) yield { from: u, to: u + 1, direction: 0 } as const;
  },
} as const;

test('stays below two megabytes whatever there is to say, and counts what it leaves out', () => {
  const wide = '㐀'.repeat(150);
  const name = (index: number) => `${wide}-${index}`;
  const indices = Array.from({ length: 1500 }, (_, index) => index);
  const html = page(
    reportOf({
      findings: indices.map((index) => findingOf({ subject: { study: name(index) }, fingerprint: String(index), evidence: { [wide]: wide } })),
      studies: indices.slice(0, 300).map((index) => studyOf(name(index), [0.1, 0.2, 0.3])),
      abstentions: indices.map((index) => ({ rule: 'best-step-early', subject: { study: name(index) }, reason: 'x', evidence: { trials: name(index) } })),
      suppressed: indices.map((index) => ({
        finding: findingOf({ subject: { study: name(index) } }),
        by: 'policy-ignore',
        reason: wide,
        until: null,
        endsInDays: null,
      })),
      schedules: indices.map((index) => ({ config: name(index), family: wide, confirmation: null, values: {} })),
      files: indices.map((index) => fileOf(name(index), { problems: [{ code: 'syntax-error', path: name(index), line: 1, values: { found: name(index) } }] })),
    }),
  );
  expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
  const document = read(html);
  const leftOut = [...document.querySelectorAll('.left-out')].map((each) => each.textContent);
  expect(leftOut).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\d+ more findings left out/), expect.stringMatching(/^\d+ more suppressed findings left out/)]),
  );
  expect(strangers(html)).toEqual([]);
});

test('text between tags keeps its words, and preformatted text its lines', () => {
  expect(htmlText(' a  <b>\n"c"\u0007 ::x ##[y] \u202e ')).toBe('a &lt;b&gt; &quot;c&quot; &#58;:x &#35;&#35;[y]');
  expect(htmlLines("  x:\n\t'y'")).toBe('  x:\n\t&#39;y&#39;');
});
