import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import { bindCall, type RunLength } from '../bind-call.ts';
import { type Bound, lengthsWith, openBound, parametersIn } from '../binding.ts';
import { type Call, type CallSite, findCalls } from '../calls.ts';
import type { Fields } from '../fields.ts';
import { makeOptaxSchedule, optaxFamily, optaxNames } from './schedules.ts';

/** Whether a call gives an optax schedule: by its name, or by a module of optax that is about schedules. */
export function isOptaxSchedule({ symbol, name }: Call): boolean {
  return optaxNames.has(name) && (!symbol.includes('.') || /optax|schedul/i.test(symbol));
}

/** The schedules that a document names, outermost first in source order. */
export function findOptaxSchedules(site: CallSite): Call[] {
  return findCalls(site, optaxNames, isOptaxSchedule);
}

/** The schedule of an optax call: it counts updates, whatever the length of the run. */
export function bindOptax(fields: Fields, call: Call, run: RunLength): ConfigSchedule {
  const site = { document: fields.document, problems: fields.problems };
  return bindCall(fields, call, run, (known: KnownQuantities): Bound => {
    const lengths = lengthsWith(known);
    const schedule = makeOptaxSchedule(call, { site, lengths });
    if (schedule !== null && lengths.open.length === 0) return { kind: 'known', schedule, runLength: null };
    return openBound(lengths, { family: optaxFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}
