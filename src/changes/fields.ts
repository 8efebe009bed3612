import type { TrainingConfig } from '../model/config.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Scalar, Sourced, Span } from '../model/source.ts';

/** A length before and after, in one unit. */
export interface LengthPair {
  readonly from: number;
  readonly to: number;
  readonly unit: Quantity['unit'];
  /** New over old. */
  readonly ratio: number;
  readonly span: Span | undefined;
}

/** The stated lengths of two versions; null where one is missing or they are in different units. */
export function lengthsOf(before: TrainingConfig, after: TrainingConfig): LengthPair | null {
  const [a, b] = [before.maxTrainSteps, after.maxTrainSteps];
  if (a === null || b === null || a.value.unit !== b.value.unit || !(a.value.value > 0) || !(b.value.value > 0)) return null;
  return { from: a.value.value, to: b.value.value, unit: a.value.unit, ratio: b.value.value / a.value.value, span: b.span };
}

/** A number that a change made larger or smaller. */
export interface NumberChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span | undefined;
}

/** The batch of one update, before and after, where the factors that the files name say that it changed; null where it did not, or where that is open. */
export function batchChange(before: TrainingConfig, after: TrainingConfig): NumberChange | null {
  const [a, b] = [before.batch, after.batch];
  if (a.global !== null && b.global !== null) return changed('global batch', a.global, b.global);
  const names = ['perDevice', 'accumulation', 'devices'] as const;
  let [from, to] = [1, 1];
  let span: Span | undefined;
  let isKnown = false;
  for (const name of names) {
    const [old, fresh] = [a[name], b[name]];
    if ((old === null) !== (fresh === null)) return null;
    if (old === null || fresh === null) continue;
    isKnown = true;
    from *= old.value;
    to *= fresh.value;
    if (old.value !== fresh.value) span ??= fresh.span;
  }
  return isKnown && from !== to ? { name: 'batch', from, to, span } : null;
}

function changed(name: string, before: Sourced<number>, after: Sourced<number>): NumberChange | null {
  return before.value === after.value ? null : { name, from: before.value, to: after.value, span: after.span };
}

/** How a group of settings changed: what was added or became stronger, and what was taken away or became weaker. */
export interface StrengthChange {
  readonly stronger: readonly NumberChange[];
  readonly weaker: readonly NumberChange[];
}

type Settings = Readonly<Record<string, Sourced<Scalar>>>;

/** Compares named settings of which more is stronger (dropout, mixup, …); what is absent, off or `none` counts as 0, what is only named as 1. */
export function strengthChange(before: Settings, after: Settings): StrengthChange {
  const stronger: NumberChange[] = [];
  const weaker: NumberChange[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [strength(before[name]?.value), strength(after[name]?.value)];
    if (from === null || to === null || from === to) continue;
    (to > from ? stronger : weaker).push({ name, from, to, span: after[name]?.span });
  }
  return { stronger, weaker };
}

function strength(value: Scalar | undefined): number | null {
  if (value === undefined || value === null || value === false) return 0;
  if (typeof value === 'number') return value;
  if (value === true) return 1;
  return /^(?:|none|null|off|no|false)$/i.test(value) ? 0 : 1;
}

/** The paths of the scalars that differ between two versions, those that only one has among them. */
export function changedPaths(before: TrainingConfig, after: TrainingConfig): readonly string[] {
  const paths = new Set([...before.values.keys(), ...after.values.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [before.values.get(path), after.values.get(path)];
    return a === undefined || b === undefined || !Object.is(a.value, b.value);
  });
}
