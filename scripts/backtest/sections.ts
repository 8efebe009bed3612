import { median, quantileOfSorted, sorted, standardDeviation } from '../../src/statistics/order.ts';
import { type AnnealingError, errorSummary, FITTED, FITTED_ALONE } from './annealing.ts';
import { annealingHalfWidth } from './bank.ts';
import type { ConstantRateTrial } from './curves.ts';
import { type Coverage, CUTS, coverageOf, medianError, type PastForecast, WAYS } from './forecasts.ts';
import { confusionOf, type HalfRun } from './late-steps.ts';
import { error, ratio, share, table } from './page.ts';
import type { ErrorRates } from './simulations.ts';

/** An error as the page writes it. */
export const errorText = error;

/** What the trials are and which of them stop at a target. */
export function trialsSection(trials: readonly ConstantRateTrial[]): string {
  const families = [...new Set(trials.map(({ family }) => family))].toSorted();
  const rows = families.map((family) => {
    const own = trials.filter((trial) => trial.family === family);
    return [`\`${family}\``, new Set(own.map(({ workload }) => workload)).size, own.length, own.filter(({ stoppedByTarget }) => stoppedByTarget).length];
  });
  return table(['family', 'workloads', 'trials', 'stopped at the target'], rows);
}

/** `best-step-late` on trials cut at half. */
export function lateSection(byMetric: ReadonlyMap<string, readonly HalfRun[]>): string {
  const rows = [...byMetric].flatMap(([metric, runs]) => {
    const groups = [
      ['all finished', runs],
      ['without those stopped at the target', runs.filter(({ trial }) => !trial.stoppedByTarget)],
      ...[...new Set(runs.map(({ trial }) => trial.family))]
        .toSorted()
        .map((family) => [`\`${family}\``, runs.filter(({ trial }) => trial.family === family)] as const),
    ] as const;
    return groups.map(([name, group]) => {
      const { judged, unknown, advised, gained, both, precision, recall, specificity } = confusionOf(group);
      return [`${metric}, ${name}`, judged, unknown, advised, gained, both, ratio(precision), ratio(recall), ratio(specificity)];
    });
  });
  return table(['metric, trials', 'judged', 'not judged', 'advised', 'gained later', 'both', 'precision', 'recall', 'specificity'], rows);
}

const ZONES = [
  { name: '0.90 or more', from: 0.9, to: 2 },
  { name: '0.75 – 0.90', from: 0.75, to: 0.9 },
  { name: '0.50 – 0.75', from: 0.5, to: 0.75 },
  { name: '0.10 – 0.50', from: 0.1, to: 0.5 },
  { name: '0.10 or less', from: -1, to: 0.1 },
] as const;

/** How often a run gained later, by where its best step lay at half. */
export function zoneSection(runs: readonly HalfRun[]): string {
  const judged = runs.filter(({ late }) => late !== 'unknown');
  const rows = ZONES.map(({ name, from, to }) => {
    const zone = judged.filter(({ bestFraction: at }) =>
      to === 0.1 ? at <= to + 1e-9 : at >= from - 1e-9 && at < to - 1e-9 && (from > 0.1 || at > 0.1 + 1e-9),
    );
    const gained = zone.filter((run) => run.gained).length;
    return [name, zone.length, gained, share(gained, zone.length)];
  });
  return table(['best fraction at half', 'n', 'gained later', 'share'], rows);
}

/** `best-step-early` on trials cut at half. */
export function earlySection(byMetric: ReadonlyMap<string, readonly HalfRun[]>): string {
  const rows = [...byMetric].map(([metric, runs]) => {
    const judged = runs.filter(({ early }) => early !== 'unknown');
    const advised = judged.filter(({ early }) => early === 'advise');
    return [metric, judged.length, runs.length - judged.length, advised.length, advised.filter((run) => run.gained).length];
  });
  return table(['metric', 'judged', 'not judged', 'advised', 'of these wrong: gained later'], rows);
}

const HORIZON: Readonly<Record<number, string>> = { 0.25: '×4', 0.5: '×2', 0.75: '×1.33' };

/** Median errors of the ways to forecast. */
export function errorSection(given: readonly PastForecast[]): string {
  const rows = [false, true].flatMap((improving) =>
    CUTS.map((cut) => {
      const own = given.filter((one) => one.cut === cut && (!improving || one.isImproving));
      const bias = median(own.map(({ forecast, actual }) => (forecast - actual) / Math.abs(actual)));
      return [`${HORIZON[cut]}, ${improving ? 'still improving' : 'all'}`, own.length, ...WAYS.map((way) => error(medianError(own, way))), error(bias)];
    }),
  );
  return table(['horizon, prefixes', 'n', 'last value', 'ensemble', 'pow4', 'mmf', 'pow3', 'exp3', 'bias of the ensemble'], rows);
}

/** How often a forecast was refused, and how the refused ones would have come out. */
export function refusalSection(all: readonly PastForecast[]): string {
  const reasons = [...new Set(all.map(({ refused }) => refused ?? 'given'))].toSorted();
  const rows = reasons.map((reason) => {
    const own = all.filter(({ refused }) => (refused ?? 'given') === reason);
    const errors = sorted(own.map(({ forecast, actual }) => Math.abs(forecast - actual) / Math.abs(actual)).filter(Number.isFinite));
    return [`\`${reason}\``, own.length, error(quantileOfSorted(errors, 0.5)), error(quantileOfSorted(errors, 0.9))];
  });
  return table(['answer', 'n', 'median error', '90th percentile'], rows);
}

/** The coverage of all given forecasts with whole families left out. */
export function leftOutCoverage(given: readonly PastForecast[]): Coverage {
  return coverageOf(given, () => true, otherFamily);
}

