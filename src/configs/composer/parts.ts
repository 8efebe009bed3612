import type { ConfigDocument, DocumentNode } from '../../model/document.ts';
import type { Sourced } from '../../model/source.ts';
import { type Call, callOf, findCalls, type KnownNames } from '../calls.ts';
import { byDefault, type Fields, fieldsOf, firstOf } from '../fields.ts';
import { textOf } from '../nodes.ts';
import { classNames, schedulers } from './schedulers.ts';
import { parseTime, type Time, timeAt } from './times.ts';

const known: KnownNames = new Set(schedulers.keys());
const durationKeys = ['max_duration', 'max_epochs'];

/** The parts of a Composer config, wherever its layout puts them. */
export interface ComposerParts {
  /** What holds `max_duration`: the file, its `parameters` (MosaicML's platform), or the call of the Trainer. */
  readonly fields: Fields;
  readonly schedulers: readonly Call[];
}

/** The parts of a document; null where nothing in it is Composer's. */
export function partsOf(document: ConfigDocument): ComposerParts | null {
  const problems: Fields['problems'] = [];
  const root = fieldsOf(document, document.root, problems);
  const [trainer] = findCalls({ document, problems }, new Set(['Trainer']), (call) => call.name === 'Trainer' && call.fields.has('max_duration'));
  const holder = ['parameters', 'trainer', 'train_config'].find((key) => durationKeys.some((name) => root.under(key).has(name)));
  const fields = durationKeys.some((name) => root.has(name)) ? root : (trainer?.fields ?? (holder === undefined ? root : root.under(holder)));
  const site = { document, problems };
  const named = ['scheduler', 'schedulers'].flatMap((key) => callsAt(site, fields.node(key) ?? root.node(key), key));
  const found = (named.length > 0 ? named : findCalls(site, new Set(), (call) => classNames.has(call.name))).filter(isComposers);
  return found.length === 0 && !hasDuration(fields) ? null : { fields, schedulers: found };
}

function callsAt(site: { document: ConfigDocument; problems: Fields['problems'] }, node: DocumentNode | null, key: string): Call[] {
  if (node === null || node.kind === 'scalar') return [];
  const call = node.kind === 'mapping' ? callOf(site, node, [key], known) : null;
  if (call !== null) return known.has(call.name) || call.symbol.includes('composer.') ? [call] : [];
  if (node.kind === 'sequence') return node.items.flatMap((item, index) => callsIn(site, item, [key, String(index)]));
  return [...node.entries.values()].flatMap((entry) =>
    known.has(entry.key) && entry.value.kind === 'mapping' ? callsIn(site, { ...node, entries: new Map([[entry.key, entry]]) }, [key]) : [],
  );
}

function callsIn(site: { document: ConfigDocument; problems: Fields['problems'] }, node: DocumentNode, path: string[]): Call[] {
  const call = callOf(site, node, path, known);
  return call === null || !known.has(call.name) ? [] : [call];
}

/** Whether `max_duration` is a time with a unit, which only Composer writes like this. */
export function hasDuration(fields: Fields): boolean {
  const node = fields.node('max_duration');
  return node?.kind === 'scalar' && typeof node.value === 'string' && parseTime(node.value) !== null;
}

/** `max_duration`, of which a bare number means epochs; `max_epochs` in the oldest configs. */
export function maxDurationOf(fields: Fields): Sourced<Time> | null {
  return timeAt(fields, 'ep', ...durationKeys);
}

/** The optimizer's name and arguments: `{name: …, lr: …}`, yahp's `{decoupled_adamw: {lr: …}}`, or a call. */
export function optimizerOf(parts: ComposerParts): { readonly name: Sourced<string> | null; readonly fields: Fields } {
  const { fields } = parts;
  const key = ['optimizer', 'optimizers', 'optim'].find((name) => fields.has(name)) ?? 'optimizer';
  const node = fields.node(key);
  const first = node?.kind === 'sequence' ? (node.items[0] ?? null) : node;
  if (first === null || first.kind !== 'mapping') return { name: fields.text(key), fields: fields.under(key) };
  const named = fieldsOf(fields.document, first, fields.problems, `${key}.`);
  const name = firstOf(named.text('name', 'type', '_target_'), first.tag === undefined ? null : { value: first.tag, span: first.span });
  const [only, ...others] = first.entries.values();
  if (name !== null || only === undefined || others.length > 0 || only.value.kind !== 'mapping') return { name, fields: named };
  return { name: { value: only.key, span: only.keySpan }, fields: fieldsOf(fields.document, only.value, fields.problems, `${key}.${only.key}.`) };
}

/** The defaults of Composer's and LLM Foundry's own optimizers. */
const defaultRates: ReadonlyMap<string, number> = new Map([
  ['decoupled_adamw', 1e-3],
  ['decoupledadamw', 1e-3],
  ['decoupled_lionw', 1e-4],
  ['decoupledlionw', 1e-4],
]);

/** The peak: `optimizer.lr`, or the optimizer's own default. */
export function learningRateOf(parts: ComposerParts): Sourced<number> | null {
  const { name, fields } = optimizerOf(parts);
  if (fields.has('lr') || fields.has('learning_rate')) return fields.number('lr', 'learning_rate');
  const rate = defaultRates.get((name?.value ?? '').toLowerCase().replace(/^.*\./, ''));
  return rate === undefined ? null : byDefault(rate);
}

/** The name that a scheduler is given, for callers that ask which framework's it is. */
export function schedulerName(parts: ComposerParts): string | null {
  return textOf(parts.fields.node('scheduler.name'));
}

/** A name without a module, or one of Composer's or LLM Foundry's own: NeMo and others have classes of the same names. */
function isComposers({ symbol }: Call): boolean {
  const [module = ''] = symbol.split('.');
  return !symbol.includes('.') || ['composer', 'llmfoundry', 'optim', 'co', 'scheduler'].includes(module);
}
