import type { Problem } from '../../model/problem.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { TextFile } from '../../model/source.ts';
import { stepBaseOf } from '../axis.ts';
import { isLossName, kindOfName } from '../names.ts';
import type { RunReadResult } from '../reader.ts';
import { type PartOfRun, partOfRun } from '../record.ts';
import { linesOf } from '../text-lines.ts';

interface Logged {
  readonly value: number;
  readonly step: number;
}

/**
 * One metric: lines of `timestamp value step`, before MLflow 1.0 without the step, which counts as 0. A single value without a step is what
 * the run ended with; several are a curve by the order of the calls.
 */
export function readMetric(file: TextFile, name: string, place: PartOfRun): RunReadResult {
  const logged: Logged[] = [];
  const broken: number[] = [];
  for (const { text, line } of linesOf(file.text)) {
    const one = loggedBy(text);
    if (one === null) broken.push(line);
    else logged.push(one);
  }
  const path = file.path;
  const problems: Problem[] = broken.slice(0, 50).map((line) => ({ code: 'syntax-error', path, line, values: { lines: broken.length } }));
  if (logged.length === 0) return { kind: 'unreadable', problems: [...problems, { code: 'not-a-result', path, line: null, values: { reason: 'no-rows' } }] };
  return { kind: 'read', runs: [partOfRun(place, toldBy(name, logged, path))], problems };
}

function loggedBy(text: string): Logged | null {
  const fields = text.split(/\s+/);
  if (fields.length < 2 || !/^\d+$/.test(fields[0] ?? '')) return null;
  const [value, step] = [numberOf(fields[1] ?? ''), fields.length > 2 ? Number(fields[2]) : 0];
  return value === null || !Number.isFinite(step) || step < 0 ? null : { value, step };
}

function numberOf(text: string): number | null {
  if (/^[-+]?(nan|inf(inity)?)$/i.test(text))
    return /nan/i.test(text) ? Number.NaN : text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? null : value;
}

function toldBy(name: string, logged: readonly Logged[], path: string): Partial<RunRecord> {
  const [first] = logged;
  if (logged.length === 1 && first?.step === 0) return isMeasure(name) ? { finalValues: { [name]: first.value } } : {};
  const isUncounted = logged.every(({ step }) => step === 0);
  const points = isUncounted ? logged.map(({ value }, index) => ({ value, step: index })) : latestOf(logged);
  const steps = points.map(({ step }) => step);
  const series: Series = { name, steps, values: points.map(({ value }) => value), role: roleOf(name) };
  const problems: Problem[] = isUncounted ? [{ code: 'axis-counts-log-calls', path, line: null, values: {} }] : [];
  return { series: [series], stepBase: stepBaseOf(steps, 'epochs'), lastStep: steps.at(-1) ?? null, problems };
}

/** By step, rising; of several values at one step the last, which a resumed run wrote. */
function latestOf(logged: readonly Logged[]): readonly Logged[] {
  const byStep = new Map(logged.map((one) => [one.step, one]));
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

function isMeasure(name: string): boolean {
  return ['validation', 'test', 'train', 'metric'].includes(kindOfName(name));
}

/** What a name alone says; a loss without a split is the training loss. */
function roleOf(name: string): Series['role'] {
  const kind = kindOfName(name);
  if (kind === 'metric') return isLossName(name) ? 'train' : 'other';
  return kind === 'test' ? 'other' : kind;
}
