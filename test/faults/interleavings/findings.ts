import type { ReviewComment } from '../../../src/report/payload.ts';

/** The lines that may hold a finding; the last one stands far from every change, so that it never has a line in the diff. */
export const keys = ['a', 'b', 'c', 'd', 'old'] as const;
export type Key = (typeof keys)[number];

/** A version of the config: which lines are bad, how bad, and how far down they stand. */
export interface Version {
  readonly bad: ReadonlySet<Key>;
  readonly amount: number;
  readonly linesBefore: number;
}

export const path = 'train.yaml';

/** The version of the base branch: only the old finding, which no pull request here touches. */
export const baseVersion: Version = { bad: new Set(['old']), amount: 0, linesBefore: 0 };

/** The file of a version. */
export function textOf({ bad, amount, linesBefore }: Version): string {
  const filler = Array.from({ length: 20 }, (_, n) => `filler_${n}: ${n}`);
  const line = (key: Key) => `${key}: ${bad.has(key) ? `bad ${key === 'old' ? 0 : amount}` : 'good'}`;
  return [...Array.from({ length: linesBefore }, (_, n) => `# remark ${n}`), ...keys.slice(0, 4).map(line), ...filler, line('old'), ''].join('\n');
}

/** The finding's full name. */
export function fingerprintOf(key: Key): string {
  return `rule|config:${path}|${key}`;
}

/** What a review of the version says on lines. */
export function commentsOn(version: Version): readonly ReviewComment[] {
  const lines = textOf(version).split('\n');
  return keys.flatMap((key, rank) => {
    const line = lines.findIndex((text) => text.startsWith(`${key}: bad`)) + 1;
    if (line === 0) return [];
    const body = `${key} is bad by ${version.amount}.`;
    return [
      {
        fingerprint: fingerprintOf(key),
        path,
        startLine: line,
        endLine: line,
        body: `${body}\n\n\`\`\`suggestion\n${key}: good\n\`\`\``,
        bodyWithoutSuggestion: body,
        rank,
      },
    ];
  });
}
