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
/** More voters than this change no majority that is not a tie, and each costs two slopes. */
const MOST_VOTERS = 300;
/** z of a two-sided 90 % interval. */
const Z_90 = 1.6448536269514722;

/** The regime by vote of the best feasible trials (the best third, at least three), or what the policy file says. */
export function regimeOf(study: Study): Regime {
  const { label, confidence, votes } = votedRegime(study);
  return study.policy.regime === 'auto' ? { label, confidence, votes } : { label: study.policy.regime, confidence: 'policy', votes };
}

/** What the trials themselves say, whatever the policy file says. */
export interface VotedRegime extends Regime {
  readonly label: Exclude<RegimeLabel, 'not-compute-bound'>;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly cast: readonly RegimeVote[];
}

/** Studies never change: each is looked at once, however many rules ask. */
const voted = new WeakMap<Study, VotedRegime>();

/** The regime by vote alone. */
export function votedRegime(study: Study): VotedRegime {
  const known = voted.get(study);
  if (known !== undefined) return known;
  const regime = countRegime(votersOf(study).map((trial) => voteOf(trial, study)));
  voted.set(study, regime);
  return regime;
}

function countRegime(cast: readonly RegimeVote[]): VotedRegime {
  const votes = countVotes(cast.map(({ label }) => label));
  const [label, count] = Object.entries(votes).reduce<readonly [string, number]>((most, entry) => (entry[1] > most[1] ? entry : most), ['undetermined', 0]);
  const winner = LABELS.find((one) => one === label);
  if (cast.length < FEWEST_VOTERS || count * 2 <= cast.length || winner === undefined || winner === 'undetermined') {
    return { label: 'undetermined', confidence: 'low', votes, cast };
  }
  const { low } = wilsonInterval(count, cast.length, Z_90);
  return { label: winner, confidence: low > 2 / 3 ? 'high' : low > 0.5 ? 'medium' : 'low', votes, cast };
}

/** Why a trial has no vote. */
export type NoVote = 'length-unknown' | 'tail-too-short' | 'decay-covers-tail' | 'no-training-curve' | 'schedule-unknown' | 'unclear';

/** One trial's vote and what it rests on. */
export interface RegimeVote {
  readonly label: VotedRegime['label'];
  /** For `undetermined`. */
  readonly because: NoVote | null;
  readonly isFitted: boolean;
  /** Gain of the metric and of the training loss per doubling of the steps, over the tail before the decay; null where not measured. */
  readonly gain: number | null;
  readonly trainGain: number | null;
  readonly materiality: number | null;
  readonly finalLearningRateOverPeak: number | null;
}

const LABELS: readonly VotedRegime['label'][] = ['saturated', 'overfitting', 'compute-bound', 'learning-rate-starved', 'optimisation-limited', 'undetermined'];

function votersOf(study: Study): Trial[] {
  const feasible = study.trials.filter((trial) => trial.feasible && trial.best !== null && trial.metric !== null);
  const sign = feasible[0]?.metric?.goal === 'max' ? -1 : 1;
  const ranked = feasible.toSorted((a, b) => sign * ((a.best?.value ?? 0) - (b.best?.value ?? 0)));
  return ranked.slice(0, Math.min(MOST_VOTERS, Math.max(FEWEST_VOTERS, Math.ceil(ranked.length / 3))));
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
function voteOf(trial: Trial, study: Study): RegimeVote {
  const curve = curveOf(trial);
  const length = trial.plannedSteps?.value;
  const decay = decayOf(trial, study);
  const seen = {
    isFitted: fitOf(trial)?.done != null,
    gain: null,
    trainGain: null,
    materiality: null,
    finalLearningRateOverPeak: decay?.finalOverPeak ?? null,
  };
  if (curve === null || length === undefined) return { ...seen, label: 'undetermined', because: 'length-unknown' };
  const until = Math.min(length, decay?.halfUntil ?? length);
  const tail = evaluationsBetween(curve, length / 2, until);
  const fall = tail.done.length < FEWEST_IN_TAIL ? null : fallPerDoubling(tail.done, tail.loss);
  const train = trainGain(trial, length / 2, until);
  if (fall === null) return { ...seen, ...withoutTail({ trial, curve, decay, length }) };
  const observed = { trial, curve, decay, gain: fall / curve.scale, train, isFitted: seen.isFitted };
  return { ...seen, ...decide(observed), gain: observed.gain, trainGain: train?.gain ?? null, materiality: materialityOf(curve) };
}

interface Decision {
  readonly label: VotedRegime['label'];
  readonly because: NoVote | null;
}

interface Untailed {
  readonly trial: Trial;
  readonly curve: Curve;
  readonly decay: Decay | null;
  readonly length: number;
}

/**
 * Where the tail before the decay holds too few evaluations: a rate that ended below 1 % of its peak over a flat training loss has
 * starved the run, which tells nothing about data or capacity; anything else under a decay is open.
 */
function withoutTail({ trial, curve, decay, length }: Untailed): Decision {
  if (overfits(trial) === true) return { label: 'overfitting', because: null };
  const whole = evaluationsBetween(curve, length / 2, length);
  if (whole.done.length < FEWEST_IN_TAIL) return { label: 'undetermined', because: 'tail-too-short' };
  const train = trainGain(trial, length / 2, length);
  if (train !== null && isFlat(train) && fitOf(trial)?.done == null && decay !== null && decay.finalOverPeak < 0.01)
    return { label: 'learning-rate-starved', because: null };
  return { label: 'undetermined', because: 'decay-covers-tail' };
}

interface Observed {
  readonly trial: Trial;
  readonly curve: Curve;
  readonly decay: Decay | null;
  readonly isFitted: boolean;
  /** Gain of the metric per doubling over |metric|. */
  readonly gain: number;
  readonly train: { readonly gain: number; readonly materiality: number } | null;
}

function decide({ trial, curve, decay, gain, train, isFitted }: Observed): Decision {
  const materiality = materialityOf(curve);
  const open = (because: NoVote): Decision => ({ label: 'undetermined', because });
  const say = (label: Decision['label']): Decision => ({ label, because: null });
  if (overfits(trial) === true) return say('overfitting');
  if (isFitted) return Math.abs(gain) < materiality ? say('saturated') : gain < 0 ? say('overfitting') : open('unclear');
  if (train === null) return open('no-training-curve');
  const trainFalls = train.gain > train.materiality;
  if (trainFalls && gain < -materiality) return say('overfitting');
  if (trainFalls) return gain > materiality ? say('compute-bound') : open('unclear');
  if (decay === null) return open('schedule-unknown');
  if (!isFlat(train)) return open('unclear');
  if (decay.finalOverPeak < 0.01) return say('learning-rate-starved');
  return decay.finalOverPeak >= 0.1 ? say('optimisation-limited') : open('unclear');
}

/** A loss whose noise is larger than this share of it hides a fall that matters: it cannot be called flat. */
const LARGEST_FLAT = 0.02;

function isFlat({ gain, materiality }: NonNullable<Observed['train']>): boolean {
  return Math.abs(gain) <= materiality && materiality <= LARGEST_FLAT;
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
