import type { Study } from '../../src/model/study.ts';
import { type RunSpec, random, runs, studyOf } from '../../test/helpers/study.ts';

/** A simulated study with everything that is true of it. Values are in units of the loss that its trials end near. */
export interface World {
  readonly kind: 'power-law' | 'exponential' | 'flat' | 'overfitting' | 'decay-only' | 'lengths-tuned' | 'sparse';
  readonly trials: number;
  readonly evaluations: number;
  /** Standard deviation of one evaluation. */
  readonly noise: number;
  /** What one more run of the same length would still gain, noise aside. */
  readonly gainOfDoubling: number;
  /** Where the noiseless curve first comes within two noises of its best, as a share of the run. */
  readonly withinNoiseFraction: number;
  /** How far the noiseless curve ends above its best. */
  readonly riseAfterBest: number;
  readonly study: Study;
}

const KINDS: readonly World['kind'][] = ['power-law', 'exponential', 'flat', 'overfitting', 'decay-only', 'lengths-tuned', 'sparse'];
const TRIALS = [3, 4, 6, 8, 12, 20] as const;
const LENGTH = 1_000;

/** A curve of the share x of the run that is done, 0 < x <= 2. */
type Shape = (x: number) => number;

/** The world of a seed: its kind by turns, everything else by chance. */
export function worldOf(seed: number): World {
  const next = random(seed * 7_919 + 1);
  const logUniform = (low: number, high: number): number => low * (high / low) ** next.uniform();
  const kind = KINDS[seed % KINDS.length] ?? 'flat';
  const trials = TRIALS[Math.floor(next.uniform() * TRIALS.length)] ?? 8;
  const evaluations = kind === 'sparse' ? 8 + Math.floor(next.uniform() * 10) : ([25, 50, 100][Math.floor(next.uniform() * 3)] ?? 50);
  const noise = logUniform(0.0003, 0.01);
  const every = LENGTH / evaluations;
  const rate = kind === 'decay-only' ? rates[Math.floor(next.uniform() * rates.length)] : undefined;
  const shape = shapeOf(kind, logUniform, rate ?? (() => 1));
  const spread = kind === 'flat' || kind === 'decay-only' ? 0 : 0.15;
  const specs = runs(trials, (index): RunSpec => {
    const stretch = Math.exp(spread * next.normal());
    const length = kind === 'lengths-tuned' ? LENGTH * (1 + (index % 3)) : LENGTH;
    return {
      length,
      every,
      value: (done) => shape((done / LENGTH) * stretch) + noise * next.normal(),
      train: (done) => 0.1 + 1 / (1 + done / 20),
      rate: (done) => 0.1 * (rate?.(done / LENGTH) ?? 1),
    };
  });
  return { kind, trials, evaluations, noise, ...factsOf(shape, noise), study: studyOf(specs) };
}

/** Learning rates over their peak: linear and cosine from the start, and linear over the last fifth. */
const rates: readonly Shape[] = [(x) => Math.max(0, 1 - x), (x) => (1 + Math.cos(Math.PI * Math.min(1, x))) / 2, (x) => Math.min(1, Math.max(0, 5 * (1 - x)))];

/** The noiseless loss. Where only the decay acts, the loss is the higher the higher the rate, and nothing is learned. */
function shapeOf(kind: World['kind'], logUniform: (low: number, high: number) => number, rateAt: Shape): Shape {
  const size = logUniform(0.01, 1);
  const rate = logUniform(3, 300);
  const power = logUniform(0.1, 1);
  const rise = logUniform(0.01, 1);
  if (kind === 'flat') return () => 1;
  if (kind === 'decay-only') return (x) => 1 + size * rateAt(x);
  if (kind === 'overfitting') return (x) => 1 + size * Math.exp(-rate * x) + rise * x;
  return kind === 'exponential' ? (x) => 1 + size * Math.exp(-rate * x) : (x) => 1 + size * (x + 0.001) ** -power - size;
}

function factsOf(shape: Shape, noise: number): Pick<World, 'gainOfDoubling' | 'withinNoiseFraction' | 'riseAfterBest'> {
  const grid = Array.from({ length: 1_000 }, (_, index) => (index + 1) / 1_000);
  const values = grid.map(shape);
  const best = Math.min(...values);
  const later = Math.min(...grid.map((x) => shape(1 + x)));
  return {
    gainOfDoubling: (best - later) / best,
    withinNoiseFraction: grid[values.findIndex((value) => value <= best + 2 * noise)] ?? 1,
    riseAfterBest: ((values.at(-1) ?? best) - best) / best,
  };
}
