import type { KnownQuantities } from '../../model/schedule.ts';
import { type Lengths, lengthsWith } from '../binding.ts';
import type { Time } from './times.ts';

/** What a Composer config says about its time. */
export interface TrainingTime {
  /** `max_duration` as written, before it is scaled. */
  readonly maxDuration: Time | null;
  /** `scale_schedule_ratio`: scales `max_duration` and every time of a scheduler but its warmup. */
  readonly ratio: number;
  /** `train_subset_num_batches`, which is the length of an epoch. */
  readonly batchesPerEpoch: number | null;
  readonly globalBatch: number | null;
  /** Tokens of a sample, where every sample has as many. */
  readonly tokensPerSample: number | null;
}

/** Turns Composer's times into updates. */
export interface Clock {
  readonly lengths: Lengths;
  /** Updates of the run; null where they cannot be told. */
  readonly runLength: number | null;
  /** Updates of a time as schedulers convert it, whole in its own unit; null, with the missing quantity noted, where it cannot be told. */
  updates(time: Time, of: string, scaled: boolean): number | null;
}

/** Source: composer 64051888 `optim/scheduler.py` _convert_time, `trainer/trainer.py` _scale_max_duration_by_ssr. */
export function clockOf(time: TrainingTime, known: KnownQuantities): Clock {
  const tokensPerStep = time.globalBatch === null || time.tokensPerSample === null ? null : time.globalBatch * time.tokensPerSample;
  const own = { stepsPerEpoch: time.batchesPerEpoch, tokensPerStep, samplesPerStep: time.globalBatch };
  const lengths = lengthsWith(known, own);
  const batchesPerEpoch = time.batchesPerEpoch ?? known.stepsPerEpoch ?? null;
  const max = time.maxDuration === null ? null : { ...time.maxDuration, value: Math.trunc(round(time.maxDuration.value * time.ratio)) };
  const counted = ({ value, unit }: Time, of: string): number | null => {
    if (unit === 'ba') return Math.trunc(value);
    if (unit === 'ep') return batchesPerEpoch === null ? lengths.miss('steps-per-epoch', of) : Math.trunc(value * batchesPerEpoch);
    return lengths.updates({ value: Math.trunc(value), unit: unit === 'tok' ? 'tokens' : 'samples' }, of);
  };
  const share = (part: number, of: string): number | null => {
    if (max === null) return known.steps === undefined ? lengths.miss('steps', 'max_duration') : Math.trunc(part * known.steps);
    if (max.unit === 'ep' && batchesPerEpoch === null && known.steps !== undefined) return Math.trunc(part * known.steps);
    return counted({ value: part * max.value, unit: max.unit }, max.unit === 'ep' ? 'max_duration' : of);
  };
  return {
    lengths,
    runLength: runLengthOf(max, clockless(own, known), known),
    updates: (asked, of, scaled) => {
      if (asked.unit === 'dur') return share(asked.value, of);
      const ratio = scaled ? time.ratio : 1;
      if (asked.unit !== 'ep' || batchesPerEpoch === null) return counted({ ...asked, value: asked.value * ratio }, of);
      return Math.trunc(asked.value * batchesPerEpoch * ratio);
    },
  };
}

/** 0.1 + 0.2 is not 0.3: a product of decimals that is whole but for its last bits is whole. */
function round(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 * Math.max(1, Math.abs(value)) ? whole : value;
}

/** Conversions that note nothing: an unknown run length alone leaves no schedule open. */
function clockless(own: Parameters<typeof lengthsWith>[1], known: KnownQuantities): Lengths {
  return lengthsWith(known, own);
}

function runLengthOf(max: Time | null, lengths: Lengths, known: KnownQuantities): number | null {
  if (max === null || max.unit === 'dur') return known.steps ?? null;
  const unit = ({ ba: 'steps', ep: 'epochs', sp: 'samples', tok: 'tokens' } as const)[max.unit];
  const updates = lengths.updates({ value: max.value, unit }, 'max_duration');
  return updates === null ? (known.steps ?? null) : Math.ceil(updates);
}
