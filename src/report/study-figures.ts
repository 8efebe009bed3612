import type { StudyReport } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { distributionOf } from './histogram.ts';
import { amount, count, median, percent, quantity } from './numbers.ts';

/** The cells of a study's line, as text made of numbers and our own words only. */
export interface StudyFigures {
  readonly judged: string;
  readonly length: string;
  readonly fractions: string;
  readonly recommended: string;
}

/** Stands where nothing is known or nothing is to be said. */
export const UNKNOWN = '–';

/** What a table says of a study, formatted the same way in a comment and in a terminal. */
export function studyFigures(report: StudyReport, words: Words): StudyFigures {
  const { study, recommendation } = report;
  const { fractions } = distributionOf(report);
  const middle = median(fractions);
  const unit = study.trials[0]?.unit ?? 'steps';
  return {
    judged: words.report.judged(report.judged, study.trials.length),
    length: study.maxTrainSteps === null ? lengthRange(study.lengths, unit) : quantity(study.maxTrainSteps),
    fractions: middle === null ? UNKNOWN : words.report.medianRange(percent(middle), percent(fractions[0] ?? middle), percent(fractions.at(-1) ?? middle)),
    recommended:
      recommendation === null ? UNKNOWN : words.report.recommended(count(recommendation.maxTrainSteps), count(recommendation.low), count(recommendation.high)),
  };
}

function lengthRange(lengths: readonly number[], unit: string): string {
  const [first] = lengths;
  const last = lengths.at(-1);
  if (first === undefined || last === undefined) return UNKNOWN;
  return first === last ? `${amount(first)} ${unit}` : `${amount(first)} – ${amount(last)} ${unit}`;
}
