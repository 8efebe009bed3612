import type { ConfigSchedule } from '../../model/schedule.ts';
import { bindCall, type RunLength } from '../bind-call.ts';
import { lengthsWith, openBound, parametersIn } from '../binding.ts';
import { type Call, type CallSite, findCalls } from '../calls.ts';
import type { Fields } from '../fields.ts';
import { kerasFamily, kerasNames, makeKerasSchedule } from './schedules.ts';

/** Whether a call gives a Keras schedule: one of its classes, or any class of a module `keras.optimizers.schedules`. */
export function isKerasSchedule({ symbol, name }: Call): boolean {
  return /keras.*schedules?\./.test(symbol) || (kerasNames.has(name) && (!symbol.includes('.') || /keras|tf\.|tensorflow/.test(symbol)));
}

/** The schedules that a document names, outermost first in source order. */
export function findKerasSchedules(site: CallSite): Call[] {
  return findCalls(site, kerasNames, isKerasSchedule);
}

/** The schedule of a Keras class: it counts `optimizer.iterations`, whatever `fit` is told about epochs. */
export function bindKeras(fields: Fields, call: Call, run: RunLength): ConfigSchedule {
  return bindCall(fields, call, run, (known) => {
    const lengths = lengthsWith(known);
    const schedule = makeKerasSchedule(call, lengths);
    if (schedule !== null && lengths.open.length === 0) return { kind: 'known', schedule, runLength: null };
    return openBound(lengths, { family: kerasFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}
