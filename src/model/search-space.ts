import type { Goal } from './config.ts';
import type { Problem } from './problem.ts';
import type { Scalar, Span } from './source.ts';

/** What a searched parameter is to the training, as far as its name tells. */
export type SearchRole = 'length' | 'learning-rate' | 'other';

/** One dimension of a search. */
export interface SearchParameter {
  /** As the search names it; levels joined by dots. */
  readonly name: string;
  readonly role: SearchRole;
  /** Between `low` and `high`, of `choices`, or by a distribution without bounds. */
  readonly kind: 'range' | 'choices' | 'unbounded';
  /** The bounds, in the parameter's own scale (not its logarithm); null where they are not written down. */
  readonly low: number | null;
  readonly high: number | null;
  /** Searched on a logarithmic scale. */
  readonly log: boolean;
  /** What is chosen from; empty for ranges, and where the list is not written down. */
  readonly choices: readonly Scalar[];
  /** Where the range or the list stands. */
  readonly span: Span;
  /** How one value is written in place of all choices: what to put before and behind it, and where; null where that cannot be told. */
  readonly fixing: { readonly span: Span; readonly before: string; readonly after: string } | null;
}

/** A search over hyperparameters, as a config or a script declares it. */
export interface SearchSpace {
  /** The path, with `#n` behind it where one file declares several. */
  readonly id: string;
  readonly path: string;
  /** The id of the reader, such as `optuna`. */
  readonly framework: string;
  /** What varies; fixed values are left out. */
  readonly parameters: readonly SearchParameter[];
  readonly metric: { readonly name: string | null; readonly goal: Goal | null };
  /** How many trials it asks for; null where it does not say, or the grid is the answer. */
  readonly trials: number | null;
  /**
   * A multi-fidelity scheduler (ASHA, Hyperband, BOHB, …) gives trials unequal lengths on purpose; `resource` is the parameter it does that by,
   * where it is named.
   */
  readonly multiFidelity: { readonly scheduler: string; readonly resource: string | null } | null;
  readonly problems: readonly Problem[];
}

/** The values of a parameter that a search really moves between: a range with two ends, two distinct choices, or a distribution. */
export function isSearched({ kind, low, high, choices, fixing }: SearchParameter): boolean {
  if (kind === 'range') return low === null || high === null || low < high;
  if (kind === 'unbounded') return true;
  return new Set(choices).size > 1 || (choices.length === 0 && fixing === null);
}
