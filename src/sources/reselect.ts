import type { Change } from '../model/change.ts';
import type { FileReading } from '../model/report.ts';
import { readsAlike } from '../policy/compare.ts';
import type { Policy } from '../policy/policy.ts';
import { withParts } from '../review/including.ts';
import { needsTree, selectFiles } from '../review/select.ts';
import { collectFiles } from './collect.ts';
import type { Source } from './source.ts';

/** Another policy for a change that was read under one. */
export interface OtherPolicy {
  readonly source: Source;
  readonly change: Change;
  /** What was read under `before`. */
  readonly readings: readonly FileReading[];
  readonly before: Policy;
  readonly after: Policy;
  /** Paths or globs that a person named. */
  readonly named: readonly string[];
}

/** What a review of the same change under the other policy would read: only what its studies name besides is asked of the source, within the same cap. */
export async function readUnder({ source, change, readings, before, after, named }: OtherPolicy): Promise<readonly FileReading[]> {
  if (readsAlike(before, after)) return readings;
  const isListed = (policy: Policy) => named.length > 0 || needsTree(change, policy);
  const listed = isListed(before) || isListed(after) ? await source.tree() : null;
  const paths = listed?.map(({ path }) => path) ?? null;
  const selected = (policy: Policy) => new Set(selectFiles(change, isListed(policy) ? paths : null, policy, named).head);
  const [old, fresh] = [selected(before), selected(after)];
  const known = new Set(readings.map(({ path }) => path));
  const more = [...fresh].filter((path) => !known.has(path));
  const contents = await source.read('head', more);
  const missing = { kind: 'missing' } as const;
  const readIncluded = async (path: string) => (await source.read('head', [path])).get(path) ?? missing;
  const found = await collectFiles(
    more,
    async (path) => contents.get(path) ?? missing,
    () => {},
    readIncluded,
  );
  return withParts([...readings.filter(({ path }) => !old.has(path) || fresh.has(path)), ...found.readings]);
}
