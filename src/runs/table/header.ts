/** The first lines of a delimited file, cell by cell. */
export interface TableHead {
  readonly names: readonly string[];
  /** The rows behind the header that the head holds whole. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The header of a CSV or TSV file and its first rows, from the first bytes of it; null where there is none. Only for telling formats apart:
 * quotes are taken off and not understood.
 */
export function tableHeadOf(text: string): TableHead | null {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const [header = '', ...rest] = lines;
  const delimiter = ['\t', ';', ','].find((one) => header.includes(one)) ?? ',';
  const cells = (line: string) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const names = cells(header);
  if (header.trim() === '') return null;
  const whole = text.length < 4096 ? rest : rest.slice(0, -1);
  return { names, rows: whole.filter((line) => line.trim() !== '').map(cells) };
}

/** The numbers of a column in the first rows; an empty cell is left out. */
export function numbersIn({ names, rows }: TableHead, name: string): readonly number[] {
  const index = names.indexOf(name);
  return rows.flatMap((cells) => {
    const cell = cells[index] ?? '';
    return index >= 0 && cell !== '' && Number.isFinite(Number(cell)) ? [Number(cell)] : [];
  });
}
