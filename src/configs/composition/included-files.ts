import type { ConfigDocument } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { IncludedFile, Span, TextFile } from '../../model/source.ts';
import { parseDocuments } from '../../text/documents.ts';
import { problemAt } from '../nodes.ts';

/** The files that were supplied so far, by path. One that was never asked for is not in it. */
export type OtherFiles = ReadonlyMap<string, IncludedFile>;

/** What includes a file, and how it names it. */
export interface Inclusion {
  readonly document: ConfigDocument;
  readonly span: Span;
  /** As written, for people. */
  readonly name: string;
  /** Where the file may stand, the likeliest first; none where the name leads out of the repository. */
  readonly candidates: readonly string[];
  /** The files on the way here, the including one last: none of them can be included again. */
  readonly stack: readonly string[];
  /** Whether nothing is said of a file that is not there. */
  readonly isOptional?: boolean;
}

/** A file that was found, with its first document. */
export interface FoundFile {
  readonly file: TextFile;
  readonly document: ConfigDocument;
}

/** At most this many files make one config. */
export const maxIncludedFiles = 30;
/** How often files are included in all: a few files can include each other in very many ways. */
const maxInclusions = 200;
/** Problems of an included file that change what the including config says. */
const severe: ReadonlySet<Problem['code']> = new Set(['syntax-error', 'conflict-markers', 'file-too-large', 'alias-limit', 'nesting-limit', 'truncated']);

const parsed = new WeakMap<TextFile, readonly ConfigDocument[]>();

/** The documents of a file; those of the very same file are parsed once. */
export function documentsOf(file: TextFile): readonly ConfigDocument[] {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const documents = parseDocuments(file);
  parsed.set(file, documents);
  return documents;
}

/** Opens the files that one config includes, and keeps account: what is still to be fetched, what was used, what is not there. */
export class IncludedFiles {
  readonly wanted = new Set<string>();
  readonly includes = new Set<string>();
  /** Those whose content went below a key. */
  readonly parts = new Set<string>();
  readonly problems: Problem[] = [];
  isWhole = true;
  readonly #others: OtherFiles;
  readonly #own: TextFile;
  #inclusions = 0;

  /** `own` is the file that includes: it need not be supplied to be found. */
  constructor(others: OtherFiles, own: TextFile) {
    this.#others = others;
    this.#own = own;
  }

  /** The first candidate that is there; null where none is (a note says so), and where one must be fetched first. */
  open(inclusion: Inclusion): FoundFile | null {
    const { candidates, name, stack } = inclusion;
    if (candidates.length === 0) return this.#refuse(inclusion, 'include-outside', { included: short(name) });
    const files = candidates.map((path) => this.#fileAt(path));
    const found = files.find((file) => file !== undefined && file.isMissing !== true);
    const isKnown = files.slice(0, found === undefined ? undefined : files.indexOf(found)).every((file) => file !== undefined);
    if (!isKnown) return this.#want(candidates);
    if (found === undefined) return inclusion.isOptional === true ? null : this.#refuse(inclusion, 'file-missing', missing(name, candidates));
    if (stack.includes(found.path)) return this.#refuse(inclusion, 'include-cycle', { included: found.path });
    this.#inclusions += 1;
    const isOneTooMany = this.includes.size >= maxIncludedFiles && !this.includes.has(found.path);
    if (isOneTooMany || this.#inclusions > maxInclusions) return this.#refuse(inclusion, 'include-limit', { limit: maxIncludedFiles });
    return this.#take(inclusion, found);
  }

  /** A file that may stand at one of these paths, without any note; undefined where that is not known yet. */
  probe(candidates: readonly string[]): FoundFile | null | undefined {
    const files = candidates.map((path) => this.#fileAt(path));
    if (files.some((file) => file === undefined)) {
      this.#want(candidates);
      return undefined;
    }
    for (const file of files) {
      const document = file === undefined || file.isMissing === true ? undefined : documentsOf(file)[0];
      if (file !== undefined && document?.root.kind === 'mapping') return { file, document };
    }
    return null;
  }

  #fileAt(path: string): IncludedFile | undefined {
    return path === this.#own.path ? this.#own : this.#others.get(path);
  }

  #want(candidates: readonly string[]): null {
    for (const path of candidates) if (this.#fileAt(path) === undefined) this.wanted.add(path);
    return null;
  }

  #take(inclusion: Inclusion, file: TextFile): FoundFile | null {
    const [document] = documentsOf(file);
    this.includes.add(file.path);
    if (document === undefined || document.root.kind === 'mapping') {
      this.#adopt(document?.problems ?? []);
      return document === undefined ? null : { file, document };
    }
    // An empty file includes nothing; text that is no mapping is no config.
    const isEmpty = document.root.kind === 'scalar' && document.root.value === null;
    if (isEmpty && document.problems.length === 0) return null;
    this.#adopt(document.problems);
    return this.#refuse(inclusion, 'include-unreadable', { included: file.path });
  }

  #adopt(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (severe.has(problem.code) && !this.problems.includes(problem)) this.problems.push(problem);
    }
  }

  #refuse({ document, span }: Inclusion, code: Problem['code'], values: Problem['values']): null {
    this.isWhole = false;
    const problem = problemAt(document, code, span, values);
    const isSaid = this.problems.some((other) => other.code === code && other.path === problem.path && other.line === problem.line);
    if (!isSaid) this.problems.push(problem);
    return null;
  }
}

/** Of several places where a file might have stood, its name is what people know; `tried` has them all. */
function missing(name: string, candidates: readonly string[]): Problem['values'] {
  const [only, ...others] = candidates;
  return others.length === 0 ? { included: only ?? short(name) } : { included: short(name), tried: candidates.join('\n') };
}

function short(name: string): string {
  return name.length > 200 ? `${name.slice(0, 199)}…` : name;
}
