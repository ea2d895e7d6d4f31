import type { ExportBench } from "./bench.ts";
import { isTable } from "./format.ts";
import type { Layouts } from "./layout.ts";
import type { Opened } from "./opened.ts";
import type { Row } from "./readers/row.ts";
import { type JudgedRow, judgeRow, type RowBench } from "./row-judge.ts";
import type { Tally } from "./summary.ts";
import type { Writer } from "./writers/writer.ts";

/** Beyond this many rows, or UTF-16 units of JSON in them, the whole export is one hold: they wait in memory for its end. */
const MOST_HELD = 1_000;
const MOST_HELD_SIZE = 16_000_000;
/** What is written at a time; a piece of the file may hold thousands of short rows. */
export const ROWS_AT_ONCE = 100;
/** Rows that wait for their tokens together. All that is known of a row lives as long as it waits. */
const ROWS_WAITING = 20;

export interface Work {
  readonly opened: Opened;
  readonly layouts: Layouts;
  readonly writer: Writer;
  readonly bench: ExportBench;
  readonly rowBench: RowBench;
  readonly tally: Tally;
}

/** Are so many rows held, or such large ones, that the file is held as a whole? */
export function isHeldAsWhole({ rows: { held }, heldSize }: Tally): boolean {
  return held > MOST_HELD || heldSize > MOST_HELD_SIZE;
}

/** Judges rows, one after the other but for tokens that they wait for together, and gives what is written of them. */
export async function redactRows(rows: readonly Row[], work: Work): Promise<string> {
  const { redactWith } = work.rowBench.target.destination;
  const atOnce = Object.values(redactWith).includes("token") ? ROWS_WAITING : 1;
  const first = work.tally.rows.read + 1;
  const written: string[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    for (const row of await Promise.all(some.map((row, i) => redactRow(row, first + at + i, work))))
      if (row !== null) written.push(row);
  }
  return work.writer.join(written);
}

async function redactRow(row: Row, number: number, work: Work): Promise<string | null> {
  const { opened, layouts, writer, bench, rowBench, tally } = work;
  const { names, cells, numbers } = row;
  tally.rows.read++;
  if (bench.apart?.has(number)) {
    tally.rows.apart++;
    return null;
  }
  const isShort = cells.length < names.length;
  const isLong = cells.length > names.length;
  if (isShort) tally.rows.short++;
  if (isLong) tally.rows.long++;
  const { columns, placement } = isShort ? layouts.ofShort(row) : layouts.of(row);
  const record = placement.recordOf(cells);
  // Cells without a name: one before them may be in two, and then all behind it stand under wrong names.
  const judged: JudgedRow = cells.slice(names.length).some((cell) => cell !== "")
    ? { kind: "hold", reason: "unreadable", detail: "malformed", findings: [] }
    : await judgeRow(record, rowBench, isTable(opened.format));
  tally.addFindings(judged.findings, record);
  switch (judged.kind) {
    case "hold": {
      const { reason, detail } = judged;
      tally.addHeld(reason, JSON.stringify(record.root).length);
      if (!isHeldAsWhole(tally))
        await bench.onHeld?.({
          number,
          reason,
          ...(detail !== undefined && { detail }),
          root: record.root,
          columns,
          format: opened.format,
          encoding: opened.encoding(),
          hasBom: opened.hasBom,
          ...(numbers && { numbers }),
        });
      return null;
    }
    case "empty":
      tally.rows.empty++;
      return writer.row(columns, null);
    case "forward":
    case "redact":
      tally.rows[judged.kind === "forward" ? "forwarded" : "redacted"]++;
      return writer.row(columns, judged.segments, numbers);
  }
}
