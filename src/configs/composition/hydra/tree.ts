import type { ConfigDocument } from '../../../model/document.ts';
import { problemAt } from '../../nodes.ts';
import type { FoundFile, IncludedFiles } from '../included-files.ts';
import { foldersAround, joinPath } from '../paths.ts';
import { type DefaultsEntry, defaultsOf, packageHeader } from './defaults.ts';
import { groupOf, overrideKey, type Position, packageOf, pathOf } from './packages.ts';

/** A config of the composition and the package that its content goes to; later ones beat earlier ones. */
export interface Part {
  readonly document: ConfigDocument;
  readonly package: string;
}

/** The folder that groups are in; where it is a guess, the folders around the primary config are tried too. */
export interface ConfigRoot {
  readonly folder: string;
  readonly isGuess: boolean;
}

/** A choice that is made from outside, as `experiment=example` on the command line would. */
export interface Choice {
  readonly group: string;
  readonly option: string;
}

interface Override {
  readonly options: readonly string[] | null;
  readonly entry: DefaultsEntry;
  readonly document: ConfigDocument;
  isUsed: boolean;
}

/** A config whose defaults list is being followed. */
interface Place extends Position {
  readonly document: ConfigDocument;
  readonly stack: readonly string[];
}

/**
 * Follows the defaults lists from a primary config and orders what they choose, as Hydra 1.3 does (`hydra/_internal/defaults_list.py`):
 * depth first, a config behind its defaults unless `_self_` says where; overrides of an outer list beat those of inner ones and the
 * choices of every list before them. Hydra's own groups (`hydra/…`) are left out: they say nothing of training.
 */
export class DefaultsTree {
  readonly #files: IncludedFiles;
  readonly #root: ConfigRoot;
  readonly #overrides = new Map<string, Override>();
  readonly #chosen = new Map<string, string>();

  constructor(files: IncludedFiles, root: ConfigRoot) {
    this.#files = files;
    this.#root = root;
  }

  /** The parts in the order in which they are merged. `choice` replaces the option of its group, or comes last where no list has the group. */
  parts({ file, document }: FoundFile, position: Position, choice: Choice | null): Part[] {
    const place: Place = { document, ...position, stack: [file.path] };
    if (choice === null) return this.#expand(place, ownEntries(place));
    const entries = defaultsOf(document) ?? [];
    const isListed = entries.some((entry) => !entry.isSelf && groupOf(entry, place) === choice.group);
    const outside: DefaultsEntry = { ...listed(choice, document), isOverride: isListed };
    if (isListed) this.#addOverride(outside, place);
    return this.#expand(place, ownEntries(place), isListed ? [] : [outside]);
  }

  /** The parts of a config whose primary config is not known: what it overrides there is all that can be said of those groups. */
  partsOfOption({ file, document }: FoundFile, position: Position): Part[] {
    const place: Place = { document, ...position, stack: [file.path] };
    const own = ownEntries(place);
    const overrides = own.filter((entry) => entry.isOverride).map((entry) => ({ ...entry, isOverride: false }));
    return this.#expand(place, [...overrides, ...own.filter((entry) => !entry.isOverride)]);
  }

