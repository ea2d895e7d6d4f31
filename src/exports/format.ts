/** How an export is written down. */
export type ExportFormat =
  | { readonly kind: "delimited"; readonly delimiter: string; readonly lineEnd: string }
  | { readonly kind: "ndjson" }
  | { readonly kind: "json" }
  | { readonly kind: "xlsx" };

/** One whose bytes are a text. */
export type TextFormat = Exclude<ExportFormat, { kind: "xlsx" }>;

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const DELIMITERS = [",", "\t", ";", "|"] as const;
const BY_EXTENSION: Readonly<Record<string, ExportFormat["kind"]>> = {
  csv: "delimited",
  tsv: "delimited",
  tab: "delimited",
  psv: "delimited",
  ndjson: "ndjson",
  jsonl: "ndjson",
  xlsx: "xlsx",
  xlsm: "xlsx",
};

/** Is the first row the names of columns? Elsewhere each row names its own. */
export function isTable({ kind }: ExportFormat): boolean {
  return kind === "delimited" || kind === "xlsx";
}

/** The format that a file's name tells, or null where its content decides. `extension` is without a dot. */
export function kindByExtension(extension: string): ExportFormat["kind"] | null {
  return BY_EXTENSION[extension.toLowerCase()] ?? null;
}

/** The media type of a file in this format. */
export function fileTypeOf(format: ExportFormat): string {
  switch (format.kind) {
    case "delimited":
      return format.delimiter === "\t" ? "text/tab-separated-values" : "text/csv";
    case "ndjson":
      return "application/x-ndjson";
    case "json":
      return "application/json";
    case "xlsx":
      return XLSX_TYPE;
  }
}

/** Tells the format from the beginning of the text; `kind` where the file's name says it already. */
export function formatOf(head: string, kind: TextFormat["kind"] | null = null): TextFormat {
  const begin = head.trimStart();
  const told = kind ?? (begin[0] === "[" ? "json" : begin[0] === "{" ? "ndjson" : "delimited");
  if (told !== "delimited") return { kind: told };
  const { line, lineEnd } = firstRow(head);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
  return { kind: "delimited", delimiter, lineEnd };
}

/** The first row that has something in it, without what stands in quotes, and the line end after it. */
function firstRow(head: string): { readonly line: string; readonly lineEnd: string } {
  const bare = head.trimStart().replaceAll(/"(?:[^"]|"")*"/g, "");
  const [lineEnd = "\r\n"] = /\r\n|\n|\r/.exec(bare) ?? [];
  const end = bare.search(/[\r\n]/);
  return { line: end === -1 ? bare : bare.slice(0, end), lineEnd };
}
