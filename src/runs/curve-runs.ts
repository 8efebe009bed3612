import type { Problem } from '../model/problem.ts';
import type { RunRecord, Series } from '../model/run.ts';
import type { Scalar } from '../model/source.ts';
import { findAxis, isAxisName, stepBaseOf, stepsPerEpochOf } from './axis.ts';
import { type Curve, seriesOfCurve, splitCurves } from './curves.ts';
import { isLossName, rolesOf } from './names.ts';
import { plannedLength } from './planned.ts';
import { dropRepeatedEvaluation } from './repeated.ts';

type Named = ReadonlyMap<string, Curve>;

/** Curves on one axis, and what the file says of the run beside them. */
export interface CurveLog {
  readonly path: string;
  readonly format: string;
  readonly curves: Named;
  readonly unit: RunRecord['unit'];
  /** Known from the writing tool; null where the numbers must tell. */
  readonly stepBase: 0 | 1 | null;
  readonly settings: Readonly<Record<string, Scalar>>;
}

/** The runs that curves tell of: several where they begin anew. Roles, step base, planned length and epochs are found as for every log. */
export function runsOfCurves({ path, format, curves: all, unit, stepBase, settings }: CurveLog): readonly RunRecord[] {
  const roles = rolesOf([...all.keys()], (name) => isLoggedApart(name, all));
  const isMeasured = (name: string) => ['train', 'validation', 'learning-rate'].includes(roles.get(name) ?? 'other');
  const runs = splitCurves(all, isMeasured);
  return runs.map((curves, index) => {
    const measured = new Map([...curves].filter(([name]) => isMeasured(name)));
    const base = stepBase ?? stepBaseOf(stepsOf(measured.size > 0 ? measured : curves), unit);
    const { series, problems } = readSeries(path, curves, roles);
    const lastStep = lastOf(measured) ?? lastOf(curves);
    const stepsPerEpoch = unit === 'steps' ? epochLength(curves, base) : null;
    return {
      id: `${path}${runs.length > 1 ? `#${index + 1}` : ''}`,
      format,
      paths: [path],
      unit,
      stepBase: base,
      plannedSteps: plannedLength({ settings, unit, stepsPerEpoch, lastStep }),
      lastStep,
      series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters: settings,
      stepsPerEpoch,
      problems,
    };
  });
}

/** The curve that says which epoch a step belongs to (Lightning's `epoch`, the Trainer's `train/epoch`). */
export function epochCurveOf(curves: Named): Curve | null {
  const { epoch } = findAxis([...curves.keys()]);
  return epoch === null ? null : (curves.get(epoch) ?? null);
}

/** Whether a curve has at most half as many points as the loss: how evaluations are logged that are not named as such. */
function isLoggedApart(name: string, curves: Named): boolean {
  const losses = [...curves].filter(([other]) => other !== name && isLossName(other)).map(([, { steps }]) => steps.length);
  const own = curves.get(name)?.steps.length ?? 0;
  return losses.some((points) => own * 2 <= points);
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

function stepsOf(curves: Named): readonly number[] {
  const distinct = new Set<number>();
  for (const { steps } of curves.values()) for (const step of steps) distinct.add(step);
  return [...distinct];
}

/** The largest step of any curve; 0 for none. */
export function lastStepOf(curves: Named): number {
  return lastOf(curves) ?? 0;
}

function lastOf(curves: Named): number | null {
  let last: number | null = null;
  for (const { steps } of curves.values()) for (const step of steps) if (last === null || step > last) last = step;
  return last;
}

function epochLength(curves: Named, stepBase: 0 | 1): number | null {
  const epoch = epochCurveOf(curves);
  if (epoch === null) return null;
  const rows = epoch.steps.map((step, index) => ({ done: step + (stepBase === 0 ? 1 : 0), epoch: epoch.values[index] ?? Number.NaN }));
  return stepsPerEpochOf(rows, epoch.values[0] === 0 ? 0 : 1);
}
