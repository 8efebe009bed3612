import type { DocumentNode, MappingEntry, ScalarNode } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import type { Scalar } from '../model/source.ts';
import { parseNumber } from '../text/scalars.ts';
import { parseShell } from '../text/shell.ts';
import { listedParameter } from './ax.ts';
import { spaceParameter } from './optuna.ts';
import { child, choicesOf, entriesOf, goalOf, numberOf, rangeOf, textOf, valuesOf } from './parameters.ts';
import type { FoundSearch, SearchDocument, SearchReader } from './reader.ts';

/** Hydra multirun: `hydra.sweeper.params` of the basic, Optuna and Ax sweepers, and overrides behind `--multirun` in launch scripts. */
export const hydra: SearchReader = {
  id: 'hydra',
  title: 'Hydra multirun',
  url: 'https://hydra.cc/docs/tutorials/basic/running_your_app/multi-run/',
  recognisedBy: '`hydra.sweeper` with `params`, `search_space` or `ax_config`; `-m` or `--multirun` and overrides with several values',
  languages: ['yaml', 'json', 'shell'],
  ownsFile: false,
  read: (source) => (source.document.language === 'shell' ? inScript(source) : inDocument(source.document.root)),
};

function inDocument(root: DocumentNode): FoundSearch[] {
  const sweeper = child(child(root, 'hydra'), 'sweeper');
  if (sweeper?.kind !== 'mapping') return [];
  const parameters = [
    ...entriesOf(child(sweeper, 'params')).flatMap((entry) => sweptParameter(entry) ?? []),
    ...entriesOf(child(sweeper, 'search_space')).flatMap((entry) => spaceParameter(entry) ?? []),
    ...entriesOf(child(child(sweeper, 'ax_config'), 'params')).flatMap(({ key, value }) => listedParameter(value, key) ?? []),
  ];
  if (parameters.length === 0) return [];
  const metric = textOf(child(root, 'optimized_metric'));
  return [{ parameters, metric: { name: metric, goal: goalOf(textOf(child(sweeper, 'direction'))) }, trials: numberOf(child(sweeper, 'n_trials')) }];
}

/** Read again without `--multirun`: a flag that takes no value, which nothing in the text tells. */
function inScript({ document, text }: SearchDocument): FoundSearch[] {
  if (!/(?:\.py['"]?(?:\s[^\n]*)?\s-m\s|\s--multirun\b)/.test(text.replaceAll(/\\\r?\n/g, ' '))) return [];
  const { root } = parseShell({ path: document.path, text: text.replaceAll('--multirun', '-m'.padEnd('--multirun'.length)) });
  const overrides = entriesOf(root).filter(({ keySpan }) => !text.startsWith('-', keySpan.start));
  const parameters = overrides.flatMap((entry) => sweptParameter(entry) ?? []);
  return parameters.length === 0 ? [] : [{ parameters }];
}

/** One override; null where it gives a single value. */
function sweptParameter({ key, keySpan, value }: MappingEntry): SearchParameter | null {
  if (value.kind === 'sequence') return choicesOf(key, keySpan, value);
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return null;
  return parseSweep(key.replace(/^\++/, ''), value);
}

/** Hydra's sweep grammar: `a,b,c`, `choice(a,b)`, `range(1,10)`, `interval(1e-5,1e-1)`, each perhaps in `tag(…)`, `sort(…)` or `shuffle(…)`. */
function parseSweep(name: string, node: ScalarNode): SearchParameter | null {
  let text = String(node.value).trim();
  let log = false;
  for (let [, wrapper, inside] = wrapped(text); wrapper !== undefined && inside !== undefined; [, wrapper, inside] = wrapped(text)) {
    const parts = splitTop(inside);
    log ||= wrapper === 'tag' && parts.slice(0, -1).some((tag) => tag === 'log');
    text = wrapper === 'tag' ? (parts.at(-1) ?? '') : inside;
    if (wrapper !== 'tag' && parts.length > 1) break;
  }
  const [, kind, list = ''] = /^(choice|range|interval)\((.*)\)$/s.exec(text) ?? [];
  const parts = splitTop(kind === undefined ? text : list);
  if (kind === 'interval') return rangeOf(name, node.span, { low: parseNumber(parts[0] ?? ''), high: parseNumber(parts[1] ?? ''), log });
  if (kind === 'range') return steppedRange(name, node, parts);
  return parts.length < 2
    ? null
    : { ...valuesOf(name, node.span, parts.map(meaningOf)), fixing: kind === undefined && !node.quoted ? { span: node.span, before: '', after: '' } : null };
}

function wrapped(text: string): readonly (string | undefined)[] {
  return /^(tag|sort|shuffle)\((.*)\)$/s.exec(text) ?? [];
}

/** `range(stop)`, `range(start, stop)`, `range(start, stop, step)`: the end is left out, as in Python. */
function steppedRange(name: string, node: ScalarNode, parts: readonly string[]): SearchParameter {
  const numbers = parts.map((part) => parseNumber(part.replace(/^(?:start|stop|step)=/, '')));
  const [low, end, step] = numbers.length === 1 ? [0, numbers[0] ?? null, 1] : [numbers[0] ?? null, numbers[1] ?? null, numbers[2] ?? 1];
  return rangeOf(name, node.span, { low: low ?? null, high: end === null || end === undefined || step === null ? null : end - (step ?? 1) });
}

/** The parts between commas that stand in no bracket and no quotes. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}

function meaningOf(text: string): Scalar {
  return parseNumber(text) ?? text.replace(/^(['"])(.*)\1$/s, '$2');
}
