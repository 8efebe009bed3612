/** A glob that matches exactly this path or name, for `matchesAny`. */
export function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|^$]/g, '\\$&');
}
