import type { Study, Trial } from '../../model/study.ts';
import { evaluationNoise } from '../../statistics/noise.ts';
import { wilsonInterval } from '../../statistics/posterior.ts';
import { fallPerDoubling } from '../../statistics/slope.ts';
import { type Curve, curveOf, doneAndValues, materialityOf } from './curve.ts';
import { type Decay, decayOf } from './decay.ts';
import { fitOf } from './fit.ts';
import { overfits } from './overfitting.ts';
import { evaluationsBetween } from './tail.ts';

/** What limits a workload, as far as its curves tell; the first two mean that it is not compute-bound. */
export type RegimeLabel =
  | 'saturated'
  | 'overfitting'
  | 'compute-bound'
  | 'learning-rate-starved'
  | 'optimisation-limited'
  | 'not-compute-bound'
  | 'undetermined';

export interface Regime {
  readonly label: RegimeLabel;
  /** `policy` where the policy file sets the regime; else by the vote's lower bound. */
  readonly confidence: 'high' | 'medium' | 'low' | 'policy';
  /** Votes of the best feasible trials by label. */
  readonly votes: Readonly<Record<string, number>>;
}

/** The fewest trials, and the fewest evaluations in the tail of each, that a vote is taken from. */
const FEWEST_VOTERS = 3;
const FEWEST_IN_TAIL = 10;
/** z of a two-sided 90 % interval. */
const Z_90 = 1.6448536269514722;

/** The regime by vote of the best feasible trials (the best third, at least three), or what the policy file says. */
export function regimeOf(study: Study): Regime {
  const votes = countVotes(votersOf(study).map((trial) => voteOf(trial, study)));
  if (study.policy.regime !== 'auto') return { label: study.policy.regime, confidence: 'policy', votes };
  const cast = Object.values(votes).reduce((sum, count) => sum + count, 0);
  const [label, count] = Object.entries(votes).reduce<readonly [string, number]>((most, entry) => (entry[1] > most[1] ? entry : most), ['undetermined', 0]);
  const winner = LABELS.find((one) => one === label);
  if (cast < FEWEST_VOTERS || count * 2 <= cast || winner === undefined || winner === 'undetermined') {
    return { label: 'undetermined', confidence: 'low', votes };
  }
  const { low } = wilsonInterval(count, cast, Z_90);
  return { label: winner, confidence: low > 2 / 3 ? 'high' : low > 0.5 ? 'medium' : 'low', votes };
}

const LABELS: readonly RegimeLabel[] = ['saturated', 'overfitting', 'compute-bound', 'learning-rate-starved', 'optimisation-limited', 'undetermined'];

function votersOf(study: Study): Trial[] {
  const feasible = study.trials.filter((trial) => trial.feasible && trial.best !== null && trial.metric !== null);
  const sign = feasible[0]?.metric?.goal === 'max' ? -1 : 1;
  const ranked = feasible.toSorted((a, b) => sign * ((a.best?.value ?? 0) - (b.best?.value ?? 0)));
  return ranked.slice(0, Math.max(FEWEST_VOTERS, Math.ceil(ranked.length / 3)));
}

function countVotes(votes: readonly RegimeLabel[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const label of LABELS) {
    const count = votes.filter((vote) => vote === label).length;
    if (count > 0) counts[label] = count;
  }
  return counts;
}

/** One trial's vote: R1 of the reference, measured before the learning rate falls below half its peak. */
function voteOf(trial: Trial, study: Study): RegimeLabel {
  const curve = curveOf(trial);
  const length = trial.plannedSteps?.value;
  if (curve === null || length === undefined) return 'undetermined';
  const decay = decayOf(trial, study);
  const until = Math.min(length, decay?.halfUntil ?? length);
  const tail = evaluationsBetween(curve, length / 2, until);
  if (tail.done.length < FEWEST_IN_TAIL) return 'undetermined';
  const fall = fallPerDoubling(tail.done, tail.loss);
  if (fall === null) return 'undetermined';
  return decide({ trial, curve, decay, gain: fall / curve.scale, train: trainGain(trial, length / 2, until) });
}

interface Observed {
  readonly trial: Trial;
  readonly curve: Curve;
  readonly decay: Decay | null;
  /** Gain of the metric per doubling over |metric|. */
  readonly gain: number;
  readonly train: { readonly gain: number; readonly materiality: number } | null;
}

function decide({ trial, curve, decay, gain, train }: Observed): RegimeLabel {
  const materiality = materialityOf(curve);
  if (overfits(trial) === true) return 'overfitting';
  if (fitOf(trial)?.done != null) return Math.abs(gain) < materiality ? 'saturated' : gain < 0 ? 'overfitting' : 'undetermined';
  if (train === null) return 'undetermined';
  const trainFalls = train.gain > train.materiality;
  if (trainFalls && gain < -materiality) return 'overfitting';
  if (trainFalls) return gain > materiality ? 'compute-bound' : 'undetermined';
  if (decay === null) return 'undetermined';
  if (decay.finalOverPeak < 0.01) return 'learning-rate-starved';
  return decay.finalOverPeak >= 0.1 ? 'optimisation-limited' : 'undetermined';
}

function trainGain(trial: Trial, from: number, to: number): Observed['train'] {
  if (trial.trainLoss === null) return null;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const first = done.findIndex((at) => at >= from);
  const last = done.findLastIndex((at) => at <= to);
  const part = values.slice(Math.max(0, first), last + 1);
  const fall = first === -1 ? null : fallPerDoubling(done.slice(first, last + 1), part);
  const scale = Math.abs(part.at(-1) ?? 0);
  if (fall === null || !(scale > 0)) return null;
  return { gain: fall / scale, materiality: Math.max(0.005, (2 * (evaluationNoise(part) ?? 0)) / scale) };
}
