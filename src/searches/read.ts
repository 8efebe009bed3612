import { isSearched, type SearchSpace } from '../model/search-space.ts';
import type { TextFile } from '../model/source.ts';
import { parseDocuments } from '../text/documents.ts';
import { pythonSearches } from '../text/python-searches.ts';
import { searchReaders } from './index.ts';
import { withRoles } from './roles.ts';

/** The searches that a file declares. */
export interface SearchReading {
  readonly spaces: readonly SearchSpace[];
  /** The reader's id; null where there are none. */
  readonly format: string | null;
  /** Whether the file is a search and nothing else. */
  readonly ownsFile: boolean;
}

const none: SearchReading = { spaces: [], format: null, ownsFile: false };
const maxLength = 1_000_000;
const maxSpaces = 50;
const maxParameters = 500;
/** A cheap look at whether a file is worth parsing for searches, by its path and text. */
const hint =
  /parameters|search_?space|sweeper|multirun|\.py['"]?\s[^\n]*-m\s|grid_search|suggest_|Distribution|tune\.|syne_tune|_type|_param\(|feasible|studySpec|study_spec|"?hyperparameters|low['"]?\s*:|choices/;

/** Reads the searches in a text; any text gives an answer. A search in which nothing varies is none. */
export function readSearches(file: TextFile): SearchReading {
  if (file.text.length > maxLength || !hint.test(`${file.path}\n${file.text}`)) return none;
  const python = pythonSearches(/\.py$/i.test(file.path) ? file : { path: file.path, text: '' });
  const documents = parseDocuments(file);
  for (const reader of searchReaders) {
    const found = documents
      .filter(({ language }) => reader.languages.includes(language))
      .flatMap((document) => reader.read({ document, python, text: file.text }));
    const spaces = found.flatMap(({ parameters, metric, trials, multiFidelity }, index): SearchSpace[] => {
      const varied = withRoles(parameters.slice(0, maxParameters)).filter(isSearched);
      if (varied.length === 0) return [];
      return [
        {
          id: index === 0 ? file.path : `${file.path}#${index + 1}`,
          path: file.path,
          framework: reader.id,
          parameters: varied,
          metric: metric ?? { name: null, goal: null },
          trials: trials ?? null,
          multiFidelity: multiFidelity ?? null,
          problems: [],
        },
      ];
    });
    if (spaces.length > 0) return { spaces: spaces.slice(0, maxSpaces), format: reader.id, ownsFile: reader.ownsFile };
  }
  return none;
}
