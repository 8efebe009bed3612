const zipName = /[^/]\.zip$/i;
const tarName = /[^/]\.(?:tar|tgz|tbz2?|txz|tar\.\w{1,4})$/i;

/** The path without its `.gz`; null for other files, and for tar archives. */
export function unzippedPath(path: string): string | null {
  return /[^/]\.gz$/i.test(path) && !tarName.test(path) ? path.slice(0, -3) : null;
}

/** Whether a file is an archive whose files are read, by its name. */
export function isZipName(path: string): boolean {
  return zipName.test(path);
}

/** Whether a file is an archive that is not opened, by its name. */
export function isTarName(path: string): boolean {
  return tarName.test(path);
}
