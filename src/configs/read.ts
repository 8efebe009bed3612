import type { TrainingConfig } from '../model/config.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import { parseDocuments } from '../text/documents.ts';
import { convertible } from './convert.ts';
import { configReaders } from './index.ts';
import { resolveInterpolations } from './interpolate.ts';
import type { ConfigReader } from './reader.ts';
import { unwrapWandb } from './wandb.ts';

/** What a file is, as training configs go. `needs`: ask again with these files of the same commit in `others`. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly format: string; readonly configs: readonly TrainingConfig[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-config'; readonly problems: readonly Problem[] }
  | { readonly kind: 'needs'; readonly files: readonly string[] };

const maxConfigs = 200;

/**
 * Reads a file with the reader that is surest of it, document by document; any text gives an answer.
 * `others` are the files that an earlier answer asked for, as far as they exist.
 */
export function readConfigFile(file: TextFile, others: ReadonlyMap<string, TextFile>): ConfigReading {
  const documents = parseDocuments(file);
  const problems: Problem[] = [];
  const configs: TrainingConfig[] = [];
  let format: string | null = null;
  for (const document of documents) {
    problems.push(...document.problems);
    const resolved = resolveInterpolations(unwrapWandb(document));
    const reading = readDocument(resolved, others);
    if (reading.kind === 'needs') return reading;
    problems.push(...reading.problems);
    if (reading.kind === 'not-config') continue;
    format ??= reading.format;
    configs.push(...(documents.length === 1 && resolved === document ? withConversion(file, document, reading, others) : reading.configs));
  }
  if (format === null) return { kind: 'not-config', problems };
  return { kind: 'config', format, configs: withDistinctIds(configs.slice(0, maxConfigs)), problems };
}

/** The only config of a plain document can say how other values are written in it. */
function withConversion(file: TextFile, document: ConfigDocument, reading: Extract<ConfigReading, { kind: 'config' }>, others: ReadonlyMap<string, TextFile>) {
  const [config, ...more] = reading.configs;
  const reader = configReaders.find(({ id }) => id === reading.format);
  const settingsFor = reader?.convert?.bind(reader) ?? null;
  if (config === undefined || more.length > 0) return reading.configs;
  const readAgain = (changed: TextFile): TrainingConfig | null => {
    const again = readConfigFile(changed, others);
    return again.kind === 'config' && again.format === reading.format ? (again.configs[0] ?? null) : null;
  };
  return [convertible(config, { file, document, settingsFor, readAgain })];
}

/** Reads one parsed document: readers in the order of their scores, until one takes it. */
export function readDocument(document: ConfigDocument, others: ReadonlyMap<string, TextFile>): ConfigReading {
  const problems: Problem[] = [];
  for (const reader of readersFor(document)) {
    const result = reader.read(document, others);
    if (result.kind === 'needs') return result;
    if (result.kind === 'read') return { kind: 'config', format: reader.id, configs: result.value, problems: [...problems, ...result.problems] };
    if (result.kind === 'unreadable') problems.push(...result.problems);
  }
  return { kind: 'not-config', problems };
}

function readersFor(document: ConfigDocument): readonly ConfigReader[] {
  return configReaders
    .filter((reader) => reader.languages.includes(document.language))
    .map((reader) => ({ reader, score: reader.recognise(document) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ reader }) => reader);
}

function withDistinctIds(configs: readonly TrainingConfig[]): TrainingConfig[] {
  const seen = new Set<string>();
  return configs.map((config) => {
    let id = config.id;
    for (let count = 2; seen.has(id); count++) id = `${config.id}#${count}`;
    seen.add(id);
    return id === config.id ? config : { ...config, id };
  });
}
