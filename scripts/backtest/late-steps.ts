import type { Study } from '../../src/model/study.ts';
import { bestStepEarly } from '../../src/rules/best-step-early.ts';
import { bestStepLate } from '../../src/rules/best-step-late.ts';
import type { Verdict } from '../../src/rules/rule.ts';
import { curveOf, materialityOf } from '../../src/studies/evidence/curve.ts';
import { asStudy, type ConstantRateTrial, onlyTrial } from './curves.ts';

/** What the shipped rules say of a finished trial cut at half, and what its second half then brought. */
export interface HalfRun {
  readonly trial: ConstantRateTrial;
  /** Whether the second half improved the best value of the first by more than is material. */
  readonly gained: boolean;
  readonly late: Verdict['kind'];
  readonly isStrong: boolean;
  readonly early: Verdict['kind'];
  /** Best step of the first half over its length. */
  readonly bestFraction: number;
}

/** Four of four are the fewest that `best-step-late` calls consistent, six of six the fewest that `best-step-early` calls always: a rule is applied to one trial by a study of that many copies of it. */
const LATE_COPIES = 4;
const EARLY_COPIES = 6;

/** Every trial that was finished, cut at half and judged by `metric` (a name, or `target` for the benchmark's own). */
export function halfRuns(trials: readonly ConstantRateTrial[], metric: 'validation/loss' | 'target'): HalfRun[] {
  return trials.flatMap((trial) => {
    const name = metric === 'target' ? trial.target : metric;
    const whole = onlyTrial(asStudy(trial, { metric: name, share: 1, copies: 1 }));
    const study = asStudy(trial, { metric: name, share: 0.5, copies: LATE_COPIES });
    const half = onlyTrial(study);
    const [before, after] = [half === null ? null : curveOf(half), whole === null ? null : curveOf(whole)];
    if (half?.feasible !== true || whole?.feasible !== true || before === null || after === null) return [];
    const gain = (best(before) - best(after)) / before.scale;
    const late = bestStepLate.check({ kind: 'study', study }, bestStepLate.options.parse({}));
    const early = verdictOfEarly(asStudy(trial, { metric: name, share: 0.5, copies: EARLY_COPIES }));
    return [
      {
        trial,
        gained: gain > materialityOf(before),
        late: late.kind,
        isStrong: late.kind === 'advise' && late.advice[0]?.severity === 'warning',
        early: early.kind,
        bestFraction: half.best?.fraction ?? Number.NaN,
      },
    ];
  });
}

function verdictOfEarly(study: Study): Verdict {
  return bestStepEarly.check({ kind: 'study', study }, bestStepEarly.options.parse({}));
}

function best({ loss, bestIndex }: { readonly loss: readonly number[]; readonly bestIndex: number }): number {
  return loss[bestIndex] ?? Number.NaN;
}

/** How often a rule was right about a later gain. */
export interface Confusion {
  /** Trials that the rule judged. */
  readonly judged: number;
  /** Trials that it could not judge. */
  readonly unknown: number;
  readonly advised: number;
  readonly gained: number;
  readonly both: number;
  readonly precision: number;
  readonly recall: number;
  readonly specificity: number;
}

/** Precision, recall and specificity of `best-step-late`, strong and weak together. */
export function confusionOf(runs: readonly HalfRun[]): Confusion {
  const judged = runs.filter(({ late }) => late !== 'unknown');
  const advised = judged.filter(({ late }) => late === 'advise');
  const gained = judged.filter((run) => run.gained);
  const both = advised.filter((run) => run.gained).length;
  return {
    judged: judged.length,
    unknown: runs.length - judged.length,
    advised: advised.length,
    gained: gained.length,
    both,
    precision: both / advised.length,
    recall: both / gained.length,
    specificity: (judged.length - gained.length - (advised.length - both)) / (judged.length - gained.length),
  };
}
