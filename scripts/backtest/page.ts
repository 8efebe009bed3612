/** A table of a page: what its columns are called, and its rows. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A ratio with two digits behind the point; a dash for none. */
export function ratio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

/** `88.6 %`: a share with one digit behind the point. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A relative error with two digits behind the point. */
export function error(value: number): string {
  return Number.isFinite(value) ? `${(100 * value).toFixed(2)} %` : '–';
}
