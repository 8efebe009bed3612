import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { jsonText } from '../../src/report/escape.ts';
import { artifactUri } from '../../src/report/sarif/text.ts';
import { type SarifOptions, sarifDocument } from '../../src/report/sarif.ts';
import { rules } from '../../src/rules/index.ts';
import { english } from '../../src/words/en/index.ts';
import { configOf } from '../helpers/config.ts';
import { hostileText } from '../helpers/hostile.ts';
import { fileOf, findingOf, hostilePolicyChange, hostileReport, reportOf, studyOf, testWords } from '../helpers/report.ts';
import { sarifErrors, sarifRun, stringsOf } from '../helpers/sarif.ts';

const cards = rules.map(({ meta }) => meta);
const options: SarifOptions = { version: '1.2.3', fileAt: () => undefined, rules: cards, repositoryUrl: 'https://github.com/octo/mill', instance: null };
const written = (report: Report, more: Partial<SarifOptions> = {}) => {
  const document = sarifDocument(report, testWords, { ...options, ...more });
  expect(sarifErrors(jsonText(document))).toEqual([]);
  return sarifRun(document);
};

test('a report with nothing to say is a valid file with every rule and no result', () => {
  const run = written(reportOf({ verdict: 'nothing-to-judge', headSha: null }));
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(cards.map(({ id }) => id).toSorted());
  expect(run).not.toHaveProperty('versionControlProvenance');
});

test('every rule says in its own words what it looks at, and has a page', () => {
  const document = sarifDocument(reportOf(), english, options);
  for (const rule of sarifRun(document).tool.driver.rules) {
    expect(rule.helpUri).toBe(`https://github.com/longrun-dev/longrun/blob/v1.2.3/docs/rules/${rule.id}.md`);
    expect(stringsOf(rule).every((text) => text !== '')).toBe(true);
  }
});

describe('a result', () => {
  const text = 'lr: 0.1\r\nmax_train_steps: 8000  # round 1\r\nseed: 1\r\n';
  const span = { path: 'configs/a b#.yaml', line: 2, endLine: 2, start: text.indexOf('8000'), end: text.indexOf('8000') + 4 };
  const finding = findingOf({ location: span, edit: { span, text: '2400' }, claims: ['S20'], claimStatus: 'fact' });
  const fileAt = (path: string) => (path === span.path ? { path, text } : undefined);

  test('stands on its line, with the suggestion as a replacement of that whole line', () => {
    const [result] = written(reportOf({ findings: [finding] }), { fileAt }).results;
    expect(result).toMatchObject({
      ruleId: 'best-step-early',
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'configs/a%20b%23.yaml' }, region: { startLine: 2, endLine: 2 } } }],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'configs/a%20b%23.yaml' },
              replacements: [{ deletedRegion: { startLine: 2, endLine: 2 }, insertedContent: { text: 'max_train_steps: 2400  # round 1' } }],
            },
          ],
        },
      ],
      properties: { confidence: 'high', claims: ['S20'], subject: { study: 'too-long' } },
    });
    expect(result?.message.text).toMatch(/^too-long: Best step in the first 10 % of training in 12 of 12 trials\.\n\n/);
  });

  test('names the rule at its place in the list', () => {
    const run = written(reportOf({ findings: [finding, findingOf({ rule: 'overfitting', fingerprint: 'x' })] }));
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('has a fingerprint that a push does not change, of its own and in the form that GitHub reads', () => {
    const moved = findingOf({ ...finding, location: { ...span, line: 40, endLine: 41 } });
    const [before, after, other] = [finding, moved, findingOf({ fingerprint: 'another' })].map(
      (each) => written(reportOf({ findings: [each] })).results[0]?.partialFingerprints,
    );
    expect(before).toEqual({ 'longrun/v1': expect.stringMatching(/^[0-9a-f]{32}$/), primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) });
    expect(after).toEqual(before);
    expect(other).not.toEqual(before);
  });

  test('is in order of rank', () => {
    const findings = [findingOf({ severity: 'note', fingerprint: 'n' }), findingOf({ severity: 'error', fingerprint: 'e' }), finding];
    expect(written(reportOf({ findings })).results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });
});

