import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import { compare } from './order.ts';

/** Everything worth saying about one file, each once, by line; what concerns the whole file comes first. */
export function notesOf(reading: FileReading): readonly Problem[] {
  const all = [
    ...reading.problems,
    ...reading.configs.flatMap((config) => config.problems),
    ...reading.runs.flatMap((run) => run.problems.filter((problem) => problem.path === reading.path)),
  ];
  const unique = new Map(all.map((problem) => [identity(problem), problem]));
  return [...unique.values()].toSorted((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code));
}

function identity(problem: Problem): string {
  return JSON.stringify([problem.code, problem.path, problem.line, Object.entries(problem.values)]);
}
