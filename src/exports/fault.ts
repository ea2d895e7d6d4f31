import { GuardError } from "../errors.ts";

/** Why an export is not read, and what to do about it. */
export const EXPORT_FAULTS = {
  empty: "nothing is in it",
  encoding: "it is neither UTF-8, UTF-16 nor Windows-1252 throughout",
  nul: "it holds NUL characters: it is no text",
  "no-header": "its first row looks like data: add a row with the names of the columns",
  title:
    "its first row is not the names of its columns: delete what stands above them, so that they come first",
  "too-many-columns": "it has more columns than are read",
  "cell-too-large": "a cell is larger than is read",
  "row-too-large": "a row is larger than is read; a quote that is never closed looks so too",
  "quote-not-closed": "a quote is opened and never closed",
  "quote-misplaced": "a quote stands inside a cell: write it twice, and the cell in quotes",
  malformed: "it is not well-formed",
  "not-an-object": "a row is no JSON object",
  workbook: "it is no workbook that is read, which is XLSX without a password: save it as CSV",
  "workbook-broken": "the workbook is damaged, or not as spreadsheets write it: save it as CSV",
  "workbook-too-large":
    "the workbook, or what it unpacks to, is larger than is read: save it as CSV",
  "no-sheet": "the workbook has no sheet of cells that is not hidden: save the sheet as CSV",
  formula:
    "the workbook does not say what a formula came to: save it in a spreadsheet program, or save it as CSV",
} as const;
export type ExportFault = keyof typeof EXPORT_FAULTS;

/** `line` and `row` count from 1; the header is row 0. */
export function exportFault(
  fault: ExportFault,
  where: { readonly line?: number; readonly row?: number } = {},
): GuardError {
  return new GuardError("ERR_EXPORT", EXPORT_FAULTS[fault], { fault, ...where });
}

/** The largest export that is read in one piece at each level. Sizes are UTF-16 units. */
export const LIMITS = { columns: 1_000, cell: 250_000, row: 1_000_000 } as const;
