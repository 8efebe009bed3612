import type { Abstention } from '../../model/finding.ts';
import type { Problem } from '../../model/problem.ts';
import type { Report } from '../../model/report.ts';
import { code } from '../../words/markup.ts';
import type { ListName } from '../../words/report.ts';
import type { Words } from '../../words/words.ts';
import type { JsonValue } from '../json/values.ts';
import { notesOf } from '../notes.ts';
import { subjectName } from '../order.ts';
import { policyChangeLines } from '../policy-change.ts';
import { abstentionSentence } from '../sentences.ts';
import { firstThatFit } from './bound.ts';
import { at, locationJson, placeOf } from './places.ts';
import { evidenceJson, messageOf, plainText } from './text.ts';

/** The most of each kind, and their characters; the rest is counted. */
const ROOM = { most: 1000, characters: 1_000_000 };

/** What could not be judged and why, what is to be said of files, and how many of all that there was no room for. */
export function notifications(report: Report, words: Words, indexOf: (rule: string) => number, resultsLeftOut: number): readonly JsonValue[] {
  const { abstentions } = report;
  const notes = report.files.flatMap(notesOf).filter(({ code }) => code !== 'config-part');
  const notJudged = firstThatFit(abstentions, (abstention) => abstentionJson(abstention, report, words, indexOf), ROOM);
  const aboutFiles = firstThatFit(notes, (problem) => noteJson(problem, words), ROOM);
  const missing: readonly (readonly [ListName, number])[] = [
    ['findings', resultsLeftOut],
    ['abstentions', abstentions.length - notJudged.length],
    ['notes', notes.length - aboutFiles.length],
  ];
  const leftOut = missing.flatMap(([list, count]) => (count === 0 ? [] : [notification('left-out', words.report.leftOut(list, count), { list, count })]));
  return [...leftOut, ...notJudged, ...aboutFiles];
}

/** What a changed policy file would change, at its lines. */
export function policyNotifications({ policyChange }: Report, words: Words): readonly JsonValue[] {
  const lines = policyChange === undefined ? [] : policyChangeLines(policyChange, words);
  return firstThatFit(
    lines,
    ({ kind, text, path, line }) => ({
      ...notification(`policy-${kind}`, text, {}),
      level: kind === 'mistake' ? 'error' : 'note',
      locations: [locationJson(at(path, line ?? 1, line ?? 1))],
    }),
    ROOM,
  );
}

function abstentionJson(abstention: Abstention, report: Report, words: Words, indexOf: (rule: string) => number) {
  const name = subjectName(abstention);
  const properties = { reason: plainText(abstention.reason), subject: plainText(name), evidence: evidenceJson(abstention.evidence) };
  return {
    ...notification(plainText(abstention.rule), `${code(name)}: ${abstentionSentence(abstention, words)}`, properties),
    associatedRule: { id: plainText(abstention.rule), index: indexOf(abstention.rule) },
    locations: [locationJson(placeOf({ subject: abstention.subject, location: null }, report))],
  };
}

function noteJson(problem: Problem, words: Words) {
  const line = problem.line ?? 1;
  return { ...notification(problem.code, words.problem(problem), {}), locations: [locationJson(at(problem.path, line, line))] };
}

function notification(id: string, sentence: string, properties: { readonly [key: string]: JsonValue }) {
  return { descriptor: { id }, level: 'note', message: messageOf([sentence]), properties };
}
