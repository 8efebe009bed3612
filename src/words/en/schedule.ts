import { code } from '../markup.ts';
import type { ScheduleWords } from '../schedule.ts';

/** The English sentences of `longrun schedule`. */
export const schedule: ScheduleWords = {
  label: {
    family: 'Family',
    peak: 'Peak',
    final: 'Last learning rate',
    warmup: 'Warmup',
    horizon: 'Horizon',
    run: 'Run',
    mean: 'Mean over peak',
    below: 'Share of the run',
    'past-horizon': 'Past the horizon',
    update: 'update',
    epoch: 'epoch',
    rate: 'learning rate',
    against: 'Against',
    change: 'Change',
  },
  pastHorizon: {
    constant: 'the learning rate stays where it is',
    zero: 'the learning rate is 0',
    floor: 'the learning rate stays at its floor',
    rises: 'the learning rate rises again',
    repeats: 'the schedule starts over',
    stops: 'the framework stops with an error',
    none: 'the schedule has no horizon',
  },
  open(quantity, why) {
    const needs = `${code(why)} needs`;
    switch (quantity) {
      case 'steps':
        return `${needs} the length of the run in updates, which the config does not say; give it with ${code('--steps N')}.`;
      case 'steps-per-epoch':
        return `${needs} the updates of an epoch, which the config does not say; give them with ${code('--steps-per-epoch N')}.`;
      case 'world-size':
        return `${needs} the number of devices, which the config does not say; ${code('--steps N')} settles the length without it.`;
      case 'tokens-per-step':
        return `${needs} the tokens of an update, which the config does not say; ${code('--steps N')} settles the length without them.`;
      case 'learning-rate':
        return `${needs} the peak learning rate, which the config does not say.`;
      case 'evaluations':
        return `${code(why)} follows the evaluations of a run; give their values with ${code('--evaluations 1.0,0.9,…')}.`;
      case 'custom':
        return `${code(why)} names a schedule whose definition is not known; nothing is guessed.`;
    }
  },
  length: (amount, unit) => `${amount} ${unit}`,
  shares: (half, tenth, hundredth) => `${half} below 50 % of the peak, ${tenth} below 10 %, ${hundredth} below 1 %`,
  change({ added, addedMeanOverPeak, shareBelowOldFinal }) {
    const mean = addedMeanOverPeak === null ? '' : ` at a mean of ${addedMeanOverPeak} of the peak`;
    return `${added}${mean}; ${shareBelowOldFinal} of the new run lies below the learning rate at which the old one ended`;
  },
  otherLength: (asked, own) => `The config says ${own}; ${asked} are looked at, under the schedule that the config asks for.`,
  severalConfigs: (shown, others) => `The file holds several configs; this is ${code(shown)}. Others: ${others.map(code).join(', ')}.`,
  logged({ family, peak, warmup, horizon, config }) {
    const parts = [
      peak === null ? '' : `peak ${peak}`,
      warmup === null ? '' : `warmup over ${warmup} steps`,
      horizon === null ? '' : `decay ends at ${horizon}`,
    ];
    const shape = family === 'unknown' ? 'no schedule that is known explains it' : [code(family), ...parts.filter((part) => part !== '')].join(', ');
    return `Logged learning rate: ${shape}.${config === null ? '' : reconciled(config)}`;
  },
};

function reconciled({ explains, deviation, shift, worstAt }: { explains: boolean; deviation: string; shift: number; worstAt: string }): string {
  const off = shift === 0 ? '' : `, logged one update ${shift > 0 ? 'ahead' : 'late'}`;
  if (explains) return ` The schedule of its config explains it${off}.`;
  return ` The schedule of its config does not: they differ by up to ${deviation} of the peak, most at step ${worstAt}.`;
}
