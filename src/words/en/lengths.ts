import type { Evidence } from '../../model/finding.ts';
import { numberIn, numbersIn, textIn } from '../evidence.ts';
import { amount, percent } from '../numbers.ts';

/** A length with its unit: `8,000 steps`. */
export function length(evidence: Evidence, name: string): string {
  const value = numberIn(evidence, name);
  return `${amount(value)} ${textIn(evidence, 'unit') === 'epochs' ? 'epoch' : 'step'}${value === 1 ? '' : 's'}`;
}

/** What a recommended length costs or saves: `47 % fewer steps, 3.2 hours less a trial`; the hours where a log has a clock. */
export function change(evidence: Evidence): string {
  const share = numberIn(evidence, 'costChange');
  const hours = numberIn(evidence, 'hoursChange');
  const steps = `${percent(Math.abs(share))} ${share < 0 ? 'fewer' : 'more'} ${textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps'}`;
  return Number.isFinite(hours) ? `${steps}, about ${duration(Math.abs(hours))} ${hours < 0 ? 'less' : 'more'} a trial` : steps;
}

/** A time that people can picture: `40 seconds`, `12 minutes`, `3.2 hours`, `2.5 days`. */
function duration(hours: number): string {
  const [value, unit] = hours < 1 / 60 ? [hours * 3_600, 'second'] : hours < 1 ? [hours * 60, 'minute'] : hours < 48 ? [hours, 'hour'] : [hours / 24, 'day'];
  const shown = value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
  return `${shown} ${unit}${shown === '1' ? '' : 's'}`;
}

/** How exactly a best step is known: one evaluation; empty where that is not known. */
export function resolution(evidence: Evidence): string {
  const spacing = numberIn(evidence, 'evaluationSpacing');
  const share = spacing / numberIn(evidence, 'maxTrainSteps');
  return Number.isFinite(share) ? `A best step is known to one evaluation, ${length(evidence, 'evaluationSpacing')} or ${percent(share)} of the run.` : '';
}

/** What limits the workload means for a change of its length; empty where that is undetermined. */
export function regimeAdvice(evidence: Evidence): string {
  switch (textIn(evidence, 'regime')) {
    case 'compute-bound':
      return 'The workload is compute-bound: as long as can be afforded is better, and faster steps count as longer training, but neither is the only way to a better model.';
    case 'saturated':
      return 'The training set is fitted and the metric is flat: enough is enough, more steps are no goal here.';
    case 'not-compute-bound':
      return 'The workload is not compute-bound, as the policy file says: long enough for the best result, and no longer.';
    case 'learning-rate-starved':
      return 'The learning rate fell below 1 % of its peak over a flat curve: judge the schedule before the length.';
    case 'optimisation-limited':
      return 'The training loss is flat at a large learning rate and the training set is not fitted: look at the learning rate and the model before the length.';
    default:
      return '';
  }
}

/** Why a rule about the length of a study could not judge, and what would let it; null for a reason of the rule's own. */
export function lengthAbstention(reason: string, evidence: Evidence): string | null {
  const count = (name: string): string => amount(numberIn(evidence, name));
  switch (reason) {
    case 'single-run':
      return `One run on its own cannot show where best steps usually lie${bestOfOne(evidence)}. At least 4 runs of one length, with other hyperparameters the same or varied, would let the rule judge; put them in sibling folders.`;
    case 'no-evaluations':
      return 'No evaluation of a metric whose direction is known was found, so there is no best step. A validation metric such as `val_loss` in the results, or `metric` in the policy file, would let the rule judge.';
    case 'length-unknown':
      return 'The planned length of the runs is not known, so a best step has no place in the run. A config beside the results with `max_train_steps`, or `config` in the policy file, would let the rule judge.';
    case 'lengths-differ':
      return `The trials were given different lengths (${listed(numbersIn(evidence, 'maxTrainSteps'))} ${textIn(evidence, 'unit') === 'epochs' ? 'epochs' : 'steps'}), so their best fractions cannot be counted together. One length for all trials, or one study per length in the policy file, would let the rule judge.`;
    case 'trials-not-feasible':
      return `None of the ${count('trials')} trials can be counted${whyUncounted(evidence)}. Runs that reach their planned length with finite evaluations and a falling training loss would let the rule judge.`;
    case 'too-few-trials':
      return `${tooFewTrials(evidence)} ${count('needed')} such trials would let the rule judge.`;
    case 'too-few-evaluations':
      return `A trial has ${count('evaluations')} evaluations${spacing(evidence)}, too few to place a best step. ${count('needed')} evaluations a trial would let the rule judge.`;
    default:
      return null;
  }
}

/** At most six numbers, the rest counted. */
export function listed(values: readonly number[]): string {
  const shown = values.slice(0, 6).map(amount).join(', ');
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
}

function bestOfOne(evidence: Evidence): string {
  const fraction = numberIn(evidence, 'bestFraction');
  const why = ofOne.find(([name]) => numberIn(evidence, name) > 0);
  if (why !== undefined) return ` (and this one ${why[1]})`;
  return Number.isFinite(fraction) ? ` (its best step lies at ${percent(fraction)} of the run)` : '';
}

function tooFewTrials(evidence: Evidence): string {
  const feasible = numberIn(evidence, 'feasible');
  const trials = amount(numberIn(evidence, 'trials'));
  const early = numberIn(evidence, 'withinNoise');
  if (Number.isFinite(early)) return `${amount(early)} of ${amount(feasible)} counted trials are within noise of their best early, too few to say "always".`;
  if (amount(feasible) === trials) return `The study has ${trials} ${trials === '1' ? 'trial' : 'trials'} that can be counted.`;
  const why = whyUncounted(evidence) || ': the rest did not run their planned length, diverged, or did not learn';
  return `${amount(feasible)} of ${trials} ${trials === '1' ? 'trial' : 'trials'} can be counted${why}.`;
}

const reasons = [
  ['unfinished', 'stopped before the planned length'],
  ['stoppedEarly', 'stopped early'],
  ['pruned', 'pruned'],
  ['diverged', 'diverged'],
  ['lengthUnknown', 'without a known length'],
  ['withoutEvaluations', 'without evaluations'],
  ['lossNotFalling', 'with a training loss that did not fall'],
] as const;

const ofOne = [
  ['unfinished', 'stopped before its planned length'],
  ['stoppedEarly', 'stopped early'],
  ['pruned', 'was pruned'],
  ['diverged', 'diverged'],
  ['lossNotFalling', 'did not learn: its training loss did not fall'],
] as const;

/** `: 3 diverged, 2 stopped before the planned length`; empty where the evidence does not say. */
function whyUncounted(evidence: Evidence): string {
  const parts = reasons.flatMap(([name, words]) => (numberIn(evidence, name) > 0 ? [`${amount(numberIn(evidence, name))} ${words}`] : []));
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function spacing(evidence: Evidence): string {
  const every = numberIn(evidence, 'spacing');
  return Number.isFinite(every) ? ` (one every ${length(evidence, 'spacing')})` : '';
}

const units = ['steps', 'epochs', 'samples', 'tokens'] as const;

/** The unit of the evidence's lengths in words; steps where it names none that is known. */
export function unitWord(evidence: Evidence): string {
  const unit = textIn(evidence, 'unit');
  return units.find((known) => known === unit) ?? 'steps';
}
