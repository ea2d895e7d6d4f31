import type { TextFormat } from "../format.ts";
import { delimitedReader } from "./delimited.ts";
import { jsonArrayReader } from "./json-array.ts";
import { ndjsonReader } from "./ndjson.ts";
import type { Reader } from "./row.ts";

/** The reader of a format that is text. */
export function readerFor(format: TextFormat): Reader {
  switch (format.kind) {
    case "delimited":
      return delimitedReader(format.delimiter);
    case "ndjson":
      return ndjsonReader;
    case "json":
      return jsonArrayReader;
  }
}
