import { ctmCatalogue } from "../../config/ctm-fields.ts";
import { fieldNamed } from "../../config/export-columns.ts";
import { scanPayload } from "../../detectors/scan-payload.ts";
import { exportFault } from "./fault.ts";

/** Values that no column is called by: numbers, dates, times, telephone numbers, addresses of mail and of the net. */
const DATA =
  /^\s*(?:[-+(]?[\d\s().,:/+-]*\d[\d\s().,:/+-]*(?:\s?[ap]m)?|\d{4}-\d\d-\d\d[T ].*|\S+@\S+\.\S+|https?:\S+)\s*$/i;

/** No column has so long a name, and the pattern takes long for one. */
const LONGEST_NAME = 200;

const isData = (cell: string): boolean => cell.length > LONGEST_NAME || DATA.test(cell);

/** So many rows are looked at to tell a title from a header. */
const ROWS_BELOW = 5;

const filledIn = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== "");
const knownIn = (cells: readonly string[]) =>
  cells.filter((cell) => fieldNamed(cell) !== null).length;

/**
 * The names of a table's columns from its first row; `below` are the rows after it. Throws `ERR_EXPORT` where that row is
 * data, or a title: no name of it is known, and a row below has more cells than it or holds the names.
 */
export function requireHeader(
  cells: readonly string[],
  below: readonly (readonly string[])[] = [],
): readonly string[] {
  const filled = filledIn(cells);
  const data = filled.filter(isData).length;
  const known = knownIn(filled);
  if (filled.length === 0 || (data > 0 && (known === 0 || data * 2 > filled.length)))
    throw exportFault("no-header", { row: 0 });
  const isWider = (row: readonly string[]) => filledIn(row).length > cells.length || isHeader(row);
  if (known === 0 && below.slice(0, ROWS_BELOW).some(isWider))
    throw exportFault("title", { row: 0 });
  return cells;
}

function isHeader(cells: readonly string[]): boolean {
  const filled = filledIn(cells);
  return filled.length > 1 && !filled.some(isData) && knownIn(filled) * 2 >= filled.length;
}

/** Is a column's name an identifier itself? Names that the catalogue knows are our own words. */
export function isIdentifier(header: string): boolean {
  if (fieldNamed(header) !== null) return false;
  return scanPayload({ [header]: null }, { catalogue: ctmCatalogue }).length > 0;
}
