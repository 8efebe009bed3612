/**
 * Reproduces every calibration and error table from the public learning curves and writes them to `docs/calibration.md`, with the constants
 * that the product ships. `--check` writes nothing and fails where the committed files differ. Fails where a target is missed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnnealingError, annealingErrors, errorSummary } from './backtest/annealing.ts';
import { bankRows, bankSection, bankSource } from './backtest/bank.ts';
import { constantRateTrials, curvesAreThere, repeatedRuns } from './backtest/curves.ts';
import { type PastForecast, pastForecasts } from './backtest/forecasts.ts';
import { confusionOf, type HalfRun, halfRuns } from './backtest/late-steps.ts';
import { table } from './backtest/page.ts';
import * as sections from './backtest/sections.ts';
import { simulate } from './backtest/simulations.ts';
import { shareTarget, type Target } from './backtest/targets.ts';

const SEEDS = 10_000;
const pagePath = fileURLToPath(new URL('../docs/calibration.md', import.meta.url));
const bankPath = fileURLToPath(new URL('../src/studies/evidence/forecast/calibration-bank.ts', import.meta.url));

function main(): number {
  if (!curvesAreThere) {
    console.log('skipped: there are no ../shared/curves beside this repository');
    return 0;
  }
  const trials = constantRateTrials();
  const halves = new Map([
    ['validation loss', halfRuns(trials, 'validation/loss')],
    ["the benchmark's metric", halfRuns(trials, 'target')],
  ]);
  const forecasts = pastForecasts(trials);
  const errors = annealingErrors();
  const rows = bankRows(forecasts.filter(({ refused }) => refused === null));
  const targets = targetsOf(halves.get('validation loss') ?? [], forecasts, errors);
  const page = pageOf({ trials, halves, forecasts, errors, rows, targets, simulated: simulate(SEEDS) });
  for (const { what, found, wanted, n, isMet } of targets) console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${found} (wanted ${wanted}; n = ${n})`);
  const isSame = settle(pagePath, page) && settle(bankPath, bankSource(rows, errors));
  return isSame && targets.every(({ isMet }) => isMet) ? 0 : 1;
}

/** Writes a file, or with `--check` says whether it is the same already. */
function settle(path: string, text: string): boolean {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    return true;
  }
  const isSame = readFileSync(path, 'utf8') === text;
  if (!isSame) console.log(`${path} is not what the back-test gives now: run \`npm run backtest\``);
  return isSame;
}

function targetsOf(halves: readonly HalfRun[], forecasts: readonly PastForecast[], errors: readonly AnnealingError[]): Target[] {
  const late = confusionOf(halves);
  const early = halves.filter(({ early: answer }) => answer === 'advise');
  const wrong = early.filter(({ gained }) => gained).length;
  const { covered, forecasts: count } = sections.leftOutCoverage(forecasts.filter(({ refused }) => refused === null));
  const { max, median } = errorSummary(errors);
  return [
    shareTarget('`best-step-late`, precision for a later gain', [late.both, late.advised], { least: 0.85 }),
    shareTarget('`best-step-late`, recall of later gains', [late.both, late.gained], { least: 0.9 }),
    { what: '`best-step-early`, wrong', wanted: 'at most once', found: `${wrong} of ${early.length}`, n: early.length, isMet: wrong <= 1 },
    shareTarget('90 % intervals hold with whole families left out', [covered, count], { least: 0.8, most: 0.95 }),
    { what: 'annealing law, largest |error| of a final loss', wanted: 'at most 1 %', found: sections.errorText(max), n: errors.length, isMet: max <= 0.01 },
    { what: 'annealing law, median |error|', wanted: 'at most 0.4 %', found: sections.errorText(median), n: errors.length, isMet: median <= 0.004 },
  ];
}

interface Results {
  readonly trials: ReturnType<typeof constantRateTrials>;
  readonly halves: ReadonlyMap<string, readonly HalfRun[]>;
  readonly forecasts: readonly PastForecast[];
  readonly errors: readonly AnnealingError[];
  readonly rows: ReturnType<typeof bankRows>;
  readonly targets: readonly Target[];
  readonly simulated: ReturnType<typeof simulate>;
}

