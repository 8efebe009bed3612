import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import inspectSchema from '../../schema/inspect.schema.json' with { type: 'json' };
import planSchema from '../../schema/plan.schema.json' with { type: 'json' };
import reportSchema from '../../schema/report.schema.json' with { type: 'json' };
import scheduleSchema from '../../schema/schedule.schema.json' with { type: 'json' };
import type { FileReading } from '../../src/model/report.ts';
import type { Series } from '../../src/model/run.ts';
import type { Trial } from '../../src/model/study.ts';
import { jsonText } from '../../src/report/escape.ts';
import { configJson } from '../../src/report/json/config.ts';
import { trialJson } from '../../src/report/json/trial.ts';
import { inspectDocument, reportDocument } from '../../src/report/json.ts';
import { configOf, spanAt } from '../helpers/config.ts';
import { hostileText } from '../helpers/hostile.ts';
import { fileOf, findingOf, reportOf, studyOf, testWords, trialOf } from '../helpers/report.ts';

const version = '1.2.3';
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats.default.default(ajv);
const validators = {
  inspect: ajv.compile(inspectSchema),
  report: ajv.compile(reportSchema),
  schedule: ajv.compile(scheduleSchema),
  plan: ajv.compile(planSchema),
};

/** The document as a reader of our output gets it, after it has passed its schema. */
function checked(name: keyof typeof validators, document: unknown): unknown {
  const read: unknown = JSON.parse(jsonText(document));
  validators[name](read);
  expect(validators[name].errors ?? []).toEqual([]);
  return read;
}

function series(name: string, values: readonly number[]): Series {
  return { name, steps: values.map((_, index) => index * 10), values, role: 'other' };
}

/** A trial's document with one series, as a reader gets it. */
function pointsOf(trial: Trial): readonly (readonly [number | null, number | null])[] {
  const read: { series: Record<string, { points: [number | null, number | null][] }> } = JSON.parse(jsonText(trialJson(trial, true)));
  return read.series.loss?.points ?? [];
}

