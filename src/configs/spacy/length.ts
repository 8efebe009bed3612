import type { Quantity } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';

/**
 * `max_steps`, or `max_epochs` where that is the only limit; 0 is no limit and -1 epochs is a stream. With both, the steps, which end
 * the run first unless the data are few. spaCy's own defaults are 20000 steps and 0 epochs; with neither limit `patience` ends the run.
 */
export function runLength(fields: Fields): Sourced<Quantity> | null {
  const steps = fields.length('steps', 'training.max_steps');
  const epochs = fields.length('epochs', 'training.max_epochs');
  return firstOf(steps, epochs, fields.has('training.max_steps') ? null : byDefault({ value: 20_000, unit: 'steps' }));
}
