import type { Severity } from '../../../src/model/finding.ts';

/** A pull request that makes a run longer, in one framework, and what should come of it. */
export interface ConversionCase {
  readonly framework: string;
  readonly name: string;
  readonly path: string;
  readonly base: string;
  readonly head: string;
  readonly severity: Severity;
  readonly recipe: 'hold-then-decay' | 'proportional';
  /** The keys to set, as the finding names them; null where the framework cannot say it. */
  readonly settings: readonly string[] | null;
  /** Learning rates of the suggested file by update (or epoch), by the framework's own formula. */
  readonly rates: readonly (readonly [number, number])[];
}

type Texts = Pick<ConversionCase, 'framework' | 'path'> & { readonly text: (steps: number) => string; readonly from: number; readonly to: number };

/** A case whose head differs from its base in the length alone. */
export function longer({ text, from, to, ...texts }: Texts, expected: Omit<ConversionCase, 'framework' | 'path' | 'base' | 'head'>): ConversionCase {
  return { ...texts, ...expected, base: text(from), head: text(to) };
}
