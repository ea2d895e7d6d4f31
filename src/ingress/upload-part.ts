import { extname } from "node:path";

/** Why an upload is no file. */
export type UploadFault =
  | "too-large"
  /** The client went away before the file was whole. */
  | "aborted"
  /** Nothing came for too long. */
  | "stalled"
  /** A form without a file, or with several. */
  | "not-one-file"
  /** Compressed in a way that is not known, or not what it says. */
  | "encoding"
  /** A form that is none. */
  | "malformed";

export class UploadError extends Error {
  readonly fault: UploadFault;

  constructor(fault: UploadFault) {
    super("the upload is no file");
    this.name = "UploadError";
    this.fault = fault;
  }
}

export type TakeBytes = (bytes: Uint8Array) => Promise<void>;

const BY_TYPE: Readonly<Record<string, string>> = {
  "text/csv": "csv",
  "text/tab-separated-values": "tsv",
  "application/json": "json",
  "application/x-ndjson": "ndjson",
  "application/ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.ms-excel.sheet.macroenabled.12": "xlsx",
};
const KNOWN = new Set(["csv", "tsv", "tab", "psv", "ndjson", "jsonl", "json", "xlsx", "xlsm"]);

/** The extension that tells a file's format, by its name or its media type; "" where neither does. Of the name nothing else is kept. */
export function extensionOf(type: string, name: string): string {
  const named = extname(name).slice(1).toLowerCase();
  if (KNOWN.has(named)) return named;
  const [essence = ""] = type.split(";");
  return BY_TYPE[essence.trim().toLowerCase()] ?? "";
}
