import type { DocumentNode, ScalarNode } from '../../model/document.ts';
import { type Alias, type AliasField, aliases, foreignParents, normalizedKey } from '../aliases.ts';

/** A scalar of a file that the alias table knows. */
export interface Found {
  readonly alias: Alias;
  /** The key as the file writes it, dotted. */
  readonly path: string;
  /** The last part of the key, normalised. */
  readonly key: string;
  readonly node: ScalarNode;
}

interface Candidate extends Found {
  readonly rank: number;
  readonly depth: number;
}

const maxDepth = 6;
/** A file with more keys than this is data, not a config; its first keys are read. */
const maxKeys = 20_000;
const longestKey = Math.max(...aliases.flatMap(({ keys }) => keys.split(' ').map((key) => key.length))) * 2;
const ranked = new Map<string, { alias: Alias; rank: number }[]>();
for (const [index, alias] of aliases.entries()) {
  for (const [position, key] of alias.keys.split(' ').entries()) {
    const entries = ranked.get(key) ?? [];
    ranked.set(key, [...entries, { alias, rank: index * 100 + position }]);
  }
}

/** The best candidate of each field: by the order of the alias table, then the least nested, then the first in the file. */
export function findKeys(root: DocumentNode): ReadonlyMap<AliasField, readonly Found[]> {
  const candidates: Candidate[] = [];
  const budget = { left: maxKeys };
  collect(root, [], { candidates, budget });
  candidates.sort((a, b) => isOpen(a) - isOpen(b) || a.rank - b.rank || a.depth - b.depth);
  const found = new Map<AliasField, Found[]>();
  for (const candidate of candidates) {
    const { field } = candidate.alias;
    const others = found.get(field);
    if (others === undefined) found.set(field, [candidate]);
    else others.push(candidate);
  }
  return found;
}

/** What only running would tell comes behind what the file says. */
function isOpen({ node }: Found): number {
  return node.tag === 'expression' ? 1 : 0;
}

interface Collection {
  readonly candidates: Candidate[];
  readonly budget: { left: number };
}

function collect(node: DocumentNode, parents: readonly string[], into: Collection): void {
  if (node.kind !== 'mapping' || parents.length > maxDepth) return;
  for (const { key, value } of node.entries.values()) {
    into.budget.left -= 1;
    if (into.budget.left < 0) return;
    if (value.kind === 'sequence' || (value.kind === 'scalar' && key.length > longestKey)) continue;
    const name = normalizedKey(key);
    if (value.kind === 'scalar') into.candidates.push(...candidatesFor(name, [...parents, key], value));
    else if (!foreignParents.test(name)) collect(value, [...parents, key], into);
  }
}

function candidatesFor(name: string, path: readonly string[], node: ScalarNode): readonly Candidate[] {
  const entries = ranked.get(name);
  if (entries === undefined || node.value === null || node.value === '') return [];
  const parent = normalizedKey(path.at(-2) ?? '');
  const matching = entries.filter(({ alias }) => alias.under === undefined || alias.under.test(parent));
  return matching.map(({ alias, rank }) => ({ alias, rank, depth: path.length, path: path.join('.'), key: name, node }));
}
