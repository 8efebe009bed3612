import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { RunRecord } from '../model/run.ts';

/** A reading of what a file holds, under the file's own name. */
export function renamed(reading: FileReading, from: string, to: string): FileReading {
  const pathOf = (path: string) => (path === from ? to : path);
  const problemOf = (problem: Problem): Problem => ({ ...problem, path: pathOf(problem.path) });
  const runOf = (run: RunRecord): RunRecord => ({
    ...run,
    id: run.id === from || run.id.startsWith(`${from}#`) ? `${to}${run.id.slice(from.length)}` : run.id,
    paths: run.paths.map(pathOf),
    plannedSteps: run.plannedSteps?.span === undefined ? run.plannedSteps : { ...run.plannedSteps, span: { ...run.plannedSteps.span, path: to } },
    problems: run.problems.map(problemOf),
  });
  return { ...reading, path: to, runs: reading.runs.map(runOf), problems: reading.problems.map(problemOf) };
}
