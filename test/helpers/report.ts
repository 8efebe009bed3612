import type { Finding } from '../../src/model/finding.ts';
import type { PolicyChange } from '../../src/model/policy-change.ts';
import type { FileReading, Report, StudyReport } from '../../src/model/report.ts';
import type { RunRecord, Series } from '../../src/model/run.ts';
import type { Study, Trial } from '../../src/model/study.ts';
import { answers as answerWords } from '../../src/words/en/answers.ts';
import { init as initWords } from '../../src/words/en/init.ts';
import { page as pageWords } from '../../src/words/en/page.ts';
import { plan as planWords } from '../../src/words/en/plan.ts';
import { policyChange as policyChangeWords } from '../../src/words/en/policy-change.ts';
import { publication as publicationWords } from '../../src/words/en/publication.ts';
import { publish as publishWords } from '../../src/words/en/publish.ts';
import { report as reportWords } from '../../src/words/en/report.ts';
import { schedule as scheduleWords } from '../../src/words/en/schedule.ts';
import type { Words } from '../../src/words/words.ts';

/** What a trial of a test differs in; the rest is an ordinary trial of 8,000 steps with an evaluation every 40. */
export interface TrialSketch {
  readonly id?: string;
  readonly fraction?: number | null;
  readonly plannedSteps?: number;
  readonly spacing?: number | null;
  readonly censored?: Trial['censoredBecause'];
  readonly status?: Trial['status'];
  readonly metric?: string;
  readonly series?: readonly Series[];
  readonly hyperparameters?: Trial['hyperparameters'];
}

export function trialOf(sketch: TrialSketch = {}): Trial {
  const { id = 'runs/study/trial-00', plannedSteps = 8000, spacing = 40, censored = null, metric = 'val_loss' } = sketch;
  const fraction = sketch.fraction === undefined ? 0.5 : sketch.fraction;
  const done = fraction === null ? 0 : Math.round(fraction * plannedSteps);
  return {
    id,
    run: runOf(id, sketch.series ?? []),
    config: null,
    unit: 'steps',
    stepBase: 1,
    plannedSteps: { value: plannedSteps },
    lastStep: plannedSteps,
    status: sketch.status ?? 'complete',
    metric: { name: metric, goal: 'min', chosenBy: 'name' },
    evaluations: fraction === null ? [] : [{ step: done, done, value: 0.25 }],
    evaluationSpacing: spacing,
    best: fraction === null ? null : { step: done, done, value: 0.25, fraction },
    learningRate: null,
    trainLoss: null,
    hyperparameters: sketch.hyperparameters ?? { seed: 0 },
    feasible: censored === null,
    censoredBecause: censored,
  };
}

function runOf(id: string, series: readonly Series[]): RunRecord {
  return {
    id,
    format: 'table',
    paths: [`${id}/metrics.csv`],
    unit: 'steps',
    stepBase: 1,
    plannedSteps: null,
    lastStep: null,
    series,
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: {},
    stepsPerEpoch: null,
    problems: [],
  };
}

/** A study of ordinary trials with these best fractions, and more trials as sketched. */
export function studyOf(name: string, fractions: readonly number[], more: readonly TrialSketch[] = [], extra: Partial<StudyReport> = {}): StudyReport {
  const sketches = [...fractions.map((fraction): TrialSketch => ({ fraction })), ...more];
  const trials = sketches.map((sketch, index) => trialOf({ id: `runs/${name}/trial-${String(index).padStart(2, '0')}`, ...sketch }));
  const censored = trials.filter((trial) => !trial.feasible).length;
  const lengths = [...new Set(trials.map((trial) => trial.plannedSteps?.value ?? 0))].toSorted((a, b) => a - b);
  const study: Study = {
    name,
    folder: `runs/${name}`,
    kind: trials.length === 1 ? 'single-run' : 'study',
    groupedBy: 'folder',
    trials,
    metric: { name: trials[0]?.metric?.name ?? 'val_loss', goal: 'min', chosenBy: 'name' },
    maxTrainSteps: lengths.length === 1 ? { value: lengths[0] ?? 0, unit: 'steps' } : null,
    lengths,
    varied: ['learning_rate'],
    config: null,
    policy: { select: 'best', regime: 'auto', purpose: 'tuning', round: null, productionSteps: null },
  };
  return {
    study,
    judged: trials.length - censored,
    censored,
    regime: { label: 'undetermined', confidence: 'low', votes: {} },
    recommendation: null,
    forecast: null,
    ...extra,
  };
}

export function findingOf(finding: Partial<Finding> = {}): Finding {
  return {
    rule: 'best-step-early',
    severity: 'warning',
    confidence: 'high',
    subject: { study: 'too-long' },
    location: null,
    evidence: { earlyTrials: 12, judgedTrials: 12 },
    edit: null,
    fingerprint: 'best-step-early:too-long',
    ...finding,
  };
}

