import type { RunRecord } from '../../model/run.ts';
import { epochCurveOf, lastStepOf, runsOfCurves } from '../curve-runs.ts';
import { isLearningRateName, isMetricName } from '../names.ts';
import { unitOfEnd } from '../planned.ts';
import { clockOf } from './clock.ts';
import { launchOf, layoutOf } from './layout.ts';
import type { EventLog } from './log.ts';

/**
 * The runs that an event file tells of, or parts of them. A file with several, where one writer was used for one training after another,
 * tells them whole.
 */
export function runsOfLog(path: string, log: EventLog, format: string): readonly RunRecord[] {
  const settings = log.settings();
  const layout = layoutOf(path, { tags: [...log.curves.all().keys()], settings, hasHparams: log.hasHparams });
  const clock = clockOf(layout.isHparamsCopy ? new Map() : log.curves.all());
  const { curves, stepBase } = clock;
  const isByEpoch = clock.unit === 'epochs' || (epochCurveOf(curves) === null && unitOfEnd(lastStepOf(curves), settings) === 'epochs');
  const unit = isByEpoch ? 'epochs' : 'steps';
  const named = new Map([...curves].map(([tag, curve]) => [layout.nameOf(tag), curve] as const));
  const runs = runsOfCurves({ path, format, curves: named, unit, stepBase, settings });
  return runs.length > 1 ? runs : runs.map((run) => ({ ...run, part: layout.run, launch: launchOf(path, log.startedAt ?? 0) }));
}

/** Whether a log has anything that measures a model, or its learning rate. */
export function hasMeasures(log: EventLog): boolean {
  return [...log.curves.all().keys()].some((tag) => isMetricName(tag) || isLearningRateName(tag));
}
