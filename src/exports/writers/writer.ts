import type { Segment } from "../../judge/segments.ts";
import type { Column } from "../columns.ts";

/** Writes redacted rows in the format in which the export came. */
export interface Writer {
  /** What stands before the rows. */
  begin(columns: readonly Column[]): string;
  /** One row; `segments` are its redacted form, null where nothing of it is allowed. */
  row(columns: readonly Column[], segments: readonly Segment[] | null): string;
  /** Rows one after the other, in order. */
  join(rows: readonly string[]): string;
  end(): string;
}
