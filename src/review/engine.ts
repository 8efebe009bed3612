import { sameTraining } from '../changes/same-training.ts';
import { isSmokeTest } from '../changes/smoke-test.ts';
import type { Change } from '../model/change.ts';
import type { TrainingConfig } from '../model/config.ts';
import type { Abstention, Finding, SubjectName } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReading, Report, StudyReport, Verdict } from '../model/report.ts';
import type { SearchSpace } from '../model/search-space.ts';
import type { Subject } from '../model/subject.ts';
import type { Policy } from '../policy/policy.ts';
import { rules } from '../rules/index.ts';
import type { Advice, Rule } from '../rules/rule.ts';
import { forecastOf } from '../studies/evidence/forecast/forecast.ts';
import { regimeOf } from '../studies/evidence/regime.ts';
import { assembleStudies } from '../studies/group.ts';
import { applyPolicy } from './chain.ts';
import { scheduleCharts } from './charts.ts';
import { withForecasts } from './forecasts.ts';
import { recommendationFor } from './recommendation.ts';
import { saidOnce } from './said-once.ts';
import { scheduleEntries } from './schedules.ts';
import { subjectsOf } from './subjects.ts';

/** Everything a review is made of: what was read, what changed, what the policy says. */
export interface ReviewInput {
  readonly readings: readonly FileReading[];
  /** Every path that is known to exist at the head, read or not. Absent: nothing was listed. */
  readonly paths?: readonly string[];
  /** The base side's configs, by the head's path. */
  readonly before: ReadonlyMap<string, readonly TrainingConfig[]>;
  /** The base side's search spaces, by the head's path. */
  readonly spacesBefore: ReadonlyMap<string, readonly SearchSpace[]>;
  /** null: run results are judged on their own. */
  readonly change: Change | null;
  /** The paths of configs that the change does not touch itself but by what they include. */
  readonly affected?: ReadonlySet<string>;
  /** The paths of results that came with the change without being part of it. */
  readonly attached?: ReadonlySet<string>;
  readonly policy: Policy;
  /** What is to be said about the review's own reach, such as files left out. */
  readonly problems: readonly Problem[];
  /** The command that reproduces the review. */
  readonly command: string;
  /** ISO date, for suppressions that expire. */
  readonly today: string;
}

/** Judges everything there is to judge. Pure and total: the same input gives the same report. */
export function review(input: ReviewInput): Report {
  const touched = new Set(input.change?.files.map((file) => file.path));
  const changed = input.change === null ? {} : { changed: { before: input.before, touched } };
  const assembled = assembleStudies({ readings: input.readings, policy: input.policy, paths: input.paths ?? [], ...changed });
  const subjects = subjectsOf({ ...input, studies: assembled.studies, runConfigPaths: assembled.runConfigPaths });
  const outcome = judge(subjects, input.policy);
  const { findings: kept, suppressed } = applyPolicy(outcome.findings, input.policy, input.today);
  const findings = saidOnce(kept);
  const studies = reportStudies(subjects, findings);
  return {
    verdict: verdictOf(findings, outcome.cleared || suppressed.length > 0),
    findings: withForecasts(findings, studies),
    abstentions: outcome.abstentions,
    suppressed,
    studies,
    schedules: scheduleEntries(subjects),
    charts: scheduleCharts(subjects, findings),
    files: withProblems(input.readings, [...input.problems, ...assembled.problems]),
    headSha: input.change?.headSha ?? null,
    command: input.command,
  };
}

interface Outcome {
  readonly findings: Finding[];
  readonly abstentions: Abstention[];
  /** Whether any rule judged and found nothing. */
  cleared: boolean;
}

function judge(subjects: readonly Subject[], policy: Policy): Outcome {
  const outcome: Outcome = { findings: [], abstentions: [], cleared: false };
  for (const subject of subjects) {
    if (isNoBusiness(subject)) {
      outcome.cleared = true;
      continue;
    }
    for (const rule of rules) {
      if (rule.meta.subjects.includes(subject.kind)) consult(rule, subject, policy, outcome);
    }
  }
  return outcome;
}

/** What a change leaves as it was is not the change's business: it was judged when it came. Nor is how long a smoke test runs. */
function isNoBusiness(subject: Subject): boolean {
  if (subject.kind === 'config') return isSmokeTest(subject.config) || (subject.before !== undefined && sameTraining(subject.before, subject.config));
  return subject.kind === 'config-change' && isSmokeTest(subject.after);
}

