import type { PolicyEntryChange } from '../model/policy-change.ts';
import type { Ignore, Policy, PolicyStudy, RulePolicy } from './policy.ts';

/** An entry of a policy: what it is about, and its value as YAML would write it on one line. */
interface Entry {
  readonly key: string;
  /** What makes it the same entry in another version of the file. */
  readonly identity: string;
  readonly value: string;
}

/**
 * The entries that differ between two policies, in the order of the file. An entry that says what is the default anyway,
 * another order of keys and a changed comment are no difference.
 */
export function comparePolicies(before: Policy, after: Policy): readonly PolicyEntryChange[] {
  const [old, fresh] = [entriesOf(before), entriesOf(after)];
  const identities = new Set([...old.keys(), ...fresh.keys()]);
  const changes: PolicyEntryChange[] = [];
  for (const identity of identities) {
    const [was, is] = [old.get(identity), fresh.get(identity)];
    if (was?.value !== is?.value) changes.push({ key: (is ?? was)?.key ?? '', before: was?.value ?? null, after: is?.value ?? null });
  }
  return changes.toSorted((a, b) => sections.indexOf(sectionOf(a.key)) - sections.indexOf(sectionOf(b.key)));
}

const sections = ['studies', 'configs', 'rules', 'ignore', 'fail-on', 'comment', 'inline', 'language'];

function sectionOf(key: string): string {
  return key.split('.', 1)[0] ?? '';
}

function entriesOf(policy: Policy): ReadonlyMap<string, Entry> {
  const entries: Entry[] = [
    ...policy.studies.map((study) => ({ key: `studies.${study.name}`, identity: `studies.${study.name}`, value: flow(studyFields(study)) })),
    ...(policy.configs === null ? [] : [setting('configs', list(policy.configs))]),
    ...[...policy.rules].flatMap(([id, rule]) => ruleEntry(id, rule)),
    ...policy.ignore.map(ignoreEntry),
    setting('fail-on', policy.failOn),
    setting('comment', policy.comment),
    setting('inline', String(policy.inline)),
    setting('language', policy.language),
  ];
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    let identity = entry.identity;
    for (let more = 2; known.has(identity); more++) identity = `${entry.identity} ${more}`;
    known.set(identity, entry);
  }
  return known;
}

function setting(key: string, value: string): Entry {
  return { key, identity: key, value };
}

function ruleEntry(id: string, { off, severity, options }: RulePolicy): readonly Entry[] {
  const key = `rules.${id}`;
  if (off) return [setting(key, 'off')];
  const given = Object.entries(options).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const fields: readonly Field[] = [['severity', severity], ...given.map(([name, value]): Field => [name, value])];
  const value = flow(fields);
  return value === '{}' ? [] : [setting(key, value)];
}

function ignoreEntry({ rule, path, reason, until }: Ignore): Entry {
  const value = flow([
    ['rule', rule],
    ['path', path],
    ['reason', reason],
    ['until', until],
  ]);
  return { key: `ignore.${rule}`, identity: JSON.stringify(['ignore', rule, path]), value };
}

type Field = readonly [name: string, value: unknown];

function studyFields({ results, config, metric, select, regime, purpose, round, productionSteps }: PolicyStudy): readonly Field[] {
  const unless = (value: string, usual: string) => (value === usual ? null : value);
  return [
    ['results', results],
    ['config', config],
    ['metric', metric],
    ['select', unless(select, 'best')],
    ['regime', unless(regime, 'auto')],
    ['purpose', unless(purpose, 'tuning')],
    ['round', round],
    ['production-steps', productionSteps],
  ];
}

/** Fields that are set, as a YAML flow mapping. */
function flow(fields: readonly Field[]): string {
  const set = fields.filter(([, value]) => value !== null && value !== undefined);
  return set.length === 0 ? '{}' : `{ ${set.map(([name, value]) => `${name}: ${scalar(value)}`).join(', ')} }`;
}

function scalar(value: unknown): string {
  if (Array.isArray(value)) return list(value);
  if (typeof value === 'object' && value !== null) return flow(Object.entries(value));
  if (typeof value !== 'string') return String(value);
  return /^[\w./*?@+~-]+$/.test(value) ? value : JSON.stringify(value);
}

function list(values: readonly unknown[]): string {
  return `[${values.map(scalar).join(', ')}]`;
}

/** Whether two policies read the same files of a change. */
export function readsAlike(a: Policy, b: Policy): boolean {
  const files = ({ studies }: Policy) => JSON.stringify(studies.map(({ results, config }) => [results, config]));
  return files(a) === files(b);
}
