import type { Encoding } from "../encoding.ts";
import type { ExportFormat } from "../format.ts";
import { delimitedWriter } from "./delimited.ts";
import { encoderFor } from "./encode.ts";
import { jsonArrayWriter, ndjsonWriter } from "./objects.ts";
import { workbookPacker, workbookWriter } from "./workbook.ts";
import type { Packer, Writer } from "./writer.ts";

export function writerFor(format: ExportFormat): Writer {
  switch (format.kind) {
    case "delimited":
      return delimitedWriter(format);
    case "ndjson":
      return ndjsonWriter;
    case "json":
      return jsonArrayWriter();
    case "xlsx":
      return workbookWriter();
  }
}

/** How what `writerFor` gives becomes bytes. */
export function packerFor(format: ExportFormat, encoding: Encoding, hadBom: boolean): Packer {
  if (format.kind === "xlsx") return workbookPacker();
  return { bytes: encoderFor(encoding, hadBom), end: () => new Uint8Array() };
}
