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

/** The names of a table's columns from its first row. Throws `ERR_EXPORT` where that row is no header. */
export function requireHeader(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const data = filled.filter(isData).length;
  const known = filled.filter((cell) => fieldNamed(cell) !== null).length;
  if (filled.length === 0 || (data > 0 && (known === 0 || data * 2 > filled.length)))
    throw exportFault("no-header", { row: 0 });
  return cells;
}

/** Is a column's name an identifier itself? Names that the catalogue knows are our own words. */
export function isIdentifier(header: string): boolean {
  if (fieldNamed(header) !== null) return false;
  return scanPayload({ [header]: null }, { catalogue: ctmCatalogue }).length > 0;
}