describe('a finding without a line still has a place', () => {
  const placeOf = (report: Report) => {
    const place = written(report).results[0]?.locations[0]?.physicalLocation;
    return `${place?.artifactLocation.uri}:${place?.region.startLine}`;
  };
  const study = studyOf('too-long', [0.1, 0.2]);
  const span = { path: 'configs/base.yaml', line: 7, endLine: 7, start: 90, end: 95 };
  const config = configOf({ path: 'configs/a.yaml', maxTrainSteps: { value: { value: 8000, unit: 'steps' }, span } });

  test('of a study: the line of its config that holds the length', () => {
    expect(placeOf(reportOf({ findings: [findingOf()], studies: [{ ...study, study: { ...study.study, config } }] }))).toBe('configs/base.yaml:7');
  });
  test('of a study without a config: its first result', () => {
    expect(placeOf(reportOf({ findings: [findingOf()], studies: [study] }))).toBe('runs/too-long/trial-00/metrics.csv:1');
  });
  test('of a config: its line', () => {
    const files = [fileOf('configs/a.yaml', { kind: 'config', configs: [config] })];
    expect(placeOf(reportOf({ findings: [findingOf({ subject: { config: config.id } })], files }))).toBe('configs/base.yaml:7');
  });
  test('of what nothing is known of: the first file, else its own name', () => {
    expect(placeOf(reportOf({ findings: [findingOf()], files: [fileOf('runs/x.csv')] }))).toBe('runs/x.csv:1');
    expect(placeOf(reportOf({ findings: [findingOf()] }))).toBe('too-long:1');
  });
});

test('lines that are none are the first', () => {
  const location = { path: 'a.yaml', line: 0, endLine: -3, start: 0, end: 0 };
  const [result] = written(reportOf({ findings: [findingOf({ location })] })).results;
  expect(result?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1, endLine: 1 });
});

test('what the policy file keeps silent is there, with the reason and its last day, behind the findings', () => {
  const hidden = findingOf({ severity: 'error', fingerprint: 'hidden' });
  const run = written(
    reportOf({
      findings: [findingOf({ expiredIgnore: { reason: 'was fine once', until: '2026-11-01' } })],
      suppressed: [
        { finding: hidden, by: 'policy-ignore', reason: 'kept for the [paper](x)', until: '2026-12-01', endsInDays: 5 },
        { finding: hidden, by: 'rule-off', reason: '', until: null, endsInDays: null },
      ],
    }),
  );
  expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
    undefined,
    [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'kept for the [paper]\u200b(x)',
        properties: { by: 'policy-ignore', until: '2026-12-01', endsInDays: 5 },
      },
    ],
    [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'the policy file switches the rule off',
        properties: { by: 'rule-off', until: null, endsInDays: null },
      },
    ],
  ]);
  expect(run.results[0]?.message.text).toContain('ignored this until 2026-11-01, which has passed: was fine once.');
  expect(run.results[0]?.properties).toMatchObject({ expiredIgnore: { until: '2026-11-01' } });
  expect(run.properties).toMatchObject({ suppressed: 2 });
});

test('what could not be judged, and notes on files, are notifications', () => {
  const run = written(
    reportOf({
      abstentions: [{ rule: 'best-step-early', subject: { study: 'a' }, reason: 'too-few-trials', evidence: { trials: 1 } }],
      files: [fileOf('c.yaml', { kind: 'config', problems: [{ code: 'yaml-string-number', path: 'c.yaml', line: 7, values: { raw: '5e-4' } }] })],
    }),
  );
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    {
      descriptor: { id: 'best-step-early' },
      level: 'note',
      associatedRule: { id: 'best-step-early' },
      properties: { reason: 'too-few-trials', evidence: { trials: 1 } },
    },
    { descriptor: { id: 'yaml-string-number' }, locations: [{ physicalLocation: { region: { startLine: 7 } } }] },
  ]);
});

test('what a changed policy file would change is told at its lines', () => {
  const [invocation] = written(reportOf({ policyChange: hostilePolicyChange('a.yml', 'x') })).invocations;
  expect(invocation.toolConfigurationNotifications).toMatchObject([
    {
      descriptor: { id: 'policy-mistake' },
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.yml' }, region: { startLine: 3 } } }],
    },
    ...['verdict', 'silenced', 'appearing', 'regraded', 'revised', 'entry', 'entry'].map((kind) => ({ descriptor: { id: `policy-${kind}` }, level: 'note' })),
  ]);
});

describe('the run', () => {
  test('names the commit where the repository has an address', () => {
    expect(written(reportOf())).toMatchObject({
      versionControlProvenance: [{ repositoryUri: 'https://github.com/octo/mill', revisionId: '0123456789abcdef0123456789abcdef01234567' }],
    });
    expect(written(reportOf(), { repositoryUrl: null })).not.toHaveProperty('versionControlProvenance');
  });

  test.for([
    [null, 'longrun/'],
    ['longrun', 'longrun/'],
    ['vision / training', 'longrun/vision-training/'],
    ['a/../b', 'longrun/a-..-b/'],
    ['/', 'longrun/-/'],
  ] as const)('of the instance %j has the category %s', ([instance, id]) => {
    expect(written(reportOf(), { instance }).automationDetails.id).toBe(id);
  });
});

