import type { Evidence } from '../../model/finding.ts';
import { numberIn, textIn } from '../evidence.ts';
import { code } from '../markup.ts';
import { amount, percent } from '../numbers.ts';
import type { RuleWords } from '../words.ts';
import { length } from './lengths.ts';
import { rate } from './sweeps.ts';

export const earlyInstability: RuleWords = {
  summary: 'Training breaks in its first part: warmup, initialisation and clipping are fixes that carry over to longer runs',
  finding: ({ evidence }) => ({
    title: title(evidence),
    message: message(evidence),
    recommendation: recommendation(evidence),
    certainty:
      'That the loss broke is a fact; that these fixes carry over to longer training is the Tuning Playbook authors’ suspicion, the most likely of their list. What would change this advice: the same trials staying stable with another seed, or a break that data or a bug explains.',
  }),
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`,
};

function title(evidence: Evidence): string {
  const first = `the first ${percent(numberIn(evidence, 'early'))} of training`;
  switch (textIn(evidence, 'reason')) {
    case 'capped-by-stability':
      return `The best learning rate, ${rate(numberIn(evidence, 'bestLearningRate'))}, is capped by stability: every larger one broke in ${first}`;
    case 'single-run':
      return `The run diverged in ${first}, after ${length(evidence, 'brokeAtSteps')}`;
    default:
      return `${amount(numberIn(evidence, 'broken'))} of ${amount(numberIn(evidence, 'trials'))} trials broke in ${first}`;
  }
}

function message(evidence: Evidence): string {
  const diverged = numberIn(evidence, 'diverged');
  const spikes = numberIn(evidence, 'spikes');
  const parts = [
    diverged > 0 ? `${amount(diverged)} diverged (the loss stopped being a number, or rose to more than 3 times where it began, and stayed there)` : '',
    spikes > 0 ? `in ${amount(spikes)} the smoothed loss rose far enough to undo half of what was gained, and came back` : '',
  ].filter((part) => part !== '');
  const smallest = numberIn(evidence, 'smallestBrokenLearningRate');
  const best = numberIn(evidence, 'bestLearningRate');
  const rates = [
    Number.isFinite(smallest) ? `the smallest learning rate that broke is ${rate(smallest)}` : '',
    Number.isFinite(best) ? `the best trial had ${rate(best)}` : '',
  ].filter((part) => part !== '');
  return [
    `Of ${amount(numberIn(evidence, 'trials'))} ${numberIn(evidence, 'trials') === 1 ? 'trial' : 'trials'}, ${parts.join('; ')}. The median break came after ${length(evidence, 'brokeAtSteps')}.`,
    rates.length === 0 ? '' : `${rates.join('; ').replace(/^t/, 'T')}.`,
    'What breaks early limits the learning rate, and with it how many steps are needed; a length chosen below that limit is too long for what a stable run could do.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function recommendation(evidence: Evidence): string {
  const warmup = numberIn(evidence, 'warmupSteps');
  const longest = numberIn(evidence, 'longestWarmupSteps');
  const clips = numberIn(evidence, 'clipsAt');
  const norm = numberIn(evidence, 'gradientNorm90');
  const now = Number.isFinite(warmup) ? (warmup === 0 ? ' (there is none now)' : ` (${amount(warmup)} steps now)`) : '';
  const most = Number.isFinite(longest) && longest >= 1 ? `up to ${length({ unit: 'steps', longest }, 'longest')}, 10 % of the run` : 'up to 10 % of the run';
  const isLongest = warmup >= longest;
  const threshold = Number.isFinite(norm)
    ? `the 90th percentile of the gradient norm (${amount(norm)} in these logs)`
    : 'the 90th percentile of the gradient norm';
  return [
    isLongest
      ? `The warmup of ${amount(warmup)} steps is as long as it should be.`
      : `First a longer warmup${now}: ${most}, doubled until the runs stay stable.`,
    `Then gradient clipping${Number.isFinite(clips) ? ` below ${amount(clips)}, where it is now,` : ''} at about ${threshold}.`,
    'Then the initialisation (smaller residual branches, normalisation), and a lower peak if nothing helps. Keep what works in absolute steps when the length changes.',
  ].join(' ');
}
