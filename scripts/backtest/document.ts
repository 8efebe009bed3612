import type { AnnealingError } from './annealing.ts';
import { type BankRow, bankSection } from './bank.ts';
import { type ConstantRateTrial, repeatedRuns } from './curves.ts';
import type { PastForecast } from './forecasts.ts';
import type { HalfRun } from './late-steps.ts';
import { table } from './page.ts';
import * as sections from './sections.ts';
import type { simulate } from './simulations.ts';
import type { Target } from './targets.ts';

/** Everything that the page is made of. */
export interface Results {
  readonly trials: readonly ConstantRateTrial[];
  readonly halves: ReadonlyMap<string, readonly HalfRun[]>;
  readonly forecasts: readonly PastForecast[];
  readonly errors: readonly AnnealingError[];
  readonly alone: readonly AnnealingError[];
  readonly rows: readonly BankRow[];
  readonly targets: readonly Target[];
  readonly simulated: ReturnType<typeof simulate>;
  readonly seeds: number;
}

/** `docs/calibration.md`: the same bytes for the same curves and code. */
export function pageOf({ trials, halves, forecasts, errors, alone, rows, targets, simulated, seeds }: Results): string {
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

**What was fitted, and what was only checked.** Fitted to the AlgoPerf curves: nothing but the interval quantiles of the section "Shipped quantiles". The families of curves, the refusals of forecasts, the marks of 10, 75 and 90 %, materiality and the numbers of trials were set beforehand. One condition came from looking at these curves: \`best-step-early\` keeps silent about a run that still gains at its end, since one such trial was seen here (without it: 2 wrong of 8). Each coverage is measured on workloads whose runs were not used for the interval. The annealing law has one constant that is not fitted to the runs at hand, λ = 0.999, from its authors. Curves of other workloads and of larger models were seen neither by the fits nor by these checks: on them the figures may be worse.

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
Validation loss, each finished trial cut at a quarter, a half and three quarters of its length, wherever that leaves 12 evaluations. Errors are medians of |forecast − actual| ÷ |actual|; the actual value is the median of the last three evaluations.

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

${sections.singleRunSection(alone)}

The half-widths of the intervals, for token-level losses only (elsewhere the law comes without an interval): the ⌈0.9·(n + 1)⌉-th smallest absolute error.

${sections.widthSection(errors, alone)}

## Noise between seeds
${sections.seedSection(repeatedRuns())}

## Simulated studies
Studies of 3 to 20 trials whose truth is known: power laws and exponentials of all sizes, flat noise, overfitting, a decaying learning rate that alone makes the loss fall, lengths tuned inside the study, sparse evaluations. A rule should speak where the truth is clear (a gain more than twice what is material), should be silent where it is clear that there is nothing (less than half of it), and is not counted in between. A study with too few trials for a statement cannot be missed.

${sections.simulationSection(seeds, simulated.rates, simulated.notSimulated)}
`;
}
