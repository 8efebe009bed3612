import type { TrainingConfig } from '../model/config.ts';
import type { Conversion } from '../model/conversion.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { TextFile } from '../model/source.ts';
import type { KeySetting } from '../text/rewrite.ts';
import type { ReaderSupport } from './support.ts';

/** How sure a reader is that a file is its own: 0 not at all, 1 beyond doubt. The highest score reads; ties go to the more specific reader. */
export type Score = number;

/** What a reader makes of a file. `needs`: composition; the engine supplies the files by path and asks again. */
export type ReadResult<T> =
  | { readonly kind: 'read'; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly kind: 'needs'; readonly files: readonly string[] }
  | { readonly kind: 'not-mine' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** One framework's training configs. Pure, synchronous, total: any document in, an answer out. */
export interface ConfigReader {
  /** The framework's name as in JSON and docs: also the folder's name. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** What it is recognised by, in words, for the docs. */
  readonly recognisedBy: string;
  readonly languages: readonly ConfigDocument['language'][];
  /** Which keys are read, and what is not, for the docs. */
  readonly support: ReaderSupport;
  recognise(document: ConfigDocument): Score;
  read(document: ConfigDocument, others: ReadonlyMap<string, TextFile>): ReadResult<readonly TrainingConfig[]>;
  /** The keys to set for a conversion of a config that this reader read; null where the framework cannot say it. */
  convert?(config: TrainingConfig, conversion: Conversion): readonly KeySetting[] | null;
}