describe('longrun.inspect/1', () => {
  const config = configOf();
  const trial = trialOf({ id: 'runs/a', series: [series('loss', [Number.NaN, 3, 1, 2, Number.POSITIVE_INFINITY])] });
  const readings: readonly FileReading[] = [
    fileOf('config.yaml', { kind: 'config', format: 'generic', configs: [config] }),
    fileOf('runs/a/metrics.csv', { runs: [trial.run], problems: [{ code: 'not-finite', path: 'runs/a/metrics.csv', line: 2, values: { count: 2 } }] }),
  ];

  test('agrees with its schema, and a trial stands under the file that it was read from', () => {
    const document = checked('inspect', inspectDocument(readings, [trial], testWords, { version }));
    expect(document).toMatchObject({ schema: 'longrun.inspect/1', version });
    expect(document).toMatchObject({ files: [{ trials: [] }, { trials: [{ id: 'runs/a' }], notes: [{ code: 'not-finite', line: 2 }] }] });
  });
  test('a config says what the file says, with lines, and null for the rest', () => {
    expect(configJson(config)).toEqual({
      framework: 'generic',
      maxTrainSteps: { value: 100, unit: 'steps' },
      learningRate: 0.1,
      schedule: {
        family: 'linear',
        parameters: { peak: 0.1, milestones: [50, 75] },
        horizon: { value: 100, unit: 'steps' },
        end: expect.closeTo(0.001, 12),
      },
      warmup: { value: 0.1, unit: 'fraction' },
      batch: { perDevice: 8, accumulation: null, devices: null, global: null },
      optimizer: { betas: '(0.9, 0.95)', name: 'adamw' },
      weightDecay: 0.01,
      regularization: { dropout: 0.1 },
      augmentation: {},
      evaluateEvery: { value: 10, unit: 'steps' },
      saveEvery: null,
      keepCheckpoints: 1,
      selection: { metric: 'val_loss', goal: null, loadBest: true },
      lines: {
        maxTrainSteps: 1,
        learningRate: 2,
        'schedule.lr_schedule': 3,
        warmup: 4,
        'batch.perDevice': 5,
        'optimizer.name': 6,
        weightDecay: 7,
        'regularization.dropout': 8,
        evaluateEvery: 9,
        keepCheckpoints: 10,
        'selection.metric': 11,
        'selection.loadBest': 12,
      },
      includes: [],
      files: {},
    });
    const span = spanAt(7, 'base.yaml');
    const composed = configOf({ includes: ['base.yaml'], learningRate: { value: 0.1, span } });
    expect(configJson(composed)).toMatchObject({ includes: ['base.yaml'], files: { learningRate: 'base.yaml' }, lines: { learningRate: 7 } });
  });
  test('what is not finite is null, and extremes are of what is', () => {
    expect(trialJson(trial, false)).toMatchObject({ series: { loss: { count: 5, first: null, last: null, min: 1, max: 3 } } });
  });
  test('keys of the prototype are names like others', () => {
    const odd = configOf({ regularization: Object.fromEntries([['__proto__', { value: 0.5, span: spanAt(3) }]]) });
    const text = jsonText(configJson(odd));
    expect(text).toContain('"__proto__": 0.5');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
  test('a file of several configs has them all', () => {
    const both = [fileOf('config.yaml', { kind: 'config', configs: [config, configOf({ id: 'config.yaml#b', framework: 'other' })] })];
    const document = checked('inspect', inspectDocument(both, [], testWords, { version }));
    expect(document).toMatchObject({ files: [{ config: { framework: 'generic' }, configs: [{ framework: 'generic' }, { framework: 'other' }] }] });
  });
  test('whatever the names, the document agrees with its schema', () => {
    fc.assert(
      fc.property(hostileText, fc.double(), (name, value) => {
        const hostile = trialOf({ id: name, metric: name, series: [series(name, [value]), series(name, [value])], hyperparameters: { [name]: value } });
        checked('inspect', inspectDocument([fileOf(name, { format: name, runs: [hostile.run] })], [hostile], testWords, { version, points: true }));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('the points of a series', () => {
  test('are all there while there are few', () => {
    expect(pointsOf(trialOf({ series: [series('loss', [3, Number.NaN, 1])] }))).toEqual([
      [0, 3],
      [10, null],
      [20, 1],
    ]);
  });
  test('are at most 512, with ends, extremes and evaluations', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -9, max: 9 }), { minLength: 513, maxLength: 1500 }), (values) => {
        const trial = trialOf({ series: [series('loss', values)], plannedSteps: 5000, fraction: 0.5 });
        const points = pointsOf(trial);
        expect(points).toHaveLength(512);
        const steps = points.map(([step]) => step ?? -1);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        const [first, last] = [0, (values.length - 1) * 10];
        expect(steps).toEqual(expect.arrayContaining([first, last, 2500]));
        const shown = points.map(([, value]) => value ?? Number.NaN);
        expect([Math.min(...shown), Math.max(...shown)]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('longrun.report/1', () => {
  const text = 'a: 1\nmax_train_steps: 8000\n';
  const span = { path: 'c.yaml', line: 2, endLine: 2, start: text.indexOf('8000'), end: text.indexOf('8000') + 4 };
  const report = reportOf({
    findings: [
      findingOf({ confidence: 'low', fingerprint: 'b' }),
      findingOf({ location: span, edit: { span, text: '2400' }, evidence: { share: Number.NaN, at: [1, 2], of: null } }),
    ],
    abstentions: [{ rule: 'best-step-early', subject: { study: 'a' }, reason: 'too-few', evidence: { trials: 1 } }],
    suppressed: [{ finding: findingOf(), by: 'rule-off', reason: '', until: null, endsInDays: null }],
    studies: [
      studyOf('too-long', [0.1, 0.2], [{ censored: 'diverged', fraction: null, spacing: null }], {
        recommendation: { maxTrainSteps: 2400, low: 1600, high: 3200 },
      }),
    ],
    schedules: [{ config: 'c.yaml', family: 'linear', confirmation: null, values: { peak: 0.1 } }],
    files: [fileOf('c.yaml', { kind: 'config', configs: [configOf()] })],
  });

  test('agrees with its schema; findings come by rank, with the lines to replace', () => {
    const document = checked('report', reportDocument(report, testWords, { version, fileAt: () => ({ path: 'c.yaml', text }) }));
    expect(document).toMatchObject({
      verdict: 'attention',
      findings: [
        {
          confidence: 'high',
          location: { path: 'c.yaml', line: 2, endLine: 2 },
          evidence: { share: null, at: [1, 2], of: null },
          suggestion: { path: 'c.yaml', startLine: 2, endLine: 2, replacement: 'max_train_steps: 2400' },
          docs: 'https://github.com/longrun-dev/longrun/blob/v1.2.3/docs/rules/best-step-early.md',
        },
        { confidence: 'low', suggestion: null },
      ],
      abstentions: [{ reason: 'too-few', message: expect.stringContaining('too few') }],
      studies: [{ judged: 2, censored: 1, recommendation: { maxTrainSteps: 2400 }, forecast: null }],
    });
  });
  test('a forecast, given or refused, agrees with the schema', () => {
    const about = { trial: 'runs/a', metric: 'val_loss', unit: 'steps', maxTrainSteps: 2_000, horizonFrom: 'recommendation', horizonFactor: 2 } as const;
    const interval = { low: 1, high: 1.2, level: 0.9, calibratedOn: 'public-runs', runs: 200, workloads: 'any' } as const;
    const given = {
      kind: 'given',
      ...about,
      method: 'power-law-ensemble',
      schedule: 'constant',
      present: 1.2,
      value: 1.1,
      gain: 0.08,
      gainAtMost: null,
      interval,
    } as const;
    const refused = { kind: 'refused', ...about, reason: 'tail-rises' } as const;
    const studies = [given, refused].map((forecast) => studyOf('a', [0.9, 1], [], { forecast }));
    expect(checked('report', reportDocument(reportOf({ studies }), testWords, { version }))).toMatchObject({
      studies: [
        { forecast: { maxTrainSteps: { value: 2_000, unit: 'steps' }, value: 1.1, low: 1, high: 1.2, calibrationRuns: 200, refused: null } },
        { forecast: { value: null, low: null, refused: 'tail-rises', horizonFactor: 2 } },
      ],
    });
  });
  test('what a changed policy file would change agrees with the schema, and is null where it is left alone', () => {
    const policyChange = {
      path: '.github/longrun.yml',
      file: 'edited',
      mistakes: [{ line: 2, message: 'wrong' }],
      entries: [{ key: 'fail-on', before: 'never', after: null }],
      silenced: [{ finding: findingOf(), by: 'judged-otherwise', reason: '', until: null }],
      appearing: [findingOf()],
      regraded: [{ finding: findingOf(), before: 'note', after: 'error' }],
      revised: [findingOf()],
      fails: { before: true, after: false },
    } as const;
    expect(checked('report', reportDocument({ ...report, policyChange }, testWords, { version }))).toMatchObject({
      policyChange: { file: 'edited', silenced: [{ by: 'judged-otherwise', finding: { rule: 'best-step-early' } }], fails: { before: true, after: false } },
    });
    expect(checked('report', reportDocument(report, testWords, { version }))).toMatchObject({ policyChange: null });
  });
  test('without the texts there is no suggestion', () => {
    expect(reportDocument(report, testWords, { version })).toMatchObject({ findings: [{ suggestion: null }, { suggestion: null }] });
  });
});

describe('the schemas', () => {
  test('refuse what is not theirs', () => {
    expect(validators.inspect({ schema: 'longrun.inspect/1', version, files: [], more: 1 })).toBe(false);
    expect(validators.report({ schema: 'longrun.report/1', version })).toBe(false);
    expect(validators.plan({ schema: 'longrun.schedule/1' })).toBe(false);
  });
  test('say the same of what they share', () => {
    for (const [name, definition] of Object.entries(inspectSchema.$defs)) expect(Object.entries(reportSchema.$defs)).toContainEqual([name, definition]);
  });
  test('know the documents of the interface', () => {
    const curve = {
      config: 'c.yaml',
      family: 'linear',
      unit: 'steps',
      peak: 0.1,
      final: 0,
      warmupSteps: 0,
      horizonSteps: 100,
      runSteps: 100,
      points: [{ u: 0, learningRate: 0.1 }],
      shareBelow: { '0.5': 0.5, '0.1': 0.1, '0.01': 0.01 },
      notes: [],
    };
    const change = { addedSteps: 10, addedMeanOverPeak: 0.1, shareBelowOldFinal: 0 };
    checked('schedule', { schema: 'longrun.schedule/1', version, ...curve });
    checked('schedule', { schema: 'longrun.schedule/1', version, ...curve, against: curve, change });
    checked('plan', {
      schema: 'longrun.plan/1',
      version,
      productionSteps: 1000,
      rounds: [{ round: 1, steps: 250, trials: 20, keep: 4, cost: 5000 }],
      totalCost: 5000,
      notes: [],
    });
  });
});
