import type { Finding } from '../model/finding.ts';
import type { Forecast } from '../model/forecast.ts';
import type { StudyReport } from '../model/report.ts';

/** The findings, those that recommend a longer run with what it is expected to bring: evidence named `forecast…`. */
export function withForecasts(findings: readonly Finding[], studies: readonly StudyReport[]): Finding[] {
  const forecasts = new Map(studies.map(({ study, forecast }) => [study.name, forecast]));
  return findings.map((finding) => {
    const forecast = 'study' in finding.subject ? (forecasts.get(finding.subject.study) ?? null) : null;
    if (forecast === null || forecast.horizonFrom !== 'recommendation' || finding.evidence.recommendedMaxTrainSteps !== forecast.maxTrainSteps) return finding;
    return { ...finding, evidence: { ...finding.evidence, ...evidenceOf(forecast) } };
  });
}

function evidenceOf(forecast: Forecast): Finding['evidence'] {
  const about = { forecastMetric: forecast.metric, forecastTrial: forecast.trial, forecastHorizonFactor: forecast.horizonFactor };
  if (forecast.kind === 'refused') return { ...about, forecastRefused: forecast.reason };
  const { interval } = forecast;
  return {
    ...about,
    forecastMethod: forecast.method,
    forecastPresent: forecast.present,
    forecastValue: forecast.value,
    forecastGain: forecast.gain,
    forecastGainAtMost: forecast.gainAtMost,
    forecastLow: interval?.low ?? null,
    forecastHigh: interval?.high ?? null,
    forecastLevel: interval?.level ?? null,
    forecastCalibratedOn: interval?.calibratedOn ?? null,
    forecastCalibrationRuns: interval?.runs ?? 0,
  };
}
