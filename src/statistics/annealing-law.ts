import { fitSeparable, type SeparableModel } from './separable-fit.ts';

/** A loss with the areas under its learning rate up to there: S1 the area, S2 the annealing area. */
export interface AnnealingPoint {
  readonly s1: number;
  readonly s2: number;
  readonly loss: number;
}

/** L = L0 + A·(S1/unit)^−α − C·S2/unit: the annealing law of Tissue et al. (arXiv 2408.11029), areas in units of the largest S1 of the fit. */
export interface AnnealingLaw {
  readonly alpha: number;
  readonly floor: number;
  readonly amplitude: number;
  readonly annealing: number;
  readonly unit: number;
}

/**
 * The law of these points, of one curve or several of the same training. A and C are not negative, nor L0 where no loss is; α is searched from 0.05 to 2.
 * `noise` is the evaluation noise; 0 where it is not known. Null with fewer points than constants, or where nothing fits.
 */
export function fitAnnealingLaw(points: readonly AnnealingPoint[], noise: number): AnnealingLaw | null {
  const usable = points.filter(({ s1, s2, loss }) => s1 > 0 && Number.isFinite(s2) && Number.isFinite(loss));
  const unit = usable.reduce((most, { s1 }) => Math.max(most, s1), 0);
  const size = usable.reduce((most, { loss }) => Math.max(most, Math.abs(loss)), 0);
  if (usable.length < 6 || !(size > 0)) return null;
  const model: SeparableModel = {
    basis: (place, [alpha = 1]) => {
      const point = usable[place];
      return point === undefined ? [] : [1, (point.s1 / unit) ** -alpha, -point.s2 / unit];
    },
    grid: [Array.from({ length: 12 }, (_, index) => 0.05 * 40 ** (index / 11))],
    notNegative: [usable.every(({ loss }) => loss >= 0), true, true],
  };
  const scale = Math.max(noise, 1e-4 * size);
  const fit = fitSeparable(model, { places: usable.map((_, index) => index), values: usable.map(({ loss }) => loss), scale });
  const [alpha] = fit?.shape ?? [];
  const [floor, amplitude, annealing] = fit?.coefficients ?? [];
  if (alpha === undefined || floor === undefined || amplitude === undefined || annealing === undefined) return null;
  return { alpha, floor, amplitude, annealing, unit };
}

/** The loss that the law gives where the areas are s1 > 0 and s2. */
export function annealedLoss({ alpha, floor, amplitude, annealing, unit }: AnnealingLaw, { s1, s2 }: Omit<AnnealingPoint, 'loss'>): number {
  return floor + amplitude * (s1 / unit) ** -alpha - (annealing * s2) / unit;
}
