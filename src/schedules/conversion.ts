import type { Quantity, Unit } from '../model/quantity.ts';

/** What lengths in other units are worth in updates; null where nobody says. All are greater than 0. */
export interface Rates {
  readonly stepsPerEpoch: number | null;
  readonly samplesPerStep: number | null;
  readonly tokensPerStep: number | null;
  /** The length of the run, for fractions of it. */
  readonly runSteps: number | null;
}

/** How many updates one unit lasts; null when that is not known. */
function stepsPer(unit: Unit, rates: Rates): number | null {
  const inverse = (perStep: number | null): number | null => (perStep !== null && perStep > 0 ? 1 / perStep : null);
  switch (unit) {
    case 'steps':
      return 1;
    case 'epochs':
      return rates.stepsPerEpoch !== null && rates.stepsPerEpoch > 0 ? rates.stepsPerEpoch : null;
    case 'samples':
      return inverse(rates.samplesPerStep);
    case 'tokens':
      return inverse(rates.tokensPerStep);
    case 'fraction':
      return rates.runSteps !== null && rates.runSteps > 0 ? rates.runSteps : null;
  }
}

/** A length in updates, exact: whether it is rounded, and to which side, is each framework's own affair. Null when the rate is not known. */
export function toSteps(quantity: Quantity, rates: Rates): number | null {
  const steps = stepsPer(quantity.unit, rates);
  return steps === null ? null : quantity.value * steps;
}

/** A number of updates in another unit; the inverse of `toSteps`. */
export function fromSteps(steps: number, unit: Unit, rates: Rates): Quantity | null {
  const each = stepsPer(unit, rates);
  return each === null ? null : { value: steps / each, unit };
}

/** A length in another unit; null when either rate is not known. */
export function convert(quantity: Quantity, unit: Unit, rates: Rates): Quantity | null {
  if (quantity.unit === unit) return quantity;
  const steps = toSteps(quantity, rates);
  return steps === null ? null : fromSteps(steps, unit, rates);
}
