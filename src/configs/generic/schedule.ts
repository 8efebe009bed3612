import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';
import type { AliasField } from '../aliases.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import type { Fields } from '../fields.ts';
import type { Found } from './keys.ts';

type Family = 'constant' | 'linear' | 'cosine' | 'inverse-square-root' | 'exponential';

/** The names that the five generic schedules go by. */
const families: ReadonlyMap<string, Family> = new Map<string, Family>([
  ...names('constant', 'constant none fixed constant_with_warmup constant_lr'),
  ...names('linear', 'linear linear_decay linear_with_warmup linear_warmup linear_warmup_decay linear_decay_with_warmup'),
  ...names('cosine', 'cosine cos cosine_decay cosine_annealing cosine_with_warmup cosine_warmup warmup_cosine cosine_decay_with_warmup'),
  ...names('inverse-square-root', 'inverse_sqrt inv_sqrt rsqrt inverse_square_root inverse_sqrt_with_warmup'),
  ...names('exponential', 'exponential exp exponential_decay'),
]);

function names(family: Family, words: string): [string, Family][] {
  return words.split(' ').map((word) => [word, family]);
}

/** What a generic config says about its schedule, as read from its keys. */
export interface GenericParts {
  readonly fields: Fields;
  readonly found: ReadonlyMap<AliasField, readonly Found[]>;
  readonly maxTrainSteps: Sourced<Quantity> | null;
  readonly learningRate: Sourced<number> | null;
  readonly warmup: Sourced<Quantity> | null;
}

interface Options {
  readonly family: Family | null;
  readonly peak: number | null;
  readonly length: Quantity | null;
  readonly warmup: Quantity | null;
  readonly stepsPerEpoch: number | null;
  readonly decaySteps: number | null;
  readonly decayOver: number | null;
  /** What the peak falls to, as a share of it. */
  readonly finalRatio: number | null;
  readonly floor: number | null;
}

/**
 * The schedule of a generic config; null where none is named. Definitions (u: 0-based update, W: warmup, T: run length):
 * u < W: peak·(u+1)/W, then constant; linear: peak until T-D, then peak·(T-u)/D, D = `decay_steps` or T-W;
 * cosine: ½(1+cos π(u-W)/(T-W)) between peak and floor; inverse_sqrt: peak·√(max(1,W)/(u+1)); exponential: peak·`final_lr_ratio`^(u/`decay_over`).
 */
export function genericSchedule(parts: GenericParts): ConfigSchedule | null {
  const { fields, found } = parts;
  const named = found.get('schedule')?.find(({ node }) => typeof node.value === 'string');
  if (named === undefined) return null;
  const word = String(named.node.value)
    .toLowerCase()
    .replace(/[-\s]+/g, '_');
  const options = optionsOf(parts, families.get(word) ?? null);
  if (options.family === null) fields.report('schedule-unknown', named.path, { schedule: word.slice(0, 80) });
  const fieldsUsed: AliasField[] = ['schedule', 'learningRate', 'length', 'warmup', 'decay', 'decayOver', 'finalLearningRate', 'stepsPerEpoch'];
  const paths = fieldsUsed.flatMap((field) => found.get(field)?.[0]?.path ?? []);
  return bindSchedule(scheduleKeys(fields, paths), (known) => bind(options, known));
}

function optionsOf({ fields, found, maxTrainSteps, learningRate, warmup }: GenericParts, family: Family | null): Options {
  const numberOf = (field: AliasField): number | null => {
    const path = found.get(field)?.[0]?.path;
    return path === undefined ? null : (fields.number(path)?.value ?? null);
  };
  const final = numberOf('finalLearningRate');
  const isRatio = /ratio|fraction/.test(found.get('finalLearningRate')?.[0]?.key ?? '');
  return {
    family,
    peak: learningRate?.value ?? null,
    length: maxTrainSteps?.value ?? null,
    warmup: warmup?.value ?? null,
    stepsPerEpoch: numberOf('stepsPerEpoch'),
    decaySteps: numberOf('decay'),
    decayOver: numberOf('decayOver'),
    finalRatio: isRatio ? final : null,
    floor: isRatio ? null : final,
  };
}

function bind(options: Options, known: KnownQuantities): Bound {
  const { family, length } = options;
  const lengths = lengthsWith(known, { stepsPerEpoch: options.stepsPerEpoch });
  const given = length === null || length.unit !== 'steps' ? known.steps : undefined;
  const asOpen = () => openBound(lengths, { family, horizon: length });
  const needsTotal = family === 'linear' || family === 'cosine' || options.warmup?.unit === 'fraction';
  const quiet = lengthsWith(known, { stepsPerEpoch: options.stepsPerEpoch });
  const exact = given ?? (needsTotal ? lengths : quiet).updates(length, 'run length');
  const total = exact === null ? null : Math.ceil(exact);
  const peak = options.peak ?? known.learningRate ?? lengths.miss('learning-rate', 'learning rate');
  const warmupExact = options.warmup === null ? 0 : lengths.updates(options.warmup, 'warmup', total);
  if (family === null) lengths.miss('custom', 'schedule');
  if (family === 'exponential' && (options.finalRatio === null || options.decayOver === null)) lengths.miss('custom', 'final_lr_ratio, decay_over');
  if (family === null || peak === null || warmupExact === null || lengths.open.length > 0) return asOpen();
  return { kind: 'known', schedule: make(family, options, { peak, warmup: Math.ceil(warmupExact), total: total ?? 0 }), runLength: total };
}

function make(family: Family, options: Options, { peak, warmup, total }: { peak: number; warmup: number; total: number }): LearningRateSchedule {
  const floor = options.floor ?? peak * (options.finalRatio ?? 0);
  const warmed = (body: LearningRateSchedule, clock: 'shifted' | 'running') => withWarmup({ body, steps: warmup, form: '(u+1)/W', target: peak, clock });
  switch (family) {
    case 'constant':
      return warmed(constant({ rate: peak }), 'shifted');
    case 'linear': {
      const steps = options.decaySteps ?? Math.max(1, total - warmup);
      return warmed(linear({ start: peak, end: floor, steps, hold: total - steps }), 'running');
    }
    case 'cosine':
      return warmed(cosine({ peak, floor, steps: Math.max(1, total - warmup), past: 'rises' }), 'shifted');
    case 'inverse-square-root': {
      const timescale = Math.max(1, warmup);
      return warmed(shifted(inverseSquareRoot({ peak, timescale }), 1 - timescale), 'running');
    }
    case 'exponential':
      return warmed(exponential({ start: peak, ratio: options.finalRatio ?? 1, per: options.decayOver ?? 1 }), 'running');
  }
}
