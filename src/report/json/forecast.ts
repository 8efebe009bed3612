import type { Forecast } from '../../model/forecast.ts';
import { mask } from '../escape.ts';
import { finite, type JsonValue } from './values.ts';

/** A forecast as every document carries it: one flat object, with nulls for what a refused one does not have. */
export function forecastJson(forecast: Forecast | null): JsonValue {
  if (forecast === null) return null;
  const given = forecast.kind === 'given' ? forecast : null;
  const interval = given?.interval ?? null;
  return {
    trial: forecast.trial === null ? null : mask(forecast.trial),
    metric: forecast.metric === null ? null : mask(forecast.metric),
    maxTrainSteps: forecast.maxTrainSteps === null ? null : { value: finite(forecast.maxTrainSteps), unit: forecast.unit },
    horizonFrom: forecast.horizonFrom,
    horizonFactor: finite(forecast.horizonFactor ?? Number.NaN),
    refused: forecast.kind === 'refused' ? forecast.reason : null,
    method: given?.method ?? null,
    schedule: given?.schedule ?? null,
    present: finite(given?.present ?? Number.NaN),
    value: finite(given?.value ?? Number.NaN),
    low: finite(interval?.low ?? Number.NaN),
    high: finite(interval?.high ?? Number.NaN),
    level: interval?.level ?? null,
    calibratedOn: interval?.calibratedOn ?? null,
    calibrationRuns: interval?.runs ?? null,
    workloads: interval?.workloads ?? null,
    gain: finite(given?.gain ?? Number.NaN),
    gainAtMost: finite(given?.gainAtMost ?? Number.NaN),
  };
}
