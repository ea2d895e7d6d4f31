import { exportFault, LIMITS } from "../fault.ts";
import { rowOfObject } from "./objects.ts";
import type { Reader, Row } from "./row.ts";

/** Reads one JSON object a line; empty lines are no rows. */
export const ndjsonReader: Reader = async function* read(text) {
  let rest = "";
  let count = 0;
  const rowsOf = (lines: readonly string[]): Row[] =>
    lines.flatMap((line) => (line.trim() === "" ? [] : rowOfObject(line, ++count)));
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LIMITS.row) throw exportFault("row-too-large", { row: count + 1 });
    const rows = rowsOf(lines);
    if (rows.length > 0) yield { header: null, rows };
  }
  const rows = rowsOf([rest]);
  if (rows.length > 0) yield { header: null, rows };
  if (count === 0) throw exportFault("empty");
};
