import type { ExportFormat } from "../format.ts";
import { delimitedWriter } from "./delimited.ts";
import { jsonArrayWriter, ndjsonWriter } from "./objects.ts";
import type { Writer } from "./writer.ts";

export function writerFor(format: ExportFormat): Writer {
  switch (format.kind) {
    case "delimited":
      return delimitedWriter(format);
    case "ndjson":
      return ndjsonWriter;
    case "json":
      return jsonArrayWriter();
  }
}
