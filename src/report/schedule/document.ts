import { compareRuns } from '../../schedules/shares.ts';
import { mask } from '../escape.ts';
import { finite, type JsonValue } from '../json/values.ts';
import { splitMarkup } from '../markup.ts';
import type { ScheduleView } from './view.ts';

/** `longrun.schedule/1`: one config's schedule and, with a second one, what changes on the way from the second (old) to the first (new). */
export function scheduleDocument(view: ScheduleView, against: ScheduleView | null, version: string): JsonValue {
  return {
    schema: 'longrun.schedule/1',
    version,
    ...curveJson(view),
    ...(against === null ? {} : { against: curveJson(against), change: changeJson(against, view) }),
  };
}

function curveJson({ config, schedule: read, runSteps, points, shares, notes }: ScheduleView) {
  const schedule = read.kind === 'known' ? read.schedule : null;
  return {
    config: mask(config),
    family: read.kind === 'known' ? read.schedule.family : read.family,
    unit: schedule?.unit ?? 'steps',
    peak: schedule === null ? null : finite(schedule.peak),
    final: shares === null ? null : finite(shares.final),
    warmupSteps: schedule === null ? null : finite(schedule.warmup),
    horizonSteps: schedule?.horizon ?? null,
    runSteps,
    points: points.map(({ u, learningRate }) => ({ u, learningRate: finite(learningRate) })),
    shareBelow: shares === null ? null : { '0.5': shares.below.half, '0.1': shares.below.tenth, '0.01': shares.below.hundredth },
    meanOverPeak: shares === null ? null : finite(shares.meanOverPeak),
    afterHorizon: schedule?.afterHorizon ?? null,
    notes: notes.map(({ code, message, line }) => ({ code, message: plain(message), line })),
  };
}

function changeJson(before: ScheduleView, after: ScheduleView) {
  if (before.schedule.kind === 'open' || after.schedule.kind === 'open' || before.runSteps === null || after.runSteps === null) {
    return { addedSteps: null, addedMeanOverPeak: null, shareBelowOldFinal: null };
  }
  const { addedSteps, addedMeanOverPeak, shareBelowOldFinal } = compareRuns(
    { schedule: before.schedule.schedule, runSteps: Math.ceil(before.runSteps) },
    { schedule: after.schedule.schedule, runSteps: Math.ceil(after.runSteps) },
  );
  return { addedSteps, addedMeanOverPeak, shareBelowOldFinal };
}

function plain(sentence: string): string {
  return mask(
    splitMarkup(sentence)
      .map((part) => part.text)
      .join(''),
  );
}
