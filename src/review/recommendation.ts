import type { Finding } from '../model/finding.ts';
import type { Recommendation } from '../model/report.ts';
import type { Study } from '../model/study.ts';

/** The new length that a finding about the study recommends, in the study's own unit; null when none does. */
export function recommendationFor(study: Study, findings: readonly Finding[]): Recommendation | null {
  for (const finding of findings) {
    if (!('study' in finding.subject) || finding.subject.study !== study.name) continue;
    const { recommendedMaxTrainSteps, lowMaxTrainSteps, highMaxTrainSteps } = finding.evidence;
    if (typeof recommendedMaxTrainSteps === 'number' && typeof lowMaxTrainSteps === 'number' && typeof highMaxTrainSteps === 'number') {
      return { maxTrainSteps: recommendedMaxTrainSteps, low: lowMaxTrainSteps, high: highMaxTrainSteps };
    }
  }
  return null;
}
