import type { Column } from "../columns.ts";
import type { ExportFormat } from "../format.ts";
import { valuesOf } from "../written.ts";
import { withoutFormula } from "./formula.ts";
import type { Writer } from "./writer.ts";

/** Writes delimited text as RFC 4180 has it, with the line end of the file that was read. */
export function delimitedWriter({
  delimiter,
  lineEnd,
}: Extract<ExportFormat, { kind: "delimited" }>): Writer {
  const mustQuote = (cell: string) =>
    cell.includes('"') || cell.includes(delimiter) || cell.includes("\n") || cell.includes("\r");
  const written = (text: string) => {
    const cell = withoutFormula(text);
    return mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const line = (cells: readonly string[]) => {
    const text = cells.map(written).join(delimiter);
    // One empty cell would make an empty line, which is no row.
    return (text === "" ? '""' : text) + lineEnd;
  };
  const kept = (columns: readonly Column[]) => columns.filter((column) => column.kept);
  return {
    begin: (columns) => line(kept(columns).map(({ header }) => header)),
    row(columns, segments) {
      const values = segments === null ? null : valuesOf(segments);
      return line(
        kept(columns).map(({ pointer, isBlank }) => (isBlank ? "" : (values?.get(pointer) ?? ""))),
      );
    },
    join: (rows) => rows.join(""),
    end: () => "",
  };
}
