import type { Abstention, Finding, Suppressed } from '../model/finding.ts';
import type { FileReading, Report, StudyReport } from '../model/report.ts';
import type { Trial } from '../model/study.ts';
import type { Words } from '../words/words.ts';
import { mask } from './escape.ts';
import { configJson } from './json/config.ts';
import { forecastJson } from './json/forecast.ts';
import { policyChangeJson } from './json/policy-change.ts';
import { searchSpaceJson } from './json/search-space.ts';
import { inspectedTrialJson, trialJson } from './json/trial.ts';
import { finite, flat, type JsonValue, quantity, scalars } from './json/values.ts';
import { rulePage } from './links.ts';
import { notesOf } from './notes.ts';
import { byRank } from './order.ts';
import { abstentionSentence, findingSentences } from './sentences.ts';
import { type FileAt, suggestionOf } from './suggestion.ts';

/** What a document needs besides the data it is about. */
export interface DocumentOptions {
  /** Longrun's own version. */
  readonly version: string;
  /** Texts of the files at the head side, for suggestions; without it there are none. */
  readonly fileAt?: FileAt;
  /** Whether every series of a trial carries its points. */
  readonly points?: boolean;
}

/** `longrun.inspect/1`: what was read in each file. A trial stands under the first file that it was read from. */
export function inspectDocument(readings: readonly FileReading[], trials: readonly Trial[], words: Words, options: DocumentOptions): JsonValue {
  const owned = trialsByFile(readings, trials);
  const files = readings.map((reading) => ({
    ...fileJson(reading, words),
    trials: (owned.get(reading.path) ?? []).map((trial) => inspectedTrialJson(trial, options.points === true)),
  }));
  return { schema: 'longrun.inspect/1', version: options.version, files };
}

/** Each trial under the file that its run was read from; one that matches no file is left out. */
export function trialsByFile(readings: readonly FileReading[], trials: readonly Trial[]): ReadonlyMap<string, readonly Trial[]> {
  const fileOfRun = new Map<string, string>();
  for (const reading of readings.toReversed()) for (const run of reading.runs) fileOfRun.set(run.id, reading.path);
  const paths = new Set(readings.map((reading) => reading.path));
  const owned = new Map<string, Trial[]>();
  for (const trial of trials) {
    const path = fileOfRun.get(trial.run.id) ?? trial.run.paths.find((candidate) => paths.has(candidate));
    if (path !== undefined) owned.set(path, [...(owned.get(path) ?? []), trial]);
  }
  return owned;
}

/** `longrun.report/1`: the whole outcome of a review, findings by rank. */
export function reportDocument(report: Report, words: Words, options: DocumentOptions): JsonValue {
  const { version, fileAt } = options;
  return {
    schema: 'longrun.report/1',
    version,
    verdict: report.verdict,
    findings: byRank(report.findings).map((finding) => findingJson(finding, words, version, fileAt)),
    abstentions: report.abstentions.map((abstention) => abstentionJson(abstention, words)),
    suppressed: report.suppressed.map((suppressed) => suppressedJson(suppressed, words, version)),
    studies: report.studies.map((study) => studyJson(study, options.points === true)),
    schedules: report.schedules.map((entry) => ({
      config: mask(entry.config),
      family: entry.family,
      confirmation: entry.confirmation,
      values: scalars(entry.values),
    })),
    files: report.files.map((reading) => fileJson(reading, words)),
    headSha: report.headSha,
    command: mask(report.command),
    policyChange: report.policyChange === undefined ? null : policyChangeJson(report.policyChange, (finding) => findingJson(finding, words, version, fileAt)),
  };
}

function findingJson(finding: Finding, words: Words, version: string, fileAt?: FileAt): JsonValue {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { location } = finding;
  const suggestion = finding.edit === null || fileAt === undefined ? null : suggestionOf(finding.edit, fileAt);
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    subject: subjectJson(finding.subject),
    location: location === null ? null : { path: mask(location.path), line: location.line, endLine: location.endLine },
    title: mask(title),
    message: mask(message),
    recommendation: mask(recommendation),
    certainty: mask(certainty),
    evidence: flat(finding.evidence),
    ...(finding.claims === undefined ? {} : { claims: [...finding.claims] }),
    ...(finding.claimStatus === undefined ? {} : { claimStatus: finding.claimStatus }),
    suggestion: suggestion === null ? null : { ...suggestion },
    ...(finding.also === undefined ? {} : { also: finding.also.map((config) => mask(config)) }),
    ...(finding.expiredIgnore === undefined ? {} : { expiredIgnore: { reason: mask(finding.expiredIgnore.reason), until: finding.expiredIgnore.until } }),
    fingerprint: finding.fingerprint,
    docs: rulePage(finding.rule, version),
  };
}

function abstentionJson(abstention: Abstention, words: Words): JsonValue {
  return {
    rule: abstention.rule,
    subject: subjectJson(abstention.subject),
    reason: abstention.reason,
    message: mask(abstentionSentence(abstention, words)),
    evidence: flat(abstention.evidence),
  };
}

function suppressedJson(suppressed: Suppressed, words: Words, version: string): JsonValue {
  const { finding, by, reason, until, endsInDays } = suppressed;
  return { finding: findingJson(finding, words, version), by, reason: mask(reason), until, endsInDays };
}

function subjectJson(subject: Finding['subject']): JsonValue {
  return 'study' in subject ? { study: mask(subject.study) } : { config: mask(subject.config) };
}

function studyJson({ study, judged, censored, regime, recommendation, forecast }: StudyReport, points: boolean): JsonValue {
  const { metric } = study;
  return {
    name: mask(study.name),
    metric: metric === null ? null : { name: mask(metric.name), goal: metric.goal },
    maxTrainSteps: quantity(study.maxTrainSteps),
    trials: study.trials.map((trial) => trialJson(trial, points)),
    judged,
    censored,
    regime: { label: regime.label, confidence: regime.confidence, votes: flat(regime.votes) },
    recommendation:
      recommendation === null
        ? null
        : { maxTrainSteps: finite(recommendation.maxTrainSteps), low: finite(recommendation.low), high: finite(recommendation.high) },
    forecast: forecastJson(forecast),
  };
}

function fileJson(reading: FileReading, words: Words): { readonly [key: string]: JsonValue } {
  const [config, ...others] = reading.configs;
  const notes = notesOf(reading).map((problem) => ({
    code: problem.code,
    message: mask(words.problem(problem)),
    line: problem.line,
    ...(problem.path === reading.path ? {} : { path: mask(problem.path) }),
  }));
  const several = others.length === 0 ? {} : { configs: reading.configs.map((each) => configJson(each)) };
  const searches = reading.searchSpaces === undefined ? {} : { searchSpaces: reading.searchSpaces.map(searchSpaceJson) };
  return {
    path: mask(reading.path),
    kind: reading.kind,
    format: reading.format,
    config: config === undefined ? null : configJson(config),
    ...several,
    ...searches,
    notes,
  };
}
