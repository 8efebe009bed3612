import type { Sourced } from '../../model/source.ts';
import { type Call, type CallSite, findCalls } from '../calls.ts';
import { byDefault } from '../fields.ts';

/** Learning rates that torch 2.13 uses where a config gives none. */
const defaultRates: ReadonlyMap<string, number> = new Map([
  ['SGD', 1e-3],
  ['Adam', 1e-3],
  ['AdamW', 1e-3],
  ['NAdam', 2e-3],
  ['RAdam', 1e-3],
  ['Adamax', 2e-3],
  ['Adagrad', 1e-2],
  ['Adadelta', 1],
  ['RMSprop', 1e-2],
  ['Rprop', 1e-2],
  ['ASGD', 1e-2],
  ['LBFGS', 1],
  ['SparseAdam', 1e-3],
  ['Adafactor', 1e-2],
  ['Muon', 1e-3],
]);

/** The classes of torch.optim. */
export const torchOptimizerNames: ReadonlySet<string> = new Set(defaultRates.keys());

/** The optimizers that a config names, in source order: torch's own and everything in a module called optim or optimizers. */
export function findOptimizers(site: CallSite): Call[] {
  return findCalls(site, torchOptimizerNames, isOptimizer);
}

function isOptimizer({ symbol, name }: Call): boolean {
  if (/lr_scheduler|schedul/i.test(symbol)) return false;
  return torchOptimizerNames.has(name) || /(?:^|\.)optim(?:izers?)?\./.test(symbol);
}

/** The optimizer nearest to a scheduler: the one with which it shares most of the keys that lead to it. */
export function nearestOptimizer(optimizers: readonly Call[], scheduler: Call | null): Call | null {
  const shared = (call: Call): number => {
    const length = call.path.findIndex((key, index) => scheduler?.path[index] !== key);
    return length < 0 ? call.path.length : length;
  };
  let best: Call | null = null;
  for (const call of optimizers) if (best === null || shared(call) > shared(best)) best = call;
  return best;
}

/** The learning rate of an optimizer call, torch's default where it gives none; null for optimizers of others that give none. */
export function optimizerRate(optimizer: Call | null): Sourced<number> | null {
  if (optimizer === null) return null;
  if (optimizer.fields.has('lr') || optimizer.fields.has('learning_rate')) return optimizer.fields.number('lr', 'learning_rate');
  const rate = defaultRates.get(optimizer.name);
  return rate === undefined ? null : byDefault(rate);
}
