import type { Finding } from '../../model/finding.ts';
import type { PolicyChange } from '../../model/policy-change.ts';
import { mask } from '../secrets.ts';
import type { JsonValue } from './values.ts';

/** What a changed policy file would change; `findingJson` writes a finding as everywhere in the document. */
export function policyChangeJson(change: PolicyChange, findingJson: (finding: Finding) => JsonValue): JsonValue {
  return {
    path: mask(change.path),
    file: change.file,
    mistakes: change.mistakes.map(({ line, message }) => ({ line, message: mask(message) })),
    entries: change.entries.map(({ key, before, after }) => ({ key: mask(key), before: masked(before), after: masked(after) })),
    silenced: change.silenced.map(({ finding, by, reason, until }) => ({ finding: findingJson(finding), by, reason: mask(reason), until })),
    appearing: change.appearing.map(findingJson),
    regraded: change.regraded.map(({ finding, before, after }) => ({ finding: findingJson(finding), before, after })),
    revised: change.revised.map(findingJson),
    fails: { ...change.fails },
  };
}

function masked(value: string | null): string | null {
  return value === null ? null : mask(value);
}
