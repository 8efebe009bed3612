import type { ConfigDocument, DocumentNode, MappingEntry, MappingNode } from '../../model/document.ts';
import { mappingsOf, textOf } from '../nodes.ts';
import type { IncludedFiles } from './included-files.ts';
import { resolvePath } from './paths.ts';
import { isConfigPath } from './tags.ts';

/** The keys of a LightningCLI config whose value may be the path of a file that holds it. */
const parts = ['trainer', 'model', 'data', 'optimizer', 'lr_scheduler'];
/** `model: yolov8n.yaml` beside one of these is Ultralytics', and no file of the repository. */
const foreign = ['imgsz', 'task', 'mode'];

/** Whether a document is a LightningCLI config of which a part stands in a file of its own. */
export function namesLightningParts({ root }: ConfigDocument): boolean {
  if (root.kind !== 'mapping' || foreign.some((key) => root.entries.has(key))) return false;
  const named = parts.filter((key) => isPart(root, key));
  if (named.length === 0) return false;
  return named.includes('trainer') || root.entries.has('seed_everything') || namesClasses(root);
}

/** The config with the files of its parts in their places; jsonargparse finds them from the folder of the file that names them. */
export function withLightningParts(document: ConfigDocument, files: IncludedFiles, stack: readonly string[]): DocumentNode {
  const { root } = document;
  if (root.kind !== 'mapping') return root;
  const entries = new Map<string, MappingEntry>(root.entries);
  for (const key of parts) {
    const entry = root.entries.get(key);
    if (entry === undefined || !isPart(root, key)) continue;
    const name = textOf(entry.value) ?? '';
    const path = resolvePath(document.path, name);
    const found = files.open({ document, span: entry.value.span, name, candidates: path === null ? [] : [path], stack });
    if (found === null) continue;
    files.parts.add(found.file.path);
    entries.set(key, { ...entry, value: found.document.root });
  }
  return { ...root, entries };
}

function isPart(root: MappingNode, key: string): boolean {
  const value = root.entries.get(key)?.value;
  return value !== undefined && isConfigPath(value);
}

function namesClasses(root: MappingNode): boolean {
  return mappingsOf(root)
    .slice(0, 200)
    .some(({ node }) => node.entries.has('class_path'));
}
