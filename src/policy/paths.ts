import picomatch from 'picomatch';

/** Whether a repository path matches one of the globs (`**` spans folders, dot files included). */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => picomatch.isMatch(path, glob, { dot: true }));
}
