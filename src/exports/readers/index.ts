import type { ExportFormat } from "../format.ts";
import { delimitedReader } from "./delimited.ts";
import { jsonArrayReader } from "./json-array.ts";
import { ndjsonReader } from "./ndjson.ts";
import type { Reader } from "./row.ts";

export function readerFor(format: ExportFormat): Reader {
  switch (format.kind) {
    case "delimited":
      return delimitedReader(format.delimiter);
    case "ndjson":
      return ndjsonReader;
    case "json":
      return jsonArrayReader;
  }
}
