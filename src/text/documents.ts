import type { ConfigDocument } from '../model/document.ts';
import type { TextFile } from '../model/source.ts';
import { parseJson } from './json.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

const parsers: ReadonlyMap<string, (file: TextFile) => readonly ConfigDocument[]> = new Map([
  ['yaml', parseYaml],
  ['yml', parseYaml],
  ['json', (file: TextFile) => [parseJson(file)]],
  ['toml', (file: TextFile) => [parseToml(file)]],
]);

/** The documents of a file in a config language, told by its name; none for other files. */
export function parseDocuments(file: TextFile): readonly ConfigDocument[] {
  const extension = /\.([A-Za-z0-9]+)$/.exec(file.path)?.[1]?.toLowerCase() ?? '';
  return parsers.get(extension)?.(file) ?? [];
}