  /** The overrides that changed nothing because no list has their group: Hydra refuses them. */
  unmatched(): readonly Override[] {
    return [...this.#overrides.values()].filter((override) => !override.isUsed);
  }

  #expand(place: Place, own: readonly DefaultsEntry[], more: readonly DefaultsEntry[] = []): Part[] {
    const self: Part = { document: place.document, package: place.package };
    const entries = [...own, ...more];
    for (const entry of entries) if (entry.isOverride) this.#addOverride(entry, place);
    const included = entries.filter((entry) => !entry.isOverride);
    const ordered = included.some((entry) => entry.isSelf) ? [...included] : withSelf(included, more.length);
    // Later entries are looked at first: their overrides reach the choices before them. Names made of other choices wait for those.
    const slots: (readonly Part[])[] = ordered.map(() => []);
    const waiting: number[] = [];
    for (const index of [...ordered.keys()].reverse()) {
      const entry = ordered[index];
      if (entry === null || entry?.isSelf === true) slots[index] = [self];
      else if (entry !== undefined && isInterpolated(this.#optionsFor(entry, place))) waiting.push(index);
      else if (entry !== undefined) slots[index] = this.#choose(entry, place);
    }
    for (const index of waiting) {
      const entry = ordered[index];
      if (entry !== null && entry !== undefined) slots[index] = this.#choose(entry, place);
    }
    return ordered.length === 0 ? [self] : slots.flat();
  }

  #addOverride(entry: DefaultsEntry, place: Place): void {
    const key = overrideKey(entry, place);
    if (!this.#overrides.has(key)) this.#overrides.set(key, { options: entry.options, entry, document: place.document, isUsed: false });
  }

  #optionsFor(entry: DefaultsEntry, place: Place): readonly string[] | null {
    const override = entry.group === null ? undefined : this.#overrides.get(overrideKey(entry, place));
    if (override === undefined) return entry.options;
    override.isUsed = true;
    return override.options;
  }

  #choose(entry: DefaultsEntry, place: Place): Part[] {
    const override = entry.group === null ? undefined : this.#overrides.get(overrideKey(entry, place));
    const by = override === undefined ? { document: place.document, entry } : override;
    const parts: Part[] = [];
    for (const written of [...(this.#optionsFor(entry, place) ?? [])].reverse()) {
      const option = this.#resolved(written);
      if (entry.group !== null && !this.#chosen.has(overrideKey(entry, place))) this.#chosen.set(overrideKey(entry, place), option);
      if (option.includes('???') || option.includes('${')) this.#leaveOpen(entry, written, by);
      else parts.unshift(...this.#include(entry, option, place, by));
    }
    return parts;
  }

  /** `${dataset}_${model}`: the choices of other groups. */
  #resolved(option: string): string {
    return option.replace(/\$\{\s*(?:defaults\.\d+\.)?([^{}]*?)\s*\}/g, (whole, key: string) => this.#chosen.get(key) ?? whole);
  }

  #leaveOpen(entry: DefaultsEntry, option: string, by: { readonly document: ConfigDocument; readonly entry: DefaultsEntry }): void {
    this.#files.isWhole = false;
    this.#files.problems.push(
      problemAt(by.document, 'interpolation-open', by.entry.span, { key: `defaults.${entry.group ?? ''}`, value: option.slice(0, 80) }),
    );
  }

  #include(entry: DefaultsEntry, option: string, place: Place, by: { readonly document: ConfigDocument; readonly entry: DefaultsEntry }): Part[] {
    const path = pathOf(entry, option, place);
    const found = this.#files.open({
      document: by.document,
      span: by.entry.span,
      name: entry.group === null ? option : `${entry.group}/${option}`,
      candidates: path === null ? [] : this.#candidates(path, place),
      stack: place.stack,
      isOptional: entry.isOptional,
    });
    if (found === null) return [];
    const header = packageHeader(found.file.text);
    const inner = { ...entry, options: [option] };
    const child: Place = {
      document: found.document,
      group: groupOf(inner, place) ?? '',
      package: packageOf(inner, place, header),
      stack: [...place.stack, found.file.path],
    };
    if (child.package !== '') this.#files.parts.add(found.file.path);
    return this.#expand(child, ownEntries(child));
  }

  #candidates(path: string, { stack }: Place): string[] {
    const { folder, isGuess } = this.#root;
    const folders = isGuess ? [folder, ...foldersAround(stack[0] ?? '')] : [folder];
    return [...new Set(folders.map((each) => joinPath(each, path)))].flatMap((candidate) => candidate ?? []);
  }
}

/** A config without `_self_` comes behind its defaults, before what is added from outside. */
function withSelf(included: readonly DefaultsEntry[], added: number): (DefaultsEntry | null)[] {
  const own = included.length - added;
  return own === 0 && added === 0 ? [] : [...included.slice(0, own), null, ...included.slice(own)];
}

function ownEntries(place: Place): readonly DefaultsEntry[] {
  return (defaultsOf(place.document) ?? []).filter((entry) => !isHydras(entry, place));
}

function isHydras(entry: DefaultsEntry, place: Place): boolean {
  const group = groupOf(entry, place) ?? '';
  return !entry.isSelf && (group === 'hydra' || group.startsWith('hydra/'));
}

function isInterpolated(options: readonly string[] | null): boolean {
  return options?.some((option) => option.includes('${')) ?? false;
}

function listed({ group, option }: Choice, document: ConfigDocument): DefaultsEntry {
  return { group: `/${group}`, options: [option], package: null, isOptional: false, isOverride: false, isSelf: false, span: document.root.span };
}
