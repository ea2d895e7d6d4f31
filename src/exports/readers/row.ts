import type { Json } from "../../../detectors/types.ts";

/** One row as it stands in the export: its cells, and the name of each. */
export interface Row {
  /** The header of a table, the same list for all its rows; the keys of an object. */
  readonly names: readonly string[];
  /** Strings in a table. A ragged row has more or fewer than there are names. */
  readonly cells: readonly Json[];
  /** Which cells were numbers, where the format tells; what is not said was none. */
  readonly numbers?: readonly boolean[];
}

/** The rows of a piece of the text. */
export interface Batch {
  /** Of a table, as soon as it is read; null for objects, each of which names its own. */
  readonly header: readonly string[] | null;
  readonly rows: readonly Row[];
  /** Positions of columns that nobody sees in the file, and that do not leave with it. */
  readonly hidden?: ReadonlySet<number>;
}

/** Reads a text into rows. A table gives its header even when no row follows. Throws `ERR_EXPORT`. */
export type Reader = (text: AsyncIterable<string>) => AsyncGenerator<Batch>;
