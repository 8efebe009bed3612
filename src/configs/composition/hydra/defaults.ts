import type { ConfigDocument, DocumentNode, ScalarNode } from '../../../model/document.ts';
import type { Span } from '../../../model/source.ts';
import { textOf } from '../../nodes.ts';

/** One entry of a defaults list. */
export interface DefaultsEntry {
  /** `model`, `/model`, `db/engine`; null for a config that is named without a group. */
  readonly group: string | null;
  /** The option, or the config's path; null for none chosen. */
  readonly options: readonly string[] | null;
  /** What `@` says. */
  readonly package: string | null;
  readonly isOptional: boolean;
  readonly isOverride: boolean;
  readonly isSelf: boolean;
  /** Where the option stands. */
  readonly span: Span;
}

const maxEntries = 200;
const header = /^[ \t]*#[ \t]*@[ \t]*(\w+)[ \t]+(\S+)[ \t]*$/;

/**
 * The defaults list of a Hydra config (`hydra/_internal/config_repository.py` of Hydra 1.3); null where the document has none: a `defaults`
 * that is no list, or whose items are no groups and names, is another program's.
 */
export function defaultsOf({ root, language }: ConfigDocument): readonly DefaultsEntry[] | null {
  const list = language === 'yaml' && root.kind === 'mapping' ? root.entries.get('defaults')?.value : undefined;
  if (list?.kind !== 'sequence') return null;
  const entries = list.items.slice(0, maxEntries).map(entryOf);
  return entries.every((entry) => entry !== null) ? entries.flatMap((entry) => entry ?? []) : null;
}

function entryOf(item: DocumentNode): DefaultsEntry | null {
  if (item.kind === 'sequence') return null;
  if (item.kind === 'scalar') return namedConfig(item);
  const own = [...item.entries.values()];
  const optional = own.length > 1 ? item.entries.get('optional')?.value : undefined;
  const [entry, ...others] = own.filter(({ value }) => value !== optional);
  if (entry === undefined || others.length > 0) return null;
  const options = optionsOf(entry.value);
  if (options === undefined) return null;
  const [named, at] = splitAt(entry.key);
  const words = named.trim().split(/\s+/);
  const group = words.pop() ?? '';
  const isKnown = group !== '' && words.every((word) => word === 'optional' || word === 'override');
  const isOptional = words.includes('optional') || (optional?.kind === 'scalar' && optional.value === true);
  const span = entry.value.span.end > entry.value.span.start ? entry.value.span : entry.keySpan;
  return isKnown ? { group, options, package: at, isOptional, isOverride: words.includes('override'), isSelf: false, span } : null;
}

function namedConfig(item: ScalarNode): DefaultsEntry | null {
  const text = textOf(item);
  if (text === null || text === '' || /\s/.test(text.trim())) return null;
  const [path, at] = splitAt(text.trim());
  return { group: null, options: [path], package: at, isOptional: false, isOverride: false, isSelf: path === '_self_', span: item.span };
}

/** The options that a value names; null for none chosen, undefined for what is no choice. A name such as `7` is text for Hydra's authors. */
function optionsOf(value: DocumentNode): readonly string[] | null | undefined {
  if (value.kind === 'mapping') return undefined;
  if (value.kind === 'scalar') return value.value === null ? null : typeof value.value === 'string' ? [value.value] : [value.raw];
  const names = value.items.map((item) => textOf(item));
  return names.every((name) => name !== null) ? names.flatMap((name) => name ?? []) : undefined;
}

/** `group@package`, and of an old `group@from:to` the new package. */
function splitAt(text: string): [string, string | null] {
  const at = text.indexOf('@');
  if (at < 0) return [text, null];
  const place = text.slice(at + 1);
  return [text.slice(0, at), place.slice(place.indexOf(':') + 1).trim()];
}

/** The package of a `# @package` line at the top of a config; null without one. As for Hydra, any other line ends the header. */
export function packageHeader(text: string): string | null {
  for (const line of text.slice(0, 4000).split(/\r?\n/)) {
    const [, key, value] = header.exec(line) ?? [];
    if (key === 'package' && value !== undefined) return value;
    if (key === undefined && line.trim() !== '') return null;
  }
  return null;
}
