import type { Segment } from "../../judge/segments.ts";
import type { Column } from "../columns.ts";

/** Writes redacted rows in the format in which the export came. */
export interface Writer {
  /** What stands before the rows. */
  begin(columns: readonly Column[]): string;
  /**
   * One row; `segments` are its redacted form, null where nothing of it is allowed. `numbers` says of which columns the
   * cells were numbers, where the format tells.
   */
  row(
    columns: readonly Column[],
    segments: readonly Segment[] | null,
    numbers?: readonly boolean[],
  ): string;
  /** Rows one after the other, in order. */
  join(rows: readonly string[]): string;
  end(): string;
}

/** Gives the bytes of what a writer writes, piece by piece. */
export interface Packer {
  bytes(text: string): Uint8Array;
  /** What stands behind all of it. */
  end(): Uint8Array;
}
