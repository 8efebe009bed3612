import type { RunRecord } from '../model/run.ts';

/** Fewer numbers in a row are no proof of what they count. */
const minNumbers = 3;

/**
 * Records of one run with their unit settled: a tool that does not say what its step numbers count (MLflow) counts epochs where the settings
 * know a number of epochs and no number of steps, and the log's numbers follow one another and end at that number or before it.
 */
export function withSettledUnit(records: readonly RunRecord[]): readonly RunRecord[] {
  const logs = records.filter(({ series }) => series.length > 0);
  const settings = records.filter(({ series, plannedSteps }) => series.length === 0 && plannedSteps !== null);
  const epochs = settings.find(({ unit }) => unit === 'epochs')?.plannedSteps?.value ?? null;
  if (epochs === null || settings.some(({ unit }) => unit === 'steps')) return records;
  if (!logs.every((log) => log.unit === 'steps' && log.plannedSteps === null && countsUpTo(log, epochs))) return records;
  return records.map((record) => (logs.includes(record) ? { ...record, unit: 'epochs' } : record));
}

function countsUpTo({ series, lastStep, stepBase }: RunRecord, epochs: number): boolean {
  const done = (lastStep ?? 0) + (stepBase === 0 ? 1 : 0);
  return done <= epochs && series.every(({ steps }) => isConsecutive(steps)) && series.some(({ steps }) => steps.length >= minNumbers);
}

function isConsecutive(steps: readonly number[]): boolean {
  return steps.every((step, index) => index === 0 || step === (steps[index - 1] ?? 0) + 1);
}