describe('bounds', () => {
  const findings = Array.from({ length: 60 }, (_, index) => findingOf({ severity: index < 10 ? 'note' : 'error', fingerprint: String(index) }));
  const leftOut = (run: ReturnType<typeof written>) => run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text);

  test('results past the limit are left out by rank, suppressed ones first, and counted', () => {
    const suppressed = findings.map((finding) => ({ finding, by: 'rule-off', reason: '', until: null, endsInDays: null }) as const);
    const run = written(reportOf({ findings, suppressed }), { room: { most: 50, characters: 1e9 } });
    expect(run.results).toHaveLength(50);
    expect(run.results.every(({ level, suppressions }) => level === 'error' && suppressions === undefined)).toBe(true);
    expect(leftOut(run)).toEqual(['70 more findings left out for length']);
    expect(run.properties).toMatchObject({ resultsLeftOut: 70 });
  });

  test('so are results past the characters, however long their names are', () => {
    const long = findings.map((finding) => ({ ...finding, subject: { study: 'x'.repeat(5000) } }));
    const run = written(reportOf({ findings: long }), { room: { most: 25_000, characters: 40_000 } });
    expect(JSON.stringify(run.results).length).toBeLessThan(42_000);
    expect(leftOut(run)).toEqual([`${60 - run.results.length} more findings left out for length`]);
  });

  test('a thousand of what could not be judged, and the number of the others', () => {
    const abstentions = Array.from({ length: 1003 }, () => ({ rule: 'a', subject: { study: 'x' }, reason: 'y', evidence: {} }));
    expect(leftOut(written(reportOf({ abstentions })))[0]).toBe('3 more reasons left out for length');
  });
});

describe('paths', () => {
  test.for([
    ['configs/a.yaml', 'configs/a.yaml'],
    ['./configs//a.yaml', 'configs/a.yaml'],
    ['a b/ü#?%.yaml', 'a%20b/%C3%BC%23%3F%25.yaml'],
    ['x:y.yaml', 'x%3Ay.yaml'],
    ['/home/olga/mill/runs/a/metrics.csv', 'runs/a/metrics.csv'],
    ['C:\\Users\\olga\\mill\\runs\\a\\metrics.csv', 'runs/a/metrics.csv'],
    ['\\\\server\\share\\runs\\a\\metrics.csv', 'runs/a/metrics.csv'],
    ['../../other/runs/a.csv', 'other/runs/a.csv'],
    ['~/runs/a.csv', 'runs/a.csv'],
    ['runs/ghp_0123456789abcdefghij/a.csv', 'runs/***/a.csv'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
    ['', 'unknown'],
    ['..', 'unknown'],
  ] as const)('%j is %s', ([path, uri]) => {
    expect(artifactUri(path)).toBe(uri);
  });
});

test('no string of a report makes a link, a placeholder, a control character or an invalid file', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, other) => {
      const text = jsonText(sarifDocument(hostileReport(name, other), testWords, options));
      expect(sarifErrors(text)).toEqual([]);
      const run = sarifRun(JSON.parse(text));
      for (const { message } of [...run.results, ...run.invocations[0].toolExecutionNotifications, ...run.invocations[0].toolConfigurationNotifications]) {
        expect(message.text).not.toMatch(/\]\(/);
        expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      }
      for (const each of stringsOf(JSON.parse(text))) expect(each.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(text).not.toMatch(/##\[/);
      for (const { locations } of run.results)
        expect(locations[0]?.physicalLocation.artifactLocation.uri).not.toMatch(/^\/|\\|(?:^|\/)\.\.(?:\/|$)|^[A-Za-z]:/);
    }),
    { seed: 12, numRuns: 60 },
  );
});

test('a value whose name says that it is a credential is not in the file', () => {
  const findings = [findingOf({ evidence: { wandb_api_key: 'correct-horse-battery-staple', trials: 3 } })];
  expect(written(reportOf({ findings })).results[0]?.properties.evidence).toEqual({ wandb_api_key: '***', trials: 3 });
});

test('no credential of a report is in the file', () => {
  const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
  expect(jsonText(sarifDocument(hostileReport(`x ${secret}`, secret), testWords, options))).not.toContain('ghp_0');
});
