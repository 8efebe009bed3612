import picomatch from 'picomatch';

/** How a system writes paths: `node:path`, or its `posix` or `win32`. */
export interface PathStyle {
  readonly sep: string;
}

/** A glob over files of this machine. */
export interface Glob {
  /** The deepest folder that holds everything it can match. */
  readonly root: string;
  /** Whether it matches a path that is written with `/`. */
  readonly matches: (path: string) => boolean;
}

/** A path with `/` between its folders, whatever the system writes. */
export function slashed(path: string, { sep }: PathStyle): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** A glob in the system's own way of writing, such as `runs\**\*.csv` on Windows; null where it is a plain path. */
export function readGlob(written: string, style: PathStyle): Glob | null {
  const glob = slashed(written, style);
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) return null;
  return { root: base === '' ? '.' : base, matches: picomatch(glob.replace(/^\.\//, ''), { dot: true }) };
}