function otherFamily(other: PastForecast, one: PastForecast): boolean {
  return other.trial.family !== one.trial.family;
}

/** Coverage of the nominal 90 % intervals. */
export function coverageSection(given: readonly PastForecast[]): string {
  const families = [...new Set(given.map(({ trial }) => trial.family))].toSorted();
  const row = (name: string, { covered, forecasts, calibration, width }: Coverage) => [name, forecasts, calibration, share(covered, forecasts), error(width)];
  const sibling = (other: PastForecast, one: PastForecast) => other.trial.family === one.trial.family && other.trial.workload !== one.trial.workload;
  const own = (other: PastForecast, one: PastForecast) => other.trial.workload === one.trial.workload && other.trial.id !== one.trial.id;
  return table(
    ['forecasts of; calibrated on', 'n', 'calibration n', 'covered', 'median width'],
    [
      row('all; the other families', leftOutCoverage(given)),
      ...CUTS.map((cut) =>
        row(
          `${HORIZON[cut]}; the other families`,
          coverageOf(given, (one) => one.cut === cut, otherFamily),
        ),
      ),
      ...families.map((family) =>
        row(
          `\`${family}\`; the other families`,
          coverageOf(given, ({ trial }) => trial.family === family, otherFamily),
        ),
      ),
      ...families.map((family) =>
        row(
          `\`${family}\`; its family's other workloads`,
          coverageOf(given, ({ trial }) => trial.family === family, sibling),
        ),
      ),
      row(
        'all; other runs of the same workload ("own runs")',
        coverageOf(given, () => true, own),
      ),
    ],
  );
}

/** What the slope of the tail promised and what came. */
export function promiseSection(given: readonly PastForecast[]): string {
  const rows = CUTS.map((cut) => {
    const kept = sorted(
      given.flatMap((one) => (one.cut === cut && one.isImproving && one.promised !== null && one.promised > 0 ? [one.gained / one.promised] : [])),
    );
    return [HORIZON[cut] ?? '', kept.length, ratio(quantileOfSorted(kept, 0.5)), ratio(quantileOfSorted(kept, 0.9))];
  });
  return table(['horizon', 'n', 'median of gain ÷ promise', '90th percentile'], rows);
}

/** The annealing law on runs that it was not fitted to. */
export function annealingSection(errors: readonly AnnealingError[]): string {
  const { max, median: middle } = errorSummary(errors);
  const rows = errors.map((one) => [`${one.size}M, \`${one.schedule}\``, one.steps, one.actual.toFixed(4), one.forecast.toFixed(4), error(one.error)]);
  return `Fitted to ${FITTED.map((name) => `\`${name}\``).join(' and ')} of each size; median absolute error ${error(middle)}, largest ${error(max)}, n = ${errors.length}.\n\n${table(['run', 'steps', 'final loss', 'forecast', 'error'], rows)}`;
}

/** The annealing law from one finished decaying run at a time. */
export function singleRunSection(errors: readonly AnnealingError[]): string {
  const rows = FITTED_ALONE.map((name) => {
    const own = errors.filter(({ fitted }) => fitted.includes(name));
    const { max, median: middle } = errorSummary(own);
    return [`\`${name}\``, own.length, error(middle), error(max)];
  });
  return `Fitted to one finished decaying run alone, all other runs of its size forecast:\n\n${table(['fitted to', 'n', 'median absolute error', 'largest'], rows)}`;
}

/** The half-widths that are shipped. */
export function widthSection(several: readonly AnnealingError[], one: readonly AnnealingError[]): string {
  const row = (name: string, errors: readonly AnnealingError[]) => {
    const { relativeHalfWidth, runs } = annealingHalfWidth(errors);
    return [name, runs, error(relativeHalfWidth)];
  };
  return table(['fitted to', 'n', 'half-width over the forecast'], [row('one run', one), row('several runs', several)]);
}

/** The spread between seeds. */
export function seedSection(groups: ReadonlyMap<string, readonly number[]>): string {
  const spreads = [...groups.values()].filter((losses) => losses.length >= 8).map(standardDeviation);
  const relative = [...groups.values()].filter((losses) => losses.length >= 8).map((losses) => standardDeviation(losses) / median(losses));
  return `${spreads.length} groups of 8 or more GPT-2-size runs that differ in their seed only: the standard deviation of the final validation loss is ${median(spreads).toFixed(4)} nats in the median group (${error(median(relative))} of the loss). \`best-step-*\` call a difference below 0.5 % of the metric immaterial: more than ten times that spread.`;
}

/** What rules say of simulated studies. */
export function simulationSection(seeds: number, rates: readonly ErrorRates[], notSimulated: readonly string[]): string {
  const rows = rates.map((one) => [
    `\`${one.rule}\``,
    one.silent,
    share(one.falseWarnings, one.silent),
    share(one.falseNotes, one.silent),
    one.speak,
    share(one.misses, one.speak),
    share(one.abstained, one.speak),
    one.rule.startsWith('best-step') ? `${one.spokeAtThree} of ${one.threeTrials}` : '–',
  ]);
  const columns = [
    'rule',
    'should be silent',
    'false warnings',
    'false notes',
    'should speak',
    'missed',
    'of all: abstained with a reason',
    'spoke at 3 trials',
  ];
  const others = notSimulated.length === 0 ? '' : `\n\nNot simulated: ${notSimulated.map((id) => `\`${id}\``).join(', ')}.`;
  return `${seeds.toLocaleString('en-US')} studies, one a seed.\n\n${table(columns, rows)}${others}`;
}
