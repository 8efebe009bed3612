import { english } from './en/index.ts';
import type { Words } from './words.ts';

/** The sentences of a language; English where the language has none yet, and `missing` says so. */
export function wordsOf(language: string): { readonly words: Words; readonly missing: string | null } {
  if (language === 'en') return { words: english, missing: null };
  return { words: english, missing: `There are no sentences in the language \`${language}\` in this version; the report is in English.` };
}
