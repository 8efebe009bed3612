import { runOf } from '../changes/lengths.ts';
import { stretchOf } from '../changes/stretch.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import type { ScheduleChart, ScheduleLine, ScheduleRole } from '../model/report.ts';
import type { Study } from '../model/study.ts';
import type { Subject } from '../model/subject.ts';
import { evenUpdates, isDrawable, peakOf } from '../schedules/samples.ts';

/** The rules whose findings are about the shape of a learning rate over a run. */
const ABOUT_SCHEDULES: ReadonlySet<string> = new Set(['decay-stretched', 'horizon-mismatch', 'budget-cut', 'warmup-rescaled', 'short-horizon']);

/** A learning rate by update, and for how many updates. */
interface DrawnRun {
  readonly role: ScheduleRole;
  readonly family: string;
  readonly unit: 'steps' | 'epochs';
  readonly runSteps: number;
  readonly peak: ScheduleLine['peak'];
  at(u: number): number;
}

type ConfigSubject = Extract<Subject, { kind: 'config' | 'config-change' }>;

/** The charts of the configs that findings about schedules speak of, the most important first. A schedule that is not known to the last digit has none. */
export function scheduleCharts(subjects: readonly Subject[], findings: readonly Finding[]): readonly ScheduleChart[] {
  const about = findings.filter(({ rule }) => ABOUT_SCHEDULES.has(rule));
  const configs = new Set(about.flatMap(({ subject }) => ('config' in subject ? [subject.config] : [])));
  return [...configs].flatMap((config) => {
    const own = about.filter(({ subject }) => 'config' in subject && subject.config === config);
    const chart = chartOf(config, subjects.filter(isConfigSubject), own);
    return chart === null ? [] : [chart];
  });
}

function isConfigSubject(subject: Subject): subject is ConfigSubject {
  return subject.kind === 'config' || subject.kind === 'config-change';
}

function chartOf(config: string, subjects: readonly ConfigSubject[], findings: readonly Finding[]): ScheduleChart | null {
  const subject =
    subjects.find((one) => one.kind === 'config-change' && one.after.id === config) ??
    subjects.find((one) => one.kind === 'config' && one.config.id === config);
  if (subject === undefined) return null;
  const { studies } = subject;
  const [before, after] = subject.kind === 'config' ? [subject.before, subject.config] : [subject.before, subject.after];
  const now = drawnRun('now', after, studies);
  if (now === null) return null;
  const old = before === undefined ? null : drawnRun('before', before, studies);
  const others = [old, recommendedRun(subject, after, findings)].filter((run) => run !== null && run.unit === now.unit && !isSame(run, now));
  const runs = [...others, now].filter((run) => run !== null);
  return runs.length < 2 ? null : sampled(config, runs);
}

function drawnRun(role: ScheduleRole, config: TrainingConfig, studies: readonly Study[]): DrawnRun | null {
  const reading = runOf(config, studies);
  if (reading.kind === 'open') return null;
  const { schedule, runSteps } = reading.run;
  if (!isDrawable(schedule, runSteps)) return null;
  return { role, family: schedule.family, unit: schedule.unit, runSteps, peak: peakOf(schedule, runSteps), at: (u) => schedule.at(u) };
}

/** The run that the first finding with an answer of its own leads to: the config with the advised key set, or the schedule taken along by its recipe. */
function recommendedRun(subject: ConfigSubject, config: TrainingConfig, findings: readonly Finding[]): DrawnRun | null {
  for (const { rule, evidence } of findings) {
    const value = evidence.fitting ?? evidence.keeping;
    const changed = typeof evidence.key === 'string' && typeof value === 'number' ? config.tryKeys?.({ [evidence.key]: value }) : null;
    if (changed) return drawnRun('recommended', changed.config, subject.studies);
    const converted = rule === 'decay-stretched' && subject.kind === 'config-change' ? convertedRun(subject) : null;
    if (converted !== null) return converted;
  }
  return null;
}

function convertedRun(change: Extract<Subject, { kind: 'config-change' }>): DrawnRun | null {
  const reading = stretchOf(change);
  if (reading.kind !== 'longer' || reading.stretch.conversion === null) return null;
  const { stretch } = reading;
  const { conversion } = reading.stretch;
  return {
    role: 'recommended',
    family: stretch.after.schedule.family,
    unit: conversion.unit,
    runSteps: conversion.toSteps,
    peak: peakAround(conversion.warmupSteps, (u) => conversion.at(u)),
    at: (u) => conversion.at(u),
  };
}

/** The peak of a schedule that falls or rests behind its warmup, as conversions do. */
function peakAround(warmupSteps: number, at: (u: number) => number): ScheduleLine['peak'] {
  const [before, behind] = [Math.max(0, warmupSteps - 1), warmupSteps];
  const u = at(behind) > at(before) ? behind : before;
  return { u, learningRate: at(u) };
}

const ORDER: readonly ScheduleRole[] = ['before', 'now', 'recommended'];

function sampled(config: string, runs: readonly DrawnRun[]): ScheduleChart {
  const updates = evenUpdates(Math.max(...runs.map((run) => run.runSteps)));
  const lines = ORDER.flatMap((role) => runs.filter((run) => run.role === role)).map(
    ({ role, family, runSteps, peak, at }): ScheduleLine => ({ role, family, runSteps, learningRates: updates.filter((u) => u < runSteps).map(at), peak }),
  );
  return { config, unit: runs[0]?.unit ?? 'steps', updates, lines };
}

/** Whether two runs would be one line. */
function isSame(a: DrawnRun, b: DrawnRun): boolean {
  return (
    a.runSteps === b.runSteps && evenUpdates(a.runSteps).every((u) => Math.abs(a.at(u) - b.at(u)) <= 1e-9 * Math.max(Math.abs(a.at(u)), Math.abs(b.at(u))))
  );
}
