import { exportFault } from "../fault.ts";
import { requireHeader } from "../header.ts";
import type { Opened } from "../opened.ts";
import type { Batch, Row } from "../readers/row.ts";
import { openArchive } from "./archive.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { findParts } from "./parts.ts";
import { readSheet, type SheetRow, type SheetSecrets } from "./sheet.ts";
import { readStrings } from "./strings.ts";
import { readLooks } from "./styles.ts";

/**
 * Opens an XLSX workbook. Its container is read whole, since what is where stands at its end; its first sheet that is not
 * hidden, as a stream. Throws `ERR_EXPORT`.
 */
export async function openWorkbook(pieces: AsyncIterable<Uint8Array>): Promise<Opened> {
  const archive = await openArchive(await collect(pieces));
  const { sheet, strings, styles, is1904, sheets } = await findParts(archive);
  const bench = {
    strings: await readStrings(strings === null ? null : archive.read(strings)),
    looks: await readLooks(styles === null ? null : archive.read(styles)),
    is1904,
  };
  const secrets: SheetSecrets = { columns: new Set(), rows: 0 };
  let unpacked = 0;

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of archive.read(sheet)) {
      unpacked += piece.length;
      yield piece;
    }
  }

  return {
    format: { kind: "xlsx" },
    encoding: () => "utf-8",
    hasBom: false,
    textRead: () => unpacked,
    batches: tableOf(readSheet(counted(), bench, secrets), secrets.columns),
    workbook: () => ({
      otherSheets: sheets - 1,
      hiddenRows: secrets.rows,
      hiddenColumns: secrets.columns.size,
    }),
  };
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > WORKBOOK_LIMITS.container) throw exportFault("workbook-too-large");
    all.push(piece);
  }
  return Buffer.concat(all);
}

/** The rows as a table: the first names the columns. A sheet has no cells behind the last that is filled: such rows are no short ones. */
async function* tableOf(
  rows: AsyncIterable<readonly SheetRow[]>,
  hidden: ReadonlySet<number>,
): AsyncGenerator<Batch> {
  let header: readonly string[] | null = null;
  let ahead: SheetRow[] = [];
  const row = (names: readonly string[], { cells, numbers }: SheetRow): Row => {
    const missing = Math.max(0, names.length - cells.length);
    return { names, cells: [...cells, ...Array<string>(missing).fill("")], numbers };
  };
  for await (const some of rows) {
    if (header === null) {
      ahead.push(...some);
      // Some rows below tell whether the first is a header.
      if (ahead.length <= ROWS_BELOW) continue;
      header = requireHeader(ahead[0]?.cells ?? [], ahead.slice(1).map(({ cells }) => cells)); // biome-ignore format: short
      const names = header;
      yield { header, hidden, rows: ahead.slice(1).map((each) => row(names, each)) };
      ahead = [];
      continue;
    }
    const names = header;
    yield { header, hidden, rows: some.map((each) => row(names, each)) };
  }
  if (header !== null) return;
  const [first, ...below] = ahead;
  if (first === undefined) throw exportFault("empty");
  const names = requireHeader(first.cells, below.map(({ cells }) => cells)); // biome-ignore format: short
  yield { header: names, hidden, rows: below.map((each) => row(names, each)) };
}

const ROWS_BELOW = 5;
