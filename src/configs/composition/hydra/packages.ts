import { joinPath } from '../paths.ts';
import type { DefaultsEntry } from './defaults.ts';

/** Where a config stands in the tree of a Hydra composition. */
export interface Position {
  /** The group that it is in, `` for the top: what its relative groups start from. */
  readonly group: string;
  /** The dotted keys that its content is put under, `` for the top. */
  readonly package: string;
}

/** The group, relative to the top of the configs, that an entry chooses from; null where it leads above the top. */
export function groupOf(entry: DefaultsEntry, parent: Position): string | null {
  if (entry.group === null) {
    const [path = ''] = entry.options ?? [];
    const slash = path.lastIndexOf('/');
    return joined(parent.group, slash < 0 ? '' : path.slice(0, Math.max(slash, path.startsWith('/') ? 1 : 0)));
  }
  return joined(parent.group, entry.group);
}

function joined(parent: string, group: string): string | null {
  if (group === '') return parent;
  return group.startsWith('/') ? joinRelative('', group.slice(1)) : joinRelative(parent, group);
}

function joinRelative(parent: string, group: string): string | null {
  return group === '' ? parent : joinPath(parent, group);
}

/** The path of an option below the top of the configs, with its extension. */
export function pathOf(entry: DefaultsEntry, option: string, parent: Position): string | null {
  const group = entry.group === null ? parent.group : groupOf(entry, parent);
  if (group === null) return null;
  const named = option.startsWith('/') ? joinRelative('', option.slice(1)) : joinRelative(group, option);
  return named === null || named === '' ? null : /\.ya?ml$/i.test(named) ? named : `${named}.yaml`;
}

/** The package of an entry's content: what `@` says, else the header of its file, else its group; all below the parent's unless `_global_`. */
export function packageOf(entry: DefaultsEntry, parent: Position, header: string | null): string {
  const own = entry.group ?? directoryOf(entry.options?.[0] ?? '');
  const byGroup = own.replace(/^\//, '').replaceAll('/', '.');
  const whole = (groupOf(entry, parent) ?? '').replaceAll('/', '.');
  const said = entry.package ?? absolute(header);
  const relative = said === null ? byGroup : said === '_here_' ? '' : said.includes('_group_') ? `_global_.${said.replace('_group_', whole)}` : said;
  const joint = [parent.package, relative].filter((part) => part !== '').join('.');
  const last = joint.lastIndexOf('_global_');
  return last < 0 ? joint : joint.slice(last + '_global_'.length + 1);
}

/** A header counts from the top; `_group_` is what it would be without one. */
function absolute(header: string | null): string | null {
  if (header === null || header === '_group_') return null;
  return header === '_global_' || header.startsWith('_global_.') ? header : `_global_.${header}`;
}

/** What an override is matched by: the group, with the package where that is not the group's own. */
export function overrideKey(entry: DefaultsEntry, parent: Position): string {
  const group = groupOf(entry, parent) ?? '';
  const place = packageOf(entry, parent, null);
  return place === group.replaceAll('/', '.') ? group : `${group}@${place === '' ? '_global_' : place}`;
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