function pageOf({ trials, halves, forecasts, errors, rows, targets, simulated }: Results): string {
  const given = forecasts.filter(({ refused }) => refused === null);
  const summary = table(
    ['what', 'wanted', 'found', 'n', ''],
    targets.map(({ what, wanted, found, n, isMet }) => [what, wanted, found, n, isMet ? 'met' : '**missed**']),
  );
  return `# Calibration
<!-- Written by \`npm run backtest\` from public learning curves. Do not edit. -->
How often the advice about lengths and the forecasts were right on runs whose end is known. Everything here is computed by the code that Longrun ships, applied to the curves as to a user's results.

${summary}

## The curves
- **AlgoPerf** (mlcommons/submissions_algorithms, Apache-2.0): finished trials of schedule-free optimizers on the \`fastmri\`, \`ogbg\` and \`wmt\` workloads and their variants. Behind a warmup their learning rate is constant, so that the first half of such a run is what a run of half its length would have been. A trial stops when it reaches the benchmark's target; the figures without those trials stand beside the others.
- **Multi-power-law curves** (thu-yao-01-luo/MultiPowerLaw, MIT): language models of 25 and 100 million parameters, each under nine learning-rate schedules.
- **modded-nanogpt** (KellerJordan/modded-nanogpt, MIT): repeated GPT-2-size runs.

${sections.trialsSection(trials)}

**What was fitted, and what was only checked.** Fitted to the AlgoPerf curves: nothing but the interval quantiles of the section "Shipped quantiles". The shapes, the search and the refusals of the forecasts, the marks of 10, 75 and 90 %, materiality and the numbers of trials come from the sources that the rules' pages name. Each coverage is measured on workloads whose runs were not used for the interval. The annealing law has one constant that is not fitted to the runs at hand, λ = 0.999, from its authors. The curves of other workloads and of larger models were seen neither by the fits nor by these checks: on them the figures may be worse.

## best-step-late: is a run that is called too short really too short?
Each finished trial is cut at half, and the rule is asked about a study of four copies of that half (four of four are the fewest that it calls consistent). It was right when the second half improved the best value by more than is material.

${sections.lateSection(halves)}

By the place of the best step in the first half, judged by validation loss:

${sections.zoneSection(halves.get('validation loss') ?? [])}

## best-step-early: is a run that is called too long really too long?
The same halves, as studies of six copies. The rule was wrong when the second half still improved the best value by more than is material.

${sections.earlySection(halves)}

## What the slope of the tail promises
The gain per doubling over the last half of what has been run, times the doublings to come, is an upper bound, of which typically half arrives. Runs that still improve at the cut:

${sections.promiseSection(given)}

## Forecasts under a constant learning rate
Validation loss, each finished trial cut at a quarter, a half and three quarters of its length, wherever that leaves 12 evaluations. Errors are |forecast − actual| ÷ |actual|, medians; the actual value is the median of the last three evaluations.

${sections.errorSection(given)}

Refused, and how those forecasts would have come out:

${sections.refusalSection(forecasts)}

## Intervals
Score: (actual − forecast) ÷ (|last − forecast| + 1 % of |last|). An interval is the conformal range of the scores of other runs at the same horizon; nominal level 90 %. Where a workload is unlike those of the calibration, an interval may hold less often: the rows below 90 % say where it did.

${sections.coverageSection(given)}

### Shipped quantiles
Used where a project has fewer than 20 finished constant-rate runs of its own. A run that does not show its class of workloads is taken as \`any\`. A horizon takes the row that reaches at least as far.

${bankSection(rows)}

## Forecasts under a decaying learning rate
Annealing law L0 + A·S1^−α − C·S2 with the actual schedule, warmup included. The files begin behind the warmup; a straight way up over the 2,160 updates before the cosine begins is taken.

${sections.annealingSection(errors)}

The largest of these errors is the half-width of the interval, for language models and other token-level losses only; elsewhere the law comes without an interval.

## Noise between seeds
${sections.seedSection(repeatedRuns())}

## Simulated studies
Studies of 3 to 20 trials whose truth is known: power laws and exponentials of all sizes, flat noise, overfitting, a decaying learning rate that alone makes the loss fall, lengths tuned inside the study, sparse evaluations. A rule should speak where the truth is clear (a gain more than twice what is material), should be silent where it is clear that there is nothing (less than half of it), and is not counted in between. A study with too few trials for a statement cannot be missed.

${sections.simulationSection(SEEDS, simulated.rates, simulated.notSimulated)}
`;
}

process.exitCode = main();
