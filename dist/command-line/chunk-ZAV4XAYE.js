import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  byRank,
  compare,
  findingSentences,
  subjectName
} from "./chunk-HCNXQ2XX.js";
import {
  markupMarkdown,
  markupPlain
} from "./chunk-FVSQT4QD.js";
import {
  workflowText
} from "./chunk-FLBJ2J7N.js";

// src/report/policy-change.ts
function policyChangeIntroduction({ file, path, mistakes }, words) {
  const introduction = words.policyChange.introduction(file, path);
  return mistakes.length === 0 ? introduction : `${introduction} ${words.policyChange.broken}:`;
}
function policyChangeLines(change, words) {
  const sentences = words.policyChange;
  const about = (kind, text, line = null) => ({ kind, text, path: change.path, line });
  const ranked = (entries) => entries.toSorted((a, b) => compare(a.finding.fingerprint, b.finding.fingerprint));
  const name = (finding) => ({ rule: finding.rule, subject: subjectName(finding), title: findingSentences(finding, words).title });
  const effects = [
    ...change.fails.before === change.fails.after ? [] : [about("verdict", sentences.flips(change.fails))],
    ...ranked(change.silenced).map(({ finding, by, reason, until }) => about("silenced", sentences.silenced(name(finding), by, reason, until))),
    ...byRank(change.appearing).map((finding) => about("appearing", sentences.appearing(name(finding), finding.severity))),
    ...ranked(change.regraded).map(({ finding, before, after }) => about("regraded", sentences.regraded(name(finding), before, after))),
    ...byRank(change.revised).map((finding) => about("revised", sentences.revised(name(finding))))
  ];
  return [
    ...change.mistakes.map((mistake) => about("mistake", sentences.mistake(change.path, mistake), mistake.line)),
    ...effects,
    ...change.entries.map((entry) => about("entry", sentences.entry(entry))),
    ...effects.length === 0 && change.mistakes.length === 0 ? [about("no-effect", sentences.noEffect)] : []
  ];
}
var MISTAKE_RANK = 10;
var MOST_COMMENTS = 3;
function fingerprintOf(path, { message }) {
  return `policy-file|${path}|${message}`;
}
function mistakeFingerprints({ policyChange }) {
  return (policyChange?.mistakes ?? []).map((mistake) => fingerprintOf(policyChange?.path ?? "", mistake));
}
function mistakeComments({ policyChange }, words) {
  return (policyChange?.mistakes ?? []).slice(0, MOST_COMMENTS).map((mistake) => {
    const path = policyChange?.path ?? "";
    const body = `**${markupMarkdown(words.policyChange.mistake(path, mistake))}.**

${markupMarkdown(words.policyChange.broken)}.`;
    const place = { path, startLine: mistake.line, endLine: mistake.line };
    return { fingerprint: fingerprintOf(path, mistake), ...place, body, bodyWithoutSuggestion: body, rank: MISTAKE_RANK };
  });
}
function mistakeAnnotations({ policyChange }, words) {
  return (policyChange?.mistakes ?? []).map((mistake) => {
    const path = policyChange?.path ?? "";
    const message = workflowText(`${markupPlain(words.policyChange.mistake(path, mistake))}. ${markupPlain(words.policyChange.broken)}.`);
    return { level: "error", title: "Longrun: policy file", message, path, startLine: mistake.line, endLine: mistake.line };
  });
}

export {
  policyChangeIntroduction,
  policyChangeLines,
  mistakeFingerprints,
  mistakeComments,
  mistakeAnnotations
};
