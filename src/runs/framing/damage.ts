import type { Problem } from '../../model/problem.ts';

/** Where the framing of a file of records breaks: what stands before that was read. */
export interface Damage {
  readonly kind: 'truncated' | 'checksum';
  /** 0-based offset of the record in the file. */
  readonly byte: number;
}

/** What is to be said about a file whose records break off. */
export function damageProblem(path: string, { kind, byte }: Damage): Problem {
  return kind === 'truncated' ? { code: 'truncated', path, line: null, values: { byte } } : { code: 'record-damaged', path, line: null, values: { byte } };
}

/** What is to be said about whole records that hold nothing that can be decoded, or more than is read. */
export function leftOutProblem(path: string, records: number): Problem {
  return { code: 'record-damaged', path, line: null, values: { records } };
}
