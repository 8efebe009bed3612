import { code } from '../markup.ts';
import type { ReportWords, ScheduleFacts, Totals } from '../report.ts';
import { forecast } from './forecast.ts';

/** The English sentences around the findings. */
export const report: ReportWords = {
  verdict: { clear: 'Clear', advice: 'Advice', attention: 'Attention', 'nothing-to-judge': 'Nothing to judge' },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  status: {
    complete: 'complete',
    unfinished: 'unfinished',
    'stopped-early': 'stopped early',
    pruned: 'pruned',
    diverged: 'diverged',
    unknown: 'status unknown',
  },
  censored: {
    unfinished: 'unfinished',
    'stopped-early': 'stopped early',
    pruned: 'pruned',
    diverged: 'diverged',
    'unknown-length': 'length unknown',
    'no-evaluations': 'no evaluations',
    'loss-not-falling': 'training loss did not fall',
  },
  confirmation: {
    'decay-kept': 'The decay keeps its length behind a longer peak, as the Tuning Playbook suggests',
    'taken-along': 'The schedule was taken along with the length, as its recipe says',
  },
  kind: { config: 'training config', run: 'run results', 'search-space': 'search space', unknown: 'not recognised' },
  chosenBy: {
    policy: 'named in the policy file',
    config: 'named in the config',
    run: 'the run selected by it',
    name: 'recognised by its name',
  },
  goal: { min: 'lower is better', max: 'higher is better' },
  label: {
    studies: 'Studies',
    findings: 'Findings',
    'other-findings': 'Other findings',
    'best-steps': 'Where the best steps lie',
    do: 'Do',
    'how-sure': 'How sure',
    schedules: 'Schedules',
    forecasts: 'Forecasts',
    abstentions: 'Not judged, and why',
    notes: 'Notes on files',
    suppressed: 'Suppressed by the policy file',
    rule: 'Rule',
    metric: 'Metric',
    'not-known': 'not known',
    severity: 'Severity',
    'best-step': 'best step',
    sweep: 'learning-rate sweep',
  },
  studyColumns: {
    study: 'Study',
    judged: 'Trials judged',
    length: '`max_train_steps`',
    fractions: 'Best fraction, median (range)',
    finding: 'Finding',
    recommended: 'Recommended `max_train_steps`',
  },
  trialColumns: ['Trial', 'Planned', 'Last step', 'Status', 'Best step', 'Best fraction'],
  clear: (totals) => `${clear(totals)}${totals.suppressed === 0 ? '' : `; ${plural(totals.suppressed, 'finding')} suppressed by the policy file`}`,
  nothingRelevant: (place) =>
    place === 'pull-request' ? 'no training config or run results in this pull request' : 'no training config or run results found here',
  nothingJudged: (totals) => {
    if (totals.abstentions > 0) return `${basis(totals)} read, no rule had enough to judge by`;
    return totals.studies > 0
      ? `${basis(totals)} read; learning-rate sweeps are not judged by where their best steps lie`
      : `${basis(totals)} read; run results, or in a config how often it evaluates, would give the rules something to judge`;
  },
  totals: (totals) => [found(totals), basis(totals)].filter((part) => part !== '').join(' · '),
  andOthers: (others) => `and ${plural(others, 'other finding')}`,
  leftOut: (list, count) => `${count} more ${nouns[list][count === 1 ? 0 : 1]} left out for length`,
  moreStudies: (count) => plural(count, 'more study', 'more studies'),
  judged: (judged, all) => (judged === all ? String(judged) : `${judged} of ${all}`),
  notCounted: (count, reasons) => `not counted: ${count} (${reasons})`,
  medianRange: (median, low, high) => (low === high ? median : `${median} (${low} – ${high})`),
  recommended: (value, low, high) => (low === high ? value : `${value} (${low} – ${high})`),
  histogram: (judged) => `best step ÷ max_train_steps, ${plural(judged, 'trial')}`,
  firstTenth: 'first 10 %',
  lastQuarter: 'last 25 %',
  resolution: (spacing, share, coarse) =>
    `resolution: one evaluation every ${spacing.replace(/^1 (step|epoch)s$/, '$1')}, ${share} of the run${coarse ? ', too coarse to place a best step within the marks' : ''}`,
  resolutionUnknown: 'resolution not known: fewer than two evaluations in a trial',
  restsOn: (claims, status) => `rests on ${claims.join(', ')} (${{ fact: 'stated as fact', suspicion: 'a suspicion', speculation: 'a speculation' }[status]})`,
  severityAndConfidence: (severity, confidence) => `${severity}, ${confidence} confidence`,
  suppressed: ({ by, reason, until, endsInDays }) => {
    const why = by === 'rule-off' ? 'the policy file switches the rule off' : 'ignored';
    const end = until === null ? '' : ` (until ${until}${endsInDays === null ? '' : `, ${inDays(endsInDays)}`})`;
    return `${why}${reason === '' ? '' : `: ${reason}`}${end}`;
  },
  expiredIgnore: ({ reason, until }) => `The policy file ignored this until ${until}, which has passed: ${reason.replace(/[.\s]+$/, '')}.`,
  couldNotJudge: (reason) => `could not judge: ${code(reason)}`,
  schedule,
  forecast,
  chart: {
    role: { before: 'before', now: 'with this change', recommended: 'as recommended' },
    summary: ({ before, recommended }) => {
      if (!before) return 'The learning rate with this change and as recommended';
      return recommended ? 'The learning rate before, with this change, and as recommended' : 'The learning rate before and with this change';
    },
    line: (role, family, length) => `${role} (${family === null ? '' : `${code(family)}, `}${length})`,
    counter: (unit, power) => `${unit === 'epochs' ? 'epoch' : 'update'}${power === '' ? '' : ` (unit: ${power})`}`,
    rate: (power) => `learning rate${power === '' ? '' : ` (unit: ${power})`}`,
    logRate: 'log₁₀ of the learning rate',
    ends: 'A run that is over is drawn at 0.',
  },
  line: (line) => `line ${line}`,
  alsoOf: (names, more) =>
    `This line makes it so for ${names.map((name) => code(name)).join(', ')}${more === 0 ? '' : ` and ${more} more`} too, which include this file; the numbers here are those of the config named first.`,
  reproduce: (version, headSha) => `Longrun ${version}${headSha === null ? '' : ` judged \`${headSha.slice(0, 7)}\``}. The same report on a checkout of it`,
};

/** `linear`, peak 0.004, warmup over 50 steps, decay ends at 8,000 of 8,000 steps with 0, 10 % of the run below 10 % of the peak */
function schedule({ family, peak, final, warmup, horizon, runLength, unit, belowTenth }: ScheduleFacts): string {
  const end = horizon === null || runLength === null ? (runLength === null ? '' : `${runLength} ${unit}`) : `decay ends at ${horizon} of ${runLength} ${unit}`;
  const parts = [
    code(family),
    peak === null ? '' : `peak ${peak}`,
    warmup === null || warmup === '0' ? '' : `warmup over ${warmup} ${unit}`,
    end,
    final === null ? '' : `last learning rate ${final}`,
    belowTenth === null ? '' : `${belowTenth} of the run below 10 % of the peak`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const nouns = {
  studies: ['study', 'studies'],
  forecasts: ['forecast', 'forecasts'],
  histograms: ['histogram', 'histograms'],
  findings: ['finding', 'findings'],
  abstentions: ['reason', 'reasons'],
  notes: ['note', 'notes'],
  suppressed: ['suppressed finding', 'suppressed findings'],
  schedules: ['schedule', 'schedules'],
  charts: ['chart', 'charts'],
  trials: ['trial', 'trials'],
  lines: ['line', 'lines'],
  files: ['file', 'files'],
  'policy-changes': ['effect of the changed policy file', 'effects of the changed policy file'],
} as const;

function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}

function found({ errors, warnings, notes, suppressed }: Totals): string {
  const parts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    notes > 0 ? plural(notes, 'note') : '',
    suppressed > 0 ? `${suppressed} suppressed` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What a clear verdict rests on; what is suppressed is no reason to change nothing. */
function clear(totals: Totals): string {
  const nothing = totals.suppressed === 0 ? 'nothing to change' : 'nothing else to change';
  return totals.abstentions === 0
    ? `${basis(totals)} judged, ${nothing}`
    : `${basis(totals)} read, ${nothing} in what could be judged; what could not is named below`;
}

function inDays(days: number): string {
  return days <= 0 ? 'today' : `in ${plural(days, 'day')}`;
}

function basis({ studies, judgedTrials, censoredTrials, configs, files }: Totals): string {
  const trials =
    judgedTrials === 0 && censoredTrials > 0
      ? `${plural(censoredTrials, 'trial')}, none counted`
      : `${plural(judgedTrials, 'trial')}${censoredTrials > 0 ? ` counted, ${censoredTrials} not` : ''}`;
  const parts = [studies > 0 ? `${plural(studies, 'study', 'studies')} (${trials})` : '', configs > 0 ? plural(configs, 'config') : ''];
  const named = parts.filter((part) => part !== '').join(', ');
  return named === '' ? plural(files, 'file') : named;
}
