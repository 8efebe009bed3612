import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { Scalar } from '../../model/source.ts';
import type { KeySetting } from '../../text/rewrite.ts';
import { keyOf, lengthSettings, prefixOf, shareOf } from '../convert.ts';
import { convertTorch } from '../torch/convert.ts';
import { schedulerNames } from '../torch/schedule.ts';

/** Schedulers that end with `trainer.max_steps`. */
const followers = new Set([
  'CosineAnnealing',
  'WarmupAnnealing',
  'PolynomialDecayAnnealing',
  'PolynomialHoldDecayAnnealing',
  'SquareRootAnnealing',
  'SquareAnnealing',
]);
/** Those that hold the peak before the fall, by the one that falls at once. */
const holders: ReadonlyMap<string, string> = new Map([
  ['WarmupAnnealing', 'WarmupHoldAnnealLinear'],
  ['WarmupHoldAnnealLinear', 'WarmupHoldAnnealLinear'],
  ['WarmupHoldAnnealOneMinusSquareRoot', 'WarmupHoldAnnealOneMinusSquareRoot'],
]);

/** The name of NeMo's registry, or the class of NeMo 2, which has no class that holds before a line. */
const symbolKey = /(?:^|\.)(?:sched|lr_scheduler)\.(?:name|_target_)$/;

/**
 * NeMo says a longer peak with `WarmupHoldAnnealLinear` and the updates of its hold, which do not count the warmup; where the file says shares
 * of the run, as smaller shares. The schedules of Noam and of the inverse square root have the warmup for a timescale.
 * Source: NeMo 8cfedd72 `nemo/core/optim/lr_scheduler.py` WarmupHoldPolicy.
 */
export function convertNemo(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null {
  const { schedule, values } = config;
  const namePath = Object.keys(schedule?.keys ?? {}).find((path) => symbolKey.test(path));
  const symbol = namePath === undefined ? null : values.get(namePath)?.value;
  if (namePath === undefined || typeof symbol !== 'string') return null;
  const name = symbol.replace(/^.*\./, '').replace(/(?:Scheduler|Params)$/, '');
  if (schedulerNames.has(name)) return convertTorch(config, conversion);
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const options = optionsOf(config, prefixOf(namePath));
  const { fromSteps, toSteps, warmupSteps } = conversion;
  const share = options.read('warmup_ratio');
  const warmup = typeof share === 'number' ? [options.set('warmup_ratio', shareOf(Math.trunc(share * fromSteps + 1e-9), toSteps))] : [];
  if (conversion.recipe !== 'hold-then-decay') {
    if (!followers.has(name)) return null;
    const hold = options.read('hold_steps');
    const growth = (toSteps - warmupSteps) / (fromSteps - warmupSteps);
    const held = typeof hold === 'number' ? [options.set('hold_steps', Math.round(hold * growth))] : [];
    return [...length, ...warmup, ...held];
  }
  const holder = holders.get(name);
  if (holder === undefined || symbol !== name || conversion.stableSteps === null) return null;
  const isShare = typeof options.read('hold_ratio') === 'number';
  const hold = isShare ? options.set('hold_ratio', shareOf(conversion.stableSteps, toSteps)) : options.set('hold_steps', conversion.stableSteps);
  return [...length, { path: namePath, value: holder }, ...warmup, hold];
}

/** The scheduler's arguments: beside its name, or below `args`. */
function optionsOf({ values }: TrainingConfig, beside: string) {
  const prefix = [`${beside}args.params.`, `${beside}args.`].find((below) => [...values.keys()].some((path) => path.startsWith(below))) ?? beside;
  const written = ['warmup_steps', 'warmup_ratio'].find((key) => values.has(prefix + key));
  const after = written === undefined ? {} : { after: keyOf(written) };
  return {
    read: (key: string): Scalar => values.get(prefix + key)?.value ?? null,
    set: (key: string, value: number): KeySetting => ({ path: prefix + key, value, ...after }),
  };
}
