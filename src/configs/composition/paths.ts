/** How many folders above a file are looked through for what it names without saying from where. */
const maxAncestors = 6;

/** Folders that are, by their names, the top of a tree of configs. */
const configFolder = /^(?:conf|confs|config|configs|cfg|cfgs|hydra_conf|hydra_configs?|config_hydra|yamls?)$/i;

/**
 * `../Base.yaml` beside `configs/COCO/x.yaml` is `configs/Base.yaml`; back slashes separate too. Null for what lies above the top,
 * for absolute paths, home folders, URLs and drives, and for what only running would tell (`$DIR`).
 */
export function resolvePath(from: string, relative: string): string | null {
  return joinPath(folderOf(from), relative);
}

/** As `resolvePath`, from a folder; `` is the top. */
export function joinPath(folder: string, relative: string): string | null {
  const plain = relative.trim().replaceAll('\\', '/');
  if (plain === '' || /^(?:[a-z][\w+.-]*:|[/~])/i.test(plain) || /[$\0]/.test(plain)) return null;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (!goUp(parts)) return null;
  }
  return parts.join('/');
}

/** Leaves the last folder; false at the top, and where a person named a path that begins above it (`../x`, `/x`). */
function goUp(parts: string[]): boolean {
  const last = parts.at(-1);
  if (last === undefined || last === '' || last === '.' || last === '..') return false;
  parts.pop();
  return true;
}

/** The folder of a path, `` for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The folders around a path, nearest first, the file's own included; at most seven. */
export function foldersAround(path: string): string[] {
  const folders = [folderOf(path)];
  for (let folder = folderOf(path); folder !== '' && folders.length <= maxAncestors; ) {
    folder = folderOf(folder);
    folders.push(folder);
  }
  return folders;
}

/** The top of the tree of configs that a path is in: the nearest folder around it with a name such as `conf` or `configs`; null without one. */
export function configRootOf(path: string): string | null {
  return foldersAround(path).find((folder) => configFolder.test(folder.slice(folder.lastIndexOf('/') + 1))) ?? null;
}

/** The part of a path below a folder; the whole path where it is elsewhere. */
export function below(folder: string, path: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
