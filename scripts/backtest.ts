/**
 * Reproduces every calibration and error table from the public learning curves and writes them to `docs/calibration.md`, with the constants
 * that the product ships. `--check` writes nothing and fails where the committed files differ. Fails where a target is missed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnnealingError, annealingErrors, errorSummary, singleRunErrors } from './backtest/annealing.ts';
import { bankRows, bankSource } from './backtest/bank.ts';
import { constantRateTrials, curvesAreThere } from './backtest/curves.ts';
import { pageOf } from './backtest/document.ts';
import { type PastForecast, pastForecasts } from './backtest/forecasts.ts';
import { confusionOf, type HalfRun, halfRuns } from './backtest/late-steps.ts';
import { errorText, leftOutCoverage } from './backtest/sections.ts';
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
  const alone = singleRunErrors();
  const rows = bankRows(forecasts.filter(({ refused }) => refused === null));
  const targets = targetsOf(halves.get('validation loss') ?? [], forecasts, errors);
  const page = pageOf({ trials, halves, forecasts, errors, alone, rows, targets, simulated: simulate(SEEDS), seeds: SEEDS });
  for (const { what, found, wanted, n, isMet } of targets) console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}: ${found} (wanted ${wanted}; n = ${n})`);
  const isSame = settle(pagePath, page) && settle(bankPath, bankSource(rows, errors, alone));
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
  const { covered, forecasts: count } = leftOutCoverage(forecasts.filter(({ refused }) => refused === null));
  const { max, median } = errorSummary(errors);
  return [
    shareTarget('`best-step-late`, precision for a later gain', [late.both, late.advised], { least: 0.85 }),
    shareTarget('`best-step-late`, recall of later gains', [late.both, late.gained], { least: 0.9 }),
    { what: '`best-step-early`, wrong', wanted: 'at most once', found: `${wrong} of ${early.length}`, n: early.length, isMet: wrong <= 1 },
    shareTarget('90 % intervals hold with whole families left out', [covered, count], { least: 0.8, most: 0.95 }),
    { what: 'annealing law, largest error of a final loss', wanted: 'at most 1 %', found: errorText(max), n: errors.length, isMet: max <= 0.01 },
    { what: 'annealing law, median error of a final loss', wanted: 'at most 0.4 %', found: errorText(median), n: errors.length, isMet: median <= 0.004 },
  ];
}

process.exitCode = main();
