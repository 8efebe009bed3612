import type { RunRecord, Series } from '../../src/model/run.ts';
import { readRunFile } from '../../src/runs/read.ts';

/** The runs of a text that must be run results. */
export function runsOf(path: string, text: string): readonly RunRecord[] {
  const result = readRunFile({ path, text });
  if (result.kind !== 'run') throw new Error(`not read: ${JSON.stringify(result.problems)}`);
  return result.runs;
}

/** The only run of a text. */
export function runOf(path: string, text: string): RunRecord {
  const [run, ...others] = runsOf(path, text);
  if (run === undefined || others.length > 0) throw new Error(`${others.length + 1} runs`);
  return run;
}

/** A series of a run by name. */
export function seriesOf(run: RunRecord, name: string): Series {
  const series = run.series.find((one) => one.name === name);
  if (series === undefined) throw new Error(`no series ${name} among ${run.series.map((one) => one.name).join(', ')}`);
  return series;
}

/** Why a text is no result: the reason that its `not-a-result` gives, or the problem's code. */
export function reasonOf(path: string, text: string): string {
  const result = readRunFile({ path, text });
  if (result.kind === 'run') return 'read';
  const [problem] = result.problems.filter(({ code }) => code === 'not-a-result' || code === 'no-step-column');
  return String(problem?.values.reason ?? 'no reason');
}

/** The codes of a run's problems. */
export function codesOf(run: RunRecord): readonly string[] {
  return run.problems.map((problem) => problem.code);
}
