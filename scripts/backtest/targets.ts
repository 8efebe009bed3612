import { share } from './page.ts';

/** What a back-test has to reach for the product to say what it says. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly n: number;
  readonly isMet: boolean;
}

/** A share of at least `least`, and at most `most`. */
export function shareTarget(
  what: string,
  [part, whole]: readonly [number, number],
  { least = 0, most = 1 }: { readonly least?: number; readonly most?: number },
): Target {
  const wanted = most === 1 ? `at least ${least * 100} %` : `${least * 100} to ${most * 100} %`;
  const found = part / whole;
  return { what, wanted, found: share(part, whole), n: whole, isMet: found >= least && found <= most };
}
