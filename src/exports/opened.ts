import { decoderFor, type Encoding } from "./encoding.ts";
import { exportFault } from "./fault.ts";
import { type ExportFormat, formatOf } from "./format.ts";
import { readerFor } from "./readers/index.ts";
import type { Batch } from "./readers/row.ts";
import type { WorkbookCounts } from "./summary.ts";
import { workbookSign } from "./workbook/signs.ts";

/** An export whose beginning has been read. */
export interface Opened {
  readonly format: ExportFormat;
  /** As far as it is known by then. */
  readonly encoding: () => Encoding;
  readonly hasBom: boolean;
  /** Bytes of the text, unpacked, that rows were read from so far. */
  readonly textRead: () => number;
  /** May be read once. */
  readonly batches: AsyncIterable<Batch>;
  /** What of a workbook is not read, as far as it is known by then. */
  readonly workbook?: () => WorkbookCounts;
}

const HEAD_BYTES = 65_536;
/** Larger strings are garbage that V8 is slow to collect. */
const PIECE_BYTES = 16_384;

/**
 * Reads the beginning of an export: the first 64 kB, or all where that is less. `kind` is what the file's name tells;
 * `onBytes` is told how many bytes each piece had. Throws `ERR_EXPORT`.
 */
export async function openExport(
  source: AsyncIterable<Uint8Array>,
  kind: ExportFormat["kind"] | null,
  onBytes: (bytes: number) => void,
): Promise<Opened> {
  const pieces = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
  }
  const bytes = Buffer.concat(first);
  const sign = workbookSign(bytes);
  if (sign === "xlsx") {
    // What reads workbooks is loaded for the first.
    const { openWorkbook } = await import("./workbook/open.ts");
    return openWorkbook(all());
  }
  if (kind === "xlsx" || sign === "other") throw exportFault("workbook");
  const decoder = decoderFor(bytes);
  const head = decoder.write(bytes);
  if (head.trim() === "") throw exportFault("empty");
  const format = formatOf(head, kind);
  let read = 0;
  return {
    format,
    encoding: () => decoder.encoding(),
    hasBom: decoder.hasBom,
    textRead: () => read,
    batches: readerFor(format)(text()),
  };

  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      onBytes(bytes.length);
      yield bytes;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
        onBytes(next.value.length);
        yield next.value;
      }
    } finally {
      await pieces.return?.();
    }
  }

  async function* text(): AsyncGenerator<string> {
    let isHead = true;
    for await (const piece of all()) {
      read += piece.length;
      if (isHead) yield head;
      else
        for (let at = 0; at < piece.length; at += PIECE_BYTES)
          yield decoder.write(piece.subarray(at, at + PIECE_BYTES));
      isHead = false;
    }
    const end = decoder.end();
    if (end !== "") yield end;
  }
}
