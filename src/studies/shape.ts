import { chooseMetric, findMetric, measuredOf } from './metric.ts';
import { groupBy } from './paths.ts';
import type { Member } from './study.ts';

/** Runs of one shape, with a word that tells them from other runs in the same folder. */
export interface ShapedGroup {
  readonly members: readonly Member[];
  readonly label: string;
}

/**
 * Runs of the same shape: the same format and axis, the same kind of config (a run without one goes with the others), and the same metric
 * (a run that evaluated nothing goes with the others).
 */
export function splitByShape(members: readonly Member[]): ShapedGroup[] {
  const groups: ShapedGroup[] = [];
  for (const [format, alike] of groupBy(members, ({ run }) => `${run.format}, ${run.unit}`)) {
    const frameworks = new Set(alike.flatMap(({ config }) => (config === null ? [] : [config.framework])));
    const [only] = frameworks;
    const frameworkOf = ({ config }: Member) => config?.framework ?? (frameworks.size === 1 ? (only ?? '') : '');
    for (const ofFramework of groupBy(alike, frameworkOf).values()) groups.push(...splitByMetric(ofFramework, format));
  }
  return groups.sort((a, b) => b.members.length - a.members.length);
}

function splitByMetric(members: readonly Member[], format: string): ShapedGroup[] {
  const counts = new Map<string, number>();
  for (const { run, config } of members) {
    const name = chooseMetric(run, config, null)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return [{ members, label: format }];
  const [name] = most;
  const fits = ({ run, config }: Member) => findMetric(measuredOf(run), name) !== null || chooseMetric(run, config, null) === null;
  const rest = members.filter((member) => !fits(member));
  return [{ members: members.filter(fits), label: name }, ...(rest.length > 0 ? splitByMetric(rest, format) : [])];
}
