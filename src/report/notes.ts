import type { Problem } from '../model/problem.ts';
import type { FileReading, Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
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

/** The most files that are named for one note, and the most characters that their names may take. */
const MOST_PLACES = 12;
const MOST_CHARACTERS = 600;

/** The notes of all files, but for what a file is a part of, which matters where one file is looked at; what several files have in common is said once, in the place of the first of them, with how many more there are. */
export function groupedNotes(
  report: Report,
  words: Words,
): readonly { readonly places: readonly string[]; readonly more: number; readonly sentence: string }[] {
  const groups = new Map<string, { places: string[]; more: number; sentence: string }>();
  for (const problem of report.files.flatMap(notesOf).filter(({ code }) => code !== 'config-part')) {
    const sentence = words.problem(problem);
    const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
    const group = groups.get(sentence);
    // What concerns the review itself, such as how far it reached, has no place.
    if (group === undefined) groups.set(sentence, { places: place === '' ? [] : [place], more: 0, sentence });
    else if (place === '' || group.places.includes(place)) continue;
    else if (group.places.length < MOST_PLACES && group.places.join().length + place.length < MOST_CHARACTERS) group.places.push(place);
    else group.more += 1;
  }
  return [...groups.values()];
}

/** What was not looked at, as problems of the review itself: the verdict holds for the rest only. */
export function limitsOfReach(report: Report): readonly Problem[] {
  return report.files.flatMap(({ problems }) => problems.filter(({ code }) => code === 'listing-incomplete'));
}
