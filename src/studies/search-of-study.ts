import type { SearchSpace } from '../model/search-space.ts';
import type { Study } from '../model/study.ts';
import { folderOf } from './paths.ts';

/** How far above a study's folder its search may be declared. */
const maxLevelsUp = 2;

/** A study with the search that declares what its trials vary: the only one in the nearest folder, its own or one above, that holds any. */
export function withSearch(study: Study, spaces: readonly SearchSpace[]): Study {
  let folder = study.folder;
  for (let level = 0; level <= maxLevelsUp; level++) {
    const here = spaces.filter(({ path }) => folderOf(path) === folder);
    const [only] = here;
    if (only !== undefined) return here.length === 1 ? { ...study, searchSpace: only } : study;
    if (folder === '') return study;
    folder = folderOf(folder);
  }
  return study;
}
