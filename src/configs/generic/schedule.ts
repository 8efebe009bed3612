import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import type { AliasField } from '../aliases.ts';
import type { Fields } from '../fields.ts';
import type { Found } from './keys.ts';

export interface GenericParts {
  readonly fields: Fields;
  readonly found: ReadonlyMap<AliasField, readonly Found[]>;
  readonly maxTrainSteps: Sourced<Quantity> | null;
  readonly learningRate: Sourced<number> | null;
  readonly warmup: Sourced<Quantity> | null;
}

export function genericSchedule(_parts: GenericParts): ConfigSchedule | null {
  return null;
}
