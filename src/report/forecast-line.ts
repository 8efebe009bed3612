import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';

/** A study's forecast as a sentence, with `code` spans. */
export interface ForecastLine {
  readonly study: string;
  readonly sentence: string;
}

/**
 * The forecasts that somebody asks for: of a recommended or a production length, given or refused, and of the planned end of a run that still goes on,
 * where there is one. Twice the present length is for machines only.
 */
export function forecastLines(report: Report, words: Words): readonly ForecastLine[] {
  return report.studies.flatMap(({ study, forecast }) => {
    if (forecast === null || forecast.horizonFrom === 'doubling') return [];
    if (forecast.horizonFrom === 'planned-length' && forecast.kind === 'refused') return [];
    return [{ study: study.name, sentence: words.report.forecast(forecast) }];
  });
}
