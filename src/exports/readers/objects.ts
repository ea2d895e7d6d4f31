import { isObject, readJson } from "../../judge/formats/json.ts";
import { exportFault, LIMITS } from "../fault.ts";
import type { Row } from "./row.ts";

/** The row that one JSON object is. Throws `ERR_EXPORT`; `row` counts from 1. */
export function rowOfObject(text: string, row: number): Row {
  if (text.length > LIMITS.row) throw exportFault("row-too-large", { row });
  const read = readJson(text);
  if (!read.ok)
    throw exportFault(read.detail === "not-an-object" ? "not-an-object" : "malformed", { row });
  if (!isObject(read.root)) throw exportFault("not-an-object", { row });
  const names = Object.keys(read.root);
  if (names.length > LIMITS.columns) throw exportFault("too-many-columns", { row });
  return { names, cells: Object.values(read.root) };
}
