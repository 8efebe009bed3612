import type { Problem } from './problem.ts';
import type { Scalar, Span } from './source.ts';

/** A scalar as the author wrote it and as the frameworks mean it. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** The source text of the scalar, quotes included. */
  readonly raw: string;
  readonly quoted: boolean;
  readonly span: Span;
  /** A custom tag or constructor, kept as text and never evaluated. */
  readonly tag?: string;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly DocumentNode[];
  readonly span: Span;
  readonly tag?: string;
}

export interface MappingEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DocumentNode;
}

export interface MappingNode {
  readonly kind: 'mapping';
  /** In source order; of duplicate keys the last one, as the frameworks' loaders do. */
  readonly entries: ReadonlyMap<string, MappingEntry>;
  readonly span: Span;
  /** A custom tag (`!new:torch.optim.SGD`) or, in Python, the name of the call (`dict`, `CosineAnnealingLR`). */
  readonly tag?: string;
}

export type DocumentNode = ScalarNode | SequenceNode | MappingNode;

export type DocumentLanguage = 'yaml' | 'json' | 'toml' | 'ini' | 'python' | 'shell' | 'gin';

/** One document of a config file: data with positions. A YAML file with `---` has several. */
export interface ConfigDocument {
  readonly path: string;
  readonly language: DocumentLanguage;
  readonly root: DocumentNode;
  readonly problems: readonly Problem[];
  /** Where the document was put together from several files; absent where it stands for itself. */
  readonly composition?: Composition;
}

/** What a document was made of besides its own file: its nodes keep the places that they have in those files. */
export interface Composition {
  /** What put it together. */
  readonly kind: 'hydra' | 'inheritance' | 'include-tags' | 'lightning-cli';
  /** The paths of the other files, each once, in the order in which they were included. */
  readonly includes: readonly string[];
  /** Those of them that hold no config of their own: their content went below a key, as a Hydra group's does. */
  readonly parts: readonly string[];
  /** Whether everything that was to be included was at hand: only then does a key that is nowhere have the framework's default. */
  readonly isWhole: boolean;
}

/** Rows of CSV, TSV or JSONL, column by column; text cells are kept as text. */
export interface Table {
  readonly path: string;
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
  /** 1-based source line of each row. */
  readonly lines: ArrayLike<number>;
  /** 1-based lines on which a header stands, the first included: several where runs were appended. Absent where rows name their own fields. */
  readonly headerLines?: readonly number[];
  readonly problems: readonly Problem[];
}

export interface TableColumn {
  readonly name: string;
  /** One cell a row; an empty cell is undefined, a bare NaN is NaN. */
  readonly cells: readonly (number | string | boolean | undefined)[];
  /** Whether some cell may be anything but a number; absent where nobody looked. */
  readonly hasText?: boolean;
}