function consult(rule: Rule, subject: Subject, policy: Policy, outcome: Outcome): void {
  const options = rule.options.safeParse(policy.rules.get(rule.meta.id)?.options ?? {});
  if (!options.success) return;
  const verdict = rule.check(subject, options.data);
  if (verdict.kind === 'clear') outcome.cleared = true;
  if (verdict.kind === 'unknown') {
    outcome.abstentions.push({ rule: rule.meta.id, subject: nameOf(subject), reason: verdict.because, evidence: verdict.evidence ?? {} });
  }
  if (verdict.kind === 'advise')
    outcome.findings.push(...freshAdvice(rule, subject, verdict.advice, options.data).map((advice) => findingFrom(rule, subject, advice)));
}

/** Advice about a framework's default, at no line of the file, is given where a change makes a difference to it: not again where it held before. */
function freshAdvice(rule: Rule, subject: Subject, advice: readonly Advice[], options: unknown): readonly Advice[] {
  if (subject.kind !== 'config' || subject.before === undefined || advice.every(({ at }) => at !== undefined)) return advice;
  const verdict = rule.check({ kind: 'config', config: subject.before, studies: subject.studies }, options);
  const said = new Set(verdict.kind === 'advise' ? verdict.advice.map(({ key, evidence }) => JSON.stringify([key, evidence])) : []);
  return advice.filter(({ at, key, evidence }) => at !== undefined || !said.has(JSON.stringify([key, evidence])));
}

function findingFrom(rule: Rule, subject: Subject, advice: Advice): Finding {
  const name = nameOf(subject);
  return {
    rule: rule.meta.id,
    severity: advice.severity ?? rule.meta.severity,
    confidence: advice.confidence,
    subject: name,
    location: advice.at ?? null,
    evidence: advice.evidence,
    edit: advice.edit ?? null,
    claims: rule.meta.claims,
    claimStatus: rule.meta.status,
    fingerprint: [rule.meta.id, 'study' in name ? `study:${name.study}` : `config:${name.config}`, advice.key ?? ''].join('|'),
  };
}

function nameOf(subject: Subject): SubjectName {
  if (subject.kind === 'study') return { study: subject.study.name };
  if (subject.kind === 'project') return { study: subject.name };
  if (subject.kind === 'search-space') return { config: subject.space.id };
  if (subject.kind === 'study-pair') return { study: subject.pair.longer.name };
  return { config: subject.kind === 'config' ? subject.config.id : subject.after.id };
}

/** `judged`: a rule found nothing, or what it found is suppressed. */
function verdictOf(findings: readonly Finding[], judged: boolean): Verdict {
  if (findings.some((finding) => finding.severity !== 'note')) return 'attention';
  if (findings.length > 0) return 'advice';
  return judged ? 'clear' : 'nothing-to-judge';
}

function reportStudies(subjects: readonly Subject[], findings: readonly Finding[]): StudyReport[] {
  const studies = subjects.flatMap((subject) => (subject.kind === 'study' ? [subject.study] : []));
  const finished = studies.flatMap((study) => study.trials.filter(({ feasible }) => feasible).map((trial) => ({ trial, study })));
  return studies.map((study) => {
    const judged = study.trials.filter((trial) => trial.feasible).length;
    const recommendation = recommendationFor(study, findings);
    const forecast = forecastOf(study, { recommended: recommendation?.maxTrainSteps ?? null, finished });
    return { study, judged, censored: study.trials.length - judged, regime: regimeOf(study), recommendation, forecast };
  });
}

/** Puts problems that were found later, such as contradictions between files, to the files they are about. */
function withProblems(readings: readonly FileReading[], problems: readonly Problem[]): FileReading[] {
  const about = (path: string) => problems.filter((problem) => problem.path === path);
  const known = new Set(readings.map((reading) => reading.path));
  const files = readings.map((reading) => ({ ...reading, problems: [...reading.problems, ...about(reading.path)] }));
  for (const path of new Set(problems.map((problem) => problem.path))) {
    if (!known.has(path)) files.push({ path, kind: 'unknown', format: null, configs: [], runs: [], problems: about(path) });
  }
  return files;
}
