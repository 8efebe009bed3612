import type { Problem } from '../../model/problem.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import { isAxisName, stepBaseOf, stepsPerEpochOf } from '../axis.ts';
import { type Curve, seriesOfCurve, splitCurves } from '../curves.ts';
import { isLossName, isMetricName, rolesOf } from '../names.ts';
import { plannedLength } from '../planned.ts';
import { dropRepeatedEvaluation } from '../repeated.ts';
import { type Clock, clockOf, epochCurveOf } from './clock.ts';
import { launchOf, layoutOf } from './layout.ts';
import type { EventLog } from './log.ts';

type Named = ReadonlyMap<string, Curve>;

/** The runs that an event file tells of, or parts of them: several where one writer was used for one training after another. */
export function runsOfLog(path: string, log: EventLog, format: string): readonly RunRecord[] {
  const layout = layoutOf(path, [...log.curves.all().keys()], log.hasHparams);
  const clock = clockOf(layout.isHparamsCopy ? new Map() : log.curves.all());
  const named = new Map([...clock.curves].map(([tag, curve]) => [layout.nameOf(tag), curve] as const));
  const roles = rolesOf([...named.keys()], (name) => isLoggedApart(name, named));
  const isMeasured = (name: string) => ['train', 'validation', 'learning-rate'].includes(roles.get(name) ?? 'other');
  const runs = splitCurves(named, isMeasured);
  const hyperparameters = log.settings();
  return runs.map((curves, index) => {
    const measured = new Map([...curves].filter(([name]) => isMeasured(name)));
    const base = clock.stepBase ?? stepBaseOf(stepsOf(measured.size > 0 ? measured : curves), clock.unit);
    const read = readSeries(path, curves, roles);
    const lastStep = lastOf(measured) ?? lastOf(curves);
    const stepsPerEpoch = clock.unit === 'steps' ? epochLength(curves, base) : null;
    return {
      id: `${path}${runs.length > 1 ? `#${index + 1}` : ''}`,
      format,
      ...(runs.length > 1 ? {} : { part: layout.run, launch: launchOf(path, log.startedAt ?? 0) }),
      paths: [path],
      unit: clock.unit,
      stepBase: base,
      plannedSteps: plannedLength({ settings: hyperparameters, unit: clock.unit, stepsPerEpoch, lastStep }),
      lastStep,
      series: read.series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters,
      stepsPerEpoch,
      problems: read.problems,
    };
  });
}

/** Whether a curve has at most half as many points as the loss: how evaluations are logged that are not named as such. */
function isLoggedApart(name: string, curves: Named): boolean {
  const losses = [...curves].filter(([other]) => other !== name && isLossName(other)).map(([, { steps }]) => steps.length);
  const own = curves.get(name)?.steps.length ?? 0;
  return losses.length > 0 && own * 2 <= Math.max(...losses);
}

function readSeries(path: string, curves: Named, roles: ReadonlyMap<string, Series['role']>) {
  const problems: Problem[] = [];
  const series: Series[] = [];
  let doubled = 0;
  for (const [name, curve] of curves) {
    if (isAxisName(name)) continue;
    const role = roles.get(name) ?? 'other';
    const read = seriesOfCurve(name, curve, role);
    series.push(read.series);
    if (role !== 'train' && role !== 'validation') continue;
    doubled = Math.max(doubled, read.doubled);
    const lost = read.series.values.filter((value) => !Number.isFinite(value)).length;
    if (lost > 0) problems.push({ code: 'not-finite', path, line: null, values: { name, values: lost } });
  }
  if (doubled > 0) problems.push({ code: 'duplicate-rows', path, line: null, values: { rows: doubled } });
  const repeated = dropRepeatedEvaluation(series, path);
  return { series: repeated.series, problems: [...problems, ...repeated.problems] };
}

/** Whether a log has anything that measures a model. */
export function hasMeasures(log: EventLog): boolean {
  return [...log.curves.all().keys()].some(isMetricName);
}

function stepsOf(curves: Named): readonly number[] {
  return [...new Set([...curves.values()].flatMap(({ steps }) => steps))];
}

function lastOf(curves: Named): number | null {
  let last: number | null = null;
  for (const { steps } of curves.values()) for (const step of steps) if (last === null || step > last) last = step;
  return last;
}

function epochLength(curves: Named, stepBase: Clock['stepBase']): number | null {
  const epoch = epochCurveOf(curves);
  if (epoch === null) return null;
  const rows = epoch.steps.map((step, index) => ({ done: step + (stepBase === 0 ? 1 : 0), epoch: epoch.values[index] ?? Number.NaN }));
  return stepsPerEpochOf(rows, epoch.values[0] === 0 ? 0 : 1);
}
