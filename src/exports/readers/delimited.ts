import { CsvError, parse } from "csv-parse";
import { GuardError } from "../../errors.ts";
import { type ExportFault, exportFault, LIMITS } from "../fault.ts";
import { requireHeader } from "../header.ts";
import type { Batch, Reader, Row } from "./row.ts";

/** Line ends may be mixed: in a file of CRLF a bare LF ends a row for any reader. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

const FAULTS: Readonly<Partial<Record<CsvError["code"], ExportFault>>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-not-closed",
  CSV_INVALID_CLOSING_QUOTE: "quote-misplaced",
  INVALID_OPENING_QUOTE: "quote-misplaced",
  CSV_MAX_RECORD_SIZE: "row-too-large",
};

/**
 * Reads delimited text as RFC 4180 has it, strictly: a quote that neither opens nor closes a cell is a fault. Rows with
 * more or fewer cells than the header are given as they are; empty lines are no rows.
 */
export function delimitedReader(delimiter: string): Reader {
  return async function* read(text) {
    let names: readonly string[] | null = null;
    let batch: Row[] = [];
    let row = 0;
    const parser = parse({
      delimiter,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LIMITS.row,
      on_record(cells: readonly string[]) {
        if (cells.length > LIMITS.columns) throw exportFault("too-many-columns", { row });
        if (cells.some(({ length }) => length > LIMITS.cell))
          throw exportFault("cell-too-large", { row });
        if (names === null) names = cells;
        else batch.push({ names, cells });
        row++;
        return null;
      },
    });
    const step = (run: (done: (error?: Error | null) => void) => void) =>
      new Promise<void>((resolve, reject) => {
        const fail = (error: Error) => reject(translated(error, row));
        parser.once("error", fail);
        run((error) => {
          if (error) return fail(error);
          parser.off("error", fail);
          resolve();
        });
      });
    let header: readonly string[] | null = null;
    const taken = (): Batch | null => {
      if (names === null) return null;
      // The rows of the first piece that has the whole header tell what it is.
      header ??= requireHeader(
        names,
        batch.map(({ cells }) => cells as readonly string[]),
      );
      const rows = batch;
      batch = [];
      return { header, rows };
    };
    for await (const piece of text) {
      await step((done) => parser.write(piece, done));
      const some = taken();
      if (some !== null) yield some;
    }
    await step((done) => parser.end(done));
    const last = taken();
    if (last === null) throw exportFault("empty");
    yield last;
  };
}

/** csv-parse quotes the input in its messages: only the kind of fault and the line are kept. */
function translated(error: Error, row: number): GuardError {
  if (error instanceof GuardError) return error;
  if (!(error instanceof CsvError)) return exportFault("malformed", { row });
  const line = typeof error["lines"] === "number" ? { line: error["lines"] } : {};
  return exportFault(FAULTS[error.code] ?? "malformed", { row, ...line });
}
