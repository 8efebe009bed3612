import { logNormalUpperBound } from '../../statistics/tolerance.ts';

/** A recommended max_train_steps with what it may be as low and as high as, in the unit of its input. */
export interface RecommendedLength {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ShorterLength extends RecommendedLength {
  /** What it was computed from: the best steps, or, where they lie scattered over a flat curve, the first steps within noise of the best. */
  readonly basis: 'best-step' | 'within-noise';
}

export interface BestSteps {
  /** Updates done at the best evaluation of each trial. */
  readonly best: readonly number[];
  /** Updates done at the first evaluation within noise of the best. */
  readonly withinNoise: readonly number[];
  /** The distance of two evaluations; 0 where it is not known. */
  readonly spacing: number;
  /** The present length. */
  readonly length: number;
}

/** Puts the expected best step before the last 40 % of the new run, away from both zones. */
const EXPECTED_BEST_FRACTION = 0.6;
const CONTENT = 0.9;

/**
 * The length that would do, ceil(max(U / 0.6, 2·largest)) with U the upper tolerance bound (content 0.90) of the best steps:
 * the value with confidence 0.80; low the same from the first steps within noise of the best; high with confidence 0.95
 * and every best step one evaluation later. Null where no such length is below the present one.
 */
export function shorterLength({ best, withinNoise, spacing, length }: BestSteps): ShorterLength | null {
  const byBest = enough(best, 0.8);
  const byNoise = enough(withinNoise, 0.8);
  const basis = byBest < length ? 'best-step' : 'within-noise';
  const value = basis === 'best-step' ? byBest : byNoise;
  if (!(value < length)) return null;
  const steps = basis === 'best-step' ? best : withinNoise;
  const high = enough(
    steps.map((step) => step + spacing),
    0.95,
  );
  return { value, low: Math.min(value, byNoise), high: Math.min(length, Math.max(value, high)), basis };
}

function enough(steps: readonly number[], confidence: number): number {
  const bound = logNormalUpperBound(steps, { content: CONTENT, confidence });
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  return Math.ceil(Math.max(bound / EXPECTED_BEST_FRACTION, 2 * largest) - 1e-9);
}

/** The factors that are considered for a longer run; beyond four times the present length no curve is trusted. */
const FACTORS = [1.5, 2, 3, 4] as const;

/** Later gains were a median of half of what the tail's slope promised, and 0.87 of it at the 90th percentile (science §4.4). */
const TYPICAL_SHARE = 0.5;

export interface LongerInput {
  readonly length: number;
  /** Gain per doubling over |metric|; null where it was measured under a decayed learning rate, which forecasts nothing. */
  readonly gain: number | null;
  readonly materiality: number;
  /** The production length, beyond which no trial goes; null when not known. */
  readonly productionLength: number | null;
}

/**
 * The length to try next: the smallest of 1.5, 2, 3 and 4 times the present one whose next doubling is expected to gain less than
 * is material, a doubling gaining half of what the one before it did; twice the present one where that cannot be told.
 * Low and high are the factors beside it. Capped at the production length; null where the study already has it.
 */
export function longerLength({ length, gain, materiality, productionLength }: LongerInput): RecommendedLength | null {
  if (productionLength !== null && productionLength <= length) return null;
  const found = gain === null ? FACTORS.indexOf(2) : FACTORS.findIndex((factor) => (TYPICAL_SHARE * gain) / factor < materiality);
  const index = found === -1 ? FACTORS.length - 1 : found;
  const at = (place: number): number => {
    const factor = FACTORS[Math.min(FACTORS.length - 1, Math.max(0, place))] ?? 2;
    return Math.min(Math.ceil(length * factor), productionLength ?? Number.POSITIVE_INFINITY);
  };
  return { value: at(index), low: at(index - 1), high: at(index + 1) };
}
