import type { DocumentNode } from '../../model/document.ts';
import type { Quantity, Unit } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source.ts';
import { lookup } from '../../text/lookup.ts';
import { numberIn } from '../fields.ts';

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['steps', 'steps'],
  ['epochs', 'epochs'],
  ['tokens', 'tokens'],
]);

/**
 * OLMo-core's Duration: `{value: 1, unit: epochs}` as saved, `Duration.steps(1000)` and `Duration(value=…, unit=DurationUnit.tokens)` in Python.
 * Null for what is none, and for helpers whose result depends on the model. Source: OLMo-core fa6c5014 `src/olmo_core/train/common.py`.
 */
export function durationIn(node: DocumentNode | null): Sourced<Quantity> | null {
  if (node?.kind !== 'mapping') return null;
  const tag = node.tag?.replace(/^.*Duration\./, '') ?? '';
  const word = lookup(node, 'unit');
  const unit = units.get(tag) ?? units.get(word?.kind === 'scalar' ? String(word.value).replace(/^.*\./, '') : '');
  const place = lookup(node, 'value') ?? lookup(node, '0') ?? lookup(node, tag.replace(/s$/, ''));
  const value = wholeNumberIn(place);
  if (unit === undefined || place === undefined || value === null || value <= 0) return null;
  return { value: { value, unit }, span: place.span };
}

/** A number, also within `int(5e9)`. */
export function wholeNumberIn(node: DocumentNode | null | undefined): number | null {
  if (node?.kind === 'mapping' && (node.tag === 'int' || node.tag === 'float' || node.tag === 'round')) return wholeNumberIn(lookup(node, '0'));
  const value = node?.kind === 'scalar' ? numberIn(node) : null;
  return value === null ? null : Math.trunc(value);
}

/** Python's round: halves go to the even neighbour. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
