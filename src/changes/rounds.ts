import type { Study } from '../model/study.ts';
import { canonical } from '../studies/hyperparameters.ts';
import { lengthIn } from './promotion.ts';

/** What a project ran at one length. */
export interface Round {
  readonly steps: number;
  readonly trials: number;
  /** Distinct settings; repeats with other seeds count once. */
  readonly configurations: number;
}

/** The rounds of a project, ascending by length. */
export interface Rounds {
  readonly unit: string;
  readonly rounds: readonly Round[];
  /** The length that the rounds are for: as the policy file states it, else the longest. */
  readonly productionSteps: number;
  readonly isProductionStated: boolean;
}

/** Lengths that differ by less than this share are one round. */
const sameLength = 0.1;

/** The rounds of a project's studies; null where fewer than two lengths are known and none is stated. Studies of scaling laws are no rounds. */
export function roundsOf(studies: readonly Study[]): Rounds | null {
  const stated = studies.reduce<number | null>(
    (most, { policy }) => (policy.productionSteps === null ? most : Math.max(most ?? 0, policy.productionSteps)),
    null,
  );
  const unit = stated === null ? (studies.find(({ maxTrainSteps }) => maxTrainSteps !== null)?.maxTrainSteps?.unit ?? 'steps') : 'steps';
  const known = studies.flatMap((study) => {
    const steps = study.policy.purpose === 'scaling' ? null : lengthIn(study, unit, null);
    return steps === null ? [] : [{ study, steps }];
  });
  const rounds: Round[] = [];
  for (const { study, steps } of known.toSorted((a, b) => a.steps - b.steps)) {
    const round: Round = { steps, trials: study.trials.length, configurations: configurationsOf(study) };
    const last = rounds.at(-1);
    if (last !== undefined && steps <= last.steps * (1 + sameLength)) rounds[rounds.length - 1] = together(last, round);
    else rounds.push(round);
  }
  const longest = rounds.at(-1);
  if (longest === undefined || (stated === null && rounds.length < 2)) return null;
  return { unit, rounds, productionSteps: stated ?? longest.steps, isProductionStated: stated !== null };
}

function together(a: Round, b: Round): Round {
  return { steps: a.steps, trials: a.trials + b.trials, configurations: a.configurations + b.configurations };
}

function configurationsOf({ trials, varied }: Study): number {
  return new Set(trials.map(({ hyperparameters }) => JSON.stringify(varied.map((key) => canonical(hyperparameters[key] ?? null))))).size;
}
