import { GuardError } from "../../errors.ts";
import { exportFault, LIMITS } from "../fault.ts";
import { type CellBench, type RawCell, readCell } from "./cell.ts";
import { WORKBOOK_LIMITS } from "./limits.ts";
import { isTrue } from "./parts.ts";
import { textOfRuns } from "./strings.ts";
import { readXml } from "./xml.ts";

/** A row of a sheet that has something in it. Empty cells before the last that has are "". */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly numbers: readonly boolean[];
}

/** What a sheet has that nobody sees, known when it is read as far. */
export interface SheetSecrets {
  /** Positions of hidden columns, from 0. */
  readonly columns: Set<number>;
  rows: number;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the rows of a sheet that are not hidden, some at a time. Throws `ERR_EXPORT`. */
export async function* readSheet(
  bytes: AsyncIterable<Uint8Array>,
  bench: CellBench,
  secrets: SheetSecrets,
): AsyncGenerator<readonly SheetRow[]> {
  const rows = rowsOf(bench, secrets);
  for await (const _ of readXml(bytes, rows)) {
    const ready = rows.take();
    if (ready.length > 0) yield ready;
  }
}

function rowsOf(bench: CellBench, secrets: SheetSecrets) {
  const run = textOfRuns();
  let ready: SheetRow[] = [];
  let count = 0;
  let isZeroHeight = false;
  let isInData = false;
  let isInCell = false;
  let isInValue = false;
  let isInline = false;
  let isRowHidden = false;
  let cells: string[] = [];
  let numbers: boolean[] = [];
  let size = 0;
  /** Of the next cell that does not say. */
  let column = 0;
  let cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } = anEmptyCell();

  function openRow(attributes: Attributes): void {
    // A row of no height is seen by nobody either.
    const isFlat = attributes["ht"] !== undefined && Number(attributes["ht"]) === 0;
    const isHidden = attributes["hidden"];
    isRowHidden = isFlat || (isHidden === undefined ? isZeroHeight : isTrue(isHidden));
    if (isRowHidden) secrets.rows++;
    if (++count > WORKBOOK_LIMITS.rows) throw exportFault("workbook-too-large");
    [cells, numbers, size, column] = [[], [], 0, 0];
  }

  function openCell({ r, t = "n", s = "0" }: Attributes): void {
    const at = r === undefined ? column : columnOf(r);
    // Two cells in one place, or backwards: nobody knows which of them is seen.
    if (at < column || at >= WORKBOOK_LIMITS.columns) throw exportFault("workbook-broken");
    column = at;
    isInCell = true;
    cell = { ...anEmptyCell(), type: t, style: Number(s) };
  }

  function closeCell(): void {
    isInCell = false;
    const at = column++;
    if (isRowHidden) return;
    const { text, isNumber } = readCell(cell, bench);
    if (text === "") return;
    if (at >= LIMITS.columns) throw exportFault("too-many-columns");
    if (text.length > LIMITS.cell) throw exportFault("cell-too-large");
    size += text.length;
    if (size > LIMITS.row) throw exportFault("row-too-large");
    while (cells.length < at) {
      cells.push("");
      numbers.push(false);
    }
    cells.push(text);
    numbers.push(isNumber);
  }

  function hideColumns({ min = "1", max = "1", hidden, width }: Attributes): void {
    // The widths of columns stand before their cells, or the file is no sheet.
    if (isInData || count > 0) throw exportFault("workbook-broken");
    if (!isTrue(hidden) && (width === undefined || Number(width) > 0)) return;
    const last = Math.min(Number(max), WORKBOOK_LIMITS.columns);
    for (let at = Number(min); at <= last; at++) secrets.columns.add(at - 1);
  }

  function open(name: string, attributes: Attributes): void {
    if (isInCell) {
      if (name === "v") {
        isInValue = true;
        cell.value ??= "";
      } else if (name === "f") cell.isFormula = true;
      else if (name === "is") isInline = true;
      else if (isInline) run.open(name);
    } else if (isInData) {
      if (name === "row") openRow(attributes);
      else if (name === "c") openCell(attributes);
    } else if (name === "sheetData") isInData = true;
    else if (name === "col") hideColumns(attributes);
    else if (name === "sheetFormatPr") isZeroHeight = isTrue(attributes["zeroHeight"]);
  }

  function text(piece: string): void {
    if (isInline) run.text(piece);
    else if (isInValue) {
      cell.value += piece;
      if ((cell.value?.length ?? 0) > LIMITS.row) throw exportFault("cell-too-large");
    }
  }

  function close(name: string): void {
    if (name === "v") isInValue = false;
    else if (name === "is") {
      isInline = false;
      cell.inline = run.take();
    } else if (isInline) run.close(name);
    else if (name === "c" && isInCell) closeCell();
    else if (name === "sheetData") isInData = false;
    else if (name === "row" && cells.length > 0) {
      ready.push({ cells, numbers });
      [cells, numbers] = [[], []];
    }
  }

  /** Says in which row of the sheet a fault is. */
  function placed<Given extends unknown[]>(work: (...given: Given) => void) {
    return (...given: Given): void => {
      try {
        work(...given);
      } catch (error) {
        if (!(error instanceof GuardError) || count === 0) throw error;
        throw new GuardError(error.code, error.message, { ...error.facts, row: count - 1 });
      }
    };
  }

  return {
    open: placed(open),
    text: placed(text),
    close: placed(close),
    take(): readonly SheetRow[] {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

function anEmptyCell(): RawCell {
  return { type: "n", style: 0, value: null, inline: "", isFormula: false };
}

const REFERENCE = /^([A-Z]{1,3})[1-9]\d{0,6}$/;

/** The position of `C7`, from 0. Throws `ERR_EXPORT`. */
function columnOf(reference: string): number {
  const [, letters] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined) throw exportFault("workbook-broken");
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