export function fileOf(path: string, file: Partial<FileReading> = {}): FileReading {
  return { path, kind: 'run', format: 'table', configs: [], runs: [], problems: [], ...file };
}

export function reportOf(report: Partial<Report> = {}): Report {
  return {
    verdict: 'attention',
    findings: [],
    abstentions: [],
    suppressed: [],
    studies: [],
    schedules: [],
    files: [],
    headSha: '0123456789abcdef0123456789abcdef01234567',
    command: 'longrun review --base main --head feature',
    ...report,
  };
}

/** A changed policy file with one of everything, made of two strings. */
export function hostilePolicyChange(name: string, other: string): PolicyChange {
  return {
    path: name,
    file: 'edited',
    mistakes: [{ line: 3, message: other }],
    entries: [
      { key: `studies.${name}`, before: null, after: other },
      { key: `rules.${other}`, before: name, after: other },
    ],
    silenced: [{ finding: findingOf({ subject: { study: name } }), by: 'policy-ignore', reason: other, until: name }],
    appearing: [findingOf({ rule: name, subject: { config: other } })],
    regraded: [{ finding: findingOf({ subject: { study: name } }), before: 'warning', after: 'error' }],
    revised: [findingOf({ subject: { study: other } })],
    fails: { before: true, after: false },
  };
}

/** A report in which every string that people or files supply is one of these two. */
export function hostileReport(name: string, other: string): Report {
  const location = { path: name, line: 1, endLine: 1, start: 0, end: 0 };
  const finding = findingOf({
    subject: { study: name },
    location,
    evidence: { earlyTrials: name, judgedTrials: other },
    expiredIgnore: { reason: other, until: name },
  });
  return reportOf({
    findings: [
      finding,
      findingOf({ rule: 'best-step-late', subject: { config: other }, fingerprint: other }),
      findingOf({ rule: name, subject: { study: name } }),
    ],
    studies: [studyOf(name, [0.1, 0.2], [{ id: other, metric: other }]), studyOf(other, [0.5])],
    abstentions: [{ rule: 'best-step-early', subject: { study: other }, reason: name, evidence: { trials: other } }],
    suppressed: [{ finding, by: 'policy-ignore', reason: other, until: name, endsInDays: 3 }],
    charts: [name, other].map((config) => ({
      config,
      unit: 'steps',
      updates: [0, 1, 2],
      lines: [
        { role: 'before', family: other, runSteps: 2, learningRates: [1, 0.5], peak: { u: 0, learningRate: 1 } },
        { role: 'now', family: name, runSteps: 3, learningRates: [1, Number.NaN, 0], peak: { u: 1, learningRate: Number.NaN } },
      ],
    })),
    schedules: [{ config: name, family: other, confirmation: null, values: { [other]: name } }],
    files: [fileOf(name, { format: other, problems: [{ code: 'syntax-error', path: other, line: 3, values: { [name]: other } }] })],
    command: `longrun review ${other}`,
    policyChange: hostilePolicyChange(name, other),
  });
}

/** English around the findings, and sentences for two rules that name what they are about. */
export const testWords: Words = {
  language: 'en',
  report: reportWords,
  schedule: scheduleWords,
  plan: planWords,
  answers: answerWords,
  init: initWords,
  policyChange: policyChangeWords,
  publication: publicationWords,
  publish: publishWords,
  page: pageWords,
  rules: {
    'best-step-early': {
      summary: 'The best step is always in the first 10 % of training',
      finding: ({ subject, evidence }) => ({
        title: `Best step in the first 10 % of training in ${String(evidence.earlyTrials)} of ${String(evidence.judgedTrials)} trials`,
        message: `Within noise of their best, all trials of ${codeOf(subject)} were there after 800 of 8,000 steps. The rest of the training bought nothing.`,
        recommendation: `Set \`max_train_steps\` to about 2,400 (1,600 to 3,200) and run three trials at that length.`,
        certainty: 'Posterior 0.99 that this holds for more than 80 % of such trials; a metric that still improves late would change it.',
      }),
      abstention: ({ evidence }) => `${String(evidence.trials)} trials are too few to say "always"; with 6 it could be judged`,
    },
    'best-step-late': {
      summary: 'The best step is consistently in the last 25 % of training',
      finding: ({ subject }) => ({
        title: 'Best step in the last 25 % of training in 11 of 12 trials',
        message: `The validation loss of ${codeOf(subject)} still falls before the decay begins.`,
        recommendation: 'Train longer, and tune the decay again.',
        certainty: 'The schedule decays to zero, so a late best step is partly expected by itself.',
      }),
      abstention: () => 'the length of the runs is not known: put `max_train_steps` into the config beside the results',
    },
  },
  problem: ({ code, values }) => `\`${code}\`${Object.values(values).length > 0 ? `: ${Object.values(values).join(', ')}` : ''}`,
};

function codeOf(subject: Finding['subject']): string {
  return `\`${'study' in subject ? subject.study : subject.config}\``;
}
