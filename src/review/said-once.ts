import type { Finding } from '../model/finding.ts';

/**
 * The findings with those that one rule makes at one place of a file, of several configs that include it, said once: of one config, with
 * the others named. The numbers are that config's; an edit stays where it is the same for all of them.
 */
export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length === 1 ? group : [together(first, group)];
  });
}

/** What is the same of findings that say the same: all but the numbers. */
function keyOf({ rule, severity, confidence, subject, location, evidence, fingerprint }: Finding): string {
  if (location === null || 'study' in subject) return fingerprint;
  const words = Object.entries(evidence).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean');
  return JSON.stringify([rule, severity, confidence, location.path, location.start, location.end, words]);
}

/** Said of the config that the place is in, else of the one that stands highest, so that pushes that change nothing change nothing here. */
function together(first: Finding, group: readonly Finding[]): Finding {
  const named = group.flatMap((finding) => ('config' in finding.subject ? [{ finding, config: finding.subject.config }] : []));
  const depth = (config: string) => config.split('/').length;
  const sorted = named.toSorted((a, b) => depth(a.config) - depth(b.config) || (a.config < b.config ? -1 : 1));
  const chosen = sorted.find(({ config }) => config === first.location?.path) ?? sorted[0];
  if (chosen === undefined) return first;
  const also = sorted.filter((other) => other !== chosen).map(({ config }) => config);
  const isSameEdit = group.every(({ edit }) => edit?.text === chosen.finding.edit?.text && edit?.span.start === chosen.finding.edit?.span.start);
  const expiredIgnore = chosen.finding.expiredIgnore ?? group.find((finding) => finding.expiredIgnore !== undefined)?.expiredIgnore;
  return { ...chosen.finding, edit: isSameEdit ? chosen.finding.edit : null, also, ...(expiredIgnore === undefined ? {} : { expiredIgnore }) };
}
