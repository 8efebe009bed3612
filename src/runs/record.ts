import type { RunContainer, RunRecord } from '../model/run.ts';

/** Which file tells a part of which run. */
export interface PartOfRun {
  readonly format: string;
  readonly path: string;
  /** Usually the run's folder. */
  readonly part: string;
  /** The study that the tool keeps the run in, where it keeps one. */
  readonly container?: RunContainer;
}

/** A record that tells a part of a run, with what it tells; everything else is open. Its step numbers are counts unless it says otherwise. */
export function partOfRun({ format, path, part, container }: PartOfRun, told: Partial<RunRecord> = {}): RunRecord {
  return {
    id: path,
    format,
    part,
    ...(container === undefined ? {} : { container }),
    paths: [path],
    unit: 'steps',
    stepBase: 1,
    plannedSteps: null,
    lastStep: null,
    series: [],
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: {},
    stepsPerEpoch: null,
    problems: [],
    ...told,
  };
}
