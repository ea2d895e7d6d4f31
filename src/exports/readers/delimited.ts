import { exportFault } from "../fault.ts";
import { requireHeader } from "../header.ts";
import type { Batch, Reader } from "./row.ts";
import { RowSplitter } from "./row-splitter.ts";

/** A piece of the text may hold thousands of short rows. */
const MOST_ROWS = 100;

/** Reads delimited text: the first row names the columns. Rows with more or fewer cells are given as they are. */
export function delimitedReader(delimiter: string): Reader {
  return async function* read(text) {
    const splitter = new RowSplitter(delimiter);
    let header: readonly string[] | null = null;
    let rows: (readonly string[])[] = [];
    /** What was read since the last time; null before there is a header. The rows with it tell whether it is one. */
    const taken = (): Batch | null => {
      if (header === null) {
        const [first, ...below] = rows;
        if (first === undefined) return null;
        header = requireHeader(first, below);
        rows = below;
      }
      const names = header;
      const batch = { header, rows: rows.map((cells) => ({ names, cells })) };
      rows = [];
      return batch;
    };
    for await (const piece of text) {
      for (const row of splitter.write(piece)) {
        if (rows.push(row) < MOST_ROWS) continue;
        const batch = taken();
        if (batch !== null) yield batch;
      }
      const batch = taken();
      if (batch !== null) yield batch;
    }
    const last = splitter.end();
    if (last !== null) rows.push(last);
    const batch = taken();
    if (batch === null) throw exportFault("empty");
    yield batch;
  };
}
