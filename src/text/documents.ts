import type { ConfigDocument, DocumentLanguage } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { createBuilder, emptyDocument, oneLine } from './builder.ts';
import { parseGin } from './gin.ts';
import { parseIni } from './ini.ts';
import { parseJson } from './json.ts';
import { parsePython } from './python.ts';
import { parseShell } from './shell.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

const parsers: Readonly<Record<DocumentLanguage, (file: TextFile) => readonly ConfigDocument[]>> = {
  yaml: parseYaml,
  json: (file) => [parseJson(file)],
  toml: (file) => [parseToml(file)],
  ini: (file) => [parseIni(file)],
  python: (file) => [parsePython(file)],
  shell: (file) => [parseShell(file)],
  gin: (file) => [parseGin(file)],
};

const languagesByExtension: ReadonlyMap<string, DocumentLanguage> = new Map<string, DocumentLanguage>([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['json5', 'json'],
  ['toml', 'toml'],
  ['ini', 'ini'],
  ['py', 'python'],
  ['sh', 'shell'],
  ['bash', 'shell'],
  ['zsh', 'shell'],
  ['sbatch', 'shell'],
  ['slurm', 'shell'],
  ['gin', 'gin'],
]);

/** Extensions that any language may have; what stands in the file decides. */
const openExtensions = new Set(['', 'cfg', 'conf', 'config', 'hparams', 'params', 'args', 'opts']);

/**
 * The documents of a file: the language by its extension, by its first lines where the extension says nothing.
 * None for files of no config language. Never throws, whatever the file holds.
 */
export function parseDocuments(file: TextFile): readonly ConfigDocument[] {
  const language = languageOf(file);
  if (language === null) return [];
  try {
    return parsers[language](file);
  } catch (error) {
    const builder = createBuilder(file);
    builder.report('syntax-error', null, { message: oneLine(String(error)) });
    return [emptyDocument(builder, language)];
  }
}

/** The config language of a file; null when it has none. */
export function languageOf(file: TextFile): DocumentLanguage | null {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
  if (extension === 'txt') return isNamespace(file.text) ? 'python' : null;
  return languagesByExtension.get(extension) ?? (openExtensions.has(extension) ? sniff(file.text, extension) : null);
}

const sniffedLength = 20_000;

/** What Python prints for parsed arguments: `Namespace(lr=0.1, epochs=90)`; runs keep it as args.txt. */
function isNamespace(text: string): boolean {
  return /^\s*(?:argparse\.)?Namespace\(\w+=/.test(text.slice(0, 200));
}

/** Tells the language by the lines that the others do not have. */
function sniff(text: string, extension: string): DocumentLanguage | null {
  const head = text.slice(0, sniffedLength);
  if (/^#!.*\b(?:ba|z|da)?sh\b/.test(head)) return 'shell';
  if (/^#!.*\bpython/.test(head) || isNamespace(head)) return 'python';
  const lines = head.split('\n').map((line) => line.trimEnd());
  const [first = ''] = lines.filter((line) => line.trim() !== '' && !/^\s*(?:#|;|\/\/)/.test(line));
  if (first.startsWith('{') || first === '[') return 'json';
  if (/^(?:from __gin__ import|include ['"].*\.gin['"])/.test(first) || lines.some((line) => /^[\w./]+ = [@%]\w/.test(line))) return 'gin';
  if (lines.some((line) => /^(?:import|from) [\w.]+/.test(line))) return 'python';
  if (lines.some((line) => /^\s*\[+[^\][=,]+\]+\s*(?:[#;].*)?$/.test(line))) return isToml(lines, extension) ? 'toml' : 'ini';
  const mappings = lines.filter((line) => /^\s*(?:- )?[\w.$-]+:(?: |$)/.test(line)).length;
  const options = lines.filter((line) => /^\s*[\w.-]+ *= *\S/.test(line)).length;
  if (mappings === 0 && options === 0) return null;
  return mappings >= options ? 'yaml' : 'ini';
}

/** TOML alone has `[[…]]`, and quotes every text; a `.cfg` where nothing else shows is configparser's. */
function isToml(lines: readonly string[], extension: string): boolean {
  if (lines.some((line) => /^\s*\[\[/.test(line))) return true;
  const values = lines.map((line) => /^\s*[\w."-]+\s*=\s*(.*)$/.exec(line)?.[1]).filter((value) => value !== undefined);
  const isTyped = (value: string): boolean => /^(?:["'[{]|[-+]?\d|true\b|false\b|[-+]?(?:inf|nan)\b)/.test(value);
  return extension !== 'cfg' && values.length > 0 && values.every(isTyped) && !lines.some((line) => /^\s*@\w+\s*=/.test(line));
}
