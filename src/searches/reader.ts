import type { Goal } from '../model/config.ts';
import type { ConfigDocument } from '../model/document.ts';
import type { SearchParameter } from '../model/search-space.ts';
import type { PythonSearches } from '../text/python-searches.ts';

/** One search as a reader finds it in a document. */
export interface FoundSearch {
  readonly parameters: readonly SearchParameter[];
  readonly metric?: { readonly name: string | null; readonly goal: Goal | null };
  readonly trials?: number | null;
  readonly multiFidelity?: { readonly scheduler: string; readonly resource: string | null } | null;
}

/** A document in which searches may be declared. */
export interface SearchDocument {
  readonly document: ConfigDocument;
  /** In Python: calls and dictionaries wherever they stand, functions included; empty in other languages. */
  readonly python: PythonSearches;
  readonly text: string;
}

/** One tuning framework's search spaces. Pure, synchronous, total. */
export interface SearchReader {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly recognisedBy: string;
  readonly languages: readonly ConfigDocument['language'][];
  /** Whether such a file is a search and nothing else; where not, the file may be a training config as well. */
  readonly ownsFile: boolean;
  /** The searches that the document declares; none where it is not of this framework. */
  read(source: SearchDocument): readonly FoundSearch[];
}
