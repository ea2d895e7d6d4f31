import type { Sealed, SealedFile } from "../../judge/event.ts";

/** Is it a file of many rows, read as it is sent? Other bodies are in memory. */
export function isFile(sealed: Sealed | SealedFile): sealed is SealedFile {
  return "read" in sealed;
}

export async function* bytesIn(sealed: Sealed | SealedFile): AsyncGenerator<Uint8Array> {
  if (isFile(sealed)) yield* sealed.read();
  else yield sealed.body;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  "text/csv": "csv",
  "text/tab-separated-values": "tsv",
  "application/x-ndjson": "ndjson",
  "application/json": "json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};

/** The name under which a sealed file arrives: ids of ours and an extension, nothing that came with it. */
export function fileNameOf({ event, destination, contentType }: Sealed | SealedFile): string {
  const [essence = ""] = contentType.split(";");
  return `${event}-${destination}.${EXTENSIONS[essence] ?? "txt"}`;
}
