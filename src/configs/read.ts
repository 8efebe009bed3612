import type { TrainingConfig } from '../model/config.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import { composeDocument, groupPartOf } from './composition/compose.ts';
import { documentsOf, type OtherFiles } from './composition/included-files.ts';
import { convertible } from './convert.ts';
import { withFieldDefaults } from './dataclass.ts';
import { findKeys } from './generic/keys.ts';
import { generic } from './generic/reader.ts';
import { hydra } from './hydra/reader.ts';
import { configReaders } from './index.ts';
import { resolveInterpolations } from './interpolate.ts';
import { mappingsOf } from './nodes.ts';
import { asProfile, isWhole, profilesIn } from './profiles.ts';
import type { ConfigReader } from './reader.ts';
import { unwrapWandb } from './wandb.ts';

/** What a file is, as training configs go. `needs`: ask again with these files of the same commit in `others`. */
export type ConfigReading =
  | { readonly kind: 'config'; readonly format: string; readonly configs: readonly TrainingConfig[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-config'; readonly problems: readonly Problem[] }
  | { readonly kind: 'needs'; readonly files: readonly string[] };

const maxConfigs = 200;

/**
 * Reads a file with the reader that is surest of it, document by document, each with the files that it includes; any text gives an answer.
 * `others` are the files that an earlier answer asked for; those that do not exist are in it too, as missing.
 */
export function readConfigFile(file: TextFile, others: OtherFiles): ConfigReading {
  const problems: Problem[] = [];
  const configs: TrainingConfig[] = [];
  const needed: string[] = [];
  let format: string | null = null;
  const documents = documentsOf(file);
  for (const document of documents) {
    const composed = composeDocument(file, document, others);
    if (composed.kind === 'needs') {
      needed.push(...composed.files);
      continue;
    }
    const whole = unwrapWandb(withFieldDefaults(composed.document));
    const resolved = resolveInterpolations(whole);
    const reading = readDocument(resolved, others);
    if (reading.kind === 'needs') return reading;
    problems.push(...composed.document.problems, ...composed.problems, ...reading.problems);
    if (reading.kind === 'not-config') continue;
    format ??= reading.format;
    configs.push(...(documents.length === 1 && whole === document ? withConversion(file, document, reading, others) : reading.configs));
  }
  if (needed.length > 0) return { kind: 'needs', files: [...new Set(needed)] };
  if (format === null) return asPart(file, { kind: 'not-config', problems }, others);
  return asPart(file, { kind: 'config', format, configs: withDistinctIds(configs.slice(0, maxConfigs)), problems }, others);
}

type ReadConfig = Extract<ConfigReading, { kind: 'config' }>;
type Read = Exclude<ConfigReading, { kind: 'needs' }>;

/** An option of a group says whose part it is, in place of what it lacks. */
function asPart(file: TextFile, reading: Read, others: OtherFiles): ConfigReading {
  if (reading.kind === 'config' ? standsAlone(file, reading.configs) : !hasTrainingKeys(file)) return reading;
  const part = groupPartOf(file, others);
  if (part.kind === 'needs') return part;
  if (part.kind === 'none') return reading;
  const problem: Problem = { code: 'config-part', path: file.path, line: null, values: { group: part.group, of: part.of } };
  const problems = [...reading.problems, problem];
  const whole = reading.kind === 'config' ? reading : asOption(file);
  return whole === null ? { ...reading, problems } : { ...whole, configs: whole.configs.map(withoutLengthProblem), problems };
}

/** An option that names nothing by which it would be recognised alone. */
function asOption(file: TextFile): ReadConfig | null {
  const [document] = documentsOf(file);
  const result = document === undefined ? null : hydra.read(document, new Map());
  return result?.kind === 'read' ? { kind: 'config', format: hydra.id, configs: result.value, problems: result.problems } : null;
}

/** Whether a config says what one expects of a whole one, and has nothing of the options of Hydra's groups: a class to make, or defaults. */
function standsAlone(file: TextFile, configs: readonly TrainingConfig[]): boolean {
  const [document] = documentsOf(file);
  const isOption =
    document?.root.kind === 'mapping' && ['_target_', 'defaults'].some((key) => document.root.kind === 'mapping' && document.root.entries.has(key));
  return !isOption && configs.some((config) => config.maxTrainSteps !== null || config.includes.length > 0);
}

/** Whether a file names anything that training configs name, such as a batch size or a class to make: a part of a config may be no more. */
export function hasTrainingKeys(file: TextFile): boolean {
  return documentsOf(file).some(({ root }) => findKeys(root).size > 0 || mappingsOf(root).some(({ node }) => node.entries.has('_target_')));
}

/** A config that is known to be a part of others: nobody expects it to say how long training is. */
export function withoutLengthProblem(config: TrainingConfig): TrainingConfig {
  return { ...config, problems: config.problems.filter(({ code }) => code !== 'config-without-length') };
}

/** The only config of a plain document can say how other values are written in it. */
function withConversion(file: TextFile, document: ConfigDocument, reading: Extract<ConfigReading, { kind: 'config' }>, others: OtherFiles) {
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

/** Reads one parsed document: the variants that it holds, or as a whole. */
export function readDocument(document: ConfigDocument, others: OtherFiles): ConfigReading {
  const readers = readersFor(document);
  const profiles = readers[0] === undefined || readers[0] === generic ? readProfiles(document, others) : null;
  return profiles ?? readWith(readers, document, others);
}

/** What the first of the readers that takes a document makes of it. */
function readWith(readers: readonly ConfigReader[], document: ConfigDocument, others: OtherFiles): ConfigReading {
  const problems: Problem[] = [];
  for (const reader of readers) {
    const result = reader.read(document, others);
    if (result.kind === 'needs') return result;
    if (result.kind === 'read') return { kind: 'config', format: reader.id, configs: result.value, problems: [...problems, ...result.problems] };
    if (result.kind === 'unreadable') problems.push(...result.problems);
  }
  return { kind: 'not-config', problems };
}

/** The variants of a file that holds several whole configs; null where it does not hold two. */
function readProfiles(document: ConfigDocument, others: OtherFiles): ReadConfig | null {
  const read = profilesIn(document).flatMap((profile) => {
    const reading = readWith(readersFor(profile.document), profile.document, others);
    return reading.kind === 'config' && reading.configs.some(isWhole) ? [{ name: profile.name, reading }] : [];
  });
  const [first] = read;
  if (first === undefined || read.length < 2) return null;
  const configs = read.flatMap(({ name, reading }) => reading.configs.map((config) => asProfile(config, name)));
  return { kind: 'config', format: first.reading.format, configs, problems: read.flatMap(({ reading }) => reading.problems) };
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
