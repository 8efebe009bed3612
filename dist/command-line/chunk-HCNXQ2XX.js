import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isRepeatable
} from "./chunk-FLBJ2J7N.js";

// src/report/order.ts
var SEVERITY = { error: 3, warning: 2, note: 1 };
var CONFIDENCE = { high: 3, medium: 2, low: 1 };
function rankOf(finding) {
  return SEVERITY[finding.severity] * CONFIDENCE[finding.confidence] + SEVERITY[finding.severity] / 100;
}
function byRank(findings) {
  return findings.toSorted((a, b) => rankOf(b) - rankOf(a) || compare(orderKey(a), orderKey(b)));
}
function orderKey(finding) {
  const line = String(finding.location?.line ?? 0).padStart(9, "0");
  return [subjectName(finding), finding.location?.path ?? "", line, finding.rule, finding.fingerprint].join("\n");
}
function subjectName(of) {
  return "study" in of.subject ? of.subject.study : of.subject.config;
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

// src/report/sentences.ts
var MOST_CONFIGS = 20;
function findingSentences(finding, words) {
  const rule = Object.hasOwn(words.rules, finding.rule) ? words.rules[finding.rule] : void 0;
  const sentences = rule?.finding(finding) ?? { title: finding.rule, message: "", recommendation: "", certainty: "" };
  const { also = [], expiredIgnore } = finding;
  const others = also.length === 0 ? "" : words.report.alsoOf(also.slice(0, MOST_CONFIGS), Math.max(0, also.length - MOST_CONFIGS));
  const expired = expiredIgnore === void 0 ? "" : words.report.expiredIgnore(expiredIgnore);
  return { ...sentences, message: [sentences.message, others, expired].filter((part) => part !== "").join(" ") };
}
function abstentionSentence(abstention, words) {
  const rule = Object.hasOwn(words.rules, abstention.rule) ? words.rules[abstention.rule] : void 0;
  return rule?.abstention(abstention) ?? words.report.couldNotJudge(abstention.reason);
}

// src/report/notes.ts
function notesOf(reading) {
  const all = [
    ...reading.problems,
    ...reading.configs.flatMap((config) => config.problems),
    ...reading.runs.flatMap((run) => run.problems.filter((problem) => problem.path === reading.path))
  ];
  const unique = new Map(all.map((problem) => [identity(problem), problem]));
  return [...unique.values()].toSorted((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code));
}
function identity(problem) {
  return JSON.stringify([problem.code, problem.path, problem.line, Object.entries(problem.values)]);
}
var MOST_PLACES = 12;
var MOST_CHARACTERS = 600;
function groupedNotes(report, words) {
  const groups = /* @__PURE__ */ new Map();
  for (const problem of report.files.flatMap(notesOf).filter(({ code }) => code !== "config-part")) {
    const sentence = words.problem(problem);
    const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
    const group = groups.get(sentence);
    if (group === void 0) groups.set(sentence, { places: place === "" ? [] : [place], more: 0, sentence });
    else if (place === "" || group.places.includes(place)) continue;
    else if (group.places.length < MOST_PLACES && group.places.join().length + place.length < MOST_CHARACTERS) group.places.push(place);
    else group.more += 1;
  }
  return [...groups.values()];
}
function limitsOfReach(report) {
  return report.files.flatMap(({ problems }) => problems.filter(({ code }) => code === "listing-incomplete"));
}

// src/report/suggestion.ts
var LONGEST_FILE = 1e6;
var MOST_LINES = 20;
function suggestionOf(edit, fileAt) {
  const text = fileAt(edit.span.path)?.text;
  const { start, end: behind, line } = edit.span;
  if (text === void 0 || text.length > LONGEST_FILE || start < 0 || behind < start || behind > text.length || hasMixedLineEnds(text)) return null;
  const takesLineEnd = behind > start && text[behind - 1] === "\n" && edit.text.endsWith("\n");
  const end = takesLineEnd ? behind - 1 : behind;
  const inserted = takesLineEnd ? edit.text.slice(0, -1) : edit.text;
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const to = lineEndAt(text, end);
  const startLine = lineNumberAt(text, from);
  const endLine = lineNumberAt(text, to);
  const original = text.slice(from, to);
  const replacement = text.slice(from, start) + inserted + text.slice(Math.min(end, to), to);
  if (startLine !== line || endLine - startLine >= MOST_LINES || replacement === original || !isRepeatable(replacement)) return null;
  return { path: edit.span.path, startLine, endLine, replacement };
}
function lineEndAt(text, offset) {
  const feed = text.indexOf("\n", offset);
  const end = feed === -1 ? text.length : feed;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function lineNumberAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
function hasMixedLineEnds(text) {
  const feeds = text.split("\n").length - 1;
  const pairs = text.split("\r\n").length - 1;
  const returns = text.split("\r").length - 1;
  return returns !== pairs || pairs !== 0 && pairs !== feeds;
}

export {
  rankOf,
  byRank,
  subjectName,
  compare,
  findingSentences,
  abstentionSentence,
  notesOf,
  groupedNotes,
  limitsOfReach,
  suggestionOf
};
