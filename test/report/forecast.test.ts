import { describe, expect, test } from 'vitest';
import type { Forecast, ForecastRefusal, GivenForecast } from '../../src/model/forecast.ts';
import { forecastLines } from '../../src/report/forecast-line.ts';
import { renderSummaryComment } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { withForecasts } from '../../src/review/forecasts.ts';
import { english } from '../../src/words/en/index.ts';
import { findingOf, reportOf, studyOf } from '../helpers/report.ts';

const given: GivenForecast = {
  kind: 'given',
  trial: 'runs/a/trial-00',
  metric: 'val_loss',
  unit: 'steps',
  maxTrainSteps: 16_000,
  horizonFrom: 'recommendation',
  horizonFactor: 2,
  method: 'power-law-ensemble',
  schedule: 'constant',
  present: 2.0512,
  value: 1.9734,
  gain: 0.038,
  gainAtMost: 0.062,
  interval: { low: 1.94, high: 2.02, level: 0.9, calibratedOn: 'public-runs', runs: 200, workloads: 'any' },
};
const refused: Forecast = { ...about(given), kind: 'refused', reason: 'tail-rises' };

function about({ trial, metric, unit, maxTrainSteps, horizonFrom, horizonFactor }: GivenForecast) {
  return { trial, metric, unit, maxTrainSteps, horizonFrom, horizonFactor };
}

const reportWith = (forecast: Forecast) => reportOf({ studies: [studyOf('a', [0.9, 0.95, 1], [], { forecast })] });

describe('one line', () => {
  test('with interval, calibration n and horizon on every surface', () => {
    const report = reportWith(given);
    for (const text of [
      renderText(report, english, { color: false, width: 400, version: '1.2.3' }),
      renderSummaryComment(report, english, { version: '1.2.3' }),
    ]) {
      for (const number of ['16,000', '2 times', '1.973', '1.94', '2.02', '200', '90 %', '6.2 %']) expect(text).toContain(number);
    }
  });
  test('of a refused one the reason', () => {
    const text = renderText(reportWith(refused), english, { color: false, width: 400, version: '1.2.3' });
    expect(text).toContain('16,000 steps is not forecast');
  });
  test('nothing of what nobody asked for', () => {
    expect(forecastLines(reportWith({ ...given, horizonFrom: 'doubling' }), english)).toEqual([]);
    expect(forecastLines(reportWith({ ...refused, horizonFrom: 'planned-length' }), english)).toEqual([]);
    expect(forecastLines(reportWith({ ...given, horizonFrom: 'planned-length' }), english)).toHaveLength(1);
  });
  test.for<ForecastRefusal>([
    'no-trial',
    'no-loss',
    'too-few-evaluations',
    'horizon-too-far',
    'tail-rises',
    'loss-spike',
    'schedule-unknown',
    'learning-rate-restarts',
    'batch-changes',
    'no-decay-seen',
    'does-not-fit',
  ])('%s has a sentence of its own', (reason) => {
    const sentence = english.report.forecast({ ...refused, reason });
    expect(sentence).not.toMatch(/undefined|NaN|–/);
    expect(sentence.length).toBeGreaterThan(60);
  });
  test('without an interval it says so', () => {
    expect(english.report.forecast({ ...given, interval: null, gainAtMost: null })).toContain('no calibrated interval');
  });
});

describe('in the evidence of a finding that recommends the length', () => {
  const late = findingOf({ rule: 'best-step-late', subject: { study: 'a' }, evidence: { recommendedMaxTrainSteps: 16_000 } });

  test('numbers and what they are calibrated on', () => {
    const [found] = withForecasts([late], reportWith(given).studies);
    expect(found?.evidence).toMatchObject({
      recommendedMaxTrainSteps: 16_000,
      forecastValue: 1.9734,
      forecastGain: 0.038,
      forecastGainAtMost: 0.062,
      forecastLow: 1.94,
      forecastHigh: 2.02,
      forecastCalibrationRuns: 200,
    });
  });
  test('the reason of a refused one', () => {
    const [found] = withForecasts([late], reportWith(refused).studies);
    expect(found?.evidence).toMatchObject({ forecastRefused: 'tail-rises' });
  });
  test('not in a finding that recommends another length, or about another study', () => {
    const others = [findingOf({ ...late, evidence: { recommendedMaxTrainSteps: 500 } }), findingOf({ ...late, subject: { study: 'b' } })];
    expect(withForecasts(others, reportWith(given).studies)).toEqual(others);
  });
});
